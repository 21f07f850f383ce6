export * from './answers/index.js';
export * from './check/index.js';
export * from './elements/index.js';
export * from './formats/index.js';
export * from './language/index.js';
export * from './note/index.js';
export * from './profiles/index.js';
