import type { Format } from './format.js';
import { intervention } from './sections.js';
import { formatGuides } from './sources.js';

/** PIE has no plan section: what happens next is part of the evaluation. */
export const pie: Format = {
  id: 'pie',
  version: 1,
  title: 'PIE note',
  sections: [
    {
      id: 'problem',
      title: 'Problem',
      guidance: 'The problem today: diagnosis, what the client reported, presentation, risk screen',
      slots: ['report', 'observe', 'assess', 'risk', 'goal'],
      aliases: ['p', 'problems', 'data', 'subjective', 'objective', 'assessment'],
    },
    intervention,
    {
      id: 'evaluation',
      title: 'Evaluation',
      guidance: 'How the client responded, progress toward goals, and what happens next',
      slots: ['respond', 'progress', 'plan'],
      aliases: ['e', 'response', 'plan', 'next steps'],
    },
  ],
  sources: [formatGuides],
};
