import { AiError, type DraftEvent, type NoteAiClient } from '@evenfall/ai-client';
import { expect } from 'chai';
import { client, heard, once, openEditor, part, settled, text, unmountAll, written } from './support/editor.js';

type Draft = NoteAiClient['draft'];
const clientThat = (draft: Draft): NoteAiClient => ({ ...client(), draft });
const start: DraftEvent = { type: 'start', runId: 'r', engine: 'test', locality: 'on-device' };
const sentence = (id: string, words: string): DraftEvent => ({
  type: 'sentence',
  sectionId: 'subjective',
  id,
  text: words,
  spans: [{ sourceId: 'shorthand', start: 0, end: 2 }],
  support: 'paraphrased',
});

describe('drafting', () => {
  afterEach(unmountAll);

  it('proposes and writes nothing until a person accepts', async () => {
    const editor = await openEditor({ aiClient: client() });
    await editor.draft('client anxious\nCBT thought log');
    await settled(editor);
    expect(editor.session?.proposals.openCount).to.be.greaterThan(0);
    expect(editor.matches(':state(reviewing)')).to.equal(true);
    expect(JSON.stringify(editor.value)).not.to.contain('nxious');
    const shown = editor.querySelector('evenfall-proposals')?.shadowRoot?.textContent;
    expect(shown).to.contain('anxious');
    editor.accept();
    await settled(editor);
    expect(text(editor.value, 'subjective')).to.contain('nxious');
    const [record] = editor.value?.provenance ?? [];
    expect(record?.sources[0]?.quote).to.equal('client anxious');
    expect(record?.origin).to.equal('engine');
  });

  it('keeps to the note what is edited, and says that it was', async () => {
    const editor = await openEditor({
      aiClient: clientThat(async function* () {
        yield start;
        yield sentence('s1', 'Client is tired.');
        yield { type: 'end', finish: 'complete', usage: { latencyMs: 0 } };
      }),
    });
    const reviews = heard(editor, 'evenfall-review');
    await editor.draft('tired');
    const [proposal] = editor.session?.proposals.open ?? [];
    editor.session?.edit(proposal?.id ?? '', 'Client is weary.');
    editor.accept();
    expect(text(editor.value, 'subjective')).to.equal('Client is weary.');
    expect(editor.value?.provenance[0]).to.include({ drafted: 'Client is tired.', edited: true });
    expect(reviews.map(({ detail }) => detail.action)).to.deep.equal(['edit', 'accept']);
  });

  it('takes a step of the review back', async () => {
    const editor = await openEditor({ aiClient: client(), value: written({ subjective: 'Kept.' }) });
    await editor.draft('client anxious');
    editor.accept();
    expect(text(editor.value, 'subjective')).to.contain('nxious');
    editor.session?.undoReview();
    expect(text(editor.value, 'subjective')).to.equal('Kept.');
    expect(editor.value?.provenance).to.deep.equal([]);
    expect(editor.session?.proposals.openCount).to.equal(1);
  });

  it('that is stopped keeps finished sentences', async () => {
    const editor = await openEditor({
      aiClient: clientThat(async function* (_, options) {
        yield start;
        yield sentence('s1', 'Client is tired.');
        yield { type: 'preview', sectionId: 'subjective', text: 'Half a' };
        await new Promise((resolve) => options?.signal?.addEventListener('abort', resolve));
      }),
    });
    const drafts = heard(editor, 'evenfall-draft');
    const done = editor.draft('tired');
    await new Promise<void>((resolve) => {
      const stop = editor.session?.on('preview', () => {
        stop?.();
        resolve();
      });
    });
    expect(editor.session?.state).to.equal('drafting');
    editor.stopDraft();
    await done;
    expect(drafts.map(({ detail }) => detail.phase)).to.deep.equal(['start', 'stopped']);
    expect(editor.session?.proposals.open.map((proposal) => proposal.text)).to.deep.equal(['Client is tired.']);
    expect(editor.session?.previews.size).to.equal(0);
  });

  const FAILURES: readonly [how: string, draft: Draft, code: string][] = [
    [
      'throws',
      () => {
        throw new Error('client text');
      },
      'unknown',
    ],
    [
      'throws in the middle',
      async function* () {
        yield start;
        yield sentence('s1', 'Client is tired.');
        throw new AiError('network');
      },
      'network',
    ],
    [
      'streams nonsense',
      async function* () {
        yield start;
        yield { type: 'sentence', text: 5 } as never;
      },
      'bad_response',
    ],
    [
      'stops without an end',
      async function* () {
        yield start;
      },
      'stream_interrupted',
    ],
    ['gives no stream', (() => 5) as never, 'bad_response'],
  ];
  for (const [how, draft, code] of FAILURES) {
    it(`with a client that ${how} is told, and no accepted word is lost`, async () => {
      const editor = await openEditor({ aiClient: clientThat(draft), value: written({ plan: 'Weekly.' }) });
      const failed = once(editor, 'evenfall-error');
      await editor.draft('tired');
      const { error } = (await failed).detail;
      await settled(editor);
      expect(AiError.isInstance(error) && error.code).to.equal(code);
      expect(error.message).not.to.contain('client text');
      expect(text(editor.value, 'plan')).to.equal('Weekly.');
      expect(editor.session?.state).to.equal('writing');
      expect(editor.session?.shorthand).to.equal('tired');
      const problem = part(editor, '[part=problem]');
      expect(problem.textContent).to.contain('Your words are as you left them');
      problem.querySelector('button')?.click();
      await settled(editor);
      expect(editor.matches(':state(error)')).to.equal(false);
    });
  }

  it('tells that the device drafted in the place of the service, until that is dismissed', async () => {
    const fellBackFrom = { engine: 'qwen3-4b', code: 'policy_blocked', reason: 'baa-expired', status: 403 };
    const editor = await openEditor({
      aiClient: clientThat(async function* () {
        yield start;
        yield sentence('a', 'Client reported feeling tired.');
        yield { type: 'end', finish: 'complete', usage: { latencyMs: 0 }, fellBackFrom };
      }),
    });
    const errors = heard(editor, 'evenfall-error');
    await editor.draft('tired');
    await settled(editor);
    const [{ error } = { error: undefined }] = errors.map(({ detail }) => detail);
    expect(error && 'detail' in error && error.detail, 'the host hears which rule it was').to.deep.equal({
      reason: 'baa-expired',
      status: 403,
    });
    const problem = part(editor, '[part=problem]');
    expect(problem.textContent).to.contain('drafted on this device');
    expect(problem.getAttribute('role')).to.equal('alert');
    expect(editor.session?.proposals.openCount).to.equal(1);
    problem.querySelector('button')?.click();
    await settled(editor);
    expect(editor.shadowRoot?.querySelector('[part=problem]')).to.equal(null);
  });

  it('does not begin without a client, without words, read-only or disabled', async () => {
    const drafts: unknown[] = [];
    for (const properties of [{ aiClient: undefined }, { readonly: true }, { disabled: true }, {}]) {
      const editor = await openEditor({ aiClient: client(), ...properties });
      editor.addEventListener('evenfall-draft', (event) => drafts.push(event));
      await editor.draft(Object.keys(properties).length ? 'tired' : '   ');
    }
    expect(drafts).to.deep.equal([]);
  });

  it('says it is not ready when the client cannot tell its state', async () => {
    const editor = await openEditor({ aiClient: { ...client(), status: () => Promise.reject(new Error('no')) } });
    await settled(editor);
    const shorthand = part(editor, 'evenfall-shorthand');
    expect(shorthand.shadowRoot?.querySelector('[part=draft]')).to.equal(null);
    expect(editor.matches(':state(error)')).to.equal(false);
  });
});
