import { evenings } from './en.evenings.js';
import { lazyMessages } from './lazy-message.js';

export type EveningsKey = keyof typeof evenings;

/** For documentation time and the phased introduction: another entry, other strings. */
export const {
  msg: eveningsMsg,
  language: eveningsLanguage,
  words: eveningsWords,
} = /* @__PURE__ */ lazyMessages(evenings, (translation) => translation.evenings);
