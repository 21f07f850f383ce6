export * from './audit/index.js';
export * from './grounding/index.js';
export * from './injection/index.js';
export * from './policy/index.js';
