import {
  BEGINS_ANEW,
  GOES_ON,
  MORE_OR_LESS,
  OPENS_A_PHRASE,
  OPENS_ON_CAPITALS,
  PERSON,
  PREDICATE,
} from './lexicon/index.js';

const CLAUSE_BEGINS = /(?:^|[\n.;:,(]|\b(?:and|but|her|his|their))\s*$/;
/** At the end of the text before a form: "perf. ". */
const CUT_BEFORE = /\p{L}+(?=\.\s$)/u;

/** The text before a form, without the stop of a cut word that goes on to it. */
export const withoutStop = (before: string): string => {
  const cut = CUT_BEFORE.exec(before)?.[0];
  return cut !== undefined && OPENS_A_PHRASE.test(cut) ? before.replace(/\.\s$/, ' ') : before;
};

/**
 * Does the full stop behind a short form belong to it ("disc. grounding", "mo. and fa. divorced"), rather than end a
 * sentence ("good sess. pt calm")? In doubt it ends one: two sentences run into one could say what neither said.
 * @param short - The form as written, without its stop.
 * @param before - The text before the form.
 * @param after - The text behind the stop.
 */
export function stopBelongs(short: string, before: string, after: string): boolean {
  if (!/^\p{L}?\p{Ll}/u.test(short)) return false;
  if (/^(?:[,;:)]|\/\p{L})/u.test(after)) return true;
  const next = /^[ \t]+(?=[\p{L}&"“\d])(.+)/u.exec(after)?.[1];
  if (next === undefined) return false;
  const begins = CLAUSE_BEGINS.test(before);
  if (PERSON.test(short)) return begins || /^(?:and|or|&)(?!\S)/.test(next);
  const opens = OPENS_A_PHRASE.test(short);
  if (/^\p{Lu}/u.test(next)) return /^[A-Z]{2}/.test(next) && (OPENS_ON_CAPITALS.test(short) || (opens && begins));
  if (short.length > 2 && (GOES_ON.test(next) || PREDICATE.test(next))) return true;
  if (BEGINS_ANEW.test(next)) return false;
  if (MORE_OR_LESS.test(short)) return begins;
  return opens && !/\b(?:is|are|was|were|under|mood|affect|not|relapse|suicide)\s$/i.test(before);
}
