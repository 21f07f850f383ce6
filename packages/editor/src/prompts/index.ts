export { answerText, openGroups } from './answer-text.js';
export { byUrgency, type PromptOptions, promptsFor, type SectionPrompts } from './prompts-for.js';
