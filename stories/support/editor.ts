import '@evenfall/editor/define';
import { createNoteAiClient } from '@evenfall/ai-client';
import type { EvenfallEditor } from '@evenfall/editor';
import { createNote, soap, textBlocks } from '@evenfall/templates';
import { html, type TemplateResult } from 'lit';

/** A Tuesday's session as a therapist jots it. Everyone in it is invented. */
export const SHORTHAND = [
  'ct anx ↑ x2 wks since new manager at work, sleep 4-5h, skipped choir twice',
  'affect anxious, speech normal, tearful re: mother',
  'CBT: thought log on "I will be fired", receptive, found 2 alternatives',
  'denies SI/HI',
  'GAD, mod',
  'HW: log daily. RTC 1 wk',
].join('\n');

export const CONTEXT = {
  date: '2026-11-24',
  start: '16:00',
  stop: '16:53',
  sessionMinutes: 53,
  cpt: '90837',
  participants: ['client'],
  goals: [{ id: '1', text: 'Return to choir rehearsals twice a month' }],
} as const;

export const SIGNER = { name: 'Dana Whitlock', credentials: 'LCSW' };

/** The editor as a host page has it. */
export const page = (content: TemplateResult): TemplateResult => html`
  <main style="max-inline-size: 52rem; margin-inline: auto; padding: clamp(0rem, 2vw, 1.5rem)">${content}</main>
`;

export const client = () => createNoteAiClient();

/** The editor of a story, ready to be driven. */
export async function editorIn(canvas: HTMLElement): Promise<EvenfallEditor> {
  const editor = canvas.querySelector('evenfall-editor');
  if (!editor) throw new Error('no <evenfall-editor> in this story');
  await editor.ready;
  await editor.updateComplete;
  return editor;
}

/** Types at the caret, as keys would. */
export function type(text: string): void {
  document.execCommand('insertText', false, text);
}

/** Writes into a section as a person would: caret there, then words. */
export async function write(editor: EvenfallEditor, section: string, text: string): Promise<void> {
  editor.focus({ section });
  type(text);
  await editor.session?.settled;
  await editor.updateComplete;
}

/** The one element inside `host`, or beside it in the note it holds, that `selector` finds. */
export function find<T extends HTMLElement = HTMLElement>(host: Element, selector: string): T {
  const found = host.shadowRoot?.querySelector<T>(selector) ?? host.querySelector<T>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

/** As `find`, once it is there: a part that is fetched when it is wanted. */
export async function arrives<T extends HTMLElement = HTMLElement>(host: Element, selector: string): Promise<T> {
  for (;;) {
    const found = host.shadowRoot?.querySelector<T>(selector) ?? host.querySelector<T>(selector);
    if (found) {
      await (found as Partial<EvenfallEditor>).updateComplete;
      return found;
    }
    await new Promise(requestAnimationFrame);
  }
}

/** Everything a SOAP note has to say before it can be signed. */
export const COMPLETE: Readonly<Record<string, string>> = {
  subjective:
    'Client reports increased anxiety for two weeks since a new manager started, with daily worry and 4–5 hours of sleep. Missed two choir rehearsals and has called in sick twice.',
  objective:
    'Alert and oriented, anxious affect, tearful when speaking of her mother, speech normal, thought process linear. Used CBT: completed a thought log on “I will be fired”. Client denied suicidal ideation, denied homicidal ideation and denied self-harm.',
  assessment:
    'Generalized anxiety disorder, moderate. Client was receptive and found two alternative thoughts. Some progress toward the goal of returning to choir rehearsals. Continued treatment is medically necessary, as anxiety impairs sleep and work.',
  plan: 'Client will keep the thought log daily. Next session in one week on Tuesday at 16:00, to continue cognitive restructuring.',
};

/** A note that can be signed, as JSON. */
export const completeNote = (words = COMPLETE) => {
  const note = createNote(soap, { id: 'story' });
  return JSON.stringify({
    ...note,
    context: CONTEXT,
    sections: note.sections.map(({ id }) => ({ id, content: textBlocks(words[id] ?? '') })),
  });
};
