import type { Clause } from '../clauses.js';
import { FRAME_WORDS, GENERAL, ofClass } from '../reading.js';
import { isIrregularPast, near, stem } from '../stem.js';
import type { Check } from './report.js';
import { UNREAL } from './time.js';

/** A past form that is no frame word: something is said to have happened. */
const EVENT = /^(?:\p{L}{3,}ed|cried|hit|hurt|cut|quit|let|set|put|died|tried)$/u;
const happened = (word: string): boolean => EVENT.test(word) || isIrregularPast(word);
/** Too grave to be another word for something: only said where it is said. */
const GRAVE =
  /^(?:suspend|expel|arrest|jail|incarcerat|fir|hir|divorc|marr|marry|engag|hospitaliz|evict|relaps|overdos|diagnos|promot|pregnant|miscarr|assault|rap|rob|injur|die|abus|attack|threaten|diagnosis|commit|sentenc|withdraw|detox|intoxicat|accident|surgery|funeral|wedding)/;
const CHANGE = /^(?:rise|increas|decreas|rais|lower|drop|fall|improv|worsen|reduc|chang|climb|declin)$/;
const telling = (word: string): boolean =>
  !FRAME_WORDS.has(stem(word)) && !GENERAL.has(stem(word)) && !/^\d/.test(word);

const wordsOf = (terms: readonly string[]): string[] => terms.flatMap((term) => term.split(/[\s-]+/));

/** Words of a source clause that the sentence does not repeat: what a word of its own may stand for. */
const spare = (clause: Clause, used: ReadonlySet<string>): number =>
  [...clause.words].filter((word) => !FRAME_WORDS.has(word) && !/^\d|^(?:w|o|s|the|a)$/.test(word) && !near(word, used))
    .length;

/** Near risk and safety a word of its own is no paraphrase: what is wrongly flagged there is asked. */
const RISKY =
  /\b(?:suicid|homicid|self-?(?:harm|injur)|harm|hurt|kill|gun|firearm|rifle|weapon|knife|pills?|overdos|cut(?:ting)?\b|attempt|safety|crisis|988|hotline|hospital|emergency|police|abus|voices?|intent|means\b|dead|die\b|dying|death|danger|threat)/i;

/**
 * Nothing happened that the source does not tell. A verb of its own is a paraphrase where it stands among words of the
 * source and something there is left for it to paraphrase; alone, or beside what is told already, it is an event.
 */
export const events: Check = ({ said, clauses, sourceClauses, words, knows, both }, report) => {
  let strongWords: ReadonlySet<string> | undefined;
  let eventWords: ReadonlySet<string> | undefined;
  const grave = RISKY.test(said);
  const used = new Set(words.map((word) => word.stem));
  for (const clause of clauses) {
    const list = words.filter((word) => clause.words.has(word.stem) && telling(word.text));
    const unknown = list.filter((word) => !knows(word.text));
    if (!unknown.length) continue;
    const anchors = list.filter((word) => knows(word.text));
    const counted = [...clause.words].filter(
      (word) => /^\d/.test(word) && sourceClauses.some((home) => home.words.has(word)),
    ).length;
    const persons = [...clause.people].filter((person) => person !== 'client' && person !== 'therapist').length;
    const homes = sourceClauses.filter(({ words: there }) => anchors.some((word) => near(word.stem, there)));
    const room = homes.length
      ? Math.max(...homes.map((home) => spare(home, used)))
      : persons
        ? Math.max(0, ...sourceClauses.map((home) => spare(home, used)))
        : 0;
    const numeric =
      (/\d\s*(?:→|->|=>|to|-)\s*\d/.test(both) && /\d/.test(clause.text)) ||
      /\b(?:up|down|more|less|better|worse)\b/i.test(both);
    const unreal = homes.length > 0 && !UNREAL.test(clause.text) && homes.every((home) => UNREAL.test(home.text));
    // "by blocking her number": how it was done is a deed too.
    const gained = (word: string): boolean =>
      new RegExp(String.raw`\bby ${word}\b`, 'i').test(clause.text) && /ing$/.test(word);
    for (const word of unknown) {
      strongWords ??= new Set(
        wordsOf(ofClass(said, 'symptom', 'technique', 'emotion', 'crisis_resource', 'safety_plan')),
      );
      eventWords ??= new Set(wordsOf(ofClass(said, 'event')));
      const strong = strongWords.has(word.text) || GRAVE.test(word.stem) || gained(word.text);
      if (numeric && CHANGE.test(word.stem)) continue;
      if (!happened(word.text) && !gained(word.text) && !strong && !eventWords.has(word.text)) continue;
      if (
        !strong &&
        !unreal &&
        ((!grave && anchors.length + counted >= unknown.filter(({ text }) => happened(text)).length) ||
          ((anchors.length > 0 || persons > 0) && unknown.length <= Math.max(1, room) && room > 0))
      )
        continue;
      report('event', 'not-in-source', word.text);
    }
  }
};
