import type { Span } from '../language/index.js';

/*
 * What is looked for in the letters of a section rather than in its sentences. Every pattern is bounded, so a section is
 * read once through.
 */

const PLACEHOLDER =
  /\[(?!sic\]|\d{1,3}\])[^\]\n]{0,60}\]|\{\{?[^}\n]{0,60}\}?\}|\*{3,}|_{3,}|\?{3,}|\bTBD\b|\bTBA\b|\bXXX+\b|\blorem ipsum\b/gu;

/** Words that readers took for judgment of the person (PDSQI-9 and style guides on person-first language, 2026-11). */
const JUDGMENT =
  /\b(?:manipulative|attention[- ]seeking|drug[- ]seeking|frequent flyer|non-?compliant|(?:drug |alcohol |heroin |meth )?addicts?|alcoholics?(?! anonymous)|(?:clean|dirty) urines?|(?:clean|dirty) UDS|committed suicide|(?:client|patient|pt|ct|he|she|they) (?:claims|claimed|refuses|refused)|poor historian|malingering|lazy|hysterical)\b/giu;

/** What the inner work of a therapy is made of: a psychotherapy note holds it apart (45 CFR 164.501). */
const PROCESS =
  /\b(?:counter-?transference|transference|(?:dreamed|dreamt|a dream) (?:that|about|of|in which)|[Ii]n (?:the|her|his|their) dream|my own (?:feelings?|reaction|sense)|I (?:felt|found myself|noticed myself|was moved|was irritated))\b/gu;
const QUOTE = /["“][^"“”\n]{12,400}["”]/gu;
/** So many quotations, or more, read as a transcript. */
const TRANSCRIPT = 7;

/** Another member of a group by name: a role and a name, or a full name that speaks. */
const MEMBER =
  /\b(?:members?|peers?|participants?|another client|fellow client)(?: named)?,? ([A-Z][a-z]{2,20}(?: [A-Z](?:[a-z]{1,20}|\.))?)\b|\b([A-Z][a-z]{2,20} [A-Z][a-z]{2,20})(?= (?:said|shared|told|stated|reported|disclosed|responded|agreed|described|asked)\b)/gu;

const all = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ 0: match, index }) => ({ start: index, end: index + match.length }));

/** Spans by the id of the element they speak to. */
export function marksOf(text: string): ReadonlyMap<string, readonly Span[]> {
  const quotes = all(text, QUOTE);
  const marks: [string, Span[]][] = [
    ['unresolved_placeholder', all(text, PLACEHOLDER)],
    ['judgmental_language', all(text, JUDGMENT)],
    ['min_detail', [...all(text, PROCESS), ...(quotes.length >= TRANSCRIPT ? quotes : [])]],
    ['third_party_names', all(text, MEMBER)],
  ];
  return new Map(marks.filter(([, spans]) => spans.length));
}
