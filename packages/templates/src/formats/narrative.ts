import type { Format } from './format.js';
import { SLOTS } from './slots.js';
import { formatGuides } from './sources.js';

/** One section that holds everything. */
export const narrative: Format = {
  id: 'narrative',
  version: 1,
  title: 'Narrative note',
  sections: [
    {
      id: 'narrative',
      title: 'Narrative',
      guidance:
        'The session in your words: what the client reported, what you observed and did, your reading, what is next',
      slots: SLOTS,
      aliases: ['note', 'progress note'],
    },
  ],
  sources: [formatGuides],
};
