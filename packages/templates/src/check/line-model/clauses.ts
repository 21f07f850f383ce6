import type { Sentence } from '../../language/index.js';

/** Words of a line that may hold more than one thing; a shorter one says what it says once. */
const LONG = 12;
/** Words on either side of a comma that make a clause: fewer are an apposition or an item of a list. */
const LEAST = 4;

/**
 * The clauses of a long line, each as a line of its own; none where a line holds only one. People who put what they saw,
 * did and heard into one sentence document each of these no less. Somebody else's story stays whole: its clauses leave out whose
 * it is, and a brother's sleep would be the client's.
 */
export function clausesOf(line: Sentence): Sentence[] {
  const { tokens } = line;
  if (tokens.length < LONG || line.elsewhere) return [];
  const starts = [0];
  for (let at = LEAST; at + LEAST <= tokens.length; at++)
    if (tokens[at]?.parted && at - (starts.at(-1) as number) >= LEAST) starts.push(at);
  return starts.length > 1 ? starts.map((from, index) => line.part(from, starts[index + 1] ?? tokens.length)) : [];
}
