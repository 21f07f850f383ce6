import type { ElementDefinition } from './element.js';
import {
  apaCbr,
  cgsTpe,
  coloradoAudit,
  headway,
  house,
  interactive,
  macChecklist,
  magellan,
  rula,
  tnEval,
} from './sources.js';

/** The clinician's reading. */
const assessed = { scope: 'text', slots: ['assess'], requirement: 'required', severity: 'warn' } as const;

export const ASSESSMENT = [
  {
    ...assessed,
    id: 'diagnosis',
    label: 'Diagnosis',
    question: 'Which diagnosis is being treated, and what is its status?',
    severity: 'block',
    sources: [headway, macChecklist, magellan, rula],
  },
  {
    ...assessed,
    id: 'dx_symptom_link',
    label: 'Symptoms that fit the diagnosis',
    question: 'Which symptoms of the diagnosis were present?',
    scope: 'note',
    slots: [],
    requirement: 'conditional',
    trigger: 'diagnosis-known',
    severity: 'info',
    sources: [rula],
  },
  {
    ...assessed,
    id: 'severity',
    label: 'Severity',
    question: 'How severe is the condition at present?',
    requirement: 'payer',
    severity: 'info',
    answers: [
      {
        id: 'severity',
        label: 'Severity',
        answers: [
          { id: 'mild', label: 'Mild', text: 'Current severity: mild.' },
          { id: 'moderate', label: 'Moderate', text: 'Current severity: moderate.' },
          { id: 'severe', label: 'Severe', text: 'Current severity: severe.' },
          { id: 'remission', label: 'In remission…', text: 'In remission: {reason}.', needsReason: true },
        ],
      },
    ],
    sources: [house],
  },
  {
    ...assessed,
    id: 'goal_link',
    label: 'Treatment-plan goal',
    question: 'Which treatment-plan goal or objective did the session address?',
    slots: ['goal', 'assess', 'respond'],
    sources: [coloradoAudit, rula],
  },
  {
    ...assessed,
    id: 'progress',
    label: 'Progress',
    question: 'In which direction is the client moving on the goal, and what shows it?',
    slots: ['progress', 'assess'],
    answers: [
      {
        id: 'progress',
        label: 'Progress',
        answers: [
          { id: 'improved', label: 'Progress…', text: 'Progress toward goal: {reason}.', needsReason: true },
          { id: 'no-change', label: 'No change', text: 'No change in progress toward goal.' },
          { id: 'setback', label: 'Setback…', text: 'Setback toward goal: {reason}.', needsReason: true },
        ],
      },
    ],
    sources: [apaCbr, macChecklist, rula],
  },
  {
    ...assessed,
    id: 'med_necessity',
    label: 'Why care is needed',
    question: 'Why is continued skilled care needed, or what is expected without it?',
    sources: [macChecklist, cgsTpe, rula],
  },
  {
    ...assessed,
    id: 'prognosis',
    label: 'Prognosis',
    question: 'What is the prognosis, and on what does it rest?',
    requirement: 'payer',
    severity: 'info',
    answers: [
      {
        id: 'prognosis',
        label: 'Prognosis',
        answers: [
          { id: 'good', label: 'Good…', text: 'Prognosis good: {reason}.', needsReason: true },
          { id: 'fair', label: 'Fair…', text: 'Prognosis fair: {reason}.', needsReason: true },
          { id: 'guarded', label: 'Guarded…', text: 'Prognosis guarded: {reason}.', needsReason: true },
          { id: 'poor', label: 'Poor…', text: 'Prognosis poor: {reason}.', needsReason: true },
        ],
      },
    ],
    sources: [macChecklist],
  },
  {
    ...assessed,
    id: 'formulation',
    label: 'Interpretation',
    question: 'What links what was reported and observed to its causes or what keeps it going?',
    sources: [tnEval],
  },
  {
    ...assessed,
    id: 'extended_reason',
    label: 'Reason for the length',
    question: 'The session was 53 minutes or longer: why was that length needed?',
    requirement: 'conditional',
    trigger: 'long-session',
    sources: [apaCbr],
  },
  {
    ...assessed,
    id: 'interactive_complexity',
    label: 'Interactive complexity',
    question: 'What complicated communication in this session?',
    requirement: 'conditional',
    trigger: 'interactive-complexity',
    sources: [interactive],
  },
] as const satisfies readonly ElementDefinition[];
