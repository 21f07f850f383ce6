export type { PromptAnswerDetail, PromptExemptDetail, PromptGoDetail, PromptSnoozeDetail } from './events.js';
export { EvenfallPrompts } from './prompts.js';
export type { PromptActions, PromptRenderer, PromptRenderers } from './renderer.js';
