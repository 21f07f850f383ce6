import { UNKNOWN } from './morphology.js';
import { findNames } from './names.js';
import { findShapes } from './shapes.js';
import type { Identifier } from './span.js';
import { sourceTokens } from './tokens.js';
import { readWords, type Word } from './words.js';

/**
 * Never masked, whatever a detector thinks: what a note must not lose is risk, negation, dose and score. (Most of it is
 * also in the allow-list; this is the last word.)
 */
const PROTECTED =
  /^(?:den(?:y|ies|ied|ying|ial)|no|not|none|never|neither|nor|without|neg|nil|negative|si|hi|sh|sib|nssi|ah|vh|avh|suicid\w*|homicid\w*|ideation|self-harm\w*|intent|intention|plan|plans|means|mg|mcg|ml|units|phq|gad|pcl|bdi|bai|c-ssrs|cssrs|audit|moca|mmse|y-bocs)$/;

type Finder = (text: string, words: readonly Word[], add: (found: Identifier) => void) => void;

/** Finds identifiers: the host's own first, then shapes, then names; spans do not overlap and come in order. */
export function detect(text: string, findKnown: Finder, allowed: (word: string) => boolean): Identifier[] {
  const found: Identifier[] = [];
  const covered = new Uint8Array(text.length);
  const taken = (start: number, end: number): boolean => covered.subarray(start, end).includes(1);
  const add = (span: Identifier): void => {
    if (span.end <= span.start || taken(span.start, span.end)) return;
    covered.fill(1, span.start, span.end);
    found.push(span);
  };
  const words = readWords(text);
  const spared = new Uint8Array(text.length);
  for (const word of words) if (PROTECTED.test(word.lower)) spared.fill(1, word.start, word.end);
  const sparing = (span: Identifier): void => {
    if (!spared.subarray(span.start, span.end).includes(1)) add(span);
  };

  for (const span of sourceTokens(text)) add(span);
  // An address is one identifier, whoever's name is in it: with the name alone gone, the rest would still lead to them.
  if (/@|www\.|:\/\//i.test(text))
    findShapes(text, (span) => {
      if (span.type === 'EMAIL' || span.type === 'URL') sparing(span);
    });
  findKnown(text, words, sparing);
  findShapes(text, sparing);
  findNames(text, words, taken, allowed, sparing);
  repeat(words, found, taken, sparing);
  zipAfterPlace(text, found, add);
  return found.sort((a, b) => a.start - b.start);
}

/** A name found once is a name wherever it stands again, also without its capital. */
function repeat(
  words: readonly Word[],
  found: readonly Identifier[],
  taken: (start: number, end: number) => boolean,
  add: (span: Identifier) => void,
): void {
  const names = new Map<string, Identifier>();
  const spans = found.filter(({ type }) => type !== 'LITERAL').sort((a, b) => a.start - b.start);
  let index = 0;
  for (const word of words) {
    while (index < spans.length && (spans[index] as Identifier).end <= word.start) index++;
    const span = spans[index];
    if (
      span &&
      span.start <= word.start &&
      word.end <= span.end &&
      word.lower.length > 2 &&
      (word.class === UNKNOWN || (word.both && word.shape === 'lower'))
    )
      names.set(word.lower, span);
  }
  if (!names.size) return;
  for (const word of words) {
    const span = names.get(word.lower);
    if (!span || taken(word.start, word.end)) continue;
    if (word.class === UNKNOWN || word.possessive || word.shape === 'title')
      add({
        start: word.start,
        end: word.end,
        type: span.type,
        ...(span.known !== undefined && { known: span.known }),
      });
  }
}

/** Five digits right after a place: "Worcester, 01609". */
function zipAfterPlace(text: string, found: readonly Identifier[], add: (span: Identifier) => void): void {
  for (const { end, type } of [...found]) {
    if (type !== 'ADDRESS') continue;
    const zip = /^,?\s+(?:[A-Z]{2}\.?\s+)?(\d{5}(?:-\d{4})?)(?![\w.,]\d|\w)/.exec(text.slice(end, end + 20));
    if (zip) add({ start: end + zip[0].length - (zip[1] as string).length, end: end + zip[0].length, type: 'ZIP' });
  }
}
