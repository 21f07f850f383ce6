import type { Source } from '../../port/index.js';
import type { Room } from '../template.js';
import { type Heading, headingOf } from './headings.js';

/** The smallest piece that is read and placed on its own: a clause of shorthand, or a sentence of prose. */
export interface Fragment {
  readonly sourceId: string;
  /** UTF-16 offsets into the source's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Counts lines of all sources; fragments of a line belong together. */
  readonly line: number;
  /** What parted it from the fragment before. */
  readonly after: 'start' | 'line' | 'stop' | 'comma' | 'arrow';
  readonly heading?: Heading;
  /** Parted by a dash: it says more of what stands before it. */
  readonly dashed?: boolean;
  /** A full sentence rather than shorthand: kept whole and close to its wording. */
  readonly prose: boolean;
}

/** Longer pieces are cut at a space: no sentence of a note is longer, and work per fragment stays bounded. */
const LONGEST = 600;

/** The words that open a next visit. */
const VISIT =
  /^(?:f\/?u|follow[- ]?up|rtc|return to clinic|back (?:in|on)|next (?:session|visit|appt|appointment|week)|see (?:again|back|next))\b/i;
const BULLET = /^\s*(?:[-–—•·*▪◦‣●○>✓☐□]+\s+|\(?\d{1,2}[.)]\s+(?=\p{L}))/u;
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
    /^\.\s(?:[\p{Ll}\d(&+]|\p{Lu}\.)/u.test(text.slice(at, at + 4))
  )
    return false;
  // "son d. OD 8/3": died.
  if (word === 'd' && /\p{L}\s$/u.test(text.slice(from, begin)) && /^\.\s\S/.test(text.slice(at, at + 3))) return false;
  if (ABBREVIATED.test(word) && /^\.\s\p{Ll}/u.test(text.slice(at, at + 3))) return false;
  return !TITLES.has(word.toLowerCase());
}

interface Cut {
  start: number;
  end: number;
  after: Fragment['after'];
}

