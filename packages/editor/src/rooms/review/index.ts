export { EvenfallLinks, type LinkedPiece, type LinkedSentence } from './links.js';
export { EvenfallWhy, REASONS, type WhyDetail } from './why.js';
