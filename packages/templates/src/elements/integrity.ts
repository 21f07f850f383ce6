import type { ElementDefinition } from './element.js';
import { clones, doNotUse, house, pdsqi, processNotes } from './sources.js';

/**
 * Findings over the whole note. Each is asked about only where something is found, and its label names what was found: it
 * stands in a list of what is to settle, where "none left" would say the opposite.
 */
const found = {
  scope: 'note',
  slots: [],
  requirement: 'conditional',
  severity: 'warn',
  trigger: 'found',
} as const;

export const INTEGRITY = [
  {
    ...found,
    id: 'not_cloned',
    label: 'Own words for this session',
    question: 'Parts of the note read as in an earlier one: do they describe this session?',
    requirement: 'required',
    trigger: 'earlier-notes',
    sources: [clones],
  },
  {
    ...found,
    id: 'internal_consistency',
    label: 'Statements that differ',
    question: 'Two statements differ: which describes the client today?',
    requirement: 'required',
    trigger: 'found',
    sources: [clones],
  },
  {
    ...found,
    id: 'unresolved_placeholder',
    label: 'Places to fill in',
    question: 'A placeholder is still in the text: what should stand there?',
    severity: 'block',
    sources: [house],
  },
  {
    ...found,
    id: 'unapproved_abbrev',
    label: 'Short forms that may be misread',
    question: 'A short form can be read in more than one way: what does it stand for?',
    requirement: 'payer',
    severity: 'info',
    sources: [doNotUse],
  },
  {
    ...found,
    id: 'third_party_names',
    label: 'Other members by name',
    question: 'Someone other than the client may be named in full: can the person be described by their role?',
    trigger: 'group',
    sources: [house],
  },
  {
    ...found,
    id: 'judgmental_language',
    label: 'Wording that may be read as judgment',
    question: 'Can this be said by what was seen or heard?',
    requirement: 'optional',
    severity: 'info',
    sources: [pdsqi],
  },
  {
    ...found,
    id: 'min_detail',
    label: 'Detail that may belong in a psychotherapy note',
    question: 'Does this detail belong in the progress note, or in a psychotherapy note held apart?',
    requirement: 'optional',
    severity: 'info',
    sources: [processNotes],
  },
] as const satisfies readonly ElementDefinition[];
