'use client';

import { createNoteAiClient } from '@evenfall/ai-client';
import type { EvenfallEditor } from '@evenfall/editor';
import type {} from '@evenfall/editor/react';
import type { Note } from '@evenfall/templates';
import { useEffect, useLayoutEffect, useRef } from 'react';

const aiClient = createNoteAiClient();
const signer = { name: 'Dana Whitlock', credentials: 'LCSW' };

/** The server writes the tag with a line in it; React takes that over, and only then is the element defined, and fills itself. */
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

  useEffect(() => void import('@evenfall/editor/define'), []);

  return (
    <evenfall-editor ref={editor} format="soap" label="Progress note">
      <p>Opening the note…</p>
    </evenfall-editor>
  );
}
