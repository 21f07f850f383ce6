export { choose, chooseFor, forget, forgetAll, restore, switchHabits } from './change.js';
export { withHabits } from './client.js';
export { type Edit, ENOUGH, type Habits, learn, learnFromNotes, noHabits, styleOf } from './habits.js';
export type { HabitGroup, HabitId } from './known.js';
export { habitGroups, habitsShown, type ShownGroup, type ShownHabit } from './shown.js';
export { type HabitStore, storedHabits } from './store.js';
