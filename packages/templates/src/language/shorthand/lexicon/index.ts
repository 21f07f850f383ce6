import type { Entry } from '../entry.js';
import { CUT_SHORT } from './cut-short.js';
import { DIAGNOSES } from './diagnoses.js';
import { DOCUMENTATION } from './documentation.js';
import { JOTTINGS, SIGNED } from './jottings.js';
import { MEDICATION } from './medication.js';
import { PEOPLE } from './people.js';
import { PRESENTATION } from './presentation.js';
import { RISK_FORMS } from './risk.js';
import { SETTINGS } from './settings.js';
import { THERAPIES } from './therapies.js';
import { TIMES } from './time.js';

export * from './stops.js';

/** Every short form of the engine: behavioural-health readings first, since general medical tables are wrong here. */
export const LEXICON: readonly Entry[] = [
  ...PEOPLE,
  ...DOCUMENTATION,
  ...RISK_FORMS,
  ...DIAGNOSES,
  ...THERAPIES,
  ...PRESENTATION,
  ...MEDICATION,
  ...TIMES,
  ...JOTTINGS,
  ...CUT_SHORT,
  ...SETTINGS,
  ...SIGNED,
];
