export { type AiSdkLike, type AiSdkOptions, fromAiSdk } from './ai-sdk.js';
export { anthropic } from './anthropic.js';
export type { HttpOptions, ModelOptions } from './http.js';
export { ollama } from './ollama.js';
export { type OpenAiChatOptions, openAiChat } from './openai-chat.js';
export { openAiResponses } from './openai-responses.js';
export { type LanguageModelLike, type PromptApiOptions, promptApi } from './prompt-api.js';
export { relay } from './relay.js';
