import type { DraftStyle } from '../port/index.js';
import { HABITS, type HabitId } from './known.js';

/**
 * What was seen of a clinician's own way of writing: how often each habit of a closed list, and what the clinician said
 * of it. It holds no word of any note, so it can be kept in the clear and shown (STAYS-HERE).
 */
export interface Habits {
  readonly version: 1;
  readonly seen: Readonly<Partial<Record<HabitId, number>>>;
  /** Set by hand: it is in force, or it is not, whatever was seen. */
  readonly chosen: Readonly<Partial<Record<HabitId, boolean>>>;
}

export const noHabits: Habits = { version: 1, seen: {}, chosen: {} };

/** What the clinician made of a drafted sentence. */
export interface Edit {
  readonly drafted: string;
  readonly kept: string;
}

/** A habit is taken up when it was seen this often, and at least twice as often as its rivals together. */
const ENOUGH = 3;

const count = (habits: Habits, add: (saw: (id: HabitId) => void) => void): Habits => {
  const seen: Partial<Record<HabitId, number>> = { ...habits.seen };
  add((id) => {
    seen[id] = Math.min(999, (seen[id] ?? 0) + 1);
  });
  return { ...habits, seen };
};

/** Learns from edits: only which of the known habits they show, never what they say. Pure. */
export const learn = (edits: readonly Edit[], before: Habits = noHabits): Habits =>
  count(before, (saw) => {
    for (const { drafted, kept } of edits)
      for (const { id, inEdit } of HABITS) if (drafted !== kept && inEdit?.(drafted, kept)) saw(id);
  });

/** Learns from the sentences of signed notes. Pure. */
export const learnFromNotes = (notes: readonly string[], before: Habits = noHabits): Habits =>
  count(before, (saw) => {
    for (const note of notes) for (const { id, inNote } of HABITS) if (inNote?.(note)) saw(id);
  });

/** Habits for showing: what each is, how often it was seen, whether it is in force and whether by hand. */
export interface ShownHabit {
  readonly id: HabitId;
  /** In plain words, to be shown beside a switch. */
  readonly label: string;
  readonly seen: number;
  readonly inForce: boolean;
  readonly chosen: boolean;
}

export const habitsShown = (habits: Habits): ShownHabit[] =>
  HABITS.filter(({ id }) => habits.seen[id] || habits.chosen[id] !== undefined).map(({ id, label }) => ({
    id,
    label,
    seen: habits.seen[id] ?? 0,
    inForce: inForce(habits, id),
    chosen: habits.chosen[id] !== undefined,
  }));

/** Switches a habit by hand; undefined leaves it to what is seen again. */
export function choose(habits: Habits, id: HabitId, on: boolean | undefined): Habits {
  const chosen = { ...habits.chosen };
  if (on === undefined) delete chosen[id];
  else chosen[id] = on;
  return { ...habits, chosen };
}

/** Forgets one habit altogether. Forgetting all is `noHabits`. */
export function forget(habits: Habits, id: HabitId): Habits {
  const seen = { ...habits.seen };
  delete seen[id];
  return choose({ ...habits, seen }, id, undefined);
}

function inForce(habits: Habits, id: HabitId): boolean {
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
