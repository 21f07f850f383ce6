import type { Format } from './format.js';
import { formatGuides, tnEval } from './guide-sources.js';

/**
 * SOAP as therapists write it: interventions under Objective and response under Assessment follow the
 * expert rubric of TN-Eval (ACL 2025); placing them elsewhere is a preference, never an error.
 */
export const soap: Format = {
  id: 'soap',
  version: 1,
  title: 'SOAP note',
  sections: [
    {
      id: 'subjective',
      title: 'Subjective',
      guidance:
        'What the client reports: reason for today, symptoms and change, daily functioning, events since last time',
      slots: ['report'],
      aliases: ['s', 'subj'],
    },
    {
      id: 'objective',
      title: 'Objective',
      guidance: 'What you observed and did: mental status, affect, measures, interventions, risk screen',
      slots: ['observe', 'intervene', 'risk'],
      aliases: ['o', 'obj', 'mse', 'mental status'],
    },
    {
      id: 'assessment',
      title: 'Assessment',
      guidance: 'Your reading: diagnosis and status, response, progress toward goals, why care is needed',
      slots: ['assess', 'progress', 'respond', 'goal'],
      aliases: ['a', 'assess', 'impression'],
    },
    {
      id: 'plan',
      title: 'Plan',
      guidance: 'What happens next: homework, focus, next appointment, referrals',
      slots: ['plan'],
      aliases: ['p', 'plan/next steps', 'next steps'],
    },
  ],
  sources: [formatGuides, tnEval],
};
