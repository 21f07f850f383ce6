export { createNoteAiClient, type NoteAiClientOptions } from './client.js';
export { templateFor } from './template.js';
