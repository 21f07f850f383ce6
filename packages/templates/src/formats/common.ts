import { birp } from './birp.js';
import { dap } from './dap.js';
import type { Format } from './format.js';
import { soap } from './soap.js';

/** The three that most notes are written in: for a page that shows a note before it has loaded every format. */
export const COMMON_FORMATS: readonly Format[] = [soap, dap, birp];
