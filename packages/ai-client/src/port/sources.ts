import type { Source } from './client.js';

/** Everything that may be drafted from. Psychotherapy (process) notes are not among them, and are refused at run time too. */
export const SOURCE_KINDS: ReadonlySet<string> = new Set<Source['kind']>([
  'shorthand',
  'structured',
  'transcript',
  'prior-note',
  'treatment-plan',
  'measure',
]);
