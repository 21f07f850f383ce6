export { answerText, openGroups } from './answer-text.js';
export { type PersonWord, personWordIn, withPersonWord } from './person-word.js';
export {
  byUrgency,
  type PromptOptions,
  promptsFor,
  type SectionPrompts,
  type SetAside,
  setAside,
} from './prompts-for.js';
