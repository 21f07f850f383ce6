import type { NoteAiClient } from '@evenfall/ai-client';
import type { EvenfallEditor } from '@evenfall/editor';
import { createNote, soap, textBlocks } from '@evenfall/templates';

const frame = () => new Promise(requestAnimationFrame);

/** Waits for what is fetched or drawn in its own time; an error says what never came. */
async function found<T>(what: string, look: () => T | null | undefined): Promise<T> {
  for (let frames = 0; frames < 1200; frames++) {
    const it = look();
    if (it) return it;
    await frame();
  }
  throw new Error(`${what} never came`);
}

/** A model whose answers, name and errors are these, one after the other, and which says that they were sent. */
function model(answers: readonly string[]): NoteAiClient {
  const rest = [...answers];
  return {
    status: async () => ({
      engine: 'scripted',
      locality: 'third-party',
      ready: true,
      features: { draft: false, check: false, rewrite: true, instructions: true, stream: false },
    }),
    rewrite: async function* (_request, options) {
      const text = rest.shift() ?? 'Client slept.';
      options?.sent?.({
        engine: text,
        origin: text,
        deidentified: false,
        system: text,
        messages: [{ role: 'user', content: text }],
      });
      yield { type: 'proposal', text, changed: [], findings: [], by: { engine: text, locality: 'third-party' } };
      yield { type: 'end', usage: { latencyMs: 0 } };
    },
  } as Partial<NoteAiClient> as NoteAiClient;
}

/**
 * Has as many passages rewritten as there are vectors, each into one of them, by an instruction that is one too: they stand as
 * a word-level difference, half of them is accepted and the rest is left, and what was sent is looked at.
 * @returns how many were offered
 */
export async function rewriteWith(editor: EvenfallEditor, vectors: readonly string[]): Promise<number> {
  const note = createNote(soap, { id: 'hostile' });
  // Every other passage is the vector already: what a model made of hostile words is close to them, and always offered.
  const lines = vectors.map((vector, index) =>
    index % 2 ? vector.replace(/\s+/g, ' ') : `Client slept ${'very '.repeat(index)}badly.`,
  );
  const content = (id: string) => textBlocks(id === 'plan' ? lines.join('\n') : '');
  Object.assign(editor, {
    aiClient: model(vectors.map((vector, index) => (index % 2 ? `${vector} Today.` : vector))),
    value: { ...note, sections: note.sections.map(({ id }) => ({ id, content: content(id) })) },
  });
  await editor.updateComplete;
  const toolbar = await found('the toolbar', () => editor.shadowRoot?.querySelector('evenfall-toolbar')?.shadowRoot);
  const button = await found('the button', () => toolbar.querySelector<HTMLElement>('[data-command=rewrite]'));
  editor.focus({ section: 'plan' });
  const all = new KeyboardEvent('keydown', { key: 'a', ctrlKey: true, bubbles: true, cancelable: true });
  editor.querySelector('[contenteditable=true]')?.dispatchEvent(all);
  button.click();
  const panel = await found('the panel', () => editor.shadowRoot?.querySelector('evenfall-rewrite'));
  const ask = new CustomEvent('evenfall-rewrite-ask', { detail: { intent: { instruction: vectors[0] } } });
  panel.dispatchEvent(ask);
  await found(
    'the answers',
    () => panel.items.every(({ outcome }) => outcome) || panel.items.some(({ outcome }) => outcome?.kind === 'failed'),
  );
  await panel.updateComplete;
  const offered = panel.items.filter(({ outcome }) => outcome?.kind === 'rewritten');
  for (const { id } of offered) {
    if (id % 4 > 1) continue;
    panel.dispatchEvent(new CustomEvent('evenfall-rewrite-accept', { detail: { id } }));
    await editor.updateComplete;
  }
  if (!editor.shadowRoot?.contains(panel)) return offered.length;
  panel.dispatchEvent(new CustomEvent('evenfall-rewrite-sent'));
  await found('what was sent', () => editor.shadowRoot?.querySelector('evenfall-sent'));
  await frame();
  editor.shadowRoot.querySelector('evenfall-sent')?.remove();
  return offered.length;
}
