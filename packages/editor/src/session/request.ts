import type { DraftRequest, NoteTemplate } from '@evenfall/ai-client';
import { assertRecord, type EncounterContext, type Format } from '@evenfall/templates';
import type { PersonWord } from '../prompts/index.js';
import type { NoteContent } from './content.js';
import { SHORTHAND } from './source.js';

/** What a draft is made of. */
export interface DraftSource {
  readonly format: Format;
  readonly shorthand: string;
  /** What is in the note already. */
  readonly content: Pick<NoteContent, 'text'>;
  readonly context: EncounterContext;
  readonly person: PersonWord | undefined;
}

/**
 * Asks an AI client for a draft of a note.
 * @throws {FormatError} `process_note`
 */
export const draftRequest = ({ format, shorthand, content, context, person }: DraftSource): DraftRequest => ({
  template: templateOf(format),
  sources: [{ id: SHORTHAND, kind: 'shorthand', text: shorthand, trusted: true }],
  existing: content.text(),
  context,
  ...(person ? { style: { person } } : {}),
});

/** A format as an AI client is told of it. */
function templateOf(format: Format): NoteTemplate {
  assertRecord(format);
  return {
    id: format.id,
    sections: format.sections.map(({ id, title, guidance }) => ({ id, title, guidance, required: true, fields: [] })),
  };
}
