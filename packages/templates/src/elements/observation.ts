import type { ElementDefinition } from './element.js';
import { coloradoAudit, macChecklist, tnEval } from './sources.js';

/** What the clinician saw or measured. */
const observed = { scope: 'text', slots: ['observe'], requirement: 'required', severity: 'warn' } as const;

export const OBSERVATION = [
  {
    ...observed,
    id: 'mse',
    label: 'Mental status',
    question:
      'What was observed in at least four of: appearance or behavior, speech, mood or affect, thought, cognition, insight or judgment?',
    sources: [tnEval, coloradoAudit],
  },
  {
    ...observed,
    id: 'affect',
    label: 'Affect',
    question: 'What affect was observed?',
    answers: [
      {
        id: 'affect',
        label: 'Affect',
        answers: [
          { id: 'full', label: 'Full range', text: 'Affect full range.' },
          { id: 'constricted', label: 'Constricted', text: 'Affect constricted.' },
          { id: 'blunted', label: 'Blunted', text: 'Affect blunted.' },
          { id: 'flat', label: 'Flat', text: 'Affect flat.' },
          { id: 'labile', label: 'Labile', text: 'Affect labile.' },
          { id: 'tearful', label: 'Tearful', text: 'Affect tearful.' },
          { id: 'anxious', label: 'Anxious', text: 'Affect anxious.' },
          { id: 'other', label: 'Other…', text: 'Affect {reason}.', needsReason: true },
        ],
      },
    ],
    sources: [coloradoAudit],
  },
  {
    ...observed,
    id: 'measure',
    label: 'Measure and score',
    question: 'Was a measure given at this contact, and what was the score?',
    severity: 'info',
    answers: [
      {
        id: 'measure',
        label: 'Measure',
        answers: [
          { id: 'given', label: 'Instrument and score…', text: '{reason}.', needsReason: true },
          { id: 'none', label: 'None given', text: 'No measure administered today.' },
        ],
      },
    ],
    sources: [macChecklist, tnEval],
  },
] as const satisfies readonly ElementDefinition[];
