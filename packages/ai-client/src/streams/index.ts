export { type Clock, systemClock } from './clock.js';
export { LineSplitter } from './lines.js';
export { supervise } from './supervise.js';
export { MAX_BYTES, read, readText } from './text.js';
export { Watch } from './watch.js';
