import { degree } from './degree.js';
import { events } from './events.js';
import { numbers } from './numbers.js';
import { negations } from './polarity.js';
import type { Check } from './report.js';
import { risk } from './risk.js';
import { roles } from './roles.js';
import { terms } from './terms.js';
import { time } from './time.js';

/** All of them; each finds one kind of fault. */
export const CHECKS: readonly Check[] = [numbers, time, risk, negations, degree, terms, roles, events];
export type { Report } from './report.js';
export { unframed, unturned } from './risk.js';
