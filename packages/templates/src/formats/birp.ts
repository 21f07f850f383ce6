import type { Format } from './format.js';
import { formatGuides } from './sources.js';

/** BIRP has no assessment section: diagnosis, necessity and interpretation live under Response. */
export const birp: Format = {
  id: 'birp',
  version: 1,
  title: 'BIRP note',
  sections: [
    {
      id: 'behavior',
      title: 'Behavior',
      guidance: 'What the client reported and how they presented: symptoms, functioning, mental status, risk screen',
      slots: ['report', 'observe', 'risk'],
      aliases: ['b', 'behaviour', 'presentation', 'data', 'subjective', 'objective'],
    },
    {
      id: 'intervention',
      title: 'Intervention',
      guidance: 'What you did: technique, target, treatment model',
      slots: ['intervene'],
      aliases: ['i', 'interventions'],
    },
    {
      id: 'response',
      title: 'Response',
      guidance: 'How the client responded; diagnosis and status, progress toward goals, why care is needed',
      slots: ['respond', 'progress', 'assess', 'goal'],
      aliases: ['r', 'client response', 'assessment'],
    },
    {
      id: 'plan',
      title: 'Plan',
      guidance: 'What happens next: homework, focus, next appointment, referrals',
      slots: ['plan'],
      aliases: ['p', 'next steps'],
    },
  ],
  sources: [formatGuides],
};
