import type { RecordTrail, TrailEvent } from './trail.js';

/** What of an editor this needs. */
export interface AuditedEditor extends EventTarget {
  readonly value: { readonly id: string } | undefined;
}

type Detail = {
  readonly phase?: string;
  readonly proposals?: number;
  readonly action?: string;
  readonly ids?: readonly string[];
  readonly blockers?: readonly unknown[];
  readonly note?: { readonly signature?: { readonly sha256: string } };
};

const REVIEW = { accept: 'accepted', reject: 'rejected', edit: 'edited', undo: 'undone' } as const;

/** What the events of an editor mean to an auditor; undefined for those that mean nothing. */
const MEANINGS: Readonly<Record<string, (detail: Detail) => Omit<TrailEvent, 'note'> | undefined>> = {
  'evenfall-ready': () => ({ action: 'opened' }),
  'evenfall-draft': ({ phase, proposals }) =>
    phase === 'end'
      ? { action: 'drafted', ...(proposals === undefined ? {} : { count: proposals }) }
      : phase === 'failed'
        ? { action: 'draft-failed' }
        : undefined,
  'evenfall-review': ({ action, ids }) => ({
    action: REVIEW[action as keyof typeof REVIEW],
    count: ids?.length ?? 0,
  }),
  'evenfall-sign-refused': ({ blockers }) => ({ action: 'sign-refused', count: blockers?.length ?? 0 }),
  'evenfall-sign': ({ note }) => ({ action: 'signed', ...(note?.signature ? { of: note.signature.sha256 } : {}) }),
};

/** Writes down what happens in an editor. Returns the way to stop. */
export function auditEditor(editor: AuditedEditor, trail: RecordTrail, failed: (error: unknown) => void): () => void {
  const listening = new AbortController();
  const write = (event: Omit<TrailEvent, 'note'>) => {
    trail.append({ note: editor.value?.id ?? '', ...event }).catch(failed);
  };
  for (const [type, meaning] of Object.entries(MEANINGS)) {
    const listen = (event: Event) => {
      const meant = meaning((event as CustomEvent<Detail>).detail ?? {});
      if (meant) write(meant);
    };
    editor.addEventListener(type, listen, listening);
  }
  // A change is every key; what matters is that there was one before the person looked up.
  editor.addEventListener('change', () => write({ action: 'changed' }), listening);
  return () => listening.abort();
}
