import type { SectionDefinition } from './format.js';

/** Sections that several formats share as they are. */
export const intervention: SectionDefinition = {
  id: 'intervention',
  title: 'Intervention',
  guidance: 'What you did: technique, target, treatment model',
  slots: ['intervene'],
  aliases: ['i', 'interventions'],
};

export const response: SectionDefinition = {
  id: 'response',
  title: 'Response',
  guidance: 'How the client responded; diagnosis and status, progress toward goals, why care is needed',
  slots: ['respond', 'progress', 'assess', 'goal'],
  aliases: ['r', 'client response', 'assessment'],
};

export const plan: SectionDefinition = {
  id: 'plan',
  title: 'Plan',
  guidance: 'What happens next: homework, focus, next appointment, referrals',
  slots: ['plan'],
  aliases: ['p', 'next steps'],
};

/** Where the first section of a format is called Problem, a bare P could mean either. */
export const laterPlan: SectionDefinition = { ...plan, aliases: ['next steps'] };
