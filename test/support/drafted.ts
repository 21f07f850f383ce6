/** What the engine on the device drafts from typed shorthand, gathered for a test. */
import { formatById } from '@evenfall/templates';
import { createNoteAiClient, templateFor } from '../../packages/ai-client/src/engine/index.js';
import { type DraftStyle, UNSORTED } from '../../packages/ai-client/src/port/index.js';

/** The drafted sentences by their section, and the questions about what was written. */
async function draftOf(text: string, format: string, style?: DraftStyle) {
  const sections: Record<string, string> = {};
  const asked: string[] = [];
  for await (const event of createNoteAiClient().draft({
    template: templateFor(formatById(format)),
    sources: [{ id: 'a', kind: 'shorthand', text, trusted: true }],
    ...(style && { style }),
  })) {
    if (event.type === 'sentence')
      sections[event.sectionId] = `${sections[event.sectionId] ?? ''} ${event.text}`.trimStart();
    if (event.type === 'finding' && event.finding.kind === 'ambiguous') asked.push(event.finding.message);
  }
  return { sections, asked };
}

/** The drafted sentences by their section. */
export const sectionsOf = async (text: string, format = 'soap'): Promise<Record<string, string>> =>
  (await draftOf(text, format)).sections;

/** All sentences of a draft, those left unsorted apart, and the questions about what was written. */
export async function drafted(text: string, format = 'soap', style?: DraftStyle) {
  const { sections, asked } = await draftOf(text, format, style);
  const { [UNSORTED]: unsorted = '', ...sorted } = sections;
  return { said: Object.values(sorted).join(' '), unsorted, asked };
}
