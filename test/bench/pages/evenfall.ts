import '@evenfall/editor/define';
import type { DraftEvent, NoteAiClient } from '@evenfall/ai-client';
import type { EvenfallEditor } from '@evenfall/editor';
import { createNote, soap } from '@evenfall/templates';
import { offer } from './bench.js';

/** Evenfall with everything on: toolbar, checks, questions, shorthand and drafting. */
let editor: EvenfallEditor;

const section = (index: number): string => soap.sections[index % soap.sections.length]?.id as string;

/** A client that drafts from tokens as a model would: what is said so far, then the sentence. */
function clientOf(tokens: () => AsyncIterable<string>): NoteAiClient {
  return {
    specVersion: 1,
    status: async () => ({
      engine: 'bench',
      locality: 'on-device',
      ready: true,
      features: { draft: true, check: false, rewrite: false, stream: true },
    }),
    async *draft(): AsyncIterable<DraftEvent> {
      yield { type: 'start', runId: 'bench', engine: 'bench', locality: 'on-device' };
      let said = '';
      let sentences = 0;
      for await (const token of tokens()) {
        said += token;
        const sectionId = section(Math.floor(sentences / 25));
        if (!said.endsWith('.')) yield { type: 'preview', sectionId, text: said };
        else {
          const spans = [{ sourceId: 'shorthand', start: 0, end: 6 }];
          yield { type: 'sentence', sectionId, id: `s${sentences++}`, text: said, spans, support: 'inferred' };
          said = '';
        }
      }
      yield { type: 'end', finish: 'complete', usage: { latencyMs: 0 } };
    },
    check: async () => ({ findings: [], complete: false }) as never,
    async *rewrite() {},
  };
}

let tokens: AsyncIterable<string>;
const aiClient = clientOf(() => tokens);

/** Something was put into the page under `parent`, or taken out. */
const changed = (parent: Node) =>
  new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(parent, { childList: true, subtree: true });
  });

offer({
  async prepare() {
    // What comes lazily is evaluated, as the modules of the others are, and no more than that.
    await Promise.all([
      import('../../../packages/editor/src/document/runtime.js'),
      import('../../../packages/editor/src/elements/editor/workbench.js'),
      import('../../../packages/editor/src/elements/editor/drafting-parts.js'),
      customElements.whenDefined('evenfall-checklist'),
    ]);
  },
  async mount(into, paragraphs) {
    const note = createNote(soap, { id: 'bench' });
    const size = Math.ceil(paragraphs.length / soap.sections.length);
    const sections = note.sections.map(({ id }, index) => ({
      id,
      content: paragraphs
        .slice(index * size, (index + 1) * size)
        .map((text) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] })),
    }));
    editor = document.createElement('evenfall-editor');
    Object.assign(editor, { aiClient, value: { ...note, sections } });
    into.append(editor);
    while (!editor.querySelector('[contenteditable=true]')) await changed(editor);
  },
  complete: () => editor.ready,
  async unmount() {
    editor.remove();
    editor = undefined as never;
    // Taking an editor down waits for the task after a move.
    await new Promise((resolve) => setTimeout(resolve));
  },
  focus() {
    // The end of the second of four sections is the middle of the note.
    editor.focus({ section: section(1) });
  },
  async stream(given) {
    tokens = given;
    await editor.draft('client said sleep is better');
  },
  value: () => JSON.stringify(editor.value),
  size: () => Object.values(editor.session?.content.text() ?? {}).join('').length,
});
