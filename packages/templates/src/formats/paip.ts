import type { Format } from './format.js';
import { intervention, laterPlan } from './sections.js';
import { formatGuides } from './sources.js';

export const paip: Format = {
  id: 'paip',
  version: 1,
  title: 'PAIP note',
  sections: [
    {
      id: 'problem',
      title: 'Problem',
      guidance: 'What the client reported and how they presented: symptoms, functioning, mental status, risk screen',
      slots: ['report', 'observe', 'risk'],
      aliases: ['problems', 'data', 'subjective', 'objective'],
    },
    {
      id: 'assessment',
      title: 'Assessment',
      guidance: 'Your reading: diagnosis and status, progress toward goals, why care is needed',
      slots: ['assess', 'progress', 'goal'],
      aliases: ['a', 'assess', 'impression'],
    },
    {
      ...intervention,
      guidance: 'What you did and how the client responded: technique, target, treatment model',
      slots: ['intervene', 'respond'],
      aliases: ['i', 'interventions', 'response'],
    },
    laterPlan,
  ],
  sources: [formatGuides],
};
