import { ASSESSMENT } from './assessment.js';
import { ATTESTATION } from './attestation.js';
import { CONSENT } from './consent.js';
import type { ElementDefinition } from './element.js';
import { ENCOUNTER } from './encounter.js';
import { INTEGRITY } from './integrity.js';
import { INTERVENTION } from './intervention.js';
import { OBSERVATION } from './observation.js';
import { PLAN } from './plan.js';
import { REPORT } from './report.js';
import { RISK } from './risk.js';
import { RISK_DETAIL } from './risk-detail.js';
import { TELEHEALTH } from './telehealth.js';

/** Every element the checks know, in the order in which a note is read and asked about. */
export const ELEMENTS: readonly ElementDefinition[] = [
  ...ENCOUNTER,
  ...TELEHEALTH,
  ...CONSENT,
  ...REPORT,
  ...OBSERVATION,
  ...INTERVENTION,
  ...RISK,
  ...RISK_DETAIL,
  ...ASSESSMENT,
  ...PLAN,
  ...ATTESTATION,
  ...INTEGRITY,
];

const byId = new Map(ELEMENTS.map((element) => [element.id, element]));

/** The element of this id; undefined when the catalogue has none (a note may come from a newer one). */
export const elementById = (id: string): ElementDefinition | undefined => byId.get(id);
