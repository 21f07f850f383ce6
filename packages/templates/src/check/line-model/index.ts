export { lineEvidence } from './evidence.js';
