import type { ElementDefinition } from './element.js';
import { apaCbr, cgsTpe, coloradoAudit, macChecklist, oig, rula, tnEval } from './sources.js';

/** What the clinician did in the hour, and how the client took it. */
const done = { scope: 'text', slots: ['intervene'], requirement: 'required', severity: 'warn' } as const;

export const INTERVENTION = [
  {
    ...done,
    id: 'intervention',
    label: 'Named intervention',
    question: 'Which technique was used in this session, and on what?',
    sources: [oig, macChecklist, cgsTpe, rula],
  },
  {
    ...done,
    id: 'modality',
    label: 'Treatment model',
    question: 'Which treatment model or program did the work follow?',
    answers: [
      {
        id: 'modality',
        label: 'Model',
        answers: [
          { id: 'cbt', label: 'CBT', text: 'Modality: CBT.' },
          { id: 'dbt', label: 'DBT', text: 'Modality: DBT.' },
          { id: 'act', label: 'ACT', text: 'Modality: acceptance and commitment therapy.' },
          { id: 'mi', label: 'Motivational interviewing', text: 'Modality: motivational interviewing.' },
          { id: 'emdr', label: 'EMDR', text: 'Modality: EMDR.' },
          { id: 'psychodynamic', label: 'Psychodynamic', text: 'Modality: psychodynamic therapy.' },
          { id: 'other', label: 'Other…', text: 'Modality: {reason}.', needsReason: true },
        ],
      },
    ],
    sources: [macChecklist, apaCbr],
  },
  {
    ...done,
    id: 'response',
    label: 'Response in session',
    question: 'How did the client respond, in the session, to what was done?',
    slots: ['respond'],
    answers: [
      {
        id: 'response',
        label: 'Response',
        answers: [
          { id: 'engaged', label: 'Engaged', text: 'Client was engaged and took part actively.' },
          {
            id: 'understood',
            label: 'Put it in own words',
            text: 'Client was able to explain the skill in their own words.',
          },
          { id: 'mixed', label: 'Mixed', text: 'Client response was mixed.' },
          { id: 'declined', label: 'Declined or resisted', text: 'Client declined to take part in the intervention.' },
          { id: 'other', label: 'Other…', text: 'In session the client responded: {reason}.', needsReason: true },
        ],
      },
    ],
    sources: [rula, coloradoAudit, tnEval],
  },
] as const satisfies readonly ElementDefinition[];
