export { sectionEvidence } from './evidence.js';
export { MODEL_LABELS } from './model.js';
