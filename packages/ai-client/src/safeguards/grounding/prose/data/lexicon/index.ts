/*
 * The words of therapy notes, domain by domain: which may be told for which, and which may never. Own list, 2026-11, written by
 * walking through the vocabulary of notes, not out of any dictionary.
 *
 * One line a meaning. Words left of ` > ` stand for one another, and may be told for those right of it, never back: a
 * medication for sertraline, a panic symptom for a panic attack. After ` / ` stand the contraries. A hyphen joins the words of
 * a phrase ("fall-through" is also "fell through"). No line may join two drugs, two diagnoses, two persons or two states of
 * risk on its left.
 */
import { CARE } from './care.js';
import { GENERAL } from './general.js';
import { LIFE } from './life.js';
import { MIND } from './mind.js';
import { PLAIN } from './plain.js';

export { PHRASES } from './phrases.js';
export { INVENTED, REGISTER } from './register.js';
export { SIBLINGS } from './siblings.js';
/** All lines: the one table of which word may stand for which. */
export const WORDS = [GENERAL, MIND, LIFE, CARE, PLAIN].join('\n');
