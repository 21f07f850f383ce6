import type { Format } from './format.js';
import { intervention, plan, response } from './sections.js';
import { formatGuides, marin } from './sources.js';

/** SIRP is common in county behavioral health: the situation is the reason for contact and how the client was. */
export const sirp: Format = {
  id: 'sirp',
  version: 1,
  title: 'SIRP note',
  sections: [
    {
      id: 'situation',
      title: 'Situation',
      guidance: 'Reason for contact, what the client reported and how they presented, risk screen',
      slots: ['report', 'observe', 'risk'],
      aliases: ['s', 'data', 'subjective', 'objective'],
    },
    intervention,
    response,
    plan,
  ],
  sources: [formatGuides, marin],
};
