import type { EvenfallEditor } from '@evenfall/editor';
import { browserDictation, type DictationError } from '@evenfall/editor/dictation';
import { expect } from 'chai';
import { FakeDictation } from '../support/fake-dictation.js';
import { arrives, control, openEditor, part, region, settled, text, unmountAll, written } from './support/editor.js';

async function dictating(source: FakeDictation, objective = 'Seen today.'): Promise<EvenfallEditor> {
  const editor = await openEditor({ value: written({ objective }), dictation: source });
  editor.focus({ section: 'objective' });
  await press(editor);
  await arrives(editor, 'evenfall-dictation');
  return editor;
}

async function press(editor: EvenfallEditor): Promise<void> {
  const toolbar = part(editor, 'evenfall-toolbar');
  (await arrives(toolbar, '[data-command=dictate]')).click();
}

const strip = (editor: EvenfallEditor) =>
  part<HTMLElementTagNameMap['evenfall-dictation']>(editor, 'evenfall-dictation');
const shown = async (editor: EvenfallEditor) => {
  await settled(editor);
  await strip(editor).updateComplete;
  return strip(editor).shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '';
};

describe('dictation', () => {
  afterEach(unmountAll);

  it('is not there unless the host says who listens', async () => {
    const editor = await openEditor();
    expect(part(editor, 'evenfall-toolbar').shadowRoot?.querySelectorAll('[data-command=dictate]')).to.have.length(0);
  });

  it('shows what may still change and writes none of it; writes what stands, each piece a step', async () => {
    const source = new FakeDictation();
    const editor = await dictating(source);
    source.says('client was tear');
    expect(await shown(editor))
      .to.contain('Listening.')
      .and.to.contain('On this device')
      .and.to.contain('client was tear');
    expect(text(editor.value, 'objective')).to.equal('Seen today.');
    source.said('Client was tearful.');
    source.said('Affect flat.');
    await settled(editor);
    expect(text(editor.value, 'objective')).to.equal('Seen today. Client was tearful. Affect flat.');
    expect(await shown(editor)).not.to.contain('tear');
    await control('z');
    await settled(editor);
    expect(text(editor.value, 'objective')).to.equal('Seen today. Client was tearful.');
  });

  it('waits for an input method that is at work, and loses no word meanwhile', async () => {
    const source = new FakeDictation();
    const editor = await dictating(source);
    region(editor).dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    source.said('First.');
    source.said('Second.');
    await settled(editor);
    expect(text(editor.value, 'objective')).to.equal('Seen today.');
    region(editor).dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve));
    await new Promise(requestAnimationFrame);
    await settled(editor);
    expect(text(editor.value, 'objective')).to.equal('Seen today. First. Second.');
  });

  it('takes nothing away that is selected', async () => {
    const source = new FakeDictation();
    const editor = await dictating(source);
    getSelection()?.selectAllChildren(editor.querySelectorAll('.evenfall-section-text p')[1] as Node);
    await new Promise((resolve) => document.addEventListener('selectionchange', resolve, { once: true }));
    source.said('Tearful.');
    await settled(editor);
    expect(text(editor.value, 'objective')).to.contain('Seen today.').and.to.contain('Tearful.');
  });

  for (const [code, words] of [
    ['permission_denied', 'may not use the microphone'],
    ['no_microphone', 'No microphone'],
  ] as const) {
    it(`says why it hears nothing: ${code}`, async () => {
      const editor = await dictating(new FakeDictation('ready', code));
      expect(await shown(editor)).to.contain(words);
      expect(part(strip(editor), '.state').getAttribute('role')).to.equal('alert');
    });
  }

  it('says so where nobody can hear, and that nothing was sent', async () => {
    const editor = await dictating(new FakeDictation('unavailable'));
    expect(await shown(editor)).to.contain('Nothing was recorded or sent');
  });

  it('asks before it fetches what a language needs', async () => {
    const source = new FakeDictation('loadable');
    const editor = await dictating(source);
    expect(await shown(editor)).to.contain('download something once');
    expect(source.language).to.equal(undefined);
    [...(strip(editor).shadowRoot?.querySelectorAll('button') ?? [])][0]?.click();
    await settled(editor);
    await new Promise(requestAnimationFrame);
    expect(source.language).to.equal('en');
  });

  it('tells when it breaks off, and keeps what was written', async () => {
    const source = new FakeDictation();
    const editor = await dictating(source);
    source.said('Tearful.');
    source.breaksOff();
    expect(await shown(editor)).to.contain('broke off');
    expect(text(editor.value, 'objective')).to.equal('Seen today. Tearful.');
  });

  it('ends with a second press, with a lock, and when the editor leaves', async () => {
    const source = new FakeDictation();
    const editor = await dictating(source);
    await press(editor);
    await settled(editor);
    expect(source.language).to.equal(undefined);
    await press(editor);
    await arrives(editor, 'evenfall-dictation');
    editor.readonly = true;
    await settled(editor);
    await settled(editor);
    expect(source.language).to.equal(undefined);
  });
});

