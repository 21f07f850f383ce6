import { savedNote } from 'saved';
import { Session } from './session';

/** On the server: where a practice would fetch the note. */
export default function Page() {
  return (
    <main>
      <h1>A host in Next.js</h1>
      <Session saved={savedNote} />
    </main>
  );
}
