import type { Place } from './places.js';

/** What is parted from the next by a line, a stop, a comma or an arrow; not inside a number. */
const PIECE = /(?:[^\n;|,.!?→]|[.,](?=\d)|[.!?](?=\S))+/g;
/** So much of a piece in some sentence counts as told. */
const TOLD = 0.3;

/** The pieces of shorthand: what a person would call one remark. Labels alone ("HW:") are none. */
export function piecesOf(source: string): Place[] {
  return [...source.matchAll(PIECE)].flatMap(({ 0: piece, index }) => {
    const start = index + (piece.length - piece.trimStart().length);
    const end = index + piece.trimEnd().length;
    const letters = piece.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    return letters < 3 || piece.trimEnd().endsWith(':') ? [] : [{ start, end }];
  });
}

/** The pieces of a source that no sentence was made from. */
export function unusedPieces(source: string, used: readonly Place[]): Place[] {
  return piecesOf(source).filter(({ start, end }) => {
    const told = new Set<number>();
    for (const place of used) {
      for (let at = Math.max(start, place.start); at < Math.min(end, place.end); at++) told.add(at);
    }
    return told.size < TOLD * (end - start);
  });
}
