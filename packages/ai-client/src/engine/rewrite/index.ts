export { rewriteOnDevice } from './rewrite.js';
