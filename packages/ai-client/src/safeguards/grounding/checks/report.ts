import type { GroundFault, GroundReason, Reading } from '../reading.js';

export type Report = (fault: GroundFault, kind: GroundReason['kind'], words?: string) => void;
/** Looks at one kind of fault; says what it finds. */
export type Check = (reading: Reading, report: Report) => void;
