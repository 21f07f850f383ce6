import { type CreateNoteDocument, loadDocument } from '../../document/index.js';

/** What the shell does without until it is loaded. */
export interface Runtime {
  readonly createDocument: CreateNoteDocument;
  readonly workbench: typeof import('./workbench.js');
}

/** Loads both halves at once. Rejects when either cannot be had; calling again tries again. */
export async function loadRuntime(): Promise<Runtime> {
  const [createDocument, workbench] = await Promise.all([loadDocument(), import('./workbench.js')]);
  return { createDocument, workbench };
}
