export { define } from './define.js';
export { listsDiffer } from './differ.js';
export { emit } from './emit.js';
export { focusIsLost, isPlainKey, isSubmitKey, rowStep } from './focus.js';
export { icons } from './icons.js';
export { leafStyles } from './leaf.styles.js';
export { localeOf } from './locale.js';
export { pairStyles } from './pair.styles.js';
export { toolRowStyles } from './tool-row.styles.js';
