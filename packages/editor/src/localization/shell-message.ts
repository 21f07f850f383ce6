import { shell } from './en.shell.js';

type ShellKey = keyof typeof shell;

let translate: ((key: ShellKey) => string | undefined) | undefined;

/** As `msg`, for the few strings that are needed before everything else is loaded. They fill nothing in. */
export const shellMsg = (key: ShellKey): string => translate?.(key) ?? shell[key];

/** Other languages reach the shell from outside: a page that speaks English loads nothing of them. */
export function translateShell(by: NonNullable<typeof translate>): void {
  translate = by;
}
