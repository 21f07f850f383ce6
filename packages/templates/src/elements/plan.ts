import type { ElementDefinition } from './element.js';
import { carelon, coloradoAudit, magellan, medicaidSmhs, tnEval } from './sources.js';

/** What happens next. */
const plan = { scope: 'text', slots: ['plan'], requirement: 'required', severity: 'warn' } as const;

export const PLAN = [
  {
    ...plan,
    id: 'homework',
    label: 'Between sessions',
    question: 'What was set for between sessions, or was nothing set?',
    answers: [
      {
        id: 'homework',
        label: 'Homework',
        answers: [
          { id: 'set', label: 'Set…', text: 'Homework: {reason}.', needsReason: true },
          { id: 'none', label: 'None set', text: 'No homework set.' },
        ],
      },
    ],
    sources: [tnEval],
  },
  {
    ...plan,
    id: 'next_visit',
    label: 'Next contact',
    question: 'When is the next contact, or how often are sessions?',
    answers: [
      {
        id: 'next_visit',
        label: 'Next contact',
        answers: [
          { id: 'one-week', label: 'In one week', text: 'Next session in one week.' },
          { id: 'two-weeks', label: 'In two weeks', text: 'Next session in two weeks.' },
          { id: 'other', label: 'Other…', text: 'Next session: {reason}.', needsReason: true },
        ],
      },
    ],
    sources: [medicaidSmhs, tnEval],
  },
  {
    ...plan,
    id: 'next_focus',
    label: 'Next focus',
    question: 'What focus or technique is planned for coming sessions?',
    sources: [medicaidSmhs, tnEval],
  },
  {
    ...plan,
    id: 'referral',
    label: 'Referral',
    question: 'A need beyond this treatment was stated: was a referral made, to whom, or why not?',
    requirement: 'conditional',
    trigger: 'unmet-need',
    severity: 'info',
    sources: [magellan, tnEval],
  },
  {
    ...plan,
    id: 'coordination',
    label: 'Coordination of care',
    question: 'An outside provider or agency is involved: was care coordinated, or a release obtained or declined?',
    requirement: 'conditional',
    trigger: 'outside-provider',
    severity: 'info',
    sources: [magellan, carelon],
  },
  {
    ...plan,
    id: 'plan_change',
    label: 'Change of the treatment plan',
    question: 'Was the treatment plan changed, or is it kept as it is, and why?',
    requirement: 'conditional',
    trigger: 'stagnation',
    answers: [
      {
        id: 'plan_change',
        label: 'Treatment plan',
        answers: [
          { id: 'kept', label: 'Kept…', text: 'Treatment plan kept as it is: {reason}.', needsReason: true },
          { id: 'changed', label: 'Changed…', text: 'Treatment plan changed: {reason}.', needsReason: true },
        ],
      },
    ],
    sources: [tnEval, coloradoAudit],
  },
  {
    ...plan,
    id: 'freq_matches_plan',
    label: 'Frequency as in the plan',
    question: 'How often are sessions, and does that match the treatment plan?',
    scope: 'note',
    slots: [],
    requirement: 'payer',
    trigger: 'plan',
    sources: [coloradoAudit],
  },
  {
    ...plan,
    id: 'discharge_criteria',
    label: 'Discharge criteria',
    question: 'What will show that treatment is done?',
    requirement: 'payer',
    trigger: 'near-end',
    severity: 'info',
    sources: [coloradoAudit],
  },
] as const satisfies readonly ElementDefinition[];
