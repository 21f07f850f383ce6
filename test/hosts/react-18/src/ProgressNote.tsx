import '@evenfall/editor/define';
import { createNoteAiClient } from '@evenfall/ai-client';
import type { EvenfallEditor } from '@evenfall/editor';
import type {} from '@evenfall/editor/react';
import type { Note } from '@evenfall/templates';
import { useEffect, useLayoutEffect, useRef } from 'react';

const aiClient = createNoteAiClient();
const signer = { name: 'Dana Whitlock', credentials: 'LCSW' };

/** React 18 writes attributes only: properties and events of a custom element go by a ref. */
export function ProgressNote({ note, keep, file }: { note: Note; keep(note: Note): void; file(note: Note): void }) {
  const editor = useRef<EvenfallEditor>(null);

  useLayoutEffect(() => {
    if (editor.current) Object.assign(editor.current, { value: note, signer, aiClient });
  }, [note]);

  useEffect(() => {
    const abort = new AbortController();
    const { signal } = abort;
    editor.current?.addEventListener('evenfall-change', ({ detail }) => keep(detail.note), { signal });
    editor.current?.addEventListener('evenfall-sign', ({ detail }) => file(detail.note), { signal });
    return () => abort.abort();
  }, [keep, file]);

  return <evenfall-editor ref={editor} format="soap" label="Progress note" />;
}
