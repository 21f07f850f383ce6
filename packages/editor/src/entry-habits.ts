/*
 * Habits of writing: learning them from what a clinician signs, on this device, and `<evenfall-habits>`, which shows them. An
 * entry of its own: an editor that learns nothing carries none of it. `@evenfall/editor/habits/define` registers the element.
 */

export { EvenfallHabits, type HabitsChangeDetail } from './elements/habits/index.js';
export { type LearnOptions, learnFromSigned, learnHabits } from './habits/index.js';
