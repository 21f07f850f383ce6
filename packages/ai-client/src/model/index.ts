export type { Deidentifier, Masking } from './deidentify.js';
export { type Ground, groundModelSentence, type Verdict } from './ground.js';
export { createModelClient, type ModelClientOptions } from './model-client.js';
