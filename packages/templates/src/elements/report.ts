import type { ElementDefinition } from './element.js';
import { carelon, coloradoAudit, headway, house, macChecklist, magellan, ngs, rula, tnEval } from './sources.js';

/** What the client, or someone who knows the client, tells. */
const report = { scope: 'text', slots: ['report'], requirement: 'required', severity: 'warn' } as const;

export const REPORT = [
  {
    ...report,
    id: 'presenting',
    label: 'Reason for this visit',
    question: 'What concern or reason brought the client to this session?',
    sources: [tnEval, magellan],
  },
  {
    ...report,
    id: 'symptoms',
    label: 'Symptoms with severity, frequency or change',
    question: 'Which symptoms were reported, and how often, how strong, or how changed?',
    sources: [headway, macChecklist, tnEval],
  },
  {
    ...report,
    id: 'functional',
    label: 'Effect on daily functioning',
    question: 'How are work, school, relationships, roles or self-care affected?',
    slots: ['report', 'assess'],
    sources: [macChecklist, rula],
  },
  {
    ...report,
    id: 'interval_hx',
    label: 'Since the last contact',
    question: 'What has happened since the last contact, or was there no change?',
    trigger: 'follow-up',
    answers: [
      {
        id: 'interval_hx',
        label: 'Since last contact',
        answers: [
          { id: 'no-changes', label: 'No changes reported', text: 'Client reports no changes since the last session.' },
          { id: 'event', label: 'Something happened…', text: 'Since the last session: {reason}.', needsReason: true },
        ],
      },
    ],
    sources: [house],
  },
  {
    ...report,
    id: 'hw_review',
    label: 'Homework review',
    question: 'Homework was set last time: was it done, and how did it go?',
    requirement: 'conditional',
    trigger: 'homework-set',
    answers: [
      {
        id: 'hw_review',
        label: 'Homework from last time',
        answers: [
          { id: 'done', label: 'Done', text: 'Client completed the homework.' },
          { id: 'partly', label: 'Partly done', text: 'Client partly completed the homework.' },
          { id: 'not-done', label: 'Not done…', text: 'Homework was not completed: {reason}.', needsReason: true },
        ],
      },
    ],
    sources: [tnEval],
  },
  {
    ...report,
    id: 'med_adherence',
    label: 'Medication as taken',
    question: 'Medication is on the list: how is it being taken, and are there side effects?',
    requirement: 'conditional',
    trigger: 'medication-list',
    answers: [
      {
        id: 'med_adherence',
        label: 'Medication',
        answers: [
          { id: 'taking', label: 'Taking as prescribed', text: 'Client reports taking medication as prescribed.' },
          { id: 'missed', label: 'Missed or changed…', text: 'Medication: {reason}.', needsReason: true },
          { id: 'not-asked', label: 'Not discussed', text: 'Medication was not reviewed today.' },
        ],
      },
    ],
    sources: [macChecklist],
  },
  {
    ...report,
    id: 'substance_use',
    label: 'Substance use',
    question: 'What substance use or abstinence was reported since the last contact?',
    requirement: 'conditional',
    trigger: 'substance',
    sources: [coloradoAudit, carelon],
  },
  {
    ...report,
    id: 'collateral',
    label: 'Collateral report',
    question: 'Another person informed or attended: who, and what did they report?',
    requirement: 'conditional',
    trigger: 'informant',
    sources: [ngs],
  },
] as const satisfies readonly ElementDefinition[];
