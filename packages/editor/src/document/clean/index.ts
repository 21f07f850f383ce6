export { cleanHtml } from './html.js';
export { plainBlocks } from './plain.js';
export { cleanText } from './text.js';
