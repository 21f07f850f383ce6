import type { Note } from '@evenfall/templates';
import { useCallback, useState } from 'react';
import { savedNote } from 'saved';
import { ProgressNote } from './ProgressNote';

export function App() {
  const [note, setNote] = useState<Note>(savedNote);
  const [open, setOpen] = useState(true);
  const [changes, setChanges] = useState(0);
  const [signed, setSigned] = useState('');

  const keep = useCallback((now: Note) => {
    setNote(now);
    setChanges((count) => count + 1);
  }, []);
  const file = useCallback((now: Note) => setSigned(now.signature?.signer.name ?? ''), []);

  return (
    <main>
      <h1>A host in React</h1>
      {open && <ProgressNote note={note} keep={keep} file={file} />}
      <p>
        <button id="toggle" type="button" onClick={() => setOpen(!open)}>
          {open ? 'Close' : 'Open'} the note
        </button>{' '}
        Changes: <output id="changes">{changes}</output>
      </p>
      <p>
        Signed by: <output id="signed">{signed}</output>
      </p>
    </main>
  );
}
