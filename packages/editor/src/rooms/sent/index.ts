export { EvenfallSent } from './sent.js';
