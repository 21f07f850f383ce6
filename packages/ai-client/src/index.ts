export * from './engine/index.js';
export * from './port/index.js';
