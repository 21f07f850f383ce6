'use client';

import type { Note } from '@evenfall/templates';
import dynamic from 'next/dynamic';
import { useState } from 'react';

/** Only in the browser: the editor puts its text into the page before React would compare that with the server's HTML. */
const ProgressNote = dynamic(() => import('./ProgressNote').then((module) => module.ProgressNote), {
  ssr: false,
  loading: () => <p>Opening the note…</p>,
});

export function Session({ saved }: { saved: Note }) {
  const [note, setNote] = useState(saved);
  const [open, setOpen] = useState(true);
  const [changes, setChanges] = useState(0);
  const [signed, setSigned] = useState('');

  const keep = (now: Note) => {
    setNote(now);
    setChanges((count) => count + 1);
  };

  return (
    <>
      {open && <ProgressNote note={note} keep={keep} file={(now) => setSigned(now.signature?.signer.name ?? '')} />}
      <p>
        <button id="toggle" type="button" onClick={() => setOpen(!open)}>
          {open ? 'Close' : 'Open'} the note
        </button>{' '}
        Changes: <output id="changes">{changes}</output>
      </p>
      <p>
        Signed by: <output id="signed">{signed}</output>
      </p>
    </>
  );
}
