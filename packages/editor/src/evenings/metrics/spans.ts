import type { Activity, Cutoff, Phase, TimeRecord } from '../records/index.js';
import { isZone } from '../schedule/index.js';

/** A stretch of active time that overlaps no other. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly zone: string;
  readonly phase: Phase;
  readonly note: string;
}

/**
 * The active time of all records under an idle cut-off, each moment once: where two tabs or two devices were active at
 * once, it counts for the one that was at it first. What was written of invented clients in the sandbox is no work. Sorted.
 */
export function piecesOf(records: readonly TimeRecord[], cutoff: Cutoff): Piece[] {
  const work = records.filter((record) => record.kind === 'activity').filter(({ phase }) => phase !== 'sandbox');
  return disjoint(work.flatMap((record) => spansOf(record, cutoff)));
}

function spansOf(activity: Activity, cutoff: Cutoff): Piece[] {
  const start = Date.parse(activity.start);
  const zone = knownZone(activity.zone);
  return activity.spans[cutoff].map(([from, to]) => ({
    from: start + from * 1000,
    to: start + to * 1000,
    zone,
    phase: activity.phase,
    note: activity.note,
  }));
}

function disjoint(pieces: Piece[]): Piece[] {
  pieces.sort((a, b) => a.from - b.from || a.to - b.to || (a.note < b.note ? -1 : 1));
  const result: Piece[] = [];
  let until = Number.NEGATIVE_INFINITY;
  for (const piece of pieces) {
    if (piece.to <= until) continue;
    result.push(piece.from >= until ? piece : { ...piece, from: until });
    until = piece.to;
  }
  return result;
}

const zones = new Map<string, string>();

/** A zone from another device may be one this browser does not know. */
export function knownZone(zone: string): string {
  const known = zones.get(zone) ?? (isZone(zone) ? zone : 'UTC');
  zones.set(zone, known);
  return known;
}
