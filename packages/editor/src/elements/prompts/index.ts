export type { PromptAnswerDetail, PromptExemptDetail, PromptGoDetail, PromptSnoozeDetail } from './events.js';
export { EvenfallPrompts } from './prompts.js';
