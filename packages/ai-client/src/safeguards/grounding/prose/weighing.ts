import { FRAME_WORDS, GENERAL, type GroundReason, type Reading } from '../reading.js';
import { near } from '../stem.js';
import { WEIGHTS } from './data/index.js';
import { GRAVE, RISKY } from './events.js';

/** Says how much, how often, when or in what order; new in a sentence, it is seldom mere wording. */
const MARK =
  /^(?:several|only|last|never|early|most|another|new|ago|already|always|completely|also|both|many|again|every|first|next|soon|just|still|now|all|any|more|further|additional|instead|without|despite|after|before|until|because)$/;
const JOINTS =
  /[,;:]|\s(?:and|but|after|before|because(?: of)?|with|by|while|when|who|which|then|so|due to|although|though|since|as)\s/i;

/**
 * What the weights are of, in their order: how much of a sentence is in words that its source does not know, where in it
 * these stand, how much the source has left that they may paraphrase, and what the rules report by kind.
 */
export function wordingFeatures(reading: Reading, reasons: readonly GroundReason[]): number[] {
  const { said, content, words, sourceWords, held, knows } = reading;
  const reported = (fault: GroundReason['fault']): number =>
    Math.min(2, reasons.filter((reason) => reason.fault === fault).length);
  const written = new Set(sourceWords.map(({ text }) => text));
  const telling = content.filter(({ stem }) => !GENERAL.has(stem));
  const alien = alienIn(reading);
  const told = new Set(words.map(({ stem }) => stem));
  const source = sourceWords.filter(
    ({ text, stem, negator }) => !negator && !FRAME_WORDS.has(stem) && !GENERAL.has(stem) && !/^\d/.test(text),
  );
  const spare = source.filter(({ stem }) => !near(stem, told)).length;
  const shares = said
    .split(JOINTS)
    .map((part) => {
      const there = new Set(part.toLowerCase().match(/[\p{L}\d'’-]+/gu) ?? []);
      const own = telling.filter(({ text }) => there.has(text));
      return { all: own.length, alien: own.filter(({ text }) => !knows(text)).length };
    })
    .filter(({ all }) => all > 0);
  const last = shares.at(-1);
  return [
    reported('event'),
    Math.min(6, alien.length),
    alien.length / Math.max(1, content.length),
    Math.min(8, telling.length - alien.length),
    Math.min(8, spare),
    Math.min(6, Math.max(0, alien.length - spare)),
    spare / Math.max(1, source.length),
    Math.min(5, shares.length),
    last ? last.alien / last.all : 0,
    last && shares.length > 1 && last.alien === last.all ? 1 : 0,
    Math.max(0, ...shares.map((part) => part.alien / part.all)),
    Math.min(4, Math.max(0, ...shares.map((part) => part.alien))),
    Math.min(3, alien.filter(({ text }) => /ed$/.test(text)).length),
    Math.min(2, alien.filter(({ text }) => /ly$/.test(text)).length),
    Math.min(3, alien.filter(({ text }) => /(?:ed|ing|s)$/.test(text)).length),
    Math.min(8, content.filter(({ stem }) => held.has(stem)).length) / Math.max(1, content.length),
    Math.min(3, words.filter(({ text }) => MARK.test(text) && !written.has(text) && !knows(text)).length),
    reported('negation'),
    reported('person'),
    reported('temporal'),
  ];
}

/** Words that tell something and that the source does not know. */
const alienIn = ({ content, knows }: Reading) => content.filter(({ text, stem }) => !GENERAL.has(stem) && !knows(text));

/**
 * Only what may be mere wording is weighed. Numbers, dates, degrees, drugs, diagnoses, quotations, names, strangers, grave
 * events, and anything near danger stay as the rules say; so do polarity, roles and order, unless the sentence is in
 * words of its own: told in the words of the source, they are told wrongly.
 */
export const isWeighed = (reading: Reading, reasons: readonly GroundReason[]): boolean =>
  !RISKY.test(reading.said) &&
  reasons.every(({ fault, kind, words = '' }) =>
    fault === 'event'
      ? !GRAVE.test(words)
      : (fault === 'negation' || ((fault === 'person' || fault === 'temporal') && kind === 'differs')) &&
        alienIn(reading).length > 1,
  );

/**
 * A word of its own is an invention or a paraphrase by degrees, and so is a denial, a doer or a degree that a rule misses: what
 * the rules report of wording is weighed together with how well the rest of the sentence stands in its source.
 * `scripts/train-grounding.ts` makes the weights.
 */
export function weighWording(reading: Reading, reasons: readonly GroundReason[]): readonly GroundReason[] {
  if (!isWeighed(reading, reasons)) return reasons;
  const values = wordingFeatures(reading, reasons);
  const score = values.reduce((sum, value, at) => sum + value * (WEIGHTS[at + 1] ?? 0), WEIGHTS[0] ?? 0);
  if (score < 0) return [];
  if (reasons.length) return reasons;
  const words = alienIn(reading)[0]?.text;
  return words ? [{ fault: 'event', kind: 'not-in-source', words }] : [];
}
