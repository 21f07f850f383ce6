'use client';

import type { Note } from '@evenfall/templates';
import { useState } from 'react';
import { ProgressNote } from './ProgressNote';

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
