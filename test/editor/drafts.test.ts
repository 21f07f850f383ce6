import type { NoteAiClient } from '@evenfall/ai-client';
import { type DraftStore, DraftStoreError, LocalDraftStore, MemoryDraftStore } from '@evenfall/editor/storage';
import type { Note } from '@evenfall/templates';
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import {
  client,
  complete,
  heard,
  once,
  openEditor,
  part,
  SIGNER,
  settled,
  text,
  unmountAll,
  written,
} from './support/editor.js';

const DATABASE = 'editor-drafts-under-test';
let key = 0;
const draftKey = () => `note-${key}`;

/** Waits for something that has no event of its own: what keeps drafts is loaded and reads in its own time. */
async function until(what: () => unknown): Promise<void> {
  while (!(await what())) await new Promise((resolve) => requestAnimationFrame(resolve));
}

const notice = (editor: Element) =>
  editor.shadowRoot?.querySelector('[part=keeping]')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

const press = (editor: Element, label: string) => {
  const button = [...part(editor, '[part=keeping]').querySelectorAll('button')].find(
    ({ textContent }) => textContent?.trim() === label,
  );
  if (!button) throw new Error(`no button ${label}`);
  button.click();
};

const keptPlan = async (store: DraftStore) => text((await store.load(draftKey()))?.draft.note as Note, 'plan');

async function type(editor: Awaited<ReturnType<typeof openEditor>>, words: string): Promise<void> {
  editor.focus({ section: 'plan' });
  await sendKeys({ type: words });
}

describe('a store that refuses', () => {
  afterEach(unmountAll);

  it('is told to the host with its reason, once and not at every retry, and again where it refuses anew', async () => {
    key++;
    let full = true;
    let saves = 0;
    class Full extends MemoryDraftStore {
      override async save(...args: Parameters<MemoryDraftStore['save']>): Promise<number> {
        saves++;
        if (full) throw new DraftStoreError('quota');
        return super.save(...args);
      }
    }
    const editor = await openEditor({ draftStore: new Full(), draftKey: draftKey() });
    const errors = heard(editor, 'evenfall-error');
    const told = () => errors.map(({ detail: { error } }) => error);
    await type(editor, 'Weekly');
    for (const before = saves; saves < before + 2; ) await editor.saveDraft();
    expect(told()).to.have.length(1);
    expect(told()[0]).to.be.instanceOf(DraftStoreError).and.include({ code: 'quota' });
    full = false;
    await editor.saveDraft();
    expect(notice(editor)).to.equal('');
    full = true;
    await type(editor, '.');
    await editor.saveDraft();
    expect(told()).to.have.length(2);
    expect(text(editor.value, 'plan')).to.equal('Weekly.');
  });

  for (const [lacking, given] of [
    ['draftKey', () => ({ draftStore: new MemoryDraftStore() })],
    ['draftStore', () => ({ draftKey: 'note-alone' })],
  ] as const) {
    it(`is missed at the first word, and once: ${lacking}`, async () => {
      const editor = await openEditor(given());
      const errors = heard(editor, 'evenfall-error');
      await type(editor, 'Weekly.');
      await settled(editor);
      const [first, ...others] = errors.map(({ detail: { error } }) => error);
      expect(first).to.be.instanceOf(TypeError);
      expect(first?.message).to.equal(`${lacking}: not given, so that nothing is kept`);
      expect(others).to.deep.equal([]);
      expect(editor.shadowRoot?.querySelectorAll('[role=alert]'), 'no person can do anything about it').to.have.length(
        0,
      );
    });
  }

  it('says why a key of the host does not serve', async () => {
    key++;
    const short = new LocalDraftStore({ name: `${DATABASE}-short`, key: async () => new Uint8Array(16) });
    const editor = await openEditor();
    const told = once(editor, 'evenfall-error');
    Object.assign(editor, { draftStore: short, draftKey: draftKey() });
    const { error } = (await told).detail;
    expect(error).to.include({ code: 'unavailable' });
    expect((error.cause as Error).message).to.contain('32 bytes');
    const more = heard(editor, 'evenfall-error');
    editor.value = written({ plan: 'Weekly.' });
    await editor.saveDraft();
    await settled(editor);
    expect(more, 'another note, and the same reason').to.deep.equal([]);
  });
});

