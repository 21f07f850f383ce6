import { AiError, type NoteAiClient, type RewriteEvent, type RewriteRequest } from '@evenfall/ai-client';
import { addTranslation, type EvenfallEditor, setLanguage } from '@evenfall/editor';
import { MemoryDraftStore } from '@evenfall/editor/storage';
import { SCORED_INSTRUMENTS, SERVICE_CODES } from '@evenfall/templates';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { coarsePointer, needing } from '../support/engine.js';
import { FakeDictation } from '../support/fake-dictation.js';
import { foreign, saidIn } from '../support/pseudo.js';
import { arrives, client, complete, openEditor, part, settled, unmountAll, written } from './support/editor.js';
import { pseudo } from './support/languages.js';

/** What is no string of ours: names of measures, and codes. */
const NAMES = [...SCORED_INSTRUMENTS.map(({ id }) => id), ...SERVICE_CODES.map(({ code }) => code)];

/** What `Intl` writes in this language. */
const BY_INTL = [new Date(), new Date('2026-11-10T12:00'), new Date('2026-11-24T12:00')].map((date) =>
  new Intl.DateTimeFormat('en-x-pseudo', { dateStyle: 'medium' }).format(date),
);

const WORDS = {
  subjective: 'Client reports poor sleep.',
  objective: 'Tearful. PHQ-9 score 14 (moderate) on 2026-11-23. Client denies suicidal thoughts when asked.',
  plan: 'Client will keep the thought log daily. Next session in one week.',
};
const EARLIER = {
  id: 'n-41',
  date: '2026-11-10',
  format: 'soap',
  sections: {
    objective:
      'Client endorses suicidal thoughts: passive, no plan. PHQ-9 score 18. Used CBT: completed a thought log.',
    plan: 'Client will keep the thought log daily. Start sertraline 50 mg.',
  },
};

const frame = () => new Promise(requestAnimationFrame);

async function tool(editor: EvenfallEditor, command: string): Promise<void> {
  (await arrives(part(editor, 'evenfall-toolbar'), `[data-command=${command}]`)).click();
}

const rewriting = (rewrite: (request: RewriteRequest) => AsyncIterable<RewriteEvent>): NoteAiClient => ({
  ...client(),
  status: async () => ({
    engine: 'scripted',
    locality: 'third-party',
    ready: true,
    features: { draft: true, check: true, rewrite: true, stream: true },
  }),
  rewrite,
});

async function rewritten(rewrite: (request: RewriteRequest) => AsyncIterable<RewriteEvent>): Promise<EvenfallEditor> {
  const editor = await openEditor({ aiClient: rewriting(rewrite), value: written(WORDS) });
  editor.focus({ section: 'plan' });
  await tool(editor, 'rewrite');
  const panel = await arrives(editor, 'evenfall-rewrite');
  panel.shadowRoot?.querySelector<HTMLElement>('[data-intent=shorten]')?.click();
  await arrives(panel, '.item:not([data-kind=waiting])');
  return editor;
}

async function dictating(source: FakeDictation): Promise<EvenfallEditor> {
  const editor = await openEditor({ dictation: source });
  editor.focus({ section: 'plan' });
  await tool(editor, 'dictate');
  await arrives(editor, 'evenfall-dictation');
  return editor;
}

/** What is typed is read key by key. */
async function typing(text: string, properties = {}): Promise<EvenfallEditor> {
  const editor = await openEditor({ phrases: [{ name: 'tele', text: 'By video.' }], ...properties });
  editor.focus({ section: 'objective' });
  await import('../../packages/editor/src/shorthand/index.js');
  await frame();
  await sendKeys({ type: text });
  return editor;
}

async function fields(kind: string): Promise<EvenfallEditor> {
  const editor = await openEditor();
  editor.focus({ section: 'objective' });
  await import('../../packages/editor/src/elements/editor/room-fields.js');
  await frame();
  await settled(editor);
  await sendKeys({ type: `/${kind}` });
  await sendKeys({ press: 'Enter' });
  await arrives(editor, 'evenfall-fields');
  return editor;
}

async function phrases(): Promise<EvenfallEditor> {
  const editor = await openEditor({
    phraseStore: {
      load: async () => [{ name: 'tele', text: 'By video.' }],
      save: async () => {},
      delete: async () => {},
    },
  });
  editor.focus({ section: 'subjective' });
  await import('../../packages/editor/src/elements/editor/room-phrases.js');
  await settled(editor);
  await frame();
  await sendKeys({ type: '/phrases' });
  await sendKeys({ press: 'Enter' });
  const dialog = await arrives(editor, 'evenfall-phrases');
  await arrives(dialog, 'li');
  return editor;
}

