export { EvenfallSelection, type SelectionCommandDetail, type SelectionTool } from './bar.js';