describe('drafts of an editor', () => {
  let store: MemoryDraftStore;
  beforeEach(() => {
    key++;
    store = new MemoryDraftStore();
  });
  afterEach(unmountAll);

  const open = (properties = {}) => openEditor({ draftStore: store, draftKey: draftKey(), ...properties });

  it('keeps a review that is not over: what waits, what was rejected, and what was drafted into the tray', async () => {
    const editor = await open({ aiClient: client() });
    await editor.draft('client anxious\nslept 4h\nCBT thought log\nlog daily');
    await settled(editor);
    const [first, second, third, ...rest] = editor.session?.proposals.open ?? [];
    expect(rest.length, 'enough to decide about').to.be.greaterThan(0);
    editor.accept([first?.id ?? '']);
    editor.reject([second?.id ?? '']);
    editor.session?.edit(third?.id ?? '', 'My own wording.');
    await editor.saveDraft();
    const before = editor.session?.proposals.open;
    unmountAll();

    const again = await open({ aiClient: client() });
    await until(() => notice(again));
    await settled(again);
    expect(again.session?.proposals.open).to.deep.equal(before);
    expect(again.matches(':state(reviewing)'), 'none of it is in the note').to.equal(true);
    expect(JSON.stringify(again.value)).not.to.contain('My own wording');
    const blockers = again.session?.blockers.map(({ kind }) => kind);
    expect(blockers, 'a note with sentences that wait is not signed').to.include('proposals');
    again.accept([third?.id ?? '']);
    await settled(again);
    const record = again.value?.provenance.find(({ drafted }) => drafted === third?.text);
    expect(record).to.include({ edited: true, origin: 'engine' });
    expect(record?.sources).to.deep.equal(third?.quotes);
    await again.draft();
    await settled(again);
    expect(again.session?.proposals.open.map((proposal) => proposal.text)).not.to.include(second?.text);
  });

  it('keeps where a drafted text in the tray is from', async () => {
    const start = { type: 'start', runId: 'r', engine: 'test', locality: 'on-device' } as const;
    const aiClient: NoteAiClient = {
      ...client(),
      async *draft() {
        yield start;
        const spans = [{ sourceId: 'shorthand', start: 0, end: 6 }];
        yield { type: 'sentence', sectionId: 'unsorted', id: 's', text: 'Kettle.', spans, support: 'quoted' };
        yield { type: 'end', finish: 'complete', usage: { latencyMs: 0 } };
      },
    };
    const editor = await open({ aiClient });
    await editor.draft('kettle');
    await settled(editor);
    await editor.saveDraft();
    unmountAll();
    const again = await open({ aiClient });
    await until(() => notice(again));
    again.session?.place(again.session.unsorted[0]?.id ?? '', 'plan');
    expect(again.value?.provenance[0]).to.deep.include({ origin: 'engine', drafted: 'Kettle.' });
  });

  it('keeps what is typed, and restores it with the shorthand', async () => {
    const editor = await open();
    await type(editor, 'Weekly sessions.');
    if (editor.session) editor.session.shorthand = 'ct anx';
    await until(async () => (await store.load(draftKey()))?.draft.shorthand === 'ct anx');
    expect(await keptPlan(store)).to.equal('Weekly sessions.');
    unmountAll();
    const again = await open();
    await until(() => notice(again));
    expect(notice(again)).to.contain('Restored from this device');
    expect(text(again.value, 'plan')).to.equal('Weekly sessions.');
    expect(again.session?.shorthand).to.equal('ct anx');
    press(again, 'OK');
    await again.updateComplete;
    expect(notice(again)).to.equal('');
    await type(again, ' Soon.');
    await until(async () => (await keptPlan(store)).includes('Soon.'));
  });

  it('keeps words that were typed before the draft was there (NOTHING-LOST)', async () => {
    const before = await open();
    await type(before, 'Kept.');
    await before.saveDraft();
    unmountAll();
    const slow = new (class extends MemoryDraftStore {
      release: () => void = () => {};
      #held = new Promise<void>((resolve) => {
        this.release = resolve;
      });
      override async load(name: string) {
        await this.#held;
        return store.load(name);
      }
    })();
    const editor = await open({ draftStore: slow });
    await type(editor, 'Typed early.');
    slow.release();
    await until(() => notice(editor));
    expect(text(editor.value, 'plan')).to.equal('Kept.');
    expect(editor.value?.unsorted.map((item) => [item.text, item.section])).to.deep.equal([['Typed early.', 'plan']]);
  });

  it('asks which note it is to be where the host has another one', async () => {
    const first = await open({ value: written({ plan: 'From the practice.' }) });
    await type(first, 'Draft. ');
    await first.saveDraft();
    unmountAll();
    const same = await open({ value: written({ plan: 'From the practice.' }) });
    await until(() => notice(same));
    expect(notice(same)).to.contain('Restored');
    unmountAll();
    const editor = await open({ value: written({ plan: 'Changed elsewhere.' }) });
    await until(() => notice(editor));
    await editor.updateComplete;
    expect(text(editor.value, 'plan')).to.equal('Changed elsewhere.');
    expect(editor.querySelector('[contenteditable=true]'), 'nothing is written before that').to.equal(null);
    press(editor, 'Open the draft');
    await settled(editor);
    expect(text(editor.value, 'plan')).to.contain('Draft. ');
    expect(editor.querySelector('[contenteditable=true]')).not.to.equal(null);
  });

  it('has one writer, who may change', async () => {
    const here = await open();
    await type(here, 'First.');
    await here.saveDraft();
    const there = await open();
    await until(() => notice(there));
    await there.updateComplete;
    expect(notice(there)).to.contain('open in another tab');
    expect(text(there.value, 'plan')).to.equal('First.');
    expect(there.querySelector('[contenteditable=true]')).to.equal(null);
    await type(here, ' Last words.');
    press(there, 'Write here instead');
    await until(() => text(there.value, 'plan').includes('Last words.'));
    await until(() => notice(here));
    await here.updateComplete;
    expect(here.querySelector('[contenteditable=true]')).to.equal(null);
    there.remove();
    await until(() => here.querySelector('[contenteditable=true]'));
    expect(notice(here), 'the other one is gone').not.to.contain('another tab');
  });

  it('never keeps the words of one note under the name of another', async () => {
    const editor = await open();
    await type(editor, 'Of the first client.');
    const before = draftKey();
    key++;
    Object.assign(editor, { draftKey: draftKey(), value: written({ plan: 'Of the second client.' }) });
    await settled(editor);
    await until(async () => text((await store.load(before))?.draft.note as Note, 'plan'));
    expect(text((await store.load(before))?.draft.note as Note, 'plan')).to.equal('Of the first client.');
    await until(async () => {
      await type(editor, 'x');
      return store.load(draftKey());
    });
    expect(await keptPlan(store))
      .to.contain('Of the second client.')
      .and.not.to.contain('first');
  });

  it('keeps a signed note until the host has it', async () => {
    const editor = await open({ value: complete(), signer: SIGNER });
    await until(async () => {
      editor.session?.keepUnsorted('x', 'paste');
      return store.load(draftKey());
    });
    for (const { id } of editor.session?.unsorted ?? []) editor.session?.discard(id);
    await editor.sign();
    await editor.saveDraft();
    expect(((await store.load(draftKey()))?.draft.note as Note | undefined)?.status).to.equal('signed');
    await editor.forgetDraft();
    expect(await store.load(draftKey())).to.equal(undefined);
  });

  it('follows a form reset', async () => {
    const editor = await open();
    await type(editor, 'Typed.');
    await editor.saveDraft();
    editor.formResetCallback();
    await settled(editor);
    await until(async () => (await keptPlan(store)) === '');
    expect(text(editor.value, 'plan')).to.equal('');
  });

  it('goes on after it left the page and came back', async () => {
    const editor = await open();
    await type(editor, 'Here.');
    editor.remove();
    await until(async () => (await keptPlan(store)) === 'Here.');
    document.body.append(editor);
    await settled(editor);
    await type(editor, 'Again. ');
    await until(async () => (await keptPlan(store)).includes('Again.'));
    expect(text(editor.value, 'plan')).to.contain('Here.');
    editor.remove();
  });

  it('says that nothing is kept where the browser keeps nothing, and lets the person write', async () => {
    const broken = new LocalDraftStore({ name: DATABASE, key: () => Promise.reject(new Error('no key')) });
    const editor = await open({ draftStore: broken });
    await until(() => notice(editor));
    expect(notice(editor)).to.contain('only as long as this page is open');
    await type(editor, 'Still here.');
    expect(text(editor.value, 'plan')).to.equal('Still here.');
    await broken.close();
    indexedDB.deleteDatabase(DATABASE);
  });
});
