/*
 * Wordings as lists: a line each, so that one can be read, found, added and taken out by itself. A line is a pattern over
 * the words of a sentence as `wordsOf` joins them: lower case, a blank between two, marks standing alone.
 */
const alternatives = (lines: string): string => lines.trim().split('\n').join('|');

/** Any of these, wherever it stands. */
export const anyOf = (lines: string): RegExp => new RegExp(alternatives(lines));

/** Any of these as whole words. */
export const words = (lines: string): RegExp => new RegExp(`\\b(?:${alternatives(lines)})\\b`);

/** Any of these from the beginning of a word on. */
export const stems = (lines: string): RegExp => new RegExp(`\\b(?:${alternatives(lines)})`);
