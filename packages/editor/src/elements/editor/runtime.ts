import { type CreateNoteDocument, loadDocument } from '../../document/index.js';

/** What the shell does without until it is loaded. */
export interface Runtime {
  readonly createDocument: CreateNoteDocument;
  readonly workbench: typeof import('./workbench.js');
  /** What an editor without a client does without. */
  readonly drafting: DraftingParts | undefined;
}

export type DraftingParts = typeof import('./drafting-parts.js');

export const loadDrafting = (): Promise<DraftingParts> => import('./drafting-parts.js');

let loaded: Runtime | undefined;

/** The runtime is on the page already: {@link loadRuntime} gives it within the task. */
export const hasRuntime = (drafts: boolean): boolean =>
  loaded !== undefined && (!drafts || loaded.drafting !== undefined);

/** Loads everything at once. Rejects when a part cannot be had; calling again tries again. */
export async function loadRuntime(drafts: boolean): Promise<Runtime> {
  if (!hasRuntime(drafts)) {
    const [createDocument, workbench, drafting] = await Promise.all([
      loadDocument(),
      import('./workbench.js'),
      drafts ? loadDrafting() : undefined,
    ]);
    loaded = { createDocument, workbench, drafting };
  }
  return loaded as Runtime;
}
