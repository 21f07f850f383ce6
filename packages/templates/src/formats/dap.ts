import type { Format } from './format.js';
import { formatGuides } from './guide-sources.js';

/** DAP merges Subjective and Objective into Data; the risk screen and the response are data too. */
export const dap: Format = {
  id: 'dap',
  version: 1,
  title: 'DAP note',
  sections: [
    {
      id: 'data',
      title: 'Data',
      guidance:
        'The facts of the hour: what the client reported, what you observed and did, how they responded, risk screen',
      slots: ['report', 'observe', 'intervene', 'respond', 'risk'],
      aliases: ['d', 'subjective', 's', 'objective', 'o'],
    },
    {
      id: 'assessment',
      title: 'Assessment',
      guidance: 'Your reading: diagnosis and status, progress toward goals, why care is needed',
      slots: ['assess', 'progress', 'goal'],
      aliases: ['a', 'assess', 'impression'],
    },
    {
      id: 'plan',
      title: 'Plan',
      guidance: 'What happens next: homework, focus, next appointment, referrals',
      slots: ['plan'],
      aliases: ['p', 'next steps'],
    },
  ],
  sources: [formatGuides],
};
