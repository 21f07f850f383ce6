import { list } from './text.js';
import { subject, type Voice } from './voice.js';

/** How the parts of a sentence are held together. Parts of one frame may share a sentence. */
export type Frame =
  | 'reported'
  | 'reported-list'
  | 'that'
  | 'denied'
  | 'was'
  | 'is'
  | 'did'
  | 'observed'
  | 'domain'
  | 'measure'
  | 'meds'
  | 'included'
  | 'response'
  | 'diagnosis'
  | 'impression'
  | 'plan-to'
  | 'plan'
  | 'homework-set'
  | 'homework-will'
  | 'homework-done'
  | 'follow-up'
  | 'alone';

/** Verbs of the client's account in turn, so that a section does not read as a litany. */
const REPORTING = ['reported', 'also reported', 'further reported'];

const said = (turn: number): string => (turn === 0 ? REPORTING[0] : REPORTING[1 + ((turn - 1) % 2)]) as string;

/** At most so many parts share a sentence. */
export const MOST: Readonly<Record<Frame, number>> = {
  reported: 4,
  'reported-list': 4,
  that: 4,
  denied: 6,
  was: 5,
  is: 3,
  did: 3,
  observed: 5,
  domain: 3,
  measure: 3,
  meds: 3,
  included: 3,
  response: 2,
  diagnosis: 4,
  impression: 3,
  'plan-to': 4,
  plan: 3,
  'homework-set': 4,
  'homework-will': 3,
  'homework-done': 3,
  'follow-up': 1,
  alone: 1,
};

/** The sentence of a frame. `turn` counts the sentences of this frame in the section. */
export function frame(kind: Frame, parts: readonly string[], voice: Voice, turn: number): string {
  const who = subject(voice);
  // Of whom, with two people in the room, is not told.
  if (voice.unnamed && /^(?:denied|was|is|did)$/.test(kind))
    return `${kind === 'denied' ? 'Denied' : 'In session'}: ${parts.join('; ')}`;
  switch (kind) {
    case 'reported':
      return voice.several ? `Reported in session: ${parts.join('; ')}` : `${who} ${said(turn)} ${list(parts)}`;
    case 'reported-list':
      return `${voice.several ? 'Reported in session' : `${who} ${said(turn)}`}: ${parts.join('; ')}`;
    case 'that':
      return `${voice.several ? 'It was reported' : `${who} ${said(turn)}`} that ${list(parts)}`;
    case 'denied':
      return `${who} denied ${list(parts)}`;
    case 'was':
      return `${who} was ${list(parts)}`;
    case 'is':
      return `${who} is ${list(parts)}`;
    case 'did':
      return `${who} ${list(parts)}`;
    case 'observed':
      return parts.some((part) => /[,;:]/.test(part) || /^not?\b/i.test(part))
        ? `Observed: ${parts.join('; ')}`
        : `Therapist observed ${list(parts)}`;
    case 'domain':
    case 'measure':
      return list(parts);
    case 'meds':
      return `Medication: ${parts.join('; ')}`;
    case 'included':
      return `${turn === 0 ? 'Interventions included' : 'Session work included'} ${list(parts)}`;
    case 'response':
      return `Response in session: ${parts.join('; ')}`;
    case 'diagnosis':
      return `Diagnosis: ${parts.join('; ')}`;
    case 'impression':
      return `Impression: ${parts.join('; ')}`;
    case 'plan-to':
      return `The plan is ${turn === 0 ? '' : 'also '}to ${list(parts)}`;
    case 'plan':
      return parts.some((part) => /[:;]|^no\b/i.test(part))
        ? `Plan: ${parts.join('; ')}`
        : `The plan ${turn === 0 ? '' : 'also '}includes ${list(parts)}`;
    case 'homework-set':
      return `Homework: ${parts.join('; ')}`;
    case 'homework-will':
      return `For homework, ${voice.term} will ${list(parts)}`;
    case 'homework-done':
      return `Homework review: ${parts.join('; ')}`;
    case 'follow-up':
      return `Follow-up: ${parts.join('; ')}`;
    case 'alone':
      return parts.join(', ');
  }
}
