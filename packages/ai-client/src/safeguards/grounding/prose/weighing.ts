import { FRAME_WORDS, GENERAL, type GroundReason, type Reading } from '../reading.js';
import { near } from '../stem.js';
import { EVENT_WEIGHTS as WEIGHTS } from './data/index.js';
import { GRAVE, RISKY } from './events.js';

const JOINTS =
  /[,;:]|\s(?:and|but|after|before|because(?: of)?|with|by|while|when|who|which|then|so|due to|although|though|since|as)\s/i;

/**
 * What the weights are of, in their order: how much of a sentence is in words that its source does not know, where in it
 * these stand, how much the source has left that they may paraphrase, and whether a rule took one of them for an event.
 */
export function eventFeatures({ said, content, words, sourceWords, knows }: Reading, flagged: number): number[] {
  const telling = content.filter(({ stem }) => !GENERAL.has(stem));
  const alien = telling.filter(({ text }) => !knows(text));
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
    Math.min(2, flagged),
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
  ];
}

/** Grave events, and words near danger, are never weighed: they stay as the rules say. */
export const isWeighed = ({ said }: Reading, events: readonly GroundReason[]): boolean =>
  !RISKY.test(said) && !events.some(({ words }) => words && GRAVE.test(words));

/**
 * A word of its own is an event or a paraphrase by degrees: what the rules report of events is weighed together with
 * how well the rest of the sentence stands in its source. `scripts/train-grounding.ts` makes the weights.
 */
export function weighEvents(reading: Reading, events: readonly GroundReason[]): readonly GroundReason[] {
  if (!isWeighed(reading, events)) return events;
  const values = eventFeatures(reading, events.length);
  const score = values.reduce((sum, value, at) => sum + value * (WEIGHTS[at + 1] ?? 0), WEIGHTS[0] ?? 0);
  if (score < 0) return [];
  if (events.length) return events;
  const words = reading.content.find(({ text, stem }) => !GENERAL.has(stem) && !reading.knows(text))?.text;
  return words ? [{ fault: 'event', kind: 'not-in-source', words }] : [];
}
