import { headingOf } from './headings.js';

/*
 * Where a line of shorthand is cut: into sentences, and these at their commas, arrows and dashes. Quotations, brackets, lists behind
 * a colon and lists under one negation stay whole, and so does prose.
 */

/** Longer pieces are cut at a space: no sentence of a note is longer, and work per fragment stays bounded. */
const LONGEST = 600;

const TITLES = new Set('mr mrs ms dr mx st vs e.g i.e eg ie approx fr prof facil'.split(' '));
/** Short forms that take a stop, and go on in small letters. */
const ABBREVIATED = /^(?:dec|inc|incl|approx|adj|poss|prob|esp|prev)$/i;
const OPEN = new Map([
  ['"', '"'],
  ['“', '”'],
  ['(', ')'],
  ['[', ']'],
  ['‘', '’'],
]);
const FUNCTION_WORD =
  /^(?:the|a|an|his|her|their|its|my|our|of|to|was|were|is|are|had|has|have|he|she|they|we|i|it|that|which|who|and|but|with|for|from|in|on|at|as|by|when|while|because|this|these|would|will|been|be|not|did)$/i;

/** Where a quotation or bracket opened at `at` closes, within the same line and not too far. */
function closing(text: string, at: number, end: number): number {
  const mark = OPEN.get(text[at] as string);
  if (mark) {
    const close = text.indexOf(mark, at + 1);
    return close > at && close < end && close - at < 400 ? close : -1;
  }
  // A single quotation mark opens before a word and closes after one; an apostrophe stands inside words.
  if (text[at] === "'" && !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[at + 1] ?? '')) {
    for (
      let close = text.indexOf("'", at + 1);
      close > 0 && close < end && close - at < 300;
      close = text.indexOf("'", close + 1)
    ) {
      if (!/[\p{L}\p{N}]/u.test(text[close + 1] ?? '')) return close;
    }
  }
  return -1;
}

