export { EvenfallChecklist } from './checklist.js';
