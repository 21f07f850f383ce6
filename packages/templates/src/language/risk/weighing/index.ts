export { doubtful } from './doubt.js';
