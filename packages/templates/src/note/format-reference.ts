import type { AnyFormat } from '../formats/index.js';
import type { Note } from './note.js';

/** What a note says of its format: a psychotherapy note says that it is one, whoever reads it. */
export function formatReference({ id, version, kind }: AnyFormat): Note['format'] {
  return kind === 'process' ? { id, version, kind } : { id, version };
}
