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

const CATALOGUE = [
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

/** Every element the checks know, in the order in which a note is read and asked about. */
export const ELEMENTS: readonly ElementDefinition[] = CATALOGUE;

/** One of them, with its ids as literals: for what has to know every one, such as the words of another language. */
export type CatalogueElement = (typeof CATALOGUE)[number];

const byId = new Map(ELEMENTS.map((element) => [element.id, element]));

/** The element of this id; undefined when the catalogue has none (a note may come from a newer one). */
export const elementById = (id: string): ElementDefinition | undefined => byId.get(id);
