import '@evenfall/editor/define';
import '@evenfall/editor/record/define';
import type { EvenfallEditor } from '@evenfall/editor';
import { importNote, toHtml, toMarkdown, toText } from '@evenfall/editor/exchange';
import { fromFhir } from '@evenfall/editor/exchange/fhir';
import { append, recordOf, signNote } from '@evenfall/editor/record';
import { createNote, type Format, type Note, soap, textBlocks } from '@evenfall/templates';
import { proposal } from '../support/leaf-samples.js';
import { rewriteWith } from './rewrites.js';

/** A way for hostile text into the editor, as a page has it. */
export type Channel = (vectors: readonly string[]) => Promise<Element>;

const SIGNER = { name: 'Dana Whitlock' };

async function editorWith(properties: object = {}): Promise<EvenfallEditor> {
  const editor = document.createElement('evenfall-editor');
  Object.assign(editor, properties);
  document.body.append(editor);
  await editor.ready;
  await editor.updateComplete;
  return editor;
}

async function drawn(editor: EvenfallEditor): Promise<EvenfallEditor> {
  await editor.session?.settled;
  await editor.updateComplete;
  return editor;
}

const noteOf = (vectors: readonly string[]): Note => {
  const note = createNote(soap, { id: 'hostile' });
  return {
    ...note,
    sections: note.sections.map(({ id }) => ({ id, content: textBlocks(vectors.join('\n')) })),
    unsorted: vectors.map((text, index) => ({ id: `u${index}`, text, from: 'paste', section: text.slice(0, 200) })),
  };
};

export const CHANNELS: Readonly<Record<string, Channel>> = {
  'pasted as HTML': async (vectors) => {
    const editor = await editorWith();
    for (const vector of vectors) paste(editor, 'text/html', vector);
    return drawn(editor);
  },
  'pasted as text': async (vectors) => {
    const editor = await editorWith();
    for (const vector of vectors) paste(editor, 'text/plain', vector);
    return drawn(editor);
  },
  'set as value': async (vectors) => drawn(await editorWith({ value: JSON.stringify(noteOf(vectors)) })),
  'returned by a model': async (vectors) => {
    const editor = await editorWith({ aiClient: { status: async () => undefined, draft: async function* () {} } });
    editor.session?.proposals.add(
      ...vectors.map((text, index) =>
        proposal(`p${index}`, text, {
          quotes: [{ sourceId: 'shorthand', start: 0, end: 1, quote: text }],
          reasons: [{ kind: 'not-in-source', words: text }],
          support: 'unsupported',
        }),
      ),
    );
    await drawn(editor);
    editor.session?.accept(editor.session.proposals.open.slice(0, vectors.length / 2).map(({ id }) => id));
    return drawn(editor);
  },
  'returned by a model that rewrites': async (vectors) => {
    const editor = await editorWith();
    let offered = 0;
    // A byte that no text has ends a run: such answers come alone. Of the others so many that a person could select them.
    const odd = vectors.filter((vector) => hasControl(vector));
    const others = vectors.filter((vector) => !hasControl(vector));
    const runs = odd.map((vector) => [vector]);
    for (let at = 0; at < others.length; at += 25) runs.push(others.slice(at, at + 25));
    for (const run of runs) offered += await rewriteWith(editor, run);
    if (offered < vectors.length / 2)
      throw new Error(`${offered} rewrites were offered: this channel tries too little`);
    return drawn(editor);
  },
  'in a FHIR narrative': async (vectors) => {
    const composition = {
      resourceType: 'Composition',
      section: vectors.map((vector) => ({ title: vector, text: { div: `<div>${vector}</div>` } })),
    };
    return drawn(await editorWith({ value: fromFhir(composition, { format: soap }).note }));
  },
  imported: async (vectors) => {
    const { note } = importNote(`<h2>Subjective</h2>${vectors.join('<h2>Plan</h2>')}`, { kind: 'html', format: soap });
    return drawn(await editorWith({ value: note }));
  },
  'in a template': async (vectors) => {
    const format: Format = {
      ...soap,
      id: 'hostile',
      title: vectors[0] ?? '',
      sections: vectors.map((vector, index) => ({
        id: `s${index}`,
        title: vector,
        guidance: vector,
        slots: [],
        aliases: [],
      })),
    };
    return drawn(await editorWith({ formats: [format], format: 'hostile' }));
  },
  'in dot phrases': async (vectors) => {
    const phrases = vectors.map((text, index) => ({ name: `p${index}`, text }));
    const editor = await editorWith({ phrases });
    for (let index = 0; index < vectors.length; index += 8) {
      editor.focus({ section: 'plan' });
      for (const key of ` .p${index} `) {
        document.execCommand('insertText', false, key);
        // Two keys are never one task.
        await new Promise((resolve) => setTimeout(resolve));
      }
    }
    if (!editor.querySelector('[contenteditable=true]')?.textContent?.includes('ran()'))
      throw new Error('no phrase was written out: this channel tries nothing');
    return drawn(editor);
  },
  'in answers, reasons and shorthand': async (vectors) => {
    const editor = await editorWith({ value: noteOf(['Client slept badly.']) });
    editor.session?.check();
    // Every answer has the note read again: some at a time.
    for (let at = 0; at < vectors.length; at += 10) {
      const some = vectors.slice(at, at + 10).join(' ');
      editor.session?.answer('diagnosis', some);
      editor.session?.exempt('medication', some);
      if (editor.session) editor.session.shorthand = some;
    }
    return drawn(editor);
  },
  'in a signed note and what was added to it': async (vectors) => {
    const signer = { name: vectors[0] ?? '', credentials: vectors[1] ?? '' };
    let record = recordOf(await signNote({ ...noteOf(vectors), unsorted: [] }, signer));
    for (const text of vectors.slice(0, 12))
      record = await append(record, { kind: 'addendum', text, reason: text }, SIGNER);
    record = await append(
      record,
      { kind: 'correction', section: 'plan', content: textBlocks(vectors.slice(0, 20).join('\n')), reason: 'x' },
      SIGNER,
    );
    const element = document.createElement('evenfall-note');
    Object.assign(element, { value: JSON.stringify(record), provenance: true });
    document.body.append(element);
    await element.updateComplete;
    return element;
  },
};

