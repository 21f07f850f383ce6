import { Lexicon } from './lexicon.js';
import { ASSESSMENT_WORDS } from './lexicons/assessment.js';
import { DIAGNOSES } from './lexicons/diagnoses.js';
import { EVENTS } from './lexicons/events.js';
import { FUNCTIONING } from './lexicons/functioning.js';
import { INSTRUMENTS } from './lexicons/instruments.js';
import { INTERVENTIONS } from './lexicons/interventions.js';
import { MENTAL_STATUS } from './lexicons/mental-status.js';
import { PEOPLE } from './lexicons/people.js';
import { PLANNING } from './lexicons/planning.js';
import { REPORT_WORDS } from './lexicons/report.js';
import { RESPONSE_WORDS } from './lexicons/response.js';
import { SYMPTOMS } from './lexicons/symptoms.js';
import { TIME } from './lexicons/time.js';

/** Every word class of the reader, compiled once when first needed. */
const CLASSES = {
  ...PEOPLE,
  ...TIME,
  ...EVENTS,
  ...SYMPTOMS,
  ...FUNCTIONING,
  ...MENTAL_STATUS,
  ...INSTRUMENTS,
  ...INTERVENTIONS,
  ...RESPONSE_WORDS,
  ...DIAGNOSES,
  ...ASSESSMENT_WORDS,
  ...PLANNING,
  ...REPORT_WORDS,
} as const;

let compiled: Lexicon | undefined;
export const vocabulary = (): Lexicon => {
  compiled ??= new Lexicon(CLASSES);
  return compiled;
};
