import { isCount } from '../numbers.js';
import { FRAME_WORDS, GENERAL, type GroundReason, type Reading } from '../reading.js';
import { abbreviates, near, stem } from '../stem.js';
import { INVENTED, REGISTER, WEIGHTS } from './data/index.js';
import { GRAVE, RISKY } from './events.js';
import { areSiblings, holdsOf, meaningsOf } from './meanings.js';

/** Says how much, how often, when or in what order; new in a sentence, it is seldom mere wording. */
const MARK =
  /^(?:several|only|last|never|early|most|another|new|ago|already|always|completely|also|both|many|again|every|first|next|soon|just|still|now|all|any|more|further|additional|instead|without|despite|after|before|until|because)$/;
const stemsOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).map(stem));
const SOFT = stemsOf(REGISTER);
const BOLD = stemsOf(INVENTED);
const CHANGE = /^(?:rise|rose|rais|increas|decreas|lower|drop|fell|fall|reduc|climb|declin|improv|worsen|reduction)/;
const JOINTS =
  /[,;:]|\s(?:and|but|after|before|because(?: of)?|with|by|while|when|who|which|then|so|due to|although|though|since|as)\s/i;

/**
 * What the weights are of, in their order: how much of a sentence is in words that its source does not know, where in it
 * these stand, how much the source has left that they may paraphrase, and what the rules report by kind.
 */
export function wordingFeatures(reading: Reading, reasons: readonly GroundReason[]): number[] {
  const { said, content, words, sourceWords, held, knows } = reading;
  const reported = (fault: GroundReason['fault'], kind?: GroundReason['kind']): number =>
    Math.min(2, reasons.filter((reason) => reason.fault === fault && (!kind || reason.kind === kind)).length);
  const written = new Set(sourceWords.map(({ text }) => text));
  const telling = content.filter(({ stem }) => !GENERAL.has(stem));
  const alien = alienIn(reading);
  const told = new Set(words.map(({ stem }) => stem));
  const source = sourceWords.filter(
    ({ text, stem, negator }) => !negator && !FRAME_WORDS.has(stem) && !GENERAL.has(stem) && !/^\d/.test(text),
  );
  const meant = new Set(words.flatMap(({ stem }) => meaningsOf(stem)));
  const spelledOut = [...reading.spelled.values()];
  const untold = source.filter(
    ({ stem, text }) =>
      !near(stem, told) &&
      !holdsOf(stem).some((meaning) => meant.has(meaning)) &&
      !spelledOut.includes(text) &&
      !telling.some((word) => abbreviates(text, word.text)) &&
      !isCount(text) &&
      text.length > 1,
  );
  const spare = untold.length;
  const shares = said
    .split(JOINTS)
    .map((part) => {
      const there = new Set(part.toLowerCase().match(/[\p{L}\d'’-]+/gu) ?? []);
      const own = telling.filter(({ text }) => there.has(text));
      const known = own.filter(({ text }) => knows(text)).map(({ stem }) => stem);
      return { all: own.length, alien: own.length - known.length, known };
    })
    .filter(({ all }) => all > 0);
  const last = shares.at(-1);
  // What each part of the sentence has of its own, against what the statement it is about has left.
  const left = new Set(untold.map(({ stem }) => stem));
  const rooms = reading.sourceClauses.map((clause) => ({
    words: clause.words,
    meant: new Set([...clause.words].flatMap((stem) => holdsOf(stem))),
    spare: [...clause.words].filter((stem) => left.has(stem)).length,
    fresh: ![...clause.words].some((stem) => heldBy(stem)),
  }));
  function heldBy(stem: string): boolean {
    return source.some((word) => word.stem === stem) && !left.has(stem);
  }
  let excess = 0;
  let orphans = 0;
  let here = 0;
  for (const part of shares) {
    const homes = rooms.filter(({ words: there, meant: means }) =>
      part.known.some((stem) => near(stem, there) || meaningsOf(stem).some((meaning) => means.has(meaning))),
    );
    const room = homes.length
      ? Math.max(...homes.map(({ spare }) => spare))
      : Math.max(0, ...rooms.filter(({ fresh }) => fresh).map(({ spare }) => spare));
    excess += Math.max(0, part.alien - room);
    if (!homes.length && part.alien > 0) orphans += room > 0 ? 0.5 : 1;
    if (part.alien > 0) here += Math.min(room, part.alien);
  }
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
    reported('negation', 'differs'),
    reported('negation', 'not-in-source'),
    reported('person', 'differs'),
    reported('person', 'not-in-source'),
    reported('temporal', 'differs'),
    reported('temporal', 'not-in-source'),
    reported('number', 'differs'),
    reported('number', 'not-in-source'),
    reported('severity'),
    reasons.filter(({ fault, words = '' }) => fault === 'event' && GRAVE.test(words)).length,
    Math.min(3, new Set(reasons.map(({ fault }) => fault)).size),
    RISKY.test(said) ? 1 : 0,
    RISKY.test(said) && reasons.length ? 1 : 0,
    Math.min(4, alien.filter(({ stem }) => SOFT.has(stem)).length),
    Math.min(4, alien.filter(({ stem }) => BOLD.has(stem)).length),
    Math.min(4, excess),
    Math.min(2, orphans),
    Math.min(4, here),
    // Words that the source has only another of the kind of, or a word with the same meaning.
    Math.min(2, siblingsIn(reading)),
    Math.min(5, telling.filter(({ text, stem }) => knows(text) && !near(stem, held)).length),
    Math.min(4, alien.filter(({ stem }) => meaningsOf(stem).length > 0).length),
  ];
}

/** Words of which the source has another of the kind, which the sentence leaves out: Tuesday for Thursday. */
const siblingsIn = ({ words, sourceWords, held, knows }: Reading): number => {
  const told = new Set(words.map(({ stem }) => stem));
  return words.filter(
    ({ text, stem, negator }) =>
      !negator &&
      !held.has(stem) &&
      !knows(text) &&
      sourceWords.some((other) => !told.has(other.stem) && areSiblings(stem, other.stem)),
  ).length;
};

/** Words that tell something and that the source does not know. */
const alienIn = ({ content, knows, both }: Reading) => {
  // Which way a number went, and halves, are read with the numbers.
  const moved = /\d\s*(?:→|->|=>|to)\s*\d|[↑↓]|\b(?:up|down) (?:to|from|by)\b|\b(?:from|was) \d/i.test(both);
  const halved = /\.5|1\/2|½/.test(both);
  return content.filter(
    ({ text, stem }) =>
      !GENERAL.has(stem) && !knows(text) && !(moved && CHANGE.test(text)) && !(halved && text === 'half'),
  );
};

/** What is never mere wording. */
const HARD: ReadonlySet<string> = new Set(['risk', 'medication', 'diagnosis', 'quotation', 'source', 'name']);

/**
 * What may be mere wording is weighed: an event, and, in a sentence with words of its own, also a number, a day, a degree, a
 * doer or a denial. Told in the words of the source, these are told wrongly; so is an order of things with one strange word
 * beside it, and a denial near danger.
 */
export const isWeighed = (reading: Reading, reasons: readonly GroundReason[]): boolean => {
  const own = alienIn(reading).length;
  return !reasons.some(
    ({ fault, kind }) =>
      HARD.has(fault) ||
      (own === 0 && fault !== 'event') ||
      (own === 1 && fault === 'temporal' && kind === 'differs') ||
      ((fault === 'negation' || (kind === 'differs' && fault === 'person')) && RISKY.test(reading.said)),
  );
};

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
