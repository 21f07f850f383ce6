import type { Source } from '../../port/index.js';
import type { Room } from '../template.js';
import { cut, isProse, type Parted } from './cut.js';
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
  readonly after: Parted;
  readonly heading?: Heading;
  /** Parted by a dash: it says more of what stands before it. */
  readonly dashed?: boolean;
  /** A full sentence rather than shorthand: kept whole and close to its wording. */
  readonly prose: boolean;
}

/** The words that open a next visit. */
const VISIT =
  /^(?:f\/?u|follow[- ]?up|rtc|return to clinic|back (?:in|on)|next (?:session|visit|appt|appointment|week)|see (?:again|back|next))\b/i;
const BULLET = /^\s*(?:[-–—•·*▪◦‣●○>✓☐□]+\s+|\(?\d{1,2}[.)]\s+(?=\p{L}))/u;
const RISK_LINE = /^\s*(?:no|denie[sd]|denies any|neg)\s(?:SI|HI|suicid|homicid|self-?harm)/i;
const RISKY = /(?<![\p{L}])(?:SI|HI|NSSI|suicid\p{L}*|homicid\p{L}*)(?![\p{L}])/iu;

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
    /(?:^|\n|[.;,] )A:\s/.test(source.text) &&
    /(?:^|\n|[.;,] )B:\s/.test(source.text) &&
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
