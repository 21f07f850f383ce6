import { type Beside, besideOf } from './beside.js';
import { capitalName, shoutedName } from './capital-signs.js';
import { COURTESY, KEPT_PAIRS } from './data/index.js';
import { UNKNOWN } from './morphology.js';
import { plainName } from './plain-signs.js';
import { joined, leadOf, type Reading } from './reading.js';

/** An initial, or no name. */
function initialName(reading: Reading, at: number, { word, before, next, titled, named }: Beside): boolean {
  const { lower } = word;
  if (titled && word.initial && (/^\./.test(next?.gap ?? '.') || COURTESY.has(before.lower))) return true;
  if (titled && COURTESY.has(before.lower) && before.shape === 'lower' && !/[aix]/.test(lower)) return true;
  return (
    word.initial &&
    !/^[ia]$/i.test(lower) &&
    Boolean(named || (joined(reading, at) && reading.seeds[at - 1] && before.shape === 'title'))
  );
}

/** "Goes by "Skip"", "be called "Sunny"", "known as "Ace"": whatever word it is. */
function nicknamed(reading: Reading, at: number, { word, before, near, named }: Beside): boolean {
  if (!near || word.shape !== 'title' || !/["“]$/.test(word.gap)) return false;
  const two = reading.words[at - 2]?.lower ?? '';
  return (
    (named && (before.lower !== 'called' || /^(?:be|being|is|was|gets|got|also|often)$/.test(two))) ||
    (/^(?:him|her|them)$/.test(before.lower) && /^call/.test(two)) ||
    (/^(?:as|to)$/.test(before.lower) && /\b(?:known|answers)\b[^."]*["“]$/i.test(leadOf(reading, word)))
  );
}

/** Is the word a name, or the beginning of one, by its letters and the words beside it? */
export function isName(reading: Reading, at: number): boolean {
  const beside = besideOf(reading, at);
  const { word, before, next, near } = beside;
  const { lower, shape } = word;
  if (nicknamed(reading, at, beside)) return true;
  if (lower.length === 1) return initialName(reading, at, beside);
  if (shape === 'mixed' || (near && KEPT_PAIRS.has(`${before.lower} ${lower}`))) return false;
  if (next && KEPT_PAIRS.has(`${lower} ${next.lower}`)) return false;
  if (shape === 'lower') return plainName(reading, at, beside);
  const longest = Math.max(...lower.split('-').map((part) => part.length));
  const shouted = shape === 'upper' && !(word.class === UNKNOWN && longest > 4);
  return shouted ? shoutedName(reading, at, beside) : capitalName(reading, at, beside);
}
