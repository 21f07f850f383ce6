import type { Format } from './format.js';
import { crisisGuide, ngs } from './sources.js';

/** Psychotherapy for crisis (90839, 90840). The minutes belong to the encounter, not to a section. */
export const crisis: Format = {
  id: 'crisis',
  version: 1,
  title: 'Crisis note',
  sections: [
    {
      id: 'precipitant',
      title: 'Precipitant',
      guidance: 'What happened, and why it could not wait',
      slots: ['report'],
      aliases: ['presenting crisis', 'reason for contact', 'subjective'],
    },
    {
      id: 'history',
      title: 'History of the crisis',
      guidance: 'How it came to this: course, earlier crises, supports, substance use, medication',
      slots: [],
      aliases: ['history', 'urgent history'],
    },
    {
      id: 'mental-status',
      title: 'Mental status',
      guidance: 'Appearance, behavior, speech, mood, affect, thought, perception, orientation, insight, judgment',
      slots: ['observe'],
      aliases: ['mse', 'objective'],
    },
    {
      id: 'risk',
      title: 'Risk formulation',
      guidance: 'Ideation, plan, intent, means, history, protective factors; level of risk and on what it rests',
      slots: ['risk'],
      aliases: ['risk assessment', 'safety'],
    },
    {
      id: 'intervention',
      title: 'Intervention',
      guidance: 'What you did to defuse the crisis and mobilize resources, and how the client responded',
      slots: ['intervene', 'respond'],
      aliases: ['interventions', 'i', 'response'],
    },
    {
      id: 'disposition',
      title: 'Disposition',
      guidance: 'Diagnosis, where the client went and why; if not to hospital, on what grounds',
      slots: ['assess', 'progress', 'goal'],
      aliases: ['assessment'],
    },
    {
      id: 'contacts',
      title: 'Contacts made',
      guidance: 'Whom you spoke with, about what, and on what authority to disclose',
      slots: [],
      aliases: ['collateral contacts'],
    },
    {
      id: 'follow-up',
      title: 'Follow-up',
      guidance: 'Safety plan, next contact, referrals, who does what by when',
      slots: ['plan'],
      aliases: ['plan', 'p', 'next steps'],
    },
  ],
  sources: [ngs, crisisGuide],
};
