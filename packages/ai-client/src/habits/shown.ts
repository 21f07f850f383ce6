import { ENOUGH, type Habits, habitsOf, inForce } from './habits.js';
import { HABITS, type HabitGroup, type HabitId } from './known.js';

/** A habit for showing: what it is, how often it was seen and where, whether it is in force and whether by hand. */
export interface ShownHabit {
  readonly id: HabitId;
  readonly group: HabitGroup;
  /** In plain words, to be shown beside a switch. */
  readonly label: string;
  /** How often it was seen: `edits` changes to drafts and `notes` signed notes together. */
  readonly seen: number;
  readonly edits: number;
  readonly notes: number;
  readonly inForce: boolean;
  readonly chosen: boolean;
}

/** All that a habit of one kind could be, and which of it holds. */
export interface ShownGroup {
  readonly group: HabitGroup;
  /** Those that were seen or chosen first, and those that could be chosen. */
  readonly habits: readonly ShownHabit[];
  readonly inForce: HabitId | undefined;
  /** `learned` from what was seen, `chosen` by hand, switched `off` by hand, or not seen often enough (`waiting`). */
  readonly state: 'learned' | 'chosen' | 'off' | 'waiting';
  /** For `waiting`: how often the one seen most still has to be seen; 0 where rivals hold it back. */
  readonly missing: number;
}

function shown(habits: Habits, id: HabitId): ShownHabit {
  const { group, label } = HABITS.find((habit) => habit.id === id) as (typeof HABITS)[number];
  const seen = habits.seen[id] ?? 0;
  const notes = Math.min(seen, habits.inNotes[id] ?? 0);
  return {
    id,
    group,
    label,
    seen,
    edits: seen - notes,
    notes,
    inForce: inForce(habits, id),
    chosen: habits.chosen[id] !== undefined,
  };
}

const known = (habits: Habits, id: HabitId): boolean => Boolean(habits.seen[id]) || habits.chosen[id] !== undefined;

/** Habits that were seen or chosen. */
export const habitsShown = (habits: Habits): ShownHabit[] =>
  HABITS.filter(({ id }) => known(habits, id)).map(({ id }) => shown(habits, id));

/** The same by what they are about, each with all that could be chosen in its place. */
export function habitGroups(habits: Habits): ShownGroup[] {
  const groups = [...new Set(HABITS.map(({ group }) => group))];
  // What is in force is told also while all habits are switched off.
  const { off: _, ...on } = habits;
  return groups
    .filter((group) => habitsOf(group).some((id) => known(habits, id)))
    .map((group): ShownGroup => {
      const all = habitsOf(group).map((id) => shown(on, id));
      const holds = all.find((habit) => habit.inForce);
      const byHand = all.filter((habit) => habit.chosen);
      const state = holds ? (holds.chosen ? 'chosen' : 'learned') : byHand.length === all.length ? 'off' : 'waiting';
      const most = Math.max(...all.map(({ seen }) => seen));
      return {
        group,
        habits: [...all].sort((a, b) => b.seen - a.seen),
        inForce: holds?.id,
        state,
        missing: state === 'waiting' ? Math.max(0, ENOUGH - most) : 0,
      };
    });
}
