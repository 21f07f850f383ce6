export { EvenfallShorthand, type ShorthandInputDetail } from './shorthand.js';
