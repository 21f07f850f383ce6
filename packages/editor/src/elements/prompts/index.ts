export {
  EvenfallPrompts,
  type PromptAnswerDetail,
  type PromptExemptDetail,
  type PromptGoDetail,
  type PromptSnoozeDetail,
} from './prompts.js';
