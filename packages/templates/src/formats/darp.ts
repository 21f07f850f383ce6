import type { Format, SectionDefinition } from './format.js';
import { plan, response } from './sections.js';
import { formatGuides } from './sources.js';

/* Focus charting. The A is Action, not Assessment: the letter means something else in SOAP and DAP. */

const data: SectionDefinition = {
  id: 'data',
  title: 'Data',
  guidance: 'What the client reported and how they presented: symptoms, functioning, mental status, risk screen',
  slots: ['report', 'observe', 'risk'],
  aliases: ['d', 'subjective', 'objective'],
};

const action: SectionDefinition = {
  id: 'action',
  title: 'Action',
  guidance: 'What you did: technique, target, treatment model',
  slots: ['intervene'],
  aliases: ['a', 'actions', 'intervention', 'interventions'],
};

export const darp: Format = {
  id: 'darp',
  version: 1,
  title: 'DARP note',
  sections: [data, action, response, plan],
  sources: [formatGuides],
};

/** The variant that ends in an evaluation, which then also says what happens next. */
export const dare: Format = {
  id: 'dare',
  version: 1,
  title: 'DARE note',
  sections: [
    data,
    action,
    {
      ...response,
      guidance: 'How the client responded to what was done',
      slots: ['respond'],
      aliases: ['r', 'client response'],
    },
    {
      id: 'evaluation',
      title: 'Evaluation',
      guidance: 'Diagnosis and status, progress toward goals, why care is needed, and what happens next',
      slots: ['progress', 'assess', 'goal', 'plan'],
      aliases: ['e', 'assessment', 'plan', 'next steps'],
    },
  ],
  sources: [formatGuides],
};
