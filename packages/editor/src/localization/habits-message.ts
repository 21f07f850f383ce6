import { habits } from './en.habits.js';
import { lazyMessages } from './lazy-message.js';

export type HabitsKey = keyof typeof habits;

/** For what was learned of a clinician's way of writing: another entry, other strings. */
export const {
  msg: habitsMsg,
  language: habitsLanguage,
  words: habitsWords,
} = /* @__PURE__ */ lazyMessages(habits, (translation) => translation.habits);
