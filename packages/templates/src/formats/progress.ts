import { dap } from './dap.js';
import type { Format } from './format.js';
import { OTHER_PROGRESS_FORMATS } from './other-progress.js';
import { soap } from './soap.js';

/** The layouts of the note of a session. Each has a place for everything a session note says. */
export const PROGRESS_FORMATS: readonly Format[] = [soap, dap, ...OTHER_PROGRESS_FORMATS];
