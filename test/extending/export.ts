// docs/extending.md
import { type ClipboardProfile, clipboardData, copyNote, toText } from '@evenfall/editor/exchange';
import type { Note } from '@evenfall/templates';

/** The field of this practice's billing system takes one line a section and no headings. */
const billing: ClipboardProfile = {
  id: 'harbour-billing',
  title: 'Billing comment',
  rich: false,
  look: { headings: 'colon', bullet: '- ', ascii: true, lineEnd: '\n' },
  write: (source, options) => ({
    'text/plain': ['assessment', 'plan']
      .map((section) =>
        toText(source, { ...options, sections: [section] })
          .replace(/\s+/g, ' ')
          .trim(),
      )
      .filter(Boolean)
      .join(' | '),
  }),
};

export const copy = (note: Note) => copyNote(note, billing);
export const preview = (note: Note) => clipboardData(note, billing)['text/plain'];
