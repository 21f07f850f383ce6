export * from './cues.js';
export * from './packed.js';
