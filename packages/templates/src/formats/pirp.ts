import type { Format } from './format.js';
import { intervention, laterPlan, response } from './sections.js';
import { formatGuides } from './sources.js';

/** The first P is a problem of the treatment plan, with what shows it today. */
export const pirp: Format = {
  id: 'pirp',
  version: 1,
  title: 'PIRP note',
  sections: [
    {
      id: 'problem',
      title: 'Problem',
      guidance: 'The problem from the treatment plan: diagnosis, what the client reported, presentation, risk screen',
      slots: ['report', 'observe', 'assess', 'risk', 'goal'],
      aliases: ['problems', 'data', 'subjective', 'objective', 'assessment'],
    },
    intervention,
    {
      ...response,
      guidance: 'How the client responded, and progress toward goals',
      slots: ['respond', 'progress'],
      aliases: ['r', 'client response'],
    },
    laterPlan,
  ],
  sources: [formatGuides],
};
