import { completenessShare, mean, median } from '../metrics/index.js';
import type { NoteFacts, TimeRecord } from '../records/index.js';
import type { RolloutClient, RolloutState } from './state.js';
import { consentOf, phaseAfter } from './steps.js';

/** Drafted notes that a phase needs. */
export const GATE_NOTES = 10;
/** Notes of one's own that completeness is held against. */
export const OWN_NOTES = 5;
/** Share of drafted words changed that leaves nothing to go down. */
export const LOW_EDITS = 0.05;

/** What must be true before the next phase, and how far it is. */
export type Gate =
  | { readonly id: 'notes'; readonly met: boolean; readonly notes: number }
  | { readonly id: 'errors'; readonly met: boolean; readonly errors: number }
  | {
      readonly id: 'edits';
      readonly met: boolean;
      /** Median share of drafted words changed, in the first and in the second half of the notes. */
      readonly first: number | undefined;
      readonly second: number | undefined;
    }
  | {
      readonly id: 'completeness';
      readonly met: boolean;
      /** Mean share of elements documented at signing: of drafted notes, and of one's own. */
      readonly drafted: number | undefined;
      readonly own: number | undefined;
      readonly ownNotes: number;
    }
  | { readonly id: 'consents'; readonly met: boolean; readonly consents: number }
  | { readonly id: 'opt-in'; readonly met: boolean };

/**
 * The gates to the next phase: no critical error in at least ten notes; the median of edits going down (or hardly
 * anything left to change); completeness at or above that of one's own notes; somebody who consents; and the clinician
 * wants to. Only notes and errors since the phase began count. None after the last phase.
 */
export function gatesOf(
  state: RolloutState,
  records: readonly TimeRecord[],
  clients: readonly RolloutClient[] = [],
): Gate[] {
  if (!phaseAfter(state.phase)) return [];
  const signed = records
    .filter((record): record is NoteFacts & { signed: string } => record.kind === 'note' && record.signed !== undefined)
    .sort((a, b) => Date.parse(a.signed) - Date.parse(b.signed));
  const since = Date.parse(state.since);
  const drafted = signed.filter(
    (note) => note.firstDraft && note.phase === state.phase && Date.parse(note.signed) >= since,
  );
  const own = signed.filter((note) => !note.firstDraft && note.phase !== 'sandbox');
  const errors = state.errors.filter(({ phase, at }) => phase === state.phase && Date.parse(at) > since).length;
  const consents = clients.filter(({ id, synthetic }) => !synthetic && consentOf(state, id)).length;
  return [
    { id: 'notes', met: drafted.length >= GATE_NOTES, notes: drafted.length },
    { id: 'errors', met: errors === 0, errors },
    editsGate(drafted),
    completenessGate(drafted, own),
    { id: 'consents', met: consents > 0, consents },
    { id: 'opt-in', met: state.optedIn !== undefined },
  ];
}

function editsGate(drafted: readonly NoteFacts[]): Gate {
  const changed = drafted.flatMap(({ keptShare }) => (keptShare === undefined ? [] : [1 - keptShare]));
  const half = Math.floor(changed.length / 2);
  const first = median(changed.slice(0, half));
  const second = median(changed.slice(half));
  const falling = first !== undefined && second !== undefined && (second < first || second <= LOW_EDITS);
  return { id: 'edits', met: changed.length >= GATE_NOTES && falling, first, second };
}

function completenessGate(drafted: readonly NoteFacts[], own: readonly NoteFacts[]): Gate {
  const shareOf = (notes: readonly NoteFacts[]): number[] =>
    notes.flatMap(({ atSigning }) => completenessShare(atSigning) ?? []);
  const [theirs, mine] = [shareOf(drafted), shareOf(own)];
  const [draftedMean, ownMean] = [mean(theirs), mean(mine)];
  const met = mine.length >= OWN_NOTES && draftedMean !== undefined && ownMean !== undefined && draftedMean >= ownMean;
  return { id: 'completeness', met, drafted: draftedMean, own: ownMean, ownNotes: mine.length };
}
