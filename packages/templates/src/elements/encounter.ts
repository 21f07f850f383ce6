import type { ElementDefinition } from './element.js';
import { apaCbr, cgsTpe, coloradoAudit, cptTime, headway, macChecklist, telehealthGuide } from './sources.js';

/** The header of the encounter: read from the context a host gives, never out of the prose. */
const encounter = { scope: 'encounter', slots: [], requirement: 'required', severity: 'block' } as const;

export const ENCOUNTER: readonly ElementDefinition[] = [
  {
    ...encounter,
    id: 'dos',
    label: 'Date of service',
    question: 'What was the date of service?',
    sources: [headway, cgsTpe, coloradoAudit],
  },
  {
    ...encounter,
    id: 'time_start_stop',
    label: 'Start and stop, or total minutes',
    question: 'When did face-to-face time start and stop, or how many minutes was it?',
    sources: [macChecklist, cgsTpe],
  },
  {
    ...encounter,
    id: 'service_code',
    label: 'Service code',
    question: 'Which CPT or HCPCS code describes the service?',
    sources: [coloradoAudit],
  },
  {
    ...encounter,
    id: 'code_time_match',
    label: 'Minutes fit the code',
    question: 'Do the minutes of the session fit the service code?',
    requirement: 'conditional',
    sources: [apaCbr, cptTime],
  },
  {
    ...encounter,
    id: 'telehealth_modality',
    label: 'Telehealth by video or audio',
    question: 'Was the telehealth session by video, or by audio only?',
    requirement: 'conditional',
    severity: 'warn',
    sources: [macChecklist, telehealthGuide],
  },
];
