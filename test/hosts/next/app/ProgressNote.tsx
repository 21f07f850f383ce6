import '@evenfall/editor/define';
import { createNoteAiClient } from '@evenfall/ai-client';
import type {} from '@evenfall/editor/react';
import type { Note } from '@evenfall/templates';

const aiClient = createNoteAiClient();
const signer = { name: 'Dana Whitlock', credentials: 'LCSW' };

export function ProgressNote({ note, keep, file }: { note: Note; keep(note: Note): void; file(note: Note): void }) {
  return (
    <evenfall-editor
      format="soap"
      label="Progress note"
      value={note}
      signer={signer}
      aiClient={aiClient}
      onevenfall-change={({ detail }) => keep(detail.note)}
      onevenfall-sign={({ detail }) => file(detail.note)}
    />
  );
}
