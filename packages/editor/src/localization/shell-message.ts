import type { AnyFormat } from '@evenfall/templates';
import { shell } from './en.shell.js';
import type { Interpreter } from './interpreter.js';

/** Who says in the language of the page what is English; undefined where there is no other language. */
export let interpreter: Interpreter | undefined;

/** As `msg`, for the few strings that are needed before everything else is loaded. They fill nothing in. */
export const shellMsg = (key: keyof typeof shell): string => interpreter?.shell(key) ?? shell[key];

/** A format with the titles and the guidance that a page shows. */
export const spokenFormat = <Of extends AnyFormat>(format: Of): Of => interpreter?.format(format) ?? format;

/** Other languages reach the page from outside: one that speaks English loads nothing of them. */
export function interpretBy(by: Interpreter): void {
  interpreter = by;
}