/** Cuts a line (or its rest) into sentences, and shorthand sentences at their commas. */
function cut(text: string, start: number, end: number): Cut[] {
  const sentences: Cut[] = [];
  let from = start;
  let after: Fragment['after'] = 'line';
  const push = (to: number, next: Fragment['after']): void => {
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
        /[.!?]/.test(text[close - 1] ?? '') &&
        /^\s+(?!(?:and|but|then|he|she|they|or|when|while|because|to|after)\b)\p{L}/u.test(
          text.slice(close + 1, close + 12),
        )
      )
        push(close + 1, 'stop');
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

const RISK_LINE = /^\s*(?:no|denie[sd]|denies any|neg)\s(?:SI|HI|suicid|homicid|self-?harm)/i;
const RISKY = /(?<![\p{L}])(?:SI|HI|NSSI|suicid\p{L}*|homicid\p{L}*)(?![\p{L}])/iu;

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
  const chained = (text.slice(whole.start, whole.end).match(/\p{L}\)?\s*(?:-{1,2}>|→)\s*\p{L}/gu)?.length ?? 0) > 1;
  // "triggers: car, coffee", "H: tired, sleeps little": what a colon opens is one list.
  const listed = (at: number): boolean =>
    /(?:\p{L}{2}|^\s*[FHMW]): /u.test(text.slice(from, at)) &&
    // "CBT: thought log, receptive": a therapy opens no list, what came of it follows.
    !/^\s*[A-Z]{2,5}: /.test(text.slice(from, at)) &&
    !headingOf(text.slice(from, from + 40).trimStart(), [])?.length;
  const push = (to: number, skip: number, next: Fragment['after']): void => {
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
    // "changed zoloft -> effexor": one change.
    const change = /\b(?:changed|switched|swapped|tapered)\b[^.;,]*$/i.test(text.slice(from, at));
    const spaced = text[at - 1] === ' ' && text[at + 1] === ' ';
    if (mark === ',' && underNegation(text, from, at, whole.end)) continue;
    if ((mark === ',' || (/[→–—-]/.test(mark) && !/^.{0,3}["“'‘]/.test(text.slice(at + 1, at + 6)))) && listed(at))
      continue;
    if (mark === ',' && !(/\d/.test(text[at - 1] ?? '') && /\d{3}/.test(text.slice(at + 1, at + 4))))
      push(at, 1, 'comma');
    else if (
      mark === '→' &&
      !chained &&
      !change &&
      !(/\d[^,;]{0,8}$/.test(text.slice(Math.max(from, at - 10), at)) && /^\s*~?\d/.test(text.slice(at + 1, at + 5)))
    )
      push(at, 1, 'arrow');
    else if (
      mark === '-' &&
      !chained &&
      !change &&
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
      !/^\s*(?:goal|obj|objective|tx goal|tp goal|stg|ltg)\b/i.test(text.slice(whole.start, whole.start + 12)) &&
      !/^\s*(?:at|in|on|for|with|met|now)\b/i.test(text.slice(at + 1, at + 8)) &&
      !/^\s*\d/.test(text.slice(at + 1, at + 4))
    )
      push(at, 1, /^\s*["“'‘]/.test(text.slice(at + 1, at + 4)) ? 'arrow' : 'comma');
  }
  push(whole.end, 0, 'stop');
  return parts;
}

/** "P: … I: … E: … P: …": the P that comes back after other sections is the plan, not the problem again. */
function returned({ room }: Heading, passed: readonly string[], rooms: readonly Room[]): Heading | undefined {
  const last = passed.at(-1);
  if (!room || last === room || !passed.includes(room)) return undefined;
  if (!rooms.find(({ id }) => id === room)?.names.includes('p')) return undefined;
  const from = rooms.findIndex(({ id }) => id === last);
  const later = rooms.find(({ names }, at) => at > from && names.includes('p'));
  return later ? { room: later.id } : { slot: 'plan' };
}

/** The length of a mark that parts as a line does: " | ", " // ". */
function barAt(text: string, at: number): number {
  if (text[at - 1] !== ' ') return 0;
  if (text[at] === '|' && (text[at + 1] === ' ' || text[at + 1] === undefined)) return 1;
  return text[at] === '/' && text[at + 1] === '/' && text[at + 2] === ' ' ? 2 : 0;
}

/** Spoken or typed on one line: "S: … O: … A: … P: …". */
function lineBreaks(text: string, rooms: readonly Room[]): number[] {
  const letters = new Set(rooms.flatMap(({ names }) => names.filter((name) => name.length === 1)));
  const heads = [...text.matchAll(/(?:^|[\s.;])([A-Za-z](?=\s?:\s)|[A-Z](?=\s?[–-]\s))/g)].filter((match) =>
    letters.has((match[1] as string).toLowerCase()),
  );
  if (new Set(heads.map((match) => (match[1] as string).toLowerCase())).size < 2) return [];
  return heads.map((match) => match.index + match[0].length - 1);
}

/** The fragments of a source in order, with exact places. Linear in the length of the text. */
export function fragmentsOf(source: Source, all: readonly Room[], firstLine = 0, dictated = false): Fragment[] {
  const { text } = source;
  // "A: … B: …" are two people where no section is called B.
  const persons =
    /(?:^|\n|[.;] )A:\s/.test(source.text) &&
    /(?:^|\n|[.;] )B:\s/.test(source.text) &&
    !all.some(({ names }) => names.includes('b'));
  const rooms = persons ? all.map((room) => ({ ...room, names: room.names.filter((name) => name.length > 1) })) : all;
  // "s pain better … / o brighter … / a … / p …": letters without a mark, where several lines have one.
  const letterOf = (line: string): string | undefined =>
    /^\s*(\p{L})(?:\s*[-–—])?\s+(?=\S)/u.exec(line)?.[1]?.toLowerCase();
  const byLetter = (line: string): Room | undefined => {
    const letter = letterOf(line);
    return letter === undefined ? undefined : rooms.find(({ names }) => names.includes(letter));
  };
  const lettered = new Set(text.split('\n', 40).flatMap((line) => byLetter(line)?.id ?? [])).size > 2;
  const fragments: Fragment[] = [];
  const breaks = new Set(lineBreaks(text, rooms));
  let line = firstLine;
  let lasting: Heading | undefined;
  const passed: string[] = [];
  let start = 0;
  const takeLine = (end: number): void => {
    if (!text.slice(start, end).trim()) {
      // An empty line closes what a label alone had opened, not a section.
      if (lasting && !lasting.room) lasting = undefined;
      return;
    }
    line++;
    const bullet = BULLET.exec(text.slice(start, Math.min(end, start + 16)));
    let from = start + (bullet?.[0].length ?? 0);
    let heading = lasting;
    const head = text.slice(from, Math.min(end, from + 40));
    const letter = lettered ? byLetter(head) : undefined;
    const first = letter
      ? { heading: { room: letter.id }, length: /^\p{L}(?:\s*[-–—])?\s+/u.exec(head.trimStart())?.[0].length ?? 0 }
      : headingOf(head.trimStart(), rooms, dictated);
    if (first) {
      const again = returned(first.heading, passed, rooms);
      if (first.heading.room) passed.push(first.heading.room);
      from += (/^\s*/.exec(text.slice(from, end))?.[0].length ?? 0) + first.length;
      heading = again ?? first.heading;
      const rest = text.slice(from, end).trim();
      if (again || (heading.room && !(heading.passing && rest)) || !rest) lasting = heading;
      else if (heading.passing && lasting?.room !== heading.room) lasting = undefined;
    }
    // "no SI" below the plan: risk is told where risk belongs, unless the line itself is labelled.
    const own = heading?.room && !first && rooms.find(({ id }) => id === heading?.room);
    if (own && !own.slots.includes('risk') && RISK_LINE.test(text.slice(from, from + 30))) heading = undefined;
    let begun = false;
    for (const piece of cut(text, from, end)) {
      let at = piece.start;
      while (at < piece.end && /\s/.test(text[at] as string)) at++;
      // A label speaks for its sentence; that of homework for its clause, up to a visit: "hw: one page a night, f/u tues".
      if (
        heading &&
        (!heading.room || heading.passing) &&
        heading !== lasting &&
        (piece.after === 'stop'
          ? heading.homework || /[.!?]/.test(text[piece.start - 1] ?? '')
          : heading.homework && at > from && VISIT.test(text.slice(at, piece.end)))
      )
        heading = lasting;
      const inner = at > from ? headingOf(text.slice(at, Math.min(piece.end, at + 40)), rooms, dictated) : undefined;
      // "SI daily, plan = pills, no intent": that plan is no section.
      const ofRisk = piece.after === 'comma' && RISKY.test(text.slice(from, at));
      if (inner && !ofRisk && text.slice(at + inner.length, piece.end).trim()) {
        at += inner.length;
        heading = inner.heading;
        if (heading.room && !heading.passing) lasting = heading;
      }
      let to = piece.end;
      while (
        to > at &&
        /[\s.;,]/.test(text[to - 1] as string) &&
        !/\b[a-z]\.[a-z]\.$/i.test(text.slice(Math.max(at, to - 4), to))
      )
        to--;
      const words = text.slice(at, to);
      if (!words) continue;
      fragments.push({
        sourceId: source.id,
        start: at,
        end: to,
        text: words.replace(/\s+/g, ' '),
        line,
        after: begun ? piece.after : fragments.length ? 'line' : 'start',
        ...(heading && { heading }),
        ...(begun && /[-–—]/.test(text[piece.start - 1] ?? '') && { dashed: true }),
        prose: isProse(words),
      });
      begun = true;
    }
  };
  for (let at = 0; at <= text.length; at++) {
    const bar = barAt(text, at);
    if (at < text.length && text[at] !== '\n' && text[at] !== '\r' && !bar && !(breaks.has(at) && at > start)) continue;
    takeLine(at);
    start = bar ? at + bar : text[at] === '\n' || text[at] === '\r' ? at + 1 : at;
  }
  return fragments;
}
