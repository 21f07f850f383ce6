export { EvenfallShorthand, type ShorthandInputDetail, type ShorthandQuestion } from './shorthand.js';
