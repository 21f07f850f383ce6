import { type Habits, habitsOf, MOST, noHabits } from './habits.js';
import { HABITS, type HabitGroup, type HabitId } from './known.js';

/** Switches a habit by hand, on in the place of its rivals; undefined leaves it to what is seen again. */
export function choose(habits: Habits, id: HabitId, on: boolean | undefined): Habits {
  const chosen = { ...habits.chosen };
  const group = HABITS.find((habit) => habit.id === id)?.group;
  // One of a group at most is in force, also by hand.
  if (on && group) for (const rival of habitsOf(group)) if (chosen[rival]) delete chosen[rival];
  if (on === undefined) delete chosen[id];
  else chosen[id] = on;
  return { ...habits, chosen };
}

/** Decides about all that a habit could be: this one, none of them (`off`), or whatever is seen (`learned`). */
export function chooseFor(habits: Habits, group: HabitGroup, to: HabitId | 'off' | 'learned'): Habits {
  const all = habitsOf(group);
  const left = all.reduce((rest, id) => choose(rest, id, to === 'off' ? false : undefined), habits);
  return to === 'off' || to === 'learned' ? left : choose(left, to, true);
}

/** Switches all habits off, or on again; what was learned and chosen stays. */
export function switchHabits(habits: Habits, on: boolean): Habits {
  const { off: _, ...rest } = habits;
  return on ? rest : { ...rest, off: true };
}

/** Forgets one habit altogether. */
export function forget(habits: Habits, id: HabitId): Habits {
  const [seen, inNotes] = [{ ...habits.seen }, { ...habits.inNotes }];
  delete seen[id];
  delete inNotes[id];
  return choose({ ...habits, seen, inNotes }, id, undefined);
}

/** Forgets all that was learned and chosen; whether habits are switched off is not what was learned. */
export const forgetAll = ({ off }: Habits): Habits => (off ? { ...noHabits, off } : noHabits);

/** Puts back what was forgotten since `before`, beside what was learned meanwhile. */
export function restore(habits: Habits, before: Habits, ids: readonly HabitId[] = HABITS.map(({ id }) => id)): Habits {
  const of = new Set(ids);
  const sum = (now: Habits['seen'], then: Habits['seen']): Habits['seen'] => {
    const both = { ...now };
    for (const id of of) {
      const count = Math.min(MOST, (now[id] ?? 0) + (then[id] ?? 0));
      if (count) both[id] = count;
    }
    return both;
  };
  const chosen = Object.entries(before.chosen).filter(([id]) => of.has(id as HabitId));
  return {
    ...habits,
    seen: sum(habits.seen, before.seen),
    inNotes: sum(habits.inNotes, before.inNotes),
    chosen: { ...Object.fromEntries(chosen), ...habits.chosen },
  };
}
