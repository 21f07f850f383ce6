import { type NoteTemplate, templateFor } from '@evenfall/ai-client';
import { FORMATS } from '@evenfall/templates';

const layout = (id: string, ...titles: string[]): NoteTemplate => ({
  id,
  sections: titles.map((title) => ({ id: title.toLowerCase(), title, required: true, fields: [] })),
});

/** Layouts that packs name and the library has no format for yet: given as a host with its own format would. */
const OWN = [
  layout('birp', 'Behavior', 'Intervention', 'Response', 'Plan'),
  layout('girp', 'Goal', 'Intervention', 'Response', 'Plan'),
];

/** @throws {Error} naming a format that is neither the library's nor listed here. */
export function layoutOf(id: string): NoteTemplate {
  const format = FORMATS.find((known) => known.id === id);
  const template = format ? templateFor(format) : OWN.find((known) => known.id === id);
  if (!template) throw new Error(`no layout for format "${id}"`);
  return template;
}
