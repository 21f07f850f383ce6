import type { NoteTemplate } from '@evenfall/ai-client';
import type { Format } from '@evenfall/templates';

/** A format as an AI client is told of it. */
export function templateOf(format: Format): NoteTemplate {
  return {
    id: format.id,
    sections: format.sections.map(({ id, title, guidance }) => ({ id, title, guidance, required: true, fields: [] })),
  };
}
