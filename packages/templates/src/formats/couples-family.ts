import type { Format } from './format.js';
import { plan } from './sections.js';
import { familyTime } from './sources.js';

/** Couples and family sessions (90846 without the client, 90847 with): who was present decides the code. */
export const couplesFamily: Format = {
  id: 'couples-family',
  version: 1,
  title: 'Couples or family note',
  sections: [
    {
      id: 'present',
      title: 'Persons present',
      guidance: 'The identified client, who took part and how they are related, whether the client was there',
      slots: [],
      aliases: ['participants', 'present', 'attendance'],
      holds: ['participants'],
    },
    {
      id: 'focus',
      title: 'Focus',
      guidance: "What was brought, and how it bears on the identified client's diagnosis",
      slots: ['report'],
      aliases: ['presenting concern', 'subjective', 's'],
    },
    {
      id: 'interaction',
      title: 'Interaction',
      guidance: 'What you observed between them and of the client, risk screen',
      slots: ['observe', 'risk'],
      aliases: ['interactions', 'objective', 'o'],
    },
    {
      id: 'intervention',
      title: 'Intervention',
      guidance: 'What you did: technique, target, treatment model',
      slots: ['intervene'],
      aliases: ['interventions', 'i'],
    },
    {
      id: 'response',
      title: 'Response',
      guidance: 'How each of them responded',
      slots: ['respond'],
      aliases: ['responses', 'r'],
    },
    {
      id: 'assessment',
      title: 'Assessment',
      guidance: "The identified client's diagnosis and status, progress toward goals, why this care is needed",
      slots: ['assess', 'progress', 'goal'],
      aliases: ['a', 'impression'],
    },
    plan,
  ],
  sources: [familyTime],
};
