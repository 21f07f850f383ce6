export { EvenfallFormat, type FormatChosenDetail } from './dialog.js';
export { type Arrival, choicesFor, outlineOf } from './outline.js';
