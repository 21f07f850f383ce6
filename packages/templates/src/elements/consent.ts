import type { ElementDefinition } from './element.js';
import { apaAi, headway, illinoisAct, magellan } from './sources.js';

/** What the client was told and agreed to: from the context, else from the prose. */
const consent = { scope: 'encounter', slots: [], requirement: 'payer', severity: 'info' } as const;

export const CONSENT = [
  {
    ...consent,
    id: 'informed_consent',
    label: 'Informed consent',
    question: 'Is informed consent to treatment on file or was it reviewed?',
    trigger: 'first-session',
    sources: [headway, magellan],
  },
  {
    ...consent,
    id: 'ai_notice',
    label: 'Client told of AI',
    question: 'Was the client told that AI helps with documentation, and what for?',
    trigger: 'drafted',
    sources: [illinoisAct, apaAi],
  },
  {
    ...consent,
    id: 'ai_consent',
    label: 'Consent to recording',
    question: 'The session was recorded or transcribed: is there written, specific consent to that?',
    requirement: 'conditional',
    trigger: 'recorded',
    severity: 'warn',
    sources: [illinoisAct],
  },
] as const satisfies readonly ElementDefinition[];
