export { EvenfallFormat, type FormatChosenDetail } from './dialog.js';
export { createRoom } from './room.js';
