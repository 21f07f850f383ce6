/** A stretch of text: UTF-16 offsets, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Longer runs without punctuation are cut at a space, so that work per sentence stays bounded. */
const MAX_SENTENCE = 800;

const words = (list: string): Set<string> => new Set(list.split(' '));
/** Never the last word of a sentence. */
const TITLES = words('mr mrs ms mx dr prof st vs e.g i.e eg ie incl approx fr gen col sgt lt hon rev');
/** May be the last word: then what follows starts with a capital letter, a digit or a quotation mark. */
const SHORT_FORMS = words(
  'etc wk wks hr hrs min mins mo mos yr yrs yo y.o mg ml no nos tues thurs thur wed mon fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'pt pts ct cl clt hx dx tx rx sx appt appts dept est esp inc ltd jr sr w c/o f/u a.m p.m b.i.d t.i.d q.d p.o p.r.n prn bid tid ave rd',
);

const SPACE = /\s/;
const CLOSING = /["'”’»)\]]/;
const BULLET = /^\s*(?:[-–—•·*▪◦‣●○>]|\(?\d{1,2}[.)](?=\s)|\(?[a-h]\))\s+/;

/** Is the mark at `at` the end of a sentence that began at `from`? */
function ends(text: string, from: number, at: number): boolean {
  let after = at + 1;
  while (after < text.length && CLOSING.test(text[after] as string)) after++;
  if (after < text.length && !SPACE.test(text[after] as string)) return false; // 3.5, e.g., a.m.
  if (text[at] !== '.') {
    // "He said, 'why?' and left": a question inside a sentence.
    let follow = after;
    while (follow < text.length && SPACE.test(text[follow] as string)) follow++;
    return after === at + 1 || !/[a-z]/.test(text[follow] ?? '');
  }
  let begin = at;
  while (begin > from && at - begin < 10 && /[\p{L}./]/u.test(text[begin - 1] as string)) begin--;
  const word = text.slice(begin, at).toLowerCase();
  if (TITLES.has(word)) return false;
  if (/^\s*\(?\d{1,2}$/.test(text.slice(from, at))) return false; // the number of a list
  if (word.length === 1 && /\p{Lu}/u.test(text[begin] as string) && !text.slice(from, begin).trim()) return false; // "R. said"
  let follow = after;
  while (follow < text.length && SPACE.test(text[follow] as string)) follow++;
  const next = text[follow] ?? '';
  if (/^\p{L}\.\p{L}$/u.test(word)) return /[\p{Lu}"“]/u.test(next); // "S.I. denied", "9 a.m. Then"
  if (SHORT_FORMS.has(word)) return !/[\p{Ll}]/u.test(next);
  return !(/\p{Ll}/u.test(next) && after === at + 1 && word.length === 1);
}

/**
 * Sentences of clinical prose: full stops of abbreviations, decimals and times hold, every line break
 * ends one (notes are written in lines and bullets), and so does a semicolon. Spans are trimmed,
 * never empty, in order, and do not overlap. Linear in the length of the text.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  const push = (to: number): void => {
    let start = from;
    let end = to;
    const bullet = BULLET.exec(text.slice(start, Math.min(end, start + 24)));
    if (bullet && start + bullet[0].length < end) start += bullet[0].length;
    while (start < end && SPACE.test(text[start] as string)) start++;
    while (end > start && SPACE.test(text[end - 1] as string)) end--;
    if (end > start) spans.push({ start, end });
    from = to;
  };
  let lastSpace = 0;
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] as string;
    if (mark === '\n' || mark === '\r' || mark === '\u2028') push(at);
    else if (mark === ';') push(at + 1);
    else if ((mark === '.' || mark === '!' || mark === '?' || mark === '…') && ends(text, from, at)) {
      let to = at + 1;
      while (to < text.length && CLOSING.test(text[to] as string)) to++;
      push(to);
      at = to - 1;
    } else if (mark === ' ') lastSpace = at;
    if (at - from > MAX_SENTENCE) push(lastSpace > from ? lastSpace : at);
  }
  push(text.length);
  return spans;
}