/** Is this piece a sentence of prose? Function words tell it from shorthand. */
export function isProse(text: string): boolean {
  const words = text.match(/[\p{L}'’]+/gu) ?? [];
  if (words.length < 6) return false;
  const glue = words.filter((word) => FUNCTION_WORD.test(word)).length;
  const subject =
    /^(?:\W*)(?:(?:he|she|they|we|i|it|this|the|mr|mrs|ms|dr|client|patient|pt|ct)\b|using\b|[A-Z][a-z]+ (?:was|is|had|has|said|came|reported)\b)/i.test(
      text,
    );
  return glue / words.length >= (subject ? 0.28 : 0.42);
}

function stops(text: string, from: number, at: number, end: number): boolean {
  // "???", "...": one mark.
  if (at + 1 < end && /[.!?]/.test(text[at + 1] as string)) return false;
  // "dx? grief vs depression": what is asked follows.
  if (text[at] === '?' && /(?:^|[\s.;])(?:dx|diagnosis)$/i.test(text.slice(from, at)) && text[at + 1] === ' ')
    return false;
  // 'SI? "not really"', "HI? no": the answer stands with what was asked.
  if (
    text[at] === '?' &&
    /(?:^|[,;])\s*(?:SI|HI|SH)$/i.test(text.slice(from, at)) &&
    /^\?\s(?:["“]|no\b|denie)/i.test(text.slice(at, at + 8))
  )
    return false;
  if (text[at] !== '.') return true;
  // "2. attend 4/5 days": the number of a goal.
  if (/^\s*\d{1,2}$/.test(text.slice(from, at)) && text[at + 1] === ' ') return false;
  if (at + 1 < end && !/[\s"”'’)]/.test(text[at + 1] as string)) return false;
  let begin = at;
  while (begin > from && at - begin < 8 && /[\p{L}.]/u.test(text[begin - 1] as string)) begin--;
  const word = text.slice(begin, at);
  // An initial, "husband d. 5 months ago": a letter and a full stop end nothing before small letters and digits.
  if (
    /^\p{L}$/u.test(word) &&
    !/\S/.test(text[begin - 1] ?? '') &&
    word !== 'I' &&
    !/\d\s*$/.test(text.slice(from, begin)) &&
    /^\.\s(?:(?!mom\b|dad\b|no\b|mother|father|parents|wife|husband)[\p{Ll}\d(&+]|\p{Lu}\.)/u.test(
      text.slice(at, at + 10),
    )
  )
    return false;
  // "son d. OD 8/3": died.
  if (word === 'd' && /\p{L}\s$/u.test(text.slice(from, begin)) && /^\.\s\S/.test(text.slice(at, at + 3))) return false;
  if (
    ABBREVIATED.test(word) &&
    !/\b(?:relapse|suicide)\s$/i.test(text.slice(from, begin)) &&
    /^\.\s\p{Ll}/u.test(text.slice(at, at + 3))
  )
    return false;
  return !TITLES.has(word.toLowerCase());
}

/** What parted a piece from the one before. */
export type Parted = 'start' | 'line' | 'stop' | 'comma' | 'arrow';

/** A piece of a line. */
export interface Cut {
  start: number;
  end: number;
  after: Parted;
}

/** Cuts a line (or its rest) into sentences, and shorthand sentences at their commas. */
export function cut(text: string, start: number, end: number): Cut[] {
  const sentences: Cut[] = [];
  let from = start;
  let after: Parted = 'line';
  const push = (to: number, next: Parted): void => {
    if (text.slice(from, to).trim()) {
      sentences.push({ start: from, end: to, after });
      after = next;
    }
    from = to;
  };
  let space = start;
  for (let at = start; at < end; at++) {
    const mark = text[at] as string;
    if (mark === ' ') space = at;
    const close = OPEN.has(mark) || mark === "'" ? closing(text, at, end) : -1;
    if (close > 0) {
      at = close;
      // A sentence may end inside its quotation: 'he would "give it a bash." I think'.
      if (
        !/\(\p{L}\.$/u.test(text.slice(close - 3, close)) &&
        /[.!?]/.test(text[close - 1] ?? '') &&
        /^\s+(?!(?:and|but|then|he|she|they|or|when|while|because|to|after)\b|\d+ (?:x|times|of|out)\b)(?:\p{L}|\d+ \p{L})/u.test(
          text.slice(close + 1, close + 12),
        )
      )
        push(close + 1, 'stop');
    } else if (/^ [:;][-']?[()DP/](?:\s|$)/.test(text.slice(at - 1, at + 4))) {
      // "lost 800 :( wife knows": a face ends what it is made at.
      push(at, 'stop');
      from = at = text.indexOf(' ', at) < 0 ? end : text.indexOf(' ', at);
    } else if (
      mark === ';' ||
      // "?ADHD" asks, and ends nothing.
      ((mark === '.' || mark === '!' || (mark === '?' && !/(?:^|\s)\?\p{L}/u.test(text.slice(at - 1, at + 2)))) &&
        stops(text, from, at, end))
    ) {
      push(at + 1, 'stop');
    }
    if (at - from > LONGEST) push(space > from ? space : at, 'stop');
  }
  push(end, 'stop');
  return sentences.flatMap((sentence) =>
    isProse(text.slice(sentence.start, sentence.end)) ? [sentence] : commas(text, sentence),
  );
}

const NEGATES =
  /^\s*(?:(?:pt|ct|cl|clt|patient|client|he|she|they)\s+)?(?:no|den|denys|denie[sd]|denying|neg(?:ative)?(?: for)?|without|w\/o|neither|[Øø∅]|\(-\))[\s/]?/i;
const RISK_WORD =
  /^\s*(?:(?:current|active|passive|any)\s+)?(?:SI|HI|AVH|AH|VH|NSSI|SIB|SH|suicid\p{L}*|homicid\p{L}*|psychosis|hallucinat\p{L}*|delusions?|paranoia|self-?harm|plans?|intent|means|thoughts? of|urges? to)(?![\p{L}\p{N}])/iu;

/** Words and commas up to the "or" that closes a list; one loop only, so that a long list costs no more than its length. */
const LIST_END = /^[\p{L}\s,/-]*?\s(?:or|nor)\s/iu;

/**
 * Does the comma at `at` stand inside a list that one negation covers? "no SI, HI or psychosis" must not be cut: the
 * second part alone would say the opposite.
 */
function underNegation(text: string, from: number, at: number, end: number): boolean {
  if (!NEGATES.test(text.slice(from, at))) return false;
  const next = text.slice(at + 1, end).split(/[,;]/, 1)[0] ?? '';
  if (NEGATES.test(next)) return false;
  const later = text.slice(at + 1, Math.min(end, at + 120));
  return RISK_WORD.test(next) || LIST_END.test(later);
}

/** A comma before or after the age that follows the person. */
const ageAt = (text: string, from: number, at: number): boolean =>
  (/\b(?:pt|ct|cl|client|patient)$/i.test(text.slice(Math.max(from, at - 8), at)) &&
    /^,\s\d{1,3},\s/.test(text.slice(at, at + 7))) ||
  /\b(?:pt|ct|cl|client|patient),\s\d{1,3}$/i.test(text.slice(Math.max(from, at - 14), at));

function commas(text: string, whole: Cut): Cut[] {
  const parts: Cut[] = [];
  let from = whole.start;
  let after = whole.after;
  // "fight -> blocked -> scrolling -> razor": a chain is told in one breath.
  const links = [...text.slice(whole.start, whole.end).matchAll(/[\p{L}"”]\)?\s*(?:-{1,2}>|→)\s*["“]?\p{L}/gu)];
  const chained = links.length > 1;
  const chainFrom = chained ? whole.start + (links[0]?.index ?? 0) : whole.end;
  // "triggers: car, coffee", "H: tired, sleeps little": what a colon opens is one list.
  const listed = (at: number): boolean =>
    // "PFs wife, job": its mark left out.
    /^\s*(?:(?:PFs?|protective factors|triggers|strengths)\s(?!\w+ed\b)|(?:listed|identified|named|brainstormed) (?:[\p{L}\d]+ ){1,3}[-–—](?: |$))/iu.test(
      text.slice(from, at + 1),
    ) ||
    // "ruminating re: court": a short form of "regarding".
    (/(?:\p{L}{2}(?<!\b[Rr]e)|^\s*[FHMW]): /u.test(text.slice(from, at)) &&
      // "CBT: thought log, receptive": a therapy opens no list, what came of it follows.
      !/^\s*(?![PR]Fs?:)[A-Z]{2,5}: /.test(text.slice(from, at)) &&
      !headingOf(text.slice(from, from + 40).trimStart(), [])?.length);
  // "mom, AP, nurse present"
  const attended =
    /^\s*(?!.*\b(?:both|all|couple|session)\b)(?:[\p{L}.']+(?: [\p{L}.']+)?, ?){1,4}(?:(?:and|&) )?[\p{L}.']+ (?:present|attended|in attendance)\W*$/iu.test(
      text.slice(whole.start, whole.end),
    );
  // "changed zoloft -> effexor", '"I fail" -> "I learn"': one change. Looked for near the arrow, so that the work per arrow stays bounded.
  const changes = (at: number): boolean =>
    /\b(?:changed|switched|swapped|tapered|tapering|titrated|titrating|reduced|reducing)\b[^.;,]*$/i.test(
      text.slice(Math.max(from, at - 60), at),
    ) ||
    (/["”]\s*$/.test(text.slice(Math.max(from, at - 3), at)) && /^(?:-+>|→)\s*["“]/.test(text.slice(at, at + 6)));
  const push = (to: number, skip: number, next: Parted): void => {
    if (text.slice(from, to).trim()) {
      parts.push({ start: from, end: to, after });
      after = next;
    }
    from = to + skip;
  };
  for (let at = whole.start; at < whole.end; at++) {
    const mark = text[at] as string;
    const close = OPEN.has(mark) || mark === "'" ? closing(text, at, whole.end) : -1;
    if (close > 0) {
      at = close;
      continue;
    }
    // "client, 15, admits": an age between its commas.
    if (mark === ',' && ageAt(text, whole.start, at)) continue;
    const spaced = text[at - 1] === ' ' && text[at + 1] === ' ';
    if ((mark === ',' || (mark === '/' && spaced)) && underNegation(text, from, at, whole.end)) continue;
    if (mark === ',' && (attended || at > chainFrom)) continue;
    if ((mark === ',' || (/[→–—-]/.test(mark) && !/^.{0,3}["“'‘]/.test(text.slice(at + 1, at + 6)))) && listed(at))
      continue;
    if (mark === ',' && !(/\d/.test(text[at - 1] ?? '') && /\d{3}/.test(text.slice(at + 1, at + 4))))
      push(at, 1, 'comma');
    else if (
      mark === '→' &&
      !chained &&
      !changes(at) &&
      !(/\d[^,;]{0,20}$/.test(text.slice(Math.max(from, at - 22), at)) && /^\s*~?\d/.test(text.slice(at + 1, at + 5)))
    )
      push(at, 1, 'arrow');
    else if (
      mark === '-' &&
      !chained &&
      !changes(at) &&
      /^-{1,2}>/.test(text.slice(at, at + 3)) &&
      !(
        /\d[^,;]{0,30}$/.test(text.slice(Math.max(from, at - 32), at)) && /^-{1,2}>\s*~?\d/.test(text.slice(at, at + 8))
      )
    )
      push(at, text[at + 1] === '>' ? 2 : 3, 'arrow');
    else if (mark === '/' && spaced && !/\d\s*$/.test(text.slice(Math.max(0, at - 3), at))) push(at, 1, 'comma');
    else if (mark === '-' && text[at - 1] === ' ' && text.slice(at, at + 3) === '-- ') push(at, 2, 'comma');
    else if (
      (mark === '-' || mark === '–' || mark === '—') &&
      spaced &&
      !headingOf(text.slice(from, at + 2).trimStart(), []) &&
      !/^\s*(?:topic|theme)s?\s*$/i.test(text.slice(from, at)) &&
      !/^\s*(?:goal|obj|objective|tx goal|tp goal|stg|ltg)\b/i.test(text.slice(whole.start, whole.start + 12)) &&
      !/^\s*(?:at|in|on|for|with|met|now)\b/i.test(text.slice(at + 1, at + 8)) &&
      !/^\s*\d/.test(text.slice(at + 1, at + 4)) &&
      // "SI - denies": what is denied.
      !(
        /^\s*(?:denie[sd]|none?)\s*(?:$|[.,;])/i.test(text.slice(at + 1, Math.min(at + 10, whole.end))) &&
        RISK_WORD.test(text.slice(from, at))
      )
    )
      push(at, 1, /^\s*["“'‘]/.test(text.slice(at + 1, at + 4)) ? 'arrow' : 'comma');
  }
  push(whole.end, 0, 'stop');
  return parts;
}