/** What is exported is put into a page as a receiver would: only where that page lets HTML strings in. */
export const RECEIVERS: Readonly<Record<string, Channel>> = {
  'exported as HTML': async (vectors) => {
    const box = document.createElement('div');
    document.body.append(box);
    box.innerHTML = toHtml(noteOf(vectors));
    return box;
  },
  'exported as HTML and parsed twice': async (vectors) => {
    const box = document.createElement('div');
    document.body.append(box);
    box.innerHTML = toHtml(importNote(toHtml(noteOf(vectors)), { kind: 'html', format: soap }).note);
    const again = box.innerHTML;
    box.innerHTML = again;
    return box;
  },
  'exported as text': async (vectors) => {
    const box = document.createElement('div');
    box.textContent = toText(noteOf(vectors)) + toMarkdown(noteOf(vectors));
    document.body.append(box);
    return box;
  },
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const hasControl = (text: string): boolean => /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(text);

function paste(editor: EvenfallEditor, type: string, text: string): void {
  editor.focus({ section: 'plan' });
  const clipboardData = new DataTransfer();
  clipboardData.setData(type, text);
  const target = editor.querySelector('[contenteditable=true]');
  target?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
}

const FORBIDDEN =
  /^(script|iframe|object|embed|frame|frameset|meta|base|link|video|audio|math|marquee|foreignobject|animate)$/i;

/** What should never be in a page that shows a note: elements that run or load, handlers, URLs that are scripts. */
export function dangersIn(root: Element): string[] {
  const found: string[] = [];
  const walk = (node: Element | ShadowRoot): void => {
    for (const element of node.querySelectorAll('*')) {
      if (FORBIDDEN.test(element.localName)) found.push(element.localName);
      for (const { name, value } of element.attributes) {
        if (/^on/i.test(name)) found.push(`${element.localName} ${name}`);
        if (
          /^(href|src|action|formaction|xlink:href|srcdoc|data|background)$/i.test(name) &&
          /script:|^data:/i.test(value)
        )
          found.push(`${element.localName} ${name}`);
      }
      if (element.shadowRoot) walk(element.shadowRoot);
    }
  };
  walk(root);
  if (root.shadowRoot) walk(root.shadowRoot);
  return found;
}

/** Moves over everything and focuses it, as a person would, and lets images fail. */
export async function provoke(root: Element): Promise<void> {
  const all = [
    ...root.querySelectorAll<HTMLElement>('*'),
    ...(root.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? []),
  ];
  for (const element of all) {
    if (element.closest('[contenteditable]') || !element.shadowRoot)
      element.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
  }
  await new Promise((resolve) => setTimeout(resolve, 100));
}
