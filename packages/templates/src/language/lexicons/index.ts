import { ASSESSMENT_WORDS } from './assessment.js';
import { DIAGNOSES } from './diagnoses.js';
import { EVENTS } from './events.js';
import { FUNCTIONING } from './functioning.js';
import { INSTRUMENTS } from './instruments.js';
import { INTERVENTIONS } from './interventions.js';
import { MENTAL_STATUS } from './mental-status.js';
import { PEOPLE } from './people.js';
import { PLANNING } from './planning.js';
import { REPORT_WORDS } from './report.js';
import { RESPONSE_WORDS } from './response.js';
import { SYMPTOMS } from './symptoms.js';
import { TIME } from './time.js';

/** Every word class of the reader. */
export const CLASSES = {
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
