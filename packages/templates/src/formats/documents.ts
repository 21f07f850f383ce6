import { contact } from './contact.js';
import { discharge } from './discharge.js';
import type { Format } from './format.js';
import { intake } from './intake.js';
import { mentalStatusExam } from './mental-status-exam.js';
import { safetyPlan } from './safety-plan.js';
import { treatmentPlan } from './treatment-plan.js';

/** The other documents of the record. */
export const DOCUMENT_FORMATS: readonly Format[] = [
  intake,
  treatmentPlan,
  mentalStatusExam,
  safetyPlan,
  discharge,
  contact,
];
