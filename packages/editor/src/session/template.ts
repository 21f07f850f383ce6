import type { NoteTemplate } from '@evenfall/ai-client';
import { assertRecord, type Format } from '@evenfall/templates';

/**
 * A format as an AI client is told of it.
 * @throws {FormatError} `process_note`
 */
export function templateOf(format: Format): NoteTemplate {
  assertRecord(format);
  return {
    id: format.id,
    sections: format.sections.map(({ id, title, guidance }) => ({ id, title, guidance, required: true, fields: [] })),
  };
}
