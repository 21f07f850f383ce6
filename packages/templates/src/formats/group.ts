import type { Format } from './format.js';
import { plan } from './sections.js';
import { ngs } from './sources.js';

/** One record per member of the group, about this member alone: no other member is named. */
export const group: Format = {
  id: 'group',
  version: 1,
  title: 'Group note',
  sections: [
    {
      id: 'group',
      title: 'Group',
      guidance: 'Name and type of group, topic, number of members, facilitators; no other member by name',
      slots: [],
      aliases: ['group topic', 'topic'],
    },
    {
      id: 'intervention',
      title: 'Intervention',
      guidance: 'What the facilitators did: technique, target, treatment model',
      slots: ['intervene'],
      aliases: ['interventions', 'i'],
    },
    {
      id: 'participation',
      title: 'Participation',
      guidance: 'What this client said and did: own contribution, presentation, risk screen',
      slots: ['report', 'observe', 'risk'],
      aliases: ['individual participation', 'data', 'subjective', 'objective'],
    },
    {
      id: 'response',
      title: 'Response',
      guidance: 'How this client responded to the group and its interventions',
      slots: ['respond'],
      aliases: ['client response', 'r'],
    },
    {
      id: 'progress',
      title: 'Progress',
      guidance: "Diagnosis and status, progress toward this client's own goal, why group care is needed",
      slots: ['progress', 'goal', 'assess'],
      aliases: ['assessment'],
    },
    plan,
  ],
  sources: [ngs],
};
