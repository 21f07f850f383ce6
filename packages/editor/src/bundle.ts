/* The one file for a script tag: registers the elements, and gives what a page without a bundler cannot import. */
import './define.js';

export { createNoteAiClient } from '@evenfall/ai-client';
export { relay } from '@evenfall/ai-client/adapters';
export { createNote, defineFormat, FORMATS, PROFILES } from '@evenfall/templates';
export { LocalDraftStore, LocalPhraseStore } from './entry-storage.js';
export * from './index.js';
