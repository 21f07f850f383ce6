import type { DraftEvent, NoteAiClient } from '@evenfall/ai-client';
import type { EvenfallEditor } from '@evenfall/editor';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import { focused } from '../support/element.js';
import { client, complete, openEditor, part, region, settled, text, unmountAll } from './support/editor.js';

/** Drafts two sentences for Subjective and one for Plan, whatever is asked. */
const drafting: NoteAiClient = {
  ...client(),
  async *draft() {
    const sentence = (id: string, sectionId: string, words: string): DraftEvent => ({
      type: 'sentence',
      sectionId,
      id,
      text: words,
      spans: [{ sourceId: 'shorthand', start: 0, end: 5 }],
      support: 'quoted',
    });
    yield { type: 'start', runId: 'r', engine: 'test', locality: 'on-device' };
    yield sentence('s1', 'subjective', 'Tired.');
    yield sentence('s2', 'subjective', 'Tired today.');
    yield sentence('p1', 'plan', 'Tired plan.');
    yield { type: 'end', finish: 'complete', usage: { latencyMs: 0 } };
  },
};

async function reviewing(properties: Parameters<typeof openEditor>[0] = {}): Promise<EvenfallEditor> {
  const editor = await openEditor({ aiClient: drafting, ...properties });
  await editor.draft('tired');
  await rests(editor);
  editor.querySelectorAll('evenfall-proposals')[0]?.focus();
  expect(at(editor)).to.equal('r:s1');
  return editor;
}

/** All moves of focus are over: each waits for drawing, and nothing else. */
async function rests(editor: EvenfallEditor): Promise<void> {
  await settled(editor);
  for (const list of editor.querySelectorAll('evenfall-proposals, evenfall-prompts'))
    await (list as EvenfallEditor).updateComplete;
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await settled(editor);
}

async function press(editor: EvenfallEditor, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({ press: key });
    await rests(editor);
  }
}

/** Where focus is: the id of a drafted sentence, else the element that has it. */
function at(editor: EvenfallEditor): string | undefined {
  const inner = focused()?.closest<HTMLElement>('.item')?.dataset.id;
  return inner ?? editor.shadowRoot?.activeElement?.localName ?? editor.ownerDocument.activeElement?.localName;
}

const said = (editor: EvenfallEditor) => part(editor, '[role=status]').textContent?.trim();

describe('a review by keyboard', () => {
  afterEach(unmountAll);

  it('goes on to the next section that waits, and says so', async () => {
    const editor = await reviewing();
    await press(editor, 'a', 'x');
    expect(at(editor)).to.equal('r:p1');
    expect(said(editor)).to.equal('Plan: 1 sentence to review');
  });

  it('comes back to a section before, where the last one is done first', async () => {
    const editor = await reviewing();
    [...editor.querySelectorAll('evenfall-proposals')].at(-1)?.focus();
    await press(editor, 'a');
    expect(at(editor)).to.equal('r:s1');
  });

  it('goes on to the first open question when nothing waits', async () => {
    const editor = await reviewing();
    await press(editor, 'a', 'a', 'a');
    expect(at(editor)).to.equal('evenfall-prompts');
    expect(focused()?.matches('.chip')).to.equal(true);
    expect(said(editor)).to.match(/^Every sentence is decided\. \d+ questions? open$/);
  });

  it('goes on to the signature when nothing is asked either', async () => {
    const editor = await reviewing({ value: complete() });
    for (const { elementId } of editor.check()?.elements ?? []) editor.session?.snooze(elementId);
    await press(editor, 'a', 'a', 'a');
    expect(at(editor)).to.equal('evenfall-sign');
  });

  it('is taken back step by step with U, over sections and from beyond the last sentence', async () => {
    const editor = await reviewing();
    await press(editor, 'a', 'a', 'a', 'u');
    expect(at(editor)).to.equal('r:p1');
    expect(text(editor.value, 'plan')).to.equal('');
    await press(editor, 'u');
    expect(at(editor)).to.equal('r:s2');
    expect(text(editor.value, 'subjective')).to.equal('Tired.');
    await press(editor, 'u');
    expect(at(editor)).to.equal('r:s1');
    expect(editor.session?.proposals.openCount).to.equal(3);
  });

  it('with a pointer stays in its section, where its questions come after its sentences', async () => {
    const editor = await reviewing();
    for (const id of ['r:p1', 'r:s1', 'r:s2']) {
      const list = [...editor.querySelectorAll('evenfall-proposals')].find((each) =>
        each.shadowRoot?.querySelector(`[data-id="${id}"]`),
      );
      const accept = list?.shadowRoot?.querySelector<HTMLElement>(`[data-id="${id}"] .accept`);
      if (!accept) throw new Error(`no button for ${id}`);
      accept.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = accept.getBoundingClientRect();
      await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
      await rests(editor);
    }
    expect(editor.session?.proposals.openCount).to.equal(0);
    const section = focused()?.getRootNode() as ShadowRoot;
    expect(section.host.closest('.evenfall-section')).to.equal(editor.querySelector('.evenfall-section'));
  });

  it('by call leaves focus where it is', async () => {
    const editor = await reviewing();
    region(editor).focus();
    editor.accept();
    await rests(editor);
    expect(editor.ownerDocument.activeElement).to.equal(region(editor));
    editor.session?.undoReview();
    await rests(editor);
    expect(editor.ownerDocument.activeElement).to.equal(region(editor));
  });
});
