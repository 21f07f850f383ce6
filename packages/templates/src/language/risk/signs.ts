import { SIGNS, STANDING } from './lexicon/index.js';
import { CLIENT, type RiskSentence } from './sentence.js';
import type { Token } from './tokens.js';
import type { RiskConcept } from './types.js';

/*
 * What stands about a denial, as signs, and what they weigh together. The named doubts know wordings; of a wording that nobody foresaw the words
 * beside the denial still tell something. Weights are data (`scripts/train-denials.ts`).
 */

/** Where a denial stands: its sentence, the denied thing in it, and the sentences about it, if they belong to it. */
export interface Place {
  concept: RiskConcept;
  own: RiskSentence;
  from: number;
  to: number;
  earlier: RiskSentence | undefined;
  later: RiskSentence | undefined;
}

const PLAIN = /^(?:the|an?|of|and|,|\.|to|is|was)$/;
/** Who denies tells nothing of the denial: a man is believed no less than a woman, a veteran no less than a student. */
const WHO = /^(?:he|she|they|him|her|his|hers|them|theirs?|man|woman|boy|girl|mx)$/;
const NEGATORS = /^(?:not|no|never|without|none|nothing|nil)$/;
const NUMERAL = /^[\d.,:/-]+$/;
/** One form of a word for all: whether it is a word does not matter. */
const shortest = (forms: readonly string[]): string =>
  forms.reduce((best, form) =>
    form.length < best.length || (form.length === best.length && form < best) ? form : best,
  );
/** How long a stretch is, in steps. */
const LENGTHS = [3, 6, 10, 15];

/** The signs of one stretch, told by its letter. What is said of another concern is masked. */
function stretch(
  name: string,
  { concept }: Place,
  sentence: RiskSentence,
  from: number,
  to: number,
  signs: Set<string>,
): void {
  const { tokens, mentions } = sentence;
  const inside = (at: number) => mentions.find((mention) => mention.from <= at && at < mention.to);
  let length = 0;
  for (let at = from; at < to; at++) {
    const { word, forms } = tokens[at] as Token;
    const mention = inside(at);
    if (mention) signs.add(name + (mention.concept === concept ? '@' : '@other'));
    if ((mention && mention.concept !== concept) || PLAIN.test(word)) continue;
    length++;
    if (!WHO.test(word) && !CLIENT.test(word)) signs.add(NUMERAL.test(word) ? '#' : shortest(forms));
    if (word === '"') signs.add(`${name}"`);
    if (NEGATORS.test(word)) signs.add(`${name}not`);
  }
  for (const step of LENGTHS) if (length > step) signs.add(`${name}>${step}`);
  if (name !== 'A' && name !== 'B') return;
  for (const cue of sentence.cues)
    if (cue.from >= from && cue.to <= to && !mentions.some((other) => other.from < cue.to && cue.from < other.to))
      signs.add(`${name}~${cue.label.replace(' ', '_')}`);
  if (name === 'A')
    for (const clause of sentence.clauses) if (from <= clause.from && clause.from < to) signs.add(`A^${clause.joint}`);
}

export function signsOf(place: Place): Set<string> {
  const { concept, own, from, to, earlier, later } = place;
  const signs = new Set([`=${concept}`]);
  stretch('B', place, own, 0, from, signs);
  stretch('A', place, own, to, own.tokens.length, signs);
  if (earlier) stretch('E', place, earlier, 0, earlier.tokens.length, signs);
  if (later) stretch('L', place, later, 0, later.tokens.length, signs);
  return signs;
}

/** "-7 A@other": a weight and its signs. */
const weightsOf = (line: string): (readonly [string, number])[] => {
  const [weight, ...names] = line.split(' ');
  return names.map((name) => [name, Number(weight)]);
};
// Read by the first denial: most pages check no note.
let weights: ReadonlyMap<string, number> | undefined;

/** Do the signs, taken together, outweigh that it was denied? */
export function outweighed(place: Place): boolean {
  weights ??= new Map(SIGNS.split('\n').flatMap(weightsOf));
  let sum = -STANDING;
  for (const sign of signsOf(place)) sum += weights.get(sign) ?? 0;
  return sum > 0;
}
