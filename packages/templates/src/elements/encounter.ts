import type { ElementDefinition } from './element.js';
import {
  apaCbr,
  cgsTpe,
  coloradoAudit,
  cptTime,
  headway,
  macChecklist,
  magellan,
  medicaidSmhs,
  ngs,
} from './sources.js';

/** The header of the encounter: from the context a host gives. */
const encounter = { scope: 'encounter', slots: [], requirement: 'required', severity: 'block' } as const;

export const ENCOUNTER = [
  {
    ...encounter,
    id: 'client_id',
    label: 'Client identified',
    question: 'Do the name and a birth date or record number of the client stand on the document?',
    trigger: 'header',
    sources: [headway, macChecklist, magellan],
  },
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
    trigger: 'timed-code',
    sources: [apaCbr, cptTime],
  },
  {
    ...encounter,
    id: 'location',
    label: 'Place of service',
    question: 'Where did the session take place?',
    trigger: 'header',
    sources: [headway, coloradoAudit, medicaidSmhs],
  },
  {
    ...encounter,
    id: 'participants',
    label: 'Persons present',
    question: 'Who took part, and how are they related to the client?',
    trigger: 'header',
    sources: [coloradoAudit],
  },
  {
    ...encounter,
    id: 'svc_type',
    label: 'Type of service',
    question: 'Was the service individual, family or group?',
    trigger: 'header',
    sources: [ngs, cgsTpe],
  },
] as const satisfies readonly ElementDefinition[];
