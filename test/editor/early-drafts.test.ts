import { type DraftStore, MemoryDraftStore } from '@evenfall/editor/storage';
import type { Note } from '@evenfall/templates';
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { field, heldEditor, openEditor, part, settled, text, unmountAll, written } from './support/editor.js';

let key = 0;
const draftKey = () => `early-${key}`;

const notice = (editor: Element) => editor.shadowRoot?.querySelector('[part=keeping]')?.textContent ?? '';
const keptNote = async (store: DraftStore) => (await store.load(draftKey()))?.draft.note as Note | undefined;

async function until(what: () => unknown): Promise<void> {
  while (!(await what())) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Words typed into the plain surface, and never handed to a runtime: as if the tab had been killed. */
async function typedAndKilled(store: DraftStore, words: string, properties = {}): Promise<void> {
  const editor = await heldEditor({ draftStore: store, draftKey: draftKey(), ...properties });
  field(editor, 'Plan').focus();
  await sendKeys({ type: words });
  await until(async () => JSON.stringify(await keptNote(store))?.includes(words));
  unmountAll();
}

describe('words typed before the runtime is there, and kept', () => {
  let store: MemoryDraftStore;
  beforeEach(() => {
    key++;
    store = new MemoryDraftStore();
  });
  afterEach(unmountAll);

  const open = (properties = {}) => openEditor({ draftStore: store, draftKey: draftKey(), ...properties });

  it('come back in a new editor where nothing ever arrived (NOTHING-LOST)', async () => {
    await typedAndKilled(store, 'Weekly sessions.');
    const again = await open();
    await until(() => notice(again));
    expect(notice(again)).to.contain('Restored');
    expect(text(again.value, 'plan')).to.equal('Weekly sessions.');
    expect(again.value?.unsorted).to.deep.equal([]);
  });

  it('come back in the note the host gave', async () => {
    const value = written({ subjective: 'Slept badly.', plan: 'Log.' });
    await typedAndKilled(store, ' Weekly. ', { value });
    const again = await open({ value: JSON.stringify(value) });
    await until(() => notice(again));
    expect(notice(again)).to.contain('Restored');
    expect(text(again.value, 'plan')).to.contain('Weekly.').and.contain('Log.');
    expect(text(again.value, 'subjective')).to.equal('Slept badly.');
  });

  it('lie in the tray of a draft that was there before and could not be shown', async () => {
    const before = await open();
    before.focus({ section: 'plan' });
    await sendKeys({ type: 'Of yesterday.' });
    await before.saveDraft();
    unmountAll();
    for (const words of ['Once.', 'Twice.']) await typedAndKilled(store, words);
    const again = await open();
    await until(() => notice(again));
    expect(text(again.value, 'plan')).to.equal('Of yesterday.');
    expect(again.value?.unsorted.map((item) => [item.text, item.section])).to.deep.equal([
      ['Once.', 'plan'],
      ['Twice.', 'plan'],
    ]);
  });

  it('are simply gone on with when the runtime arrives: no notice, nothing twice', async () => {
    const editor = await heldEditor({ draftStore: store, draftKey: draftKey() });
    field(editor, 'Plan').focus();
    await sendKeys({ type: 'Weekly' });
    await until(() => keptNote(store));
    await sendKeys({ type: ' sessions' });
    await editor.release();
    await sendKeys({ type: ' by video.' });
    await until(async () => text(await keptNote(store), 'plan') === 'Weekly sessions by video.');
    expect(notice(editor)).to.equal('');
    expect(editor.value?.unsorted).to.deep.equal([]);
    expect((await keptNote(store))?.unsorted).to.deep.equal([]);
  });

  it('go to the tray once, beside the draft that is found when the runtime arrives', async () => {
    const before = await open();
    before.focus({ section: 'plan' });
    await sendKeys({ type: 'Of yesterday.' });
    await before.saveDraft();
    unmountAll();
    const editor = await heldEditor({ draftStore: store, draftKey: draftKey() });
    field(editor, 'Plan').focus();
    await sendKeys({ type: 'Today' });
    await until(async () => (await keptNote(store))?.unsorted.length);
    await sendKeys({ type: ' too.' });
    await editor.release();
    await until(() => notice(editor));
    expect(text(editor.value, 'plan')).to.equal('Of yesterday.');
    expect(editor.value?.unsorted.map((item) => item.text)).to.deep.equal(['Today too.']);
    await until(async () => (await keptNote(store))?.unsorted[0]?.text === 'Today too.');
  });

  it('are kept aside where the host has another note meanwhile, and the person is asked', async () => {
    await typedAndKilled(store, 'Weekly.', { value: written({ subjective: 'Of the practice.' }) });
    const again = await open({ value: written({ subjective: 'Changed elsewhere.' }) });
    await until(() => notice(again));
    await again.updateComplete;
    part<HTMLButtonElement>(again, '[part=keeping] button').click();
    await settled(again);
    expect(text(again.value, 'plan')).to.equal('Weekly.');
  });

  it('hold the note for nobody once the editor has left the page', async () => {
    const left = await heldEditor({ draftStore: store, draftKey: draftKey() });
    field(left, 'Plan').focus();
    await sendKeys({ type: 'Weekly.' });
    await until(() => keptNote(store));
    left.remove();
    await left.release();
    await settled(left);
    const again = await open();
    await until(() => notice(again));
    expect(notice(again)).to.contain('Restored');
    expect(again.querySelector('[contenteditable=true]')).not.to.equal(null);
  });

  it('are not kept over what another tab writes', async () => {
    const there = await open();
    there.focus({ section: 'plan' });
    await sendKeys({ type: 'There.' });
    await there.saveDraft();
    const here = await heldEditor({ draftStore: store, draftKey: draftKey() });
    field(here, 'Plan').focus();
    await sendKeys({ type: 'Here.' });
    await here.release();
    await until(() => notice(here));
    expect(text(await keptNote(store), 'plan')).to.equal('There.');
    expect((await keptNote(store))?.unsorted).to.deep.equal([]);
    expect(here.value?.unsorted.map((item) => item.text)).to.deep.equal(['Here.']);
  });

  it('are kept no more once the person signed out', async () => {
    const editor = await heldEditor({ draftStore: store, draftKey: draftKey() });
    field(editor, 'Plan').focus();
    await sendKeys({ type: 'Weekly.' });
    await until(() => keptNote(store));
    await store.clear();
    let saves = 0;
    store.save = async () => ++saves;
    await sendKeys({ type: ' Still here.' });
    await editor.updateComplete;
    // Longer than any save waits.
    for (let frames = 0; frames < 30; frames++) await new Promise(requestAnimationFrame);
    expect(saves).to.equal(0);
    expect(text(editor.value, 'plan')).to.equal('Weekly. Still here.');
  });
});
