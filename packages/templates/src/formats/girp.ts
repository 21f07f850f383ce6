import type { Format } from './format.js';
import { intervention, plan, response } from './sections.js';
import { formatGuides, house } from './sources.js';

/**
 * GIRP opens with the treatment-plan goal. It has no section for the client's account, which then goes
 * missing: here it stands under Goal, as how things are with it today.
 */
export const girp: Format = {
  id: 'girp',
  version: 1,
  title: 'GIRP note',
  sections: [
    {
      id: 'goal',
      title: 'Goal',
      guidance: 'The goal worked on, and how things are with it: what the client reported, presentation, risk screen',
      slots: ['goal', 'report', 'observe', 'risk'],
      aliases: ['g', 'goals', 'objective addressed', 'data', 'subjective', 'objective'],
    },
    intervention,
    { ...response, slots: ['respond', 'progress', 'assess'] },
    plan,
  ],
  sources: [formatGuides, house],
};