async function kept(): Promise<EvenfallEditor> {
  const draftStore = new MemoryDraftStore();
  const first = await openEditor({ draftStore, draftKey: 'note' });
  first.focus({ section: 'plan' });
  await sendKeys({ type: 'Weekly.' });
  await first.saveDraft();
  unmountAll();
  const editor = await openEditor({ draftStore, draftKey: 'note' });
  await arrives(editor, '[part=keeping]');
  return editor;
}

const BY_TOUCH = 'tools of a selection by touch';

const STATES: Readonly<Record<string, () => Promise<EvenfallEditor>>> = {
  'the search': async () => {
    const editor = await openEditor({ value: written(WORDS) });
    await tool(editor, 'find');
    await arrives(editor, 'evenfall-find');
    await sendKeys({ type: 'zzz' });
    return editor;
  },
  'another format': async () => {
    const editor = await openEditor({ value: written(WORDS) });
    await tool(editor, 'format');
    const dialog = await arrives(editor, 'evenfall-format');
    const choice = part<HTMLSelectElement>(dialog, 'select');
    choice.value = 'birp';
    choice.dispatchEvent(new Event('change'));
    return editor;
  },
  'another format, which was changed to': async () => {
    const editor = await openEditor({ value: written(WORDS) });
    await tool(editor, 'format');
    const dialog = await arrives(editor, 'evenfall-format');
    const choice = part<HTMLSelectElement>(dialog, 'select');
    choice.value = 'dap';
    choice.dispatchEvent(new Event('change'));
    await settled(editor);
    part(dialog, '.primary').click();
    return editor;
  },
  'the last note': async () => {
    const editor = await openEditor({ value: written(WORDS), priorNotes: [{ ...EARLIER, id: 'n-40' }, EARLIER] });
    await tool(editor, 'prior');
    await arrives(editor, 'evenfall-prior');
    return editor;
  },
  'a last note that is none': async () => {
    const editor = await openEditor({ priorNotes: [{ ...EARLIER, sections: {} }] });
    await tool(editor, 'prior');
    await arrives(editor, 'evenfall-prior');
    return editor;
  },
  'a dictation': async () => {
    const source = new FakeDictation();
    const editor = await dictating(source);
    return editor;
  },
  'a dictation with something to fetch': () => dictating(new FakeDictation('loadable')),
  'a dictation that is refused': () => dictating(new FakeDictation('ready', 'permission_denied')),
  'no dictation': () => dictating(new FakeDictation('unavailable')),
  'a dictation that breaks off': async () => {
    const source = new FakeDictation();
    const editor = await dictating(source);
    source.breaksOff();
    return editor;
  },
  'own phrases': phrases,
  'own phrases, a wrong one': async () => {
    const editor = await phrases();
    part(part(editor, 'evenfall-phrases'), '.primary').click();
    return editor;
  },
  'own phrases, one deleted': async () => {
    const editor = await phrases();
    const dialog = part(editor, 'evenfall-phrases');
    part(dialog, '[data-delete], li button:last-child').click();
    return editor;
  },
  'the menu at a slash': () => typing('/'),
  'the menu at a dot': () => typing('.t'),
  'a short form that was decided': async () => {
    const editor = await typing('Used MI ');
    await sendKeys({ down: 'Control' });
    await sendKeys({ press: '.' });
    await sendKeys({ up: 'Control' });
    return editor;
  },
  'a short form that is asked about': () => typing('hx BPD '),
  'a rewriting': () =>
    rewritten(async function* () {
      yield { type: 'proposal', text: 'Next session weekly.', changed: [], findings: [] };
      yield { type: 'end', usage: { latencyMs: 0 } };
    }),
  'a rewriting with nothing to change': () =>
    rewritten(async function* ({ selection }) {
      yield { type: 'proposal', text: selection, changed: [], findings: [] };
      yield { type: 'end', usage: { latencyMs: 0 } };
    }),
  'a rewriting that fails': () =>
    rewritten(async function* () {
      yield await Promise.reject(new AiError('network'));
    }),
  'what was sent': async () => {
    const editor = await openEditor({ aiClient: client() });
    await editor.draft('client anxious');
    await settled(editor);
    part(part(editor, 'evenfall-shorthand'), '[part=sent]').click();
    const view = await arrives(editor, 'evenfall-sent');
    await arrives(view, 'dialog[open]');
    return editor;
  },
  'a review, with where words went': async () => {
    const editor = await openEditor({ aiClient: client() });
    await editor.draft('ct anx ↑ x2 wks\nCBT thought log\nblue kettle zzz');
    await settled(editor);
    await arrives(editor, 'evenfall-links');
    return editor;
  },
  'why a sentence was left out': async () => {
    const editor = await openEditor({ aiClient: client() });
    await editor.draft('ct anx ↑ x2 wks\nCBT thought log');
    await settled(editor);
    editor.querySelector('evenfall-proposals')?.focus();
    await sendKeys({ press: 'x' });
    await arrives(editor.querySelector('evenfall-why')?.parentElement ?? editor, 'evenfall-why');
    return editor;
  },
  'a sentence being edited': async () => {
    const editor = await openEditor({ aiClient: client() });
    await editor.draft('ct anx ↑ x2 wks\nCBT thought log');
    await settled(editor);
    editor.querySelector('evenfall-proposals')?.focus();
    await sendKeys({ press: 'e' });
    return editor;
  },
  'a question that is open': async () => {
    const editor = await openEditor({ value: written(WORDS) });
    await settled(editor);
    const chip = [...editor.querySelectorAll('evenfall-prompts')].flatMap((prompts) => [
      ...(prompts.shadowRoot?.querySelectorAll<HTMLElement>('.chip:not([data-clipped])') ?? []),
    ])[0];
    chip?.click();
    await arrives(
      chip?.getRootNode() instanceof ShadowRoot ? (chip.getRootNode() as ShadowRoot).host : editor,
      '.panel',
    );
    return editor;
  },
  'questions set aside': async () => {
    const editor = await openEditor({ value: written(WORDS) });
    const [first, second] =
      editor.check()?.elements.filter(({ status, section }) => status === 'missing' && section) ?? [];
    editor.session?.snooze(first?.elementId ?? '');
    editor.session?.exempt(second?.elementId ?? '', 'Group session.');
    await settled(editor);
    const more = [...editor.querySelectorAll('evenfall-prompts')].flatMap((prompts) => [
      ...(prompts.shadowRoot?.querySelectorAll<HTMLElement>('[data-aside]') ?? []),
    ]);
    expect(more).not.to.be.empty;
    for (const button of more) button.click();
    return editor;
  },
  'the fields of the encounter': async () => {
    const editor = await openEditor({ context: { date: '2026-11-24', start: '16:00', stop: '16:53', cpt: '90837' } });
    const encounter = part(editor, 'evenfall-encounter');
    encounter.shadowRoot?.querySelector('button')?.click();
    await arrives(encounter, 'input, select');
    return editor;
  },
  'a draft that was kept': kept,
  'a note that is only read': () => openEditor({ readonly: true, value: complete(), priorNotes: [EARLIER] }),
  ...Object.fromEntries(
    ['mse', 'measure', 'risk_screen', 'response', 'goal_link', 'progress'].map((kind) => [
      `the fields of ${kind}`,
      () => fields(kind),
    ]),
  ),
  [BY_TOUCH]: async () => {
    await coarsePointer();
    const editor = await openEditor({ value: written(WORDS) });
    editor.focus({ section: 'plan' });
    await import('../../packages/editor/src/elements/editor/room-touch.js');
    await frame();
    await settled(editor);
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Home' });
    await sendKeys({ up: 'Shift' });
    await arrives(editor, 'evenfall-selection');
    return editor;
  },
};

