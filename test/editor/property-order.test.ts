import type { EvenfallEditor } from '@evenfall/editor';
import { expect } from 'chai';
import { FakeDictation } from '../support/fake-dictation.js';
import {
  arrives,
  client,
  dap,
  onPage,
  PARKING,
  type Properties,
  SIGNER,
  settled,
  text,
  unmountAll,
  written,
} from './support/editor.js';

const note = written({ plan: 'Weekly.' }, dap);

/** Everything a host may give, as far as it shows. */
const GIVEN: Properties = {
  value: note,
  format: 'dap',
  context: { date: '2026-11-24', sessionMinutes: 53, cpt: '90837' },
  aiClient: client(),
  signer: SIGNER,
  clientTerm: 'patient',
  priorNotes: [{ id: 'before', format: 'dap', sections: { plan: 'Fortnightly.' } }],
  extensions: {
    rules: [PARKING],
  },
  dictation: new FakeDictation(),
  phrases: [{ name: 'tele', text: 'By video.' }],
  verbatim: true,
  requireComplete: true,
  encounter: 'show',
  label: 'Note of Tuesday',
  headingLevel: 4,
};
const ENTRIES = Object.entries(GIVEN);

/** In which order they come must not matter either. */
const set = (editor: EvenfallEditor, entries: readonly (readonly [string, unknown])[]): void => {
  for (const [name, value] of entries) Reflect.set(editor, name, value);
};

const WAYS: Readonly<Record<string, () => Promise<EvenfallEditor> | EvenfallEditor>> = {
  'before it is connected': () => {
    const editor = document.createElement('evenfall-editor');
    set(editor, ENTRIES);
    return onPage(editor);
  },
  'after it is connected, the last first': () => {
    const editor = onPage(document.createElement('evenfall-editor'));
    set(editor, [...ENTRIES].reverse());
    return editor;
  },
  'after its first update, one at a time': async () => {
    const editor = onPage(document.createElement('evenfall-editor'));
    for (const entry of ENTRIES) {
      await editor.updateComplete;
      set(editor, [entry]);
    }
    return editor;
  },
  'when it is ready': async () => {
    const editor = onPage(document.createElement('evenfall-editor'));
    await editor.ready;
    set(editor, [...ENTRIES].reverse());
    return editor;
  },
  'when it is ready, one at a time': async () => {
    const editor = onPage(document.createElement('evenfall-editor'));
    await editor.ready;
    for (const entry of ENTRIES) {
      set(editor, [entry]);
      await settled(editor);
    }
    return editor;
  },
  'in markup, as far as they are attributes': () => {
    const host = onPage(document.createElement('div'));
    host.innerHTML =
      '<evenfall-editor format="dap" client-term="patient" verbatim require-complete encounter="show" label="Note of Tuesday" heading-level="4"></evenfall-editor>';
    const editor = host.querySelector('evenfall-editor') as EvenfallEditor;
    editor.setAttribute('value', JSON.stringify(note));
    set(
      editor,
      ENTRIES.filter(([name]) => /context|aiClient|signer|priorNotes|extensions|dictation|phrases/.test(name)),
    );
    return editor;
  },
  'before it is upgraded': () => {
    const name = `late-editor-${Math.random().toString(36).slice(2)}`;
    const editor = onPage(document.createElement(name)) as EvenfallEditor;
    set(editor, ENTRIES);
    customElements.define(name, class extends (customElements.get('evenfall-editor') as typeof EvenfallEditor) {});
    return editor;
  },
};

/** What came of them. */
async function seen(editor: EvenfallEditor): Promise<Record<string, unknown>> {
  const toolbar = await arrives(editor, 'evenfall-toolbar');
  for (const tool of ['rewrite', 'prior', 'dictate']) await arrives(toolbar, `[data-command=${tool}]`);
  await arrives(editor, 'evenfall-shorthand');
  await settled(editor);
  // Rules of the host come with a room of their own, in its own time.
  const asked = () => editor.check()?.elements.some(({ elementId }) => elementId === 'harbour.parking');
  for (let frames = 0; !asked() && frames < 300; frames++) await new Promise(requestAnimationFrame);
  await settled(editor);
  const shadow = editor.shadowRoot as ShadowRoot;
  return {
    format: editor.value?.format.id,
    words: text(editor.value, 'plan'),
    title: [shadow.querySelector('.title')?.textContent, shadow.querySelector('.title')?.ariaLevel],
    sections: [...editor.querySelectorAll('.evenfall-section-title')].map(({ textContent, ariaLevel }) => [
      textContent,
      ariaLevel,
    ]),
    label: editor.querySelector('[contenteditable]')?.ariaLabel,
    encounter: shadow.querySelector('evenfall-encounter')?.shadowRoot?.textContent?.replace(/\s+/g, ' '),
    tools: [...(toolbar.shadowRoot?.querySelectorAll('.group > button') ?? [])].map(({ ariaLabel }) => ariaLabel),
    questions: editor.check()?.elements.map(({ elementId, status }) => `${elementId} ${status}`),
    person: editor.session?.person,
    prior: editor.session?.against.priorNotes.length,
    invalid: editor.validationMessage,
    verbatim: editor.verbatim,
  };
}

describe('properties', () => {
  afterEach(unmountAll);

  let first: Record<string, unknown> | undefined;
  for (const [when, make] of Object.entries(WAYS)) {
    it(`mean the same when they are set ${when}`, async () => {
      const editor = await make();
      await editor.ready;
      await settled(editor);
      const now = await seen(editor);
      expect(now).to.deep.include({ format: 'dap', words: 'Weekly.', person: 'patient', prior: 1 });
      expect(now.questions).to.include('harbour.parking missing');
      expect(now.invalid).to.contain('Where was the car?');
      first ??= now;
      expect(now).to.deep.equal(first);
    });
  }

  it('give back at once what was set', async () => {
    const editor = document.createElement('evenfall-editor');
    editor.value = note;
    expect(editor.value).to.deep.equal(note);
    onPage(editor);
    await editor.ready;
    const other = written({ plan: 'Monthly.' });
    editor.value = JSON.stringify(other);
    expect(editor.value).to.deep.equal(other);
  });
});
