export { createNoteAiClient, type NoteAiClientOptions } from './client.js';
export { ON_DEVICE_ENGINE } from './status.js';
export { templateFor } from './template.js';
