import { shell } from './en.shell.js';
import { say } from './language.js';

/** As `msg`, for the few strings that are needed before everything else is loaded. */
export const shellMsg = (key: keyof typeof shell): string => say('shell', key, shell[key]);
