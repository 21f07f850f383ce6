import { Lexicon } from './lexicon.js';
import { CLASSES } from './lexicons/index.js';

/** Every word class of the reader, compiled once when first needed. */
let compiled: Lexicon | undefined;
export const vocabulary = (): Lexicon => {
  compiled ??= new Lexicon(CLASSES);
  return compiled;
};
