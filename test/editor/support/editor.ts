import '@evenfall/editor/define';
import { createNoteAiClient } from '@evenfall/ai-client';
import { EvenfallEditor } from '@evenfall/editor';
import { type CheckRule, createNote, dap, type Note, soap, textBlocks } from '@evenfall/templates';
import { sendKeys } from '@web/test-runner-commands';

/** Properties as a host may set them. */
export type Properties = Omit<Partial<EvenfallEditor>, 'value'> & { value?: Note | string | null };

type Runtime = Awaited<ReturnType<EvenfallEditor['loadRuntime']>>;

/** An editor whose runtime arrives when the test says so. */
class HeldEditor extends EvenfallEditor {
  #release: () => void = () => {};
  #held = new Promise<void>((resolve) => {
    this.#release = resolve;
  });

  protected override async loadRuntime(): Promise<Runtime> {
    await this.#held;
    return super.loadRuntime();
  }

  async release(): Promise<void> {
    this.#release();
    await this.ready;
  }
}
customElements.define('held-editor', HeldEditor);

const mounted: Element[] = [];

/** Puts a fresh element on the page; `unmountAll` takes it off. */
function place<T extends EvenfallEditor>(editor: T, properties: Properties, root: ParentNode): T {
  Object.assign(editor, properties);
  root.append(editor);
  mounted.push(editor);
  return editor;
}

/** An editor in which everything works. */
export async function openEditor(
  properties: Properties = {},
  root: ParentNode = document.body,
): Promise<EvenfallEditor> {
  const editor = place(document.createElement('evenfall-editor'), properties, root);
  await editor.ready;
  await settled(editor);
  return editor;
}

/** An editor that waits for its runtime. */
export async function heldEditor(properties: Properties = {}): Promise<HeldEditor> {
  const editor = place(document.createElement('held-editor') as HeldEditor, properties, document.body);
  await editor.updateComplete;
  return editor;
}

/** Nothing is due any more: no reading, no draft, no drawing. */
export async function settled(editor: EvenfallEditor): Promise<void> {
  await editor.updateComplete;
  await editor.session?.settled;
  await editor.updateComplete;
}

export function onPage<T extends Element>(element: T): T {
  document.body.append(element);
  mounted.push(element);
  return element;
}

export function unmountAll(): void {
  for (const element of mounted.splice(0)) element.remove();
}

/** The region where the note is written. */
export function region(editor: Element): HTMLElement {
  const found = editor.querySelector<HTMLElement>('[contenteditable=true], [contenteditable=false].evenfall-document');
  if (!found) throw new Error('the writing surface is not there');
  return found;
}

/** The field of a section before the runtime is there. */
export function field(editor: Element, section: string): HTMLTextAreaElement {
  const found = editor.querySelector<HTMLTextAreaElement>(`textarea[aria-label="${section}"]`);
  if (!found) throw new Error(`no field for ${section}`);
  return found;
}

/** An element in the editor's shadow root. */
export function part<T extends HTMLElement = HTMLElement>(host: Element, selector: string): T {
  const found = host.shadowRoot?.querySelector<T>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

/** The words of a section of a note. */
export function text(note: Note | undefined, section: string): string {
  const blocks = note?.sections.find(({ id }) => id === section)?.content ?? [];
  return (
    JSON.stringify(blocks)
      .match(/"text":"((?:[^"\\]|\\.)*)"/g)
      ?.map((part) => JSON.parse(`{${part}}`).text)
      .join('') ?? ''
  );
}

/** Every event of a type from now on. */
export function heard<K extends keyof HTMLElementEventMap>(target: EventTarget, type: K): HTMLElementEventMap[K][] {
  const events: HTMLElementEventMap[K][] = [];
  target.addEventListener(type, (event) => events.push(event as HTMLElementEventMap[K]));
  return events;
}

export function once<K extends keyof HTMLElementEventMap>(
  target: EventTarget,
  type: K,
): Promise<HTMLElementEventMap[K]> {
  return new Promise((resolve) =>
    target.addEventListener(type, (event) => resolve(event as HTMLElementEventMap[K]), { once: true }),
  );
}

const lastMistakes = new WeakMap<EvenfallEditor, number>();

/** What a host is told that it got wrong by doing this: all of it, though who looks is fetched beside the work. */
export async function mistakes(editor: EvenfallEditor, act: () => unknown): Promise<string[]> {
  const errors = heard(editor, 'evenfall-error');
  await act();
  await editor.updateComplete;
  const messages = () => errors.map(({ detail: { error } }) => error.message);
  // The last mistake of all, another one each time: when it is told, so is everything before it.
  editor.headingLevel = lastMistakes.get(editor) === 9 ? Number.NaN : 9;
  lastMistakes.set(editor, editor.headingLevel);
  const isLast = (message: string) => message.startsWith('headingLevel');
  while (!messages().some(isLast)) await new Promise(requestAnimationFrame);
  editor.headingLevel = 2;
  await settled(editor);
  return messages().filter((message) => !isLast(message));
}

/** A note with these words. */
export function written(sections: Readonly<Record<string, string>>, format = soap): Note {
  const note = createNote(format, { id: 'note-1' });
  return { ...note, sections: note.sections.map(({ id }) => ({ id, content: textBlocks(sections[id] ?? '') })) };
}

export const client = () => createNoteAiClient();

/** A rule of a host's own that always asks, and keeps a note from being signed. */
export const PARKING: CheckRule = {
  id: 'harbour.parking',
  label: 'Parking',
  question: 'Where was the car?',
  severity: 'block',
  section: 'plan',
  check: () => ({ status: 'missing' }),
};

export const SIGNER = { name: 'Dana Whitlock', credentials: 'LCSW' };

/** A SOAP note with nothing that blocks its signature. */
export const complete = (): Note =>
  written({
    subjective: 'Client reports increased anxiety for two weeks, with daily worry and five hours of sleep.',
    objective:
      'Anxious affect, oriented, speech normal. Used CBT, completed a thought log. Client denied suicidal ideation, denied homicidal ideation and denied self-harm.',
    assessment: 'Generalized anxiety disorder, moderate. Some progress toward the goal of returning to choir.',
    plan: 'Client will keep a thought log daily. Next session in one week to continue cognitive restructuring.',
  });

export { createNote, dap, HeldEditor, soap };

/** A key with Control held. */
export async function control(key: string): Promise<void> {
  await sendKeys({ down: 'Control' });
  await sendKeys({ press: key });
  await sendKeys({ up: 'Control' });
}

/** A part that is fetched when it is wanted, once it is there. */
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