/** A stand-in for the browser's recogniser. */
class Recogniser extends EventTarget {
  static found = 'available';
  static async available({ processLocally }: { processLocally: boolean }): Promise<string> {
    return processLocally ? Recogniser.found : 'available';
  }
  static last: Recogniser | undefined;
  continuous = false;
  interimResults = false;
  lang = '';
  started = 0;
  #local = false;
  get processLocally(): boolean {
    return this.#local;
  }
  set processLocally(local: boolean) {
    this.#local = local;
  }
  constructor() {
    super();
    Recogniser.last = this;
  }
  start(): void {
    this.started++;
  }
  stop(): void {
    this.dispatchEvent(new Event('end'));
  }
}

describe('the browser’s recogniser', () => {
  const none = { interim: () => {}, final: () => {}, ended: () => {} };

  it('is used where it works on the device, and nowhere else (STAYS-HERE)', async () => {
    expect(await browserDictation({ SpeechRecognition: Recogniser }).state('en')).to.equal('ready');
    class Remote extends EventTarget {
      static available = async () => 'available';
    }
    expect(await browserDictation({ SpeechRecognition: Remote }).state('en')).to.equal('unavailable');
    expect(await browserDictation({ webkitSpeechRecognition: Recogniser }).state('en')).to.equal('unavailable');
    expect(await browserDictation({}).state('en')).to.equal('unavailable');
    Recogniser.found = 'unavailable';
    expect(await browserDictation({ SpeechRecognition: Recogniser }).state('en')).to.equal('unavailable');
    Recogniser.found = 'available';
  });

  it('hears on the device, in the language of the note, until it is stopped', () => {
    const heard: string[] = [];
    let over = false;
    const stop = browserDictation({ SpeechRecognition: Recogniser }).start('es', {
      interim: (words) => heard.push(`(${words})`),
      final: (words) => heard.push(words),
      ended: () => {
        over = true;
      },
    });
    const { last } = Recogniser;
    expect(last).to.include({ processLocally: true, lang: 'es', continuous: true, interimResults: true });
    const results = [
      Object.assign([{ transcript: 'Hola.' }], { isFinal: true }),
      Object.assign([{ transcript: ' qué' }], { isFinal: false }),
    ];
    last?.dispatchEvent(Object.assign(new Event('result'), { resultIndex: 0, results }));
    expect(heard).to.deep.equal(['Hola.', '( qué)']);
    last?.dispatchEvent(new Event('end'));
    expect([last?.started, over]).to.deep.equal([2, false]);
    stop();
    expect(over).to.equal(true);
  });

  it('never starts where the browser does not keep the promise', () => {
    class Liar extends Recogniser {
      override get processLocally(): boolean {
        return false;
      }
      override set processLocally(_: boolean) {}
    }
    let code: string | undefined;
    browserDictation({ SpeechRecognition: Liar }).start('en', {
      ...none,
      ended: (error?: DictationError) => {
        code = error?.code;
      },
    });
    expect(code).to.equal('unavailable');
    expect(Recogniser.last?.started).to.equal(0);
  });
});
