/* The one file for a script tag: registers the elements, and gives what a page without a bundler cannot import. */
import './define.js';

export { createNoteAiClient } from '@evenfall/ai-client';
export * from './index.js';
