import type { EncounterContext, Format, NoteCheck, NoteText } from '@evenfall/templates';

/** Reads the words of a note for what is documented and what is missing. */
export type Checker = (text: NoteText, options: { format: Format; context: EncounterContext }) => NoteCheck;

export const readNote: Checker = () => ({ elements: [] });
