export {
  choose,
  type Edit,
  forget,
  type Habits,
  habitsShown,
  learn,
  learnFromNotes,
  noHabits,
  type ShownHabit,
  styleOf,
} from './habits.js';
export type { HabitId } from './known.js';
export { type HabitStore, storedHabits } from './store.js';
