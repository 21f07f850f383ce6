import { OF_EVERY_DOCUMENT } from './document-elements.js';
import type { Format, SectionDefinition } from './format.js';
import { safetyPlanning } from './sources.js';

/** A step is written with the client, so no conversion and no draft puts words into one. */
const step = (
  id: string,
  title: string,
  guidance: string,
  aliases: readonly string[],
  holds: readonly string[] = [],
): SectionDefinition => ({ id, title, guidance, slots: [], aliases, holds });

/** The six steps of the Stanley-Brown Safety Planning Intervention, in their order. */
export const safetyPlan: Format = {
  id: 'safety-plan',
  version: 1,
  title: 'Safety plan',
  kind: 'document',
  sections: [
    step(
      'warning-signs',
      'Warning signs',
      'Thoughts, images, moods, situations that show a crisis may be coming',
      ['step 1'],
      ['safety_plan'],
    ),
    step('coping', 'Internal coping strategies', 'What I can do on my own to take my mind off it', ['step 2']),
    step('distraction', 'People and places for distraction', 'Who and where takes my mind off it', ['step 3']),
    step('help', 'People I can ask for help', 'Names and phone numbers of those I would tell', ['step 4']),
    step(
      'professionals',
      'Professionals and agencies',
      'Clinician, urgent care, 988 Suicide & Crisis Lifeline: call or text',
      ['step 5'],
      ['crisis_resources'],
    ),
    step(
      'environment',
      'Making the environment safer',
      'What is done about means, firearms named with how they are stored',
      ['step 6', 'means safety'],
      ['means_safety'],
    ),
  ],
  elements: {
    ...OF_EVERY_DOCUMENT,
    safety_plan: 'warning-signs',
    crisis_resources: 'professionals',
    means_safety: 'environment',
  },
  sources: [safetyPlanning],
};
