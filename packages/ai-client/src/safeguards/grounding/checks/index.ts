import { numbers } from './numbers.js';
import { negations } from './polarity.js';
import type { Check } from './report.js';
import { risk } from './risk.js';
import { roles, strangers } from './roles.js';
import { terms } from './terms.js';
import { time } from './time.js';

/** All of them; each finds one kind of fault. */
export const CHECKS: readonly Check[] = [numbers, time, risk, negations, terms, strangers, roles];
/** Those that look only at the statements that a sentence is about. */
export const LOCAL_CHECKS: ReadonlySet<Check> = new Set([numbers, strangers]);
export { DOWN, UP } from './numbers.js';
export { SETTING } from './polarity.js';
export type { Check, Report } from './report.js';
export { DANGER, NOW, OPEN, THEN, unframed, unturned } from './risk.js';
export { isKin, overlap, PASSIVE } from './roles.js';
export { isDated, UNREAL } from './time.js';