/** Phrases of the practice, words of the person, and times as `Intl` writes them. */
const OTHERS = ['tele', 'By video.', 'Client will keep the thought log daily', '4:00 PM–4:53 PM', '53 min'];

/** Words of people: whole, by line, by sentence. */
const pieces = (text: string): string[] =>
  [text, ...text.split('\n'), ...text.split(/(?<=[.!?])\s+|\n/), ...text.split(/(?<=[.:!?])\s+|\n/)].map((each) =>
    each.trim(),
  );

describe('the language of a page is that of every string', () => {
  before(() => addTranslation(pseudo));
  afterEach(async () => {
    setLanguage(undefined);
    unmountAll();
    await executeServerCommand('media', {});
  });

  for (const [state, open] of Object.entries(STATES)) {
    (state === BY_TOUCH ? needing('hasCoarsePointer').it : it)(state, async () => {
      setLanguage('en-x-pseudo');
      const editor = await open();
      await settled(editor);
      await frame();
      await settled(editor);
      const { session } = editor;
      const own = [
        session?.shorthand ?? '',
        ...Object.values(session?.content.text() ?? {}),
        ...Object.values(WORDS),
        ...Object.values(EARLIER.sections),
        ...(session?.proposals.open.flatMap(({ text, quotes }) => [text, ...quotes.map(({ quote }) => quote)]) ?? []),
      ].flatMap(pieces);
      const given = new Set([...NAMES, ...BY_INTL, ...OTHERS, ...own]);
      const texts = [...saidIn(editor), ...saidIn(editor.shadowRoot as ShadowRoot)];
      expect(texts.map((text) => foreign(text, given)).filter(Boolean)).to.deep.equal([]);
    });
  }
});
