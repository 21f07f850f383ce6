import { AiError, type NoteAiClient, type RewriteEvent, type RewriteRequest } from '@evenfall/ai-client';
import type { EvenfallEditor } from '@evenfall/editor';
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { expectAccessible, focused, words } from '../support/element.js';
import { client, control, heard, openEditor, part, settled, text, unmountAll, written } from './support/editor.js';

const PLAN = 'It was noted that client was able to sleep in order to work. Client denied suicidal ideation.';

/** A client that rewrites as the test says. */
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
const saying = (say: (request: RewriteRequest) => string): NoteAiClient =>
  rewriting(async function* (request) {
    yield { type: 'proposal', text: say(request), changed: [], findings: [] };
    yield { type: 'end', usage: { latencyMs: 0 } };
  });

const panel = (editor: EvenfallEditor) => part(editor, 'evenfall-rewrite');
const inPanel = (editor: EvenfallEditor, selector: string): HTMLElement[] => [
  ...(panel(editor).shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const isOpen = (editor: EvenfallEditor) => editor.shadowRoot?.querySelector('evenfall-rewrite') != null;

/** Waits until this holds, a frame at a time. */
async function until(holds: () => boolean): Promise<void> {
  for (let frames = 0; !holds(); frames++) {
    if (frames > 600) throw new Error('it never came to that');
    await new Promise(requestAnimationFrame);
  }
}

/** An editor with this plan, its caret in it. */
async function openWith(aiClient: NoteAiClient, plan = PLAN): Promise<EvenfallEditor> {
  const editor = await openEditor({ aiClient, value: written({ plan }) });
  await until(() => part(editor, 'evenfall-toolbar').shadowRoot?.querySelector('[data-command=rewrite]') != null);
  editor.focus({ section: 'plan' });
  return editor;
}

async function controlShiftEnter(): Promise<void> {
  await sendKeys({ down: 'Control' });
  await sendKeys({ down: 'Shift' });
  await sendKeys({ press: 'Enter' });
  await sendKeys({ up: 'Shift' });
  await sendKeys({ up: 'Control' });
}

/** Opens the panel by keyboard over the whole note. */
async function openPanel(editor: EvenfallEditor): Promise<void> {
  await control('a');
  await controlShiftEnter();
  await until(() => isOpen(editor) && focused()?.closest('.intents') != null);
}

async function ask(editor: EvenfallEditor, key: string): Promise<void> {
  await sendKeys({ press: key });
  await until(() => inPanel(editor, 'ul[aria-busy=false] .item:not([data-kind=waiting])').length > 0);
  await settled(editor);
}

describe('rewriting a selection', () => {
  afterEach(unmountAll);

  it('is asked for, reviewed and accepted by keyboard alone; the note is as it was until then, and undo brings it back', async () => {
    const editor = await openWith(client());
    const feedback = heard(editor, 'evenfall-feedback');
    await openPanel(editor);
    expect(words(part(panel(editor), '.what'))).to.equal('1 passage');
    await expectAccessible(panel(editor));
    await ask(editor, '1');
    expect(text(editor.value, 'plan'), 'nothing changes before accept').to.equal(PLAN);
    expect(editor.value?.provenance).to.deep.equal([]);
    expect(inPanel(editor, 'del, ins').map(words)).to.include.members(['removed: in order']);
    await expectAccessible(panel(editor));

    await sendKeys({ press: 'a' });
    await until(() => !isOpen(editor));
    await settled(editor);
    const shorter = 'Client could sleep to work. Client denied suicidal ideation.';
    expect(text(editor.value, 'plan')).to.equal(shorter);
    expect(editor.value?.provenance).to.have.length(1);
    expect(editor.value?.provenance[0]).to.deep.include({
      origin: 'engine',
      locality: 'on-device',
      drafted: shorter,
      edited: false,
      rewrote: { intent: 'shorten', text: PLAN, origins: ['human'] },
    });
    expect(feedback.map(({ detail }) => detail)).to.deep.equal([
      {
        kind: 'rewrite',
        run: 1,
        engine: 'evenfall-on-device/1',
        locality: 'on-device',
        kept: 1,
        edited: 0,
        rejected: 0,
        waiting: 0,
        reasons: {},
      },
    ]);
    expect(editor.matches(':focus-within'), 'the caret is back in the note').to.equal(true);
    await control('z');
    await settled(editor);
    expect(text(editor.value, 'plan')).to.equal(PLAN);
    expect(editor.value?.provenance).to.deep.equal([]);
  });

  it('leaves the note untouched when it is rejected or closed', async () => {
    const editor = await openWith(client());
    const before = JSON.stringify(editor.value);
    const changes = heard(editor, 'evenfall-change');
    await openPanel(editor);
    await ask(editor, '1');
    await sendKeys({ press: 'x' });
    await until(() => !isOpen(editor));
    await openPanel(editor);
    await ask(editor, '1');
    await sendKeys({ press: 'Escape' });
    await until(() => !isOpen(editor));
    expect(JSON.stringify(editor.value)).to.equal(before);
    expect(changes).to.deep.equal([]);
  });

  it('is edited before it is accepted, and says so', async () => {
    const editor = await openWith(client());
    await openPanel(editor);
    await ask(editor, '1');
    await sendKeys({ press: 'e' });
    await until(() => focused()?.localName === 'textarea');
    await sendKeys({ type: ' More.' });
    await control('Enter');
    await until(() => !isOpen(editor));
    expect(text(editor.value, 'plan')).to.match(/ideation\. More\.$/);
    expect(editor.value?.provenance[0]).to.include({ edited: true });
  });

  it('takes whole sentences, line by line, and each is decided by itself; U takes a decision back', async () => {
    const lines = 'Client was able to walk.\nClient was able to eat.\nClient was able to rest.';
    const editor = await openWith(client(), lines);
    await openPanel(editor);
    expect(words(part(panel(editor), '.what'))).to.equal('3 passages');
    await ask(editor, '1');
    const plan = () => editor.session?.content.text().plan;
    await sendKeys({ press: 'j' });
    await sendKeys({ press: 'a' });
    await settled(editor);
    expect(plan()).to.equal('Client was able to walk.\nClient could eat.\nClient was able to rest.');
    await sendKeys({ press: 'a' });
    await settled(editor);
    expect(plan()).to.equal('Client was able to walk.\nClient could eat.\nClient could rest.');
    await sendKeys({ press: 'u' });
    await settled(editor);
    expect(plan()).to.equal('Client was able to walk.\nClient could eat.\nClient was able to rest.');
    await sendKeys({ press: 'u' });
    await settled(editor);
    expect(plan()).to.equal(lines);
    expect(inPanel(editor, '.item')).to.have.length(3);
  });

  it('takes the sentence of the caret where nothing is selected', async () => {
    const editor = await openWith(client());
    await controlShiftEnter();
    await until(() => isOpen(editor));
    expect(inPanel(editor, '.item .text').map(words)).to.deep.equal(['Client denied suicidal ideation.']);
  });

  it('keeps who the words were from, and the way to their source', async () => {
    const editor = await openWith(
      saying(({ selection }) => selection.replace('Client', 'The client')),
      '',
    );
    await editor.draft('client anxious');
    editor.accept();
    await settled(editor);
    const [drafted] = editor.value?.provenance ?? [];
    editor.focus({ section: 'subjective' });
    await openPanel(editor);
    await ask(editor, '3');
    await sendKeys({ press: 'a' });
    await until(() => !isOpen(editor));
    const [rewritten] = editor.value?.provenance ?? [];
    expect(editor.value?.provenance).to.have.length(1);
    expect(rewritten?.rewrote).to.deep.equal({ intent: 'formalize', text: drafted?.drafted, origins: ['engine'] });
    expect(rewritten?.sources).to.deep.equal(drafted?.sources);
    expect(rewritten?.origin).to.equal('model');
    await control('z');
    expect(editor.value?.provenance).to.deep.equal([drafted]);
  });

  const UNFAITHFUL: readonly [what: string, text: string][] = [
    ['loses a denial', 'Client could sleep to work.'],
    ['turns a denial round', 'Client could sleep to work. Client reported suicidal ideation.'],
    ['adds a number', `${PLAN} PHQ-9 was 4.`],
  ];
  for (const [what, answer] of UNFAITHFUL) {
    it(`does not offer what ${what}, whatever client wrote it`, async () => {
      const editor = await openWith(saying(() => answer));
      await openPanel(editor);
      await ask(editor, '3');
      expect(inPanel(editor, '[data-kind=refused]')).to.have.length(1);
      expect(inPanel(editor, '[data-act=accept]')).to.have.length(0);
      await sendKeys({ press: 'a' });
      expect(text(editor.value, 'plan')).to.equal(PLAN);
      await expectAccessible(panel(editor));
    });
  }

  it('tells what else was lost before it is accepted', async () => {
    const plan = 'Client cried at length and called her sister.';
    const editor = await openWith(
      saying(() => 'Client called her sister.'),
      plan,
    );
    await openPanel(editor);
    await ask(editor, '1');
    expect(inPanel(editor, '.flag').map(words).join()).to.match(/No longer says: .*cried/);
    await sendKeys({ press: 'a' });
    expect(text(editor.value, 'plan')).to.equal('Client called her sister.');
    expect(editor.value?.provenance[0]).to.include({ origin: 'model', engine: 'scripted', locality: 'third-party' });
  });

  const BROKEN: readonly [how: string, rewrite: NoteAiClient['rewrite']][] = [
    [
      'throws',
      () => {
        throw new Error('client text');
      },
    ],
    [
      'is not allowed',
      () => {
        throw new AiError('policy_blocked', { phase: 'policy' });
      },
    ],
    [
      'says nothing',
      async function* () {
        yield { type: 'end', usage: { latencyMs: 0 } };
      },
    ],
    ['gives no stream', (() => 5) as never],
    [
      'never ends',
      async function* () {
        yield { type: 'proposal', text: 'Client could sleep.', changed: [], findings: [] };
      },
    ],
    [
      'sends characters that disguise',
      async function* () {
        yield { type: 'proposal', text: 'Client \u202edeined', changed: [], findings: [] };
        yield { type: 'end', usage: { latencyMs: 0 } };
      },
    ],
  ];
  for (const [how, rewrite] of BROKEN) {
    it(`with a client that ${how} tells so, and the note is as it was`, async () => {
      const editor = await openWith(rewriting(rewrite));
      await openPanel(editor);
      await ask(editor, '1');
      expect(inPanel(editor, '[data-kind=failed] .flag')).to.have.length(1);
      expect(panel(editor).shadowRoot?.textContent).not.to.contain('client text');
      expect(text(editor.value, 'plan')).to.equal(PLAN);
    });
  }

  it('writes where the words are now, and nowhere where they are no more', async () => {
    const editor = await openWith(client(), 'Client was able to walk.');
    await openPanel(editor);
    await ask(editor, '1');
    editor.session?.content.setContent(
      editor.session.content
        .content()
        .map((section) =>
          section.id === 'plan'
            ? { ...section, content: written({ plan: 'Else.' }).sections[3]?.content ?? [] }
            : section,
        ),
      { history: 'keep' },
    );
    await sendKeys({ press: 'a' });
    await settled(editor);
    expect(text(editor.value, 'plan')).to.equal('Else.');
    expect(inPanel(editor, '[data-kind=moved]')).to.have.length(1);
  });

  it('follows an instruction in words only where a model does', async () => {
    const device = await openWith(client());
    await openPanel(device);
    expect(inPanel(device, '.own')).to.have.length(0);
    unmountAll();
    const asked: RewriteRequest['intent'][] = [];
    const editor = await openWith(
      saying(({ selection, intent }) => {
        asked.push(intent);
        return selection.replace('in order to', 'to');
      }),
    );
    await openPanel(editor);
    const field = inPanel(editor, '.own input')[0];
    field?.focus();
    await sendKeys({ type: 'be kinder 1' });
    await sendKeys({ press: 'Enter' });
    await until(() => inPanel(editor, '[data-kind=rewritten]').length > 0);
    expect(asked).to.deep.equal([{ instruction: 'be kinder 1' }]);
    await until(() => focused()?.closest('.item') != null);
    await sendKeys({ press: 'a' });
    expect(editor.value?.provenance[0]?.rewrote?.intent).to.equal('instruction');
    expect(JSON.stringify(editor.value), 'the instruction itself is kept nowhere').not.to.contain('kinder');
  });

  it('is not offered without a client, read-only or signed', async () => {
    const none = await openEditor({ value: written({ plan: PLAN }) });
    expect(part(none, 'evenfall-toolbar').shadowRoot?.querySelector('[data-command=rewrite]')).to.equal(null);
    none.focus({ section: 'plan' });
    await controlShiftEnter();
    expect(isOpen(none)).to.equal(false);
  });
});
