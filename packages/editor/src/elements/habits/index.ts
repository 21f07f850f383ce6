export type { HabitsChangeDetail } from './events.js';
export { EvenfallHabits } from './habits.js';
