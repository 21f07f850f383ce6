export { type DictationLook, EvenfallDictation } from './strip.js';
