import { OF_EVERY_DOCUMENT } from './document-elements.js';
import type { Format } from './format.js';
import { auditTool, cgs, ngs } from './sources.js';

/** Medicare asks for type, amount, frequency and duration of services, diagnosis and anticipated goals, in any form. */
export const treatmentPlan: Format = {
  id: 'treatment-plan',
  version: 1,
  title: 'Treatment plan',
  kind: 'document',
  sections: [
    {
      id: 'problem',
      title: 'Problem',
      guidance: 'What is to change: symptoms, behavior, effect on daily functioning',
      slots: ['report'],
      aliases: ['problems', 'presenting problem'],
    },
    {
      id: 'diagnosis',
      title: 'Diagnosis',
      guidance: 'Diagnosis with code, and the symptoms that support it',
      slots: ['assess'],
      aliases: ['dx'],
    },
    {
      id: 'goals',
      title: 'Goals',
      guidance: "What the client wants to reach, in the client's words, numbered",
      slots: ['goal'],
      aliases: ['goal', 'long-term goals'],
    },
    {
      id: 'objectives',
      title: 'Objectives',
      guidance: 'Steps that can be measured: what, how much, by when; under the number of their goal',
      slots: ['progress'],
      aliases: ['objective', 'short-term goals'],
    },
    {
      id: 'interventions',
      title: 'Interventions',
      guidance: 'What will be done for each objective: technique and treatment model',
      slots: [],
      aliases: ['intervention', 'planned interventions'],
    },
    {
      id: 'services',
      title: 'Services',
      guidance: 'Individual, group or family; length of a session, how often, for how long',
      slots: ['plan'],
      aliases: ['frequency', 'type amount frequency duration', 'service type'],
    },
    {
      id: 'responsible',
      title: 'Responsible persons',
      guidance: 'Who does what: clinician, client, others',
      slots: [],
      aliases: ['responsible', 'providers'],
    },
    {
      id: 'target-dates',
      title: 'Target and review dates',
      guidance: 'When each objective is to be met, and when this plan is reviewed',
      slots: [],
      aliases: ['target date', 'review date'],
    },
    {
      id: 'participation',
      title: 'Client participation',
      guidance: 'How the client took part and agreed; where they did not sign, why',
      slots: [],
      aliases: ['client agreement', 'consent'],
    },
    {
      id: 'discharge-criteria',
      title: 'Discharge criteria',
      guidance: 'What will show that treatment is done',
      slots: [],
      aliases: ['discharge', 'criteria for discharge'],
    },
  ],
  elements: {
    ...OF_EVERY_DOCUMENT,
    svc_type: 'services',
    informed_consent: 'participation',
    symptoms: 'problem',
    functional: 'problem',
    diagnosis: 'diagnosis',
    dx_symptom_link: 'diagnosis',
    severity: 'diagnosis',
    goal_link: 'goals',
    modality: 'interventions',
    coordination: 'responsible',
    discharge_criteria: 'discharge-criteria',
  },
  sources: [ngs, cgs, auditTool],
};
