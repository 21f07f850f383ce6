import type { ElementDefinition } from './element.js';
import { house } from './sources.js';

/** Findings over the whole note. */
export const INTEGRITY: readonly ElementDefinition[] = [
  {
    id: 'unresolved_placeholder',
    label: 'No placeholders left',
    question: 'A placeholder is still in the text: what should stand there?',
    scope: 'note',
    slots: [],
    requirement: 'conditional',
    severity: 'block',
    sources: [house],
  },
];
