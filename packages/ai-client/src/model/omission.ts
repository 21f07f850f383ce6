import type { DraftSentence, Finding, Source } from '../port/index.js';

/** A piece of a source that can be told by itself: a line, a sentence, a clause of shorthand. */
const PIECE = /[^.;\n|]+/g;
/** So much of a piece cited by some sentence counts as told. */
const TOLD = 0.3;
/** More questions than this are no help. */
const MOST = 12;

/** What the clinician wrote and no sentence of the draft rests on: shown, never drafted for them. */
export function omissions(sources: readonly Source[], committed: readonly DraftSentence[]): Finding[] {
  const found: Finding[] = [];
  for (const source of sources) {
    if (source.kind !== 'shorthand' && source.kind !== 'structured' && source.kind !== 'measure') continue;
    const cited = committed.flatMap(({ spans }) => spans).filter(({ sourceId }) => sourceId === source.id);
    for (const { 0: piece, index } of source.text.matchAll(PIECE)) {
      if ((piece.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < 3) continue;
      const start = index + (piece.length - piece.trimStart().length);
      const end = index + piece.trimEnd().length;
      const told = cited.reduce(
        (sum, span) => sum + Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)),
        0,
      );
      if (told >= TOLD * (end - start)) continue;
      found.push({
        ruleId: 'draft.omission',
        kind: 'thin',
        severity: 'info',
        message: 'A part of the source is in no sentence of the draft.',
        prompt: 'Does this belong into the note?',
        spans: [{ sourceId: source.id, start, end }],
        origin: 'rule',
      });
      if (found.length >= MOST) return found;
    }
  }
  return found;
}
