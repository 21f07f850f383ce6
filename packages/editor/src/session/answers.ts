import { answersIn, type StructuredAnswer } from '@evenfall/templates';

/** A structured sentence in its place in the note. */
export interface SectionAnswer {
  readonly section: string;
  /** UTF-16 offsets into the section's text (`noteText`), end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly answer: StructuredAnswer;
}

/** The structured sentences of a note, in reading order. */
export const answersInSections = (sections: Readonly<Record<string, string>>): SectionAnswer[] =>
  Object.entries(sections).flatMap(([section, text]) => answersIn(text).map((placed) => ({ section, ...placed })));
