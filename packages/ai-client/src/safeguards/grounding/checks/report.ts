import type { Reading, Report } from '../reading.js';

export type { Report };
/** Looks at one kind of fault; says what it finds. */
export type Check = (reading: Reading, report: Report) => void;
