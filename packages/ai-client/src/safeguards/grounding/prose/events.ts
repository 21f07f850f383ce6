import { assessRisk, RISK_CONCEPTS } from '@evenfall/templates';
import { type Check, UNREAL } from '../checks/index.js';
import type { Clause } from '../clauses.js';
import { isCount } from '../numbers.js';
import { SOFT } from '../polarity.js';
import { FRAME_WORDS, GENERAL, ofClass, type Reading } from '../reading.js';
import { isIrregularPast, near, stem } from '../stem.js';

/** A past form that is no frame word: something is said to have happened. */
const EVENT = /^(?:\p{L}{3,}ed|cried|hit|hurt|cut|quit|let|set|put|died|tried)$/u;
const happened = (word: string): boolean => EVENT.test(word) || isIrregularPast(word);
/** Too grave to be another word for something: only said where it is said. */
export const GRAVE =
  /^(?:suspend|expel|arrest|jail|incarcerat|fir|hir|divorc|marr|marry|engag|hospitaliz|evict|relaps|overdos|diagnos|promot|pregnant|miscarr|assault|rap|rob|injur|die|abus|attack|threaten|diagnosis|commit|sentenc|withdraw|detox|intoxicat|accident|surgery|funeral|wedding)/;
/** Deeds that change something: told by their own word or by one of its class, never by another deed. */
const DEED =
  /^(?:call|stop|return|resum|cancel|apply|pac|injur|refus|buy|purchas|sell|graduat|relocat|mov|resign|travel|driv|pay|apolog|complet|attend|visit|postpon|steal|stol|scream|shout|slap|kick|break|enrol|regist|adopt|reconcil|cheat|gamb|fast|purg|bing|vomit|faint|disclos|confess|threaten|block|report|email|wrote|writ|confront|defend|walk|declin|terminat|rejec|den)$/;
const CHANGE = /^(?:rise|increas|decreas|rais|lower|drop|fall|improv|worsen|reduc|chang|climb|declin)$/;
const telling = (word: string): boolean =>
  !FRAME_WORDS.has(stem(word)) && !GENERAL.has(stem(word)) && !/^\d|^\p{L}{3,}days?$/u.test(word) && !isCount(word);

/** "Her plan to resign", "decided to move". */
const aimed = (word: string, clause: Clause): boolean =>
  new RegExp(
    String.raw`\b(?:plan\w*|decid\w+|decision|intend\w*|intention|want\w*|hop\w+|desire|wish\w*|agree\w*) to ${word}\b`,
    'i',
  ).test(clause.text);

const wordsOf = (terms: readonly string[]): string[] => terms.flatMap((term) => term.split(/[\s-]+/));

/** Words of a source clause that the sentence does not repeat: what a word of its own may stand for. */
const spare = (clause: Clause, used: ReadonlySet<string>): number =>
  [...clause.words].filter((word) => !FRAME_WORDS.has(word) && !/^\d|^(?:w|o|s|the|a)$/.test(word) && !near(word, used))
    .length;

/** Near risk and safety a word of its own is no paraphrase: what is wrongly flagged there is asked. */
export const RISKY =
  /\b(?:suicid|homicid|self-?(?:harm|injur)|harm|hurt|kill|gun|firearm|rifle|weapon|knife|pills?|tab(?:let)?s\b|stockpil|overdos|cut(?:ting)?\b|attempt|safety|crisis|988|hotline|hospital|emergency|police|abus|voices?|intent|means\b|paranoi|dead(?!line| ?body)|die\b|dying|death|danger|threat|protective|risk factor|stressor)/i;

/** Does the sentence, or what it was made of, touch a danger to anyone? */
export const isDanger = ({ said, both }: Reading): boolean =>
  RISKY.test(said) || RISKY.test(both) || RISK_CONCEPTS.some((concept) => assessRisk(said)[concept].state !== 'absent');

/**
 * Nothing happened that the source does not tell. A verb of its own is a paraphrase where it stands among words of the
 * source and something there is left for it to paraphrase; alone, or beside what is told already, it is an event.
 */
export const events: Check = ({ said, clauses, sourceClauses, words, sourceWords, knows, both }, report) => {
  let strongWords: ReadonlySet<string> | undefined;
  let eventWords: ReadonlySet<string> | undefined;
  const grave = RISKY.test(said);
  const used = new Set(words.map((word) => word.stem));
  // A source clause that no other part of the sentence tells yet.
  const untold = (home: Clause): boolean =>
    ![...home.words].some((word) => !FRAME_WORDS.has(word) && !GENERAL.has(word) && near(word, used));
  const denies = sourceWords.some(({ negator }) => negator);
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
        : Math.max(0, ...sourceClauses.filter(untold).map((home) => spare(home, used)));
    const numeric =
      (/\d\s*(?:→|->|=>|to|-)\s*\d/.test(both) && /\d/.test(clause.text)) ||
      /\b(?:up|down|more|less|better|worse)\b/i.test(both);
    const unreal = homes.length > 0 && !UNREAL.test(clause.text) && homes.every((home) => UNREAL.test(home.text));
    // "by blocking her number": how it was done is a deed too.
    const gained = (word: string): boolean =>
      new RegExp(String.raw`\bby ${word}\b`, 'i').test(clause.text) && /ing$/.test(word);
    for (const word of unknown) {
      strongWords ??= new Set(wordsOf(ofClass(said, 'symptom', 'technique', 'crisis_resource', 'safety_plan')));
      eventWords ??= new Set(wordsOf(ofClass(said, 'event')));
      // "Avoided" for "wouldn't": the verb is the negation.
      if (denies && SOFT.test(word.text)) continue;
      const strong =
        strongWords.has(word.text) ||
        GRAVE.test(word.stem) ||
        (happened(word.text) && DEED.test(word.stem)) ||
        gained(word.text) ||
        (aimed(word.text, clause) && room === 0);
      if (numeric && CHANGE.test(word.stem)) continue;
      if (
        !happened(word.text) &&
        !gained(word.text) &&
        !aimed(word.text, clause) &&
        !strong &&
        !eventWords.has(word.text)
      )
        continue;
      if (
        !strong &&
        !unreal &&
        ((!grave && anchors.length + counted >= unknown.filter(({ text }) => happened(text)).length) ||
          ((!grave || anchors.length > 0 || persons > 0) && unknown.length <= Math.max(1, room) && room > 0))
      )
        continue;
      report('event', 'not-in-source', word.text);
    }
  }
};
