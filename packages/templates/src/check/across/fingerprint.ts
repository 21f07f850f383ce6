import { type Span, type Token, tokenize } from '../../language/index.js';

/** Words in a shingle (clinical reference §2.8). */
const SHINGLE = 5;
/** With fewer shingles two texts are alike by chance. */
const ENOUGH = 12;

const CALENDAR =
  /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** What makes two notes differ without being about something else: numbers, dates, names. */
const isIncidental = ({ word, capital, parted }: Token): boolean =>
  /^\d/.test(word) || CALENDAR.test(word) || (capital && !parted);

/** The wording of a text, for comparison: hashes of runs of words, none of which can be read back. */
export interface Fingerprint {
  readonly hashes: ReadonlySet<number>;
  /** Where each shingle stands, in order. Absent from a fingerprint that is kept of someone else's note. */
  readonly places: readonly { readonly hash: number; readonly start: number; readonly end: number }[];
}

/** FNV-1a, 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Linear in the length of the text. */
export function fingerprint(text: string): Fingerprint {
  const words = tokenize(text).filter((token) => !isIncidental(token));
  const single = words.map(({ word }) => hashOf(word));
  const places: { hash: number; start: number; end: number }[] = [];
  for (let at = 0; at + SHINGLE <= words.length; at++) {
    let hash = 0;
    for (let next = at; next < at + SHINGLE; next++)
      hash = (Math.imul(hash, 0x01000193) ^ (single[next] as number)) >>> 0;
    const first = words[at] as Token;
    const last = words[at + SHINGLE - 1] as Token;
    places.push({ hash, start: first.start, end: last.end });
  }
  return { hashes: new Set(places.map(({ hash }) => hash)), places };
}

/** Jaccard index of two sets of shingles, 0 to 1; undefined where one of them is too short to tell. */
export function similarity(one: ReadonlySet<number>, other: ReadonlySet<number>): number | undefined {
  if (one.size < ENOUGH || other.size < ENOUGH) return undefined;
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const hash of small) if (large.has(hash)) shared++;
  return shared / (one.size + other.size - shared);
}

/** The stretches of a text whose wording is in the other. */
export function sharedSpans({ places }: Fingerprint, other: ReadonlySet<number>): Span[] {
  const spans: Span[] = [];
  for (const { hash, start, end } of places) {
    if (!other.has(hash)) continue;
    const last = spans.at(-1);
    if (last && start <= last.end) last.end = end;
    else spans.push({ start, end });
  }
  return spans;
}
