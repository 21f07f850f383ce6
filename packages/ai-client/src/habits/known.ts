import type { DraftStyle } from '../port/index.js';

/*
 * The habits that can be learned: a closed list, each a way of writing and none a fact. Own list, 2026-11, from the
 * frames of the engine and the style preferences of the port.
 */

/** Word of a frame, and what clinicians write in its place. No word here tells an event, a finding or a person. */
const WORDINGS = [
  ['reported', 'shared'],
  ['reported', 'stated'],
  ['reported', 'described'],
  ['reported', 'endorsed'],
  ['therapist', 'clinician'],
  ['therapist', 'counselor'],
  ['therapist', 'writer'],
  ['interventions included', 'clinician utilized'],
  ['interventions included', 'therapist provided'],
  ['session work included', 'session focused on'],
  ['observed', 'noted'],
  ['homework', 'home practice'],
  ['response in session', 'response'],
  ['impression', 'assessment'],
] as const;

type Wording = (typeof WORDINGS)[number];
export type HabitId =
  | 'client'
  | 'patient'
  | 'past'
  | 'present'
  | 'brief'
  | 'detailed'
  | 'bullets'
  | 'prose'
  | 'no-quotes'
  | `${Wording[0]} > ${Wording[1]}`;

/** What a habit is about: the person in care, a tense, or the word of the frames that gives way to another. */
export type HabitGroup = 'person' | 'tense' | 'length' | 'layout' | 'quotes' | Wording[0];

export interface Habit {
  readonly id: HabitId;
  /** One of a group at most is in force. */
  readonly group: HabitGroup;
  readonly label: string;
  readonly style: DraftStyle;
  /** Does the change from one sentence to the other show it? */
  readonly inEdit?: (drafted: string, kept: string) => boolean;
  /** Does a signed note show it? */
  readonly inNote?: (note: string) => boolean;
}

const has = (text: string, words: string): boolean =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])${words}(?![\p{L}\p{N}])`, 'iu').test(text);
const became =
  (from: string, to: string) =>
  (drafted: string, kept: string): boolean =>
    has(drafted, from) && !has(kept, from) && has(kept, to) && !has(drafted, to);
const times = (text: string, words: string): number =>
  text.match(new RegExp(String.raw`(?<![\p{L}\p{N}])${words}(?![\p{L}\p{N}])`, 'giu'))?.length ?? 0;
const more = (one: string, other: string) => (note: string) => times(note, one) > 2 * times(note, other);
const PAST = '(?:reported|denied|stated|endorsed|described)';
const PRESENT = '(?:reports|denies|states|endorses|describes)';
const length = (text: string): number => text.split(/\s+/).length;
const BULLET = /^\s*[-•*–]\s/m;

export const HABITS: readonly Habit[] = [
  {
    id: 'client',
    group: 'person',
    label: '“client”',
    style: { person: 'client' },
    inEdit: became('patient', 'client'),
    inNote: more('client', 'patient'),
  },
  {
    id: 'patient',
    group: 'person',
    label: '“patient”',
    style: { person: 'patient' },
    inEdit: became('client', 'patient'),
    inNote: more('patient', 'client'),
  },
  {
    id: 'past',
    group: 'tense',
    label: 'past tense (“reported”)',
    style: { tense: 'past' },
    inEdit: became(PRESENT, PAST),
    inNote: more(PAST, PRESENT),
  },
  {
    id: 'present',
    group: 'tense',
    label: 'present tense (“reports”)',
    style: { tense: 'present' },
    inEdit: became(PAST, PRESENT),
    inNote: more(PRESENT, PAST),
  },
  {
    id: 'brief',
    group: 'length',
    label: 'brief',
    style: { length: 'brief' },
    inEdit: (drafted, kept) => kept !== '' && length(kept) < length(drafted) * 0.7,
  },
  {
    id: 'detailed',
    group: 'length',
    label: 'one statement a sentence',
    style: { length: 'detailed' },
    inEdit: (drafted, kept) => kept.split(/[.!?](?:\s|$)/).length > drafted.split(/[.!?](?:\s|$)/).length,
  },
  {
    id: 'bullets',
    group: 'layout',
    label: 'bullets',
    style: { layout: 'bullets' },
    inEdit: (drafted, kept) => BULLET.test(kept) && !BULLET.test(drafted),
    inNote: (note) => BULLET.test(note),
  },
  {
    id: 'prose',
    group: 'layout',
    label: 'prose',
    style: { layout: 'prose' },
    inEdit: (drafted, kept) => BULLET.test(drafted) && !BULLET.test(kept),
    inNote: (note) => note !== '' && !BULLET.test(note),
  },
  {
    id: 'no-quotes',
    group: 'quotes',
    label: 'no quotations',
    style: { quotes: 'none' },
    inEdit: (drafted, kept) => /["“]/.test(drafted) && !/["“]/.test(kept),
  },
  // No pronouns: they are a fact of one client, and would be wrong for the next.
  ...WORDINGS.map(
    ([from, to]): Habit => ({
      id: `${from} > ${to}`,
      group: from,
      label: `“${to}” for “${from}”`,
      style: { terms: { [from]: to } },
      inEdit: became(from, to),
    }),
  ),
];
