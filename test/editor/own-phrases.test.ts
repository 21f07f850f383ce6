import type { EvenfallEditor, Phrase, PhraseStore } from '@evenfall/editor';
import { LocalPhraseStore, MemoryDraftStore } from '@evenfall/editor/storage';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { focused } from '../support/element.js';
import { arrives, openEditor, part, settled, text, unmountAll, written } from './support/editor.js';

type Dialog = HTMLElementTagNameMap['evenfall-phrases'];

class Kept implements PhraseStore {
  constructor(public all: Phrase[] = []) {}
  async load(): Promise<Phrase[]> {
    return this.all;
  }
  async save(phrase: Phrase, before = phrase.name): Promise<void> {
    this.all = [...this.all.filter(({ name }) => name !== before), phrase];
  }
  async delete(gone: string): Promise<void> {
    this.all = this.all.filter(({ name }) => name !== gone);
  }
}

async function open(store: PhraseStore, properties = {}): Promise<[EvenfallEditor, Dialog]> {
  const editor = await openEditor({ phraseStore: store, ...properties });
  editor.focus({ section: 'subjective' });
  await import('../../packages/editor/src/elements/editor/room-phrases.js');
  await settled(editor);
  await new Promise(requestAnimationFrame);
  await sendKeys({ type: '/phrases' });
  await sendKeys({ press: 'Enter' });
  return [editor, await arrives<Dialog>(editor, 'evenfall-phrases')];
}

async function write(editor: EvenfallEditor, dialog: Dialog, name: string, words: string): Promise<void> {
  part<HTMLInputElement>(dialog, '[name=name]').value = name;
  part<HTMLTextAreaElement>(dialog, '[name=text]').value = words;
  part(dialog, '.primary').click();
  await settled(editor);
  await dialog.updateComplete;
}

describe('a person’s own phrases', () => {
  afterEach(async () => {
    unmountAll();
    await setViewport({ width: 800, height: 600 });
  });

  it('are written, kept, and there at once', async () => {
    const store = new Kept();
    const [editor, dialog] = await open(store);
    await write(editor, dialog, 'breath', 'Practiced paced breathing for *** minutes.');
    expect(store.all.map(({ name }) => name)).to.deep.equal(['breath']);
    part(dialog, '[data-close]').click();
    await settled(editor);
    editor.focus({ section: 'plan' });
    await sendKeys({ type: '.breath ' });
    await settled(editor);
    expect(text(editor.value, 'plan')).to.equal('Practiced paced breathing for *** minutes.');
  });

  it('are changed under another name, and deleted with a way back', async () => {
    const store = new Kept([{ name: 'breath', text: 'Breathing.' }]);
    const [editor, dialog] = await open(store);
    part(dialog, '[data-edit=breath]').click();
    await dialog.updateComplete;
    await write(editor, dialog, 'paced', 'Paced breathing.');
    expect(store.all.map(({ name, text: words }) => [name, words])).to.deep.equal([['paced', 'Paced breathing.']]);
    part(dialog, '[data-delete=paced]').click();
    await settled(editor);
    await dialog.updateComplete;
    expect(store.all).to.deep.equal([]);
    part(dialog, '[data-undo]').click();
    await settled(editor);
    expect(store.all.map(({ name }) => name)).to.deep.equal(['paced']);
  });

  it('need a name that can be typed, and words', async () => {
    const store = new Kept();
    const [editor, dialog] = await open(store);
    await write(editor, dialog, 'two words', 'Something.');
    expect(part(dialog, '#wrong').textContent).to.contain('without spaces');
    expect(focused()?.getAttribute('name')).to.equal('name');
    await write(editor, dialog, 'empty', '  ');
    expect(store.all).to.deep.equal([]);
  });

  it('stay as they were where they cannot be kept, and it is said', async () => {
    const store = new Kept([{ name: 'breath', text: 'Breathing.' }]);
    store.save = async () => {
      throw new Error('full');
    };
    const [editor, dialog] = await open(store);
    await write(editor, dialog, 'other', 'Words.');
    await settled(editor);
    await dialog.updateComplete;
    expect(part(dialog, '[role=alert]').textContent).to.contain('could not be kept');
    expect(dialog.phrases.map(({ name }) => name)).to.deep.equal(['breath']);
  });

  it('are part of no note until one is written, and take nothing from one', async () => {
    const [editor, dialog] = await open(new Kept([{ name: 'breath', text: 'Breathing.' }]), {
      value: written({ plan: 'Weekly.' }),
    });
    part(dialog, '[data-close]').click();
    await settled(editor);
    expect(text(editor.value, 'plan')).to.equal('Weekly.');
    expect(JSON.stringify(editor.value)).not.to.contain('Breathing');
    expect(focused()?.className).to.contain('evenfall-document');
  });

  it('fit a window of 320 px', async () => {
    await setViewport({ width: 320, height: 560 });
    const [, dialog] = await open(new Kept([{ name: 'breath', text: 'Breathing.' }]));
    const { left, right } = part(dialog, 'dialog').getBoundingClientRect();
    expect(left).to.be.at.least(0);
    expect(right).to.be.at.most(320);
    expect(part(dialog, 'dialog').scrollWidth).to.be.at.most(part(dialog, 'dialog').clientWidth);
  });

  it('are kept on the device, and two tabs lose neither’s', async () => {
    const drafts = new MemoryDraftStore();
    const [one, other] = [new LocalPhraseStore({ store: drafts }), new LocalPhraseStore({ store: drafts })];
    await Promise.all([one.save({ name: 'a', text: 'A.' }), other.save({ name: 'b', text: 'B.' })]);
    expect((await one.load()).map(({ name }) => name).sort()).to.deep.equal(['a', 'b']);
    await other.save({ name: 'c', text: 'A.' }, 'a');
    await one.delete('b');
    expect(await other.load()).to.deep.equal([{ name: 'c', text: 'A.' }]);
  });

  it('are sealed where they lie', async () => {
    const name = 'phrases-test';
    const store = new LocalPhraseStore({ name });
    await store.save({ name: 'breath', text: 'Practiced paced breathing.' });
    expect(await new LocalPhraseStore({ name }).load()).to.deep.equal([
      { name: 'breath', text: 'Practiced paced breathing.' },
    ]);
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
    });
    const rows = await new Promise<{ data: ArrayBuffer }[]>((resolve) => {
      const request = database.transaction('drafts').objectStore('drafts').getAll();
      request.onsuccess = () => resolve(request.result);
    });
    expect(rows).to.have.length(1);
    expect(new TextDecoder().decode(rows[0]?.data)).not.to.contain('breathing');
    database.close();
    indexedDB.deleteDatabase(name);
  });
});

describe('a question put off', () => {
  afterEach(unmountAll);

  it('stays put off when the draft is opened again, and so does what does not apply', async () => {
    const draftStore = new MemoryDraftStore();
    const first = await openEditor({ value: written({ plan: 'Weekly.' }), draftStore, draftKey: 'n1' });
    first.check();
    first.session?.snooze('risk_screen');
    first.session?.exempt('homework', 'Closing session');
    await settled(first);
    await first.saveDraft();
    unmountAll();
    await new Promise((resolve) => setTimeout(resolve));
    const again = await openEditor({ value: written({ plan: 'Weekly.' }), draftStore, draftKey: 'n1' });
    while (!again.session?.snoozed.size) await new Promise(requestAnimationFrame);
    expect([...(again.session?.snoozed ?? [])]).to.deep.equal(['risk_screen']);
    expect(again.value?.exemptions.map(({ elementId }) => elementId)).to.deep.equal(['homework']);
  });
});
