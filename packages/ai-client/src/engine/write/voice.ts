import type { goalOf, spokenBy } from '../hands/index.js';
import { outsideQuotes } from './text.js';

/** How the person in care is called, and what stands in a sentence's subject place. */
export interface Voice {
  /** "client" or "patient". */
  readonly term: 'client' | 'patient';
  /** Several people spoke: what has no speaker of its own is nobody's in particular. */
  readonly several: boolean;
  /** And none of them is called the client: a deed without a subject is anybody's. */
  readonly unnamed?: boolean;
  /** Reads who speaks by a label; there where the text has labels. */
  readonly spokenBy?: typeof spokenBy;
  /** Tells of goals; there where the text names one. */
  readonly goalOf?: typeof goalOf;
  /** Tells of the writer in the third person; there where the text has an "I" or "me". */
  readonly writer?: {
    readonly named: (text: string) => string;
    readonly inThirdPerson: (text: string) => string | undefined;
  };
  /** How many fragments may share a sentence: twice the usual, the usual, or one. */
  readonly length?: 'brief' | 'standard' | 'detailed';
}

export const subject = ({ term }: Voice): string => (term === 'client' ? 'Client' : 'Patient');

const TERM =
  /(?<!\b(?:an?|another|other|fellow|each|every|any|his|her|their)\s(?:\p{Ll}+\s)?)\b(?:client|patient)(?=(?:'s|’s)?(?![\p{L}]))/giu;

/** One word for the person throughout; "another patient", "a patient who died" and quotations stay. */
export const oneTerm = (text: string, voice: Voice): string =>
  outsideQuotes(text, (part) => part.replace(TERM, (word) => (/^\p{Lu}/u.test(word) ? subject(voice) : voice.term)));
