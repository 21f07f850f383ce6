import type { EvalKind } from '../kind.js';
import { ablations } from './ablations.js';
import { deid } from './deid.js';
import { drafting } from './drafting.js';
import { grounding } from './grounding.js';
import { notes } from './notes.js';
import { risk } from './risk.js';
import { shorthand } from './shorthand.js';
import { therapistNotes } from './therapist-notes.js';

export const KINDS: readonly EvalKind[] = [
  notes,
  ablations,
  risk,
  deid,
  drafting,
  shorthand,
  grounding,
  therapistNotes,
];

/** The kind a pack is of: as asked, or the longest kind id that its file name holds. */
export function kindOf(fileName: string, asked?: string): EvalKind {
  const known = KINDS.map((kind) => kind.id).join(', ');
  if (asked) {
    const kind = KINDS.find((candidate) => candidate.id === asked);
    if (!kind) throw new Error(`unknown kind "${asked}": one of ${known}`);
    return kind;
  }
  const named = KINDS.filter((kind) => fileName.includes(kind.id)).sort((a, b) => b.id.length - a.id.length)[0];
  if (!named) throw new Error(`cannot tell the kind of ${fileName}: give --kind, one of ${known}`);
  return named;
}
