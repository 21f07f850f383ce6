import type { DraftStyle } from '../port/index.js';
import { HABITS, type HabitGroup, type HabitId } from './known.js';

/**
 * What was seen of a clinician's own way of writing: how often each habit of a closed list, and what the clinician said
 * of it. It holds no word of any note, so it can be kept in the clear and shown (STAYS-HERE).
 */
export interface Habits {
  readonly version: 1;
  readonly seen: Readonly<Partial<Record<HabitId, number>>>;
  /** How many of `seen` stood in signed notes; the others are changes to drafts. */
  readonly inNotes: Readonly<Partial<Record<HabitId, number>>>;
  /** Set by hand: it is in force, or it is not, whatever was seen. */
  readonly chosen: Readonly<Partial<Record<HabitId, boolean>>>;
  /** Switched off altogether: nothing more is learned and nothing is in force. What was learned stays. */
  readonly off?: true;
}

export const noHabits: Habits = { version: 1, seen: {}, inNotes: {}, chosen: {} };

/** What the clinician made of a drafted sentence. */
export interface Edit {
  readonly drafted: string;
  readonly kept: string;
}

/** A habit is taken up when it was seen this often, and at least twice as often as its rivals together. */
export const ENOUGH = 3;

/** The most that is counted of one habit. */
export const MOST = 999;

type Counts = Partial<Record<HabitId, number>>;

const oneMore = (counts: Counts, id: HabitId): void => {
  counts[id] = Math.min(MOST, (counts[id] ?? 0) + 1);
};

/** Learns from edits: only which of the known habits they show, never what they say. Pure. */
export function learn(edits: readonly Edit[], before: Habits = noHabits): Habits {
  if (before.off) return before;
  const seen: Counts = { ...before.seen };
  for (const { drafted, kept } of edits)
    for (const { id, inEdit } of HABITS) if (drafted !== kept && inEdit?.(drafted, kept)) oneMore(seen, id);
  return { ...before, seen };
}

/** Learns from the sentences of signed notes. Pure. */
export function learnFromNotes(notes: readonly string[], before: Habits = noHabits): Habits {
  if (before.off) return before;
  const seen: Counts = { ...before.seen };
  const inNotes: Counts = { ...before.inNotes };
  for (const note of notes)
    for (const { id, inNote } of HABITS) {
      if (!inNote?.(note)) continue;
      oneMore(seen, id);
      oneMore(inNotes, id);
    }
  return { ...before, seen, inNotes };
}

/** The habits of a group, in the order they are shown. */
export const habitsOf = (group: HabitGroup): HabitId[] =>
  HABITS.filter((habit) => habit.group === group).map(({ id }) => id);

export function inForce(habits: Habits, id: HabitId): boolean {
  if (habits.off) return false;
  const chosen = habits.chosen[id];
  if (chosen !== undefined) return chosen;
  const { group } = HABITS.find((habit) => habit.id === id) ?? {};
  const rivals = HABITS.filter((habit) => habit.group === group && habit.id !== id);
  if (rivals.some((rival) => habits.chosen[rival.id])) return false;
  const seen = habits.seen[id] ?? 0;
  return seen >= ENOUGH && seen >= 2 * rivals.reduce((sum, rival) => sum + (habits.seen[rival.id] ?? 0), 0);
}

/** The style that the habits in force ask for; what the host set itself goes before. */
export function styleOf(habits: Habits, own: DraftStyle = {}): DraftStyle {
  let style: DraftStyle = {};
  for (const { id, style: asked } of HABITS) {
    if (!inForce(habits, id)) continue;
    style = { ...style, ...asked, terms: { ...style.terms, ...asked.terms } };
  }
  const terms = { ...style.terms, ...own.terms };
  const { terms: _none, ...rest } = { ...style, ...own };
  return Object.keys(terms).length ? { ...rest, terms } : rest;
}
