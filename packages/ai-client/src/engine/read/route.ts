import { Sentence } from '@evenfall/templates';
import type { DraftSlot } from '../slots.js';
import type { Room } from '../template.js';
import { scoresOf } from './cues/index.js';
import type { Fragment } from './fragments.js';

const SLOTS: readonly DraftSlot[] = [
  'report',
  'observe',
  'risk',
  'intervene',
  'respond',
  'assess',
  'progress',
  'goal',
  'plan',
];

/** A session is told in about this order; steps along it are usual, steps back are not. */
const ORDER: Readonly<Record<DraftSlot, number>> = {
  report: 0,
  observe: 1,
  risk: 1.5,
  intervene: 2,
  respond: 2.6,
  assess: 3.6,
  progress: 3.8,
  goal: 3.8,
  plan: 5,
};

export interface Routed {
  readonly slot: DraftSlot;
  /** 0–1: how clearly this slot won over the next best. */
  readonly confidence: number;
  /** Some word of its own speaks for this slot; else it went along with its neighbours. */
  readonly known: boolean;
}

/** What hangs on a fragment by an arrow: "hw (letter) → written, not read". */
function aheadOf(fragments: readonly Fragment[], texts: readonly string[], index: number): string {
  return fragments[index + 1]?.after === 'arrow' ? (texts[index + 1] ?? '') : '';
}

/** The account comes first and the plan last. */
function lean(slot: DraftSlot, place: number): number {
  if (slot === 'plan') return Math.max(0, place - 0.6) * 3.5;
  if (slot === 'report') return place < 0.5 ? (0.5 - place) * 2 : (0.5 - place) * 3;
  return 0;
}

function step(from: DraftSlot, to: DraftSlot, { after, dashed }: Fragment): number {
  const close = dashed ? 3 : after === 'comma' ? 2.2 : after === 'arrow' || after === 'stop' ? 1.1 : 0.8;
  if (from === to) return close;
  // A risk statement may stand anywhere.
  if (to === 'risk' || from === 'risk') return -0.4;
  // "intervention → quote" is the client's response.
  if (from === 'intervene' && to === 'respond') return after === 'arrow' ? 2.5 : 0.9;
  const way = ORDER[to] - ORDER[from];
  // A sentence of its own may go back to the account; what stands behind a comma hardly does.
  if (from === 'plan') return after === 'stop' ? -1.6 : -3.2;
  if (way > 0) return way > 2.6 ? -0.9 : -0.2;
  return -0.6 + way * 0.4;
}

/**
 * The slot of every fragment: the likeliest walk through the session, by what each fragment says and where it stands
 * (Viterbi over nine slots). Linear in the number of fragments.
 */
export function route(fragments: readonly Fragment[], texts: readonly string[], rooms: readonly Room[]): Routed[] {
  // Where a plan is labelled, what stands above it is hardly one.
  const planAt = fragments.findIndex(
    ({ heading }) => heading?.slot === 'plan' || rooms.find(({ id }) => id === heading?.room)?.slots.includes('plan'),
  );
  const lines = Math.max(1, (fragments.at(-1)?.line ?? 1) - (fragments[0]?.line ?? 0));
  const emissions = fragments.map((fragment, index) => {
    // How far through the session's telling this stands; lines tell more than commas do.
    const place =
      lines > 2 ? (fragment.line - (fragments[0]?.line ?? 0)) / lines : index / Math.max(1, fragments.length - 1);
    const text = texts[index] as string;
    const scores = scoresOf(
      text,
      new Sentence(text, 0, text.length),
      fragment.heading,
      aheadOf(fragments, texts, index),
      place > 0.6,
    );
    const { heading } = fragment;
    const room = heading?.room ? rooms.find(({ id }) => id === heading.room) : undefined;
    return SLOTS.map((slot) => {
      const own = Math.min(scores[slot] ?? 0, 10) + (slot === 'plan' && index < planAt ? -1 : lean(slot, place));
      // "G: reduce binges": what a goal's own section says is the goal.
      if (slot === 'goal' && room?.slots.includes('goal') && !room.slots.includes('assess')) return own + 60;
      if (room) return own + (room.slots.length === 0 || room.slots.includes(slot) ? 40 : 0);
      return own + (heading?.slot === slot ? 9 : 0);
    });
  });
  let best: number[] = [];
  const back: number[][] = [];
  for (const [index, emission] of emissions.entries()) {
    const fragment = fragments[index] as Fragment;
    const came: number[] = [];
    best = emission.map((own, to) => {
      if (index === 0) {
        came.push(0);
        return own + (SLOTS[to] === 'report' ? 2 : SLOTS[to] === 'plan' ? -2 : 0);
      }
      let top = Number.NEGATIVE_INFINITY;
      let from = 0;
      for (let previous = 0; previous < SLOTS.length; previous++) {
        const score = (best[previous] as number) + step(SLOTS[previous] as DraftSlot, SLOTS[to] as DraftSlot, fragment);
        if (score > top) {
          top = score;
          from = previous;
        }
      }
      came.push(from);
      return top + own;
    });
    back.push(came);
  }
  // Notes end with what comes next.
  let state = best.reduce(
    (top, score, slot) =>
      score + (SLOTS[slot] === 'plan' ? 1 : 0) > (best[top] as number) + (SLOTS[top] === 'plan' ? 1 : 0) ? slot : top,
    0,
  );
  const routed: Routed[] = [];
  for (let index = fragments.length - 1; index >= 0; index--) {
    const emission = emissions[index] as number[];
    const own = emission[state] as number;
    const other = Math.max(...emission.filter((_score, slot) => slot !== state));
    routed.push({
      slot: SLOTS[state] as DraftSlot,
      confidence: Math.round(100 * Math.max(0.2, Math.min(1, 0.5 + (own - other) / 12))) / 100,
      known: own > 0,
    });
    state = (back[index] as number[])[state] as number;
  }
  return routed.reverse();
}
