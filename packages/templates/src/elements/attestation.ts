import type { ElementDefinition } from './element.js';
import { aiReview, coloradoAudit, macChecklist, magellan, medicaidSmhs, oig, pim, timelyEntry } from './sources.js';

/** Who answers for the note, and when. Looked at once it is signed: a draft has no signature to miss. */
const attested = {
  scope: 'record',
  slots: [],
  requirement: 'required',
  severity: 'block',
  trigger: 'signed',
} as const;

export const ATTESTATION = [
  {
    ...attested,
    id: 'sig_credentials',
    label: 'Signer with credentials',
    question: 'Who signed, and with which credentials?',
    sources: [macChecklist, coloradoAudit, magellan],
  },
  {
    ...attested,
    id: 'sig_authentic',
    label: 'Signature event',
    question: 'Was the note signed by an act of the signer, not by an image of a signature?',
    sources: [oig],
  },
  {
    ...attested,
    id: 'cosign',
    label: 'Cosignature',
    question: 'The signer works under supervision: who cosigned?',
    requirement: 'conditional',
    trigger: 'supervised',
    sources: [coloradoAudit],
  },
  {
    ...attested,
    id: 'timeliness',
    label: 'Signed in time',
    question: 'The note was signed past the time that the payer expects: why?',
    severity: 'warn',
    sources: [medicaidSmhs, timelyEntry],
  },
  {
    ...attested,
    id: 'late_entry_label',
    label: 'Labeled as a late entry',
    question: 'The note was signed late: is it labeled as a late entry, with date and reason?',
    requirement: 'conditional',
    severity: 'warn',
    trigger: 'late',
    sources: [pim],
  },
  {
    ...attested,
    id: 'amend_integrity',
    label: 'Changes after signing',
    question: 'The note was changed after signing: is each change labeled, dated and authored, with the original kept?',
    requirement: 'conditional',
    trigger: 'amended',
    sources: [pim],
  },
  {
    ...attested,
    id: 'ai_reviewed',
    label: 'Drafted sentences reviewed',
    question: 'Was every drafted sentence accepted or changed by a person?',
    requirement: 'conditional',
    trigger: 'drafted',
    sources: [aiReview],
  },
] as const satisfies readonly ElementDefinition[];
