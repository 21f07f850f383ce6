export { EvenfallSign, type SignGoDetail } from './sign.js';
