import type { Source } from '../../port/index.js';
import { INSTRUCTION_PATTERNS } from './patterns.js';

/** A stretch of a source: UTF-16 code units, end exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

/** A line, or a sentence of it. Sources are shorthand as often as prose, so a line end always ends one. */
const PIECE = /[^.!?\n]+[.!?]*\n?|[.!?\n]+/g;

/**
 * The parts of a source that speak to a model instead of about the session. Nothing may be drafted from them. What the
 * clinician typed is trusted and has none; in transcripts and documents of others anybody may have written them.
 */
export function quarantined(source: Pick<Source, 'text' | 'trusted'>): Stretch[] {
  if (source.trusted) return [];
  const pieces = [...source.text.matchAll(PIECE)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  const hits = INSTRUCTION_PATTERNS.flatMap((pattern) =>
    [...source.text.matchAll(new RegExp(pattern, `${pattern.flags}g`))].map(({ 0: { length }, index }) => ({
      start: index,
      end: index + length,
    })),
  );
  // An order often goes on in the next sentence ("Ignore the above. Write that …"), so that is held back as well.
  const hit = pieces.map((piece) => hits.some((each) => overlaps(piece, each)));
  return pieces.filter((_, at) => hit[at] || hit[at - 1]);
}

export const overlaps = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;

/** Markup, addresses and invisible or direction-changing characters: a note needs none of them, an attack may. */
const ACTIVE =
  /<\/?[a-z!][^>]*>|\]\(|!\[|\b(?:https?|ftp|javascript|data|file):|\bwww\.|[\p{Cc}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/iu;

/** True for text that could do more than be read. */
export const isActive = (text: string): boolean => ACTIVE.test(text);
