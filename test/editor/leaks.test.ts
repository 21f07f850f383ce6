import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import { needing } from '../support/engine.js';
import { client, openEditor, unmountAll, written } from './support/editor.js';

const CYCLES = 50;

/** An editor that was used, and the end of everything it still had to do when it left. */
async function cycle(): Promise<void> {
  const editor = await openEditor({ aiClient: client(), value: written({ plan: 'Weekly.' }) });
  editor.focus({ section: 'plan' });
  editor.goTo('next-session');
  unmountAll();
  await new Promise((resolve) => setTimeout(resolve));
}

const held = () => executeServerCommand<{ nodes: number; listeners: number }, undefined>('memory');

needing('readsMemory').describe('fifty editors that came and went', () => {
  it('leave no node and no listener', async () => {
    for (let round = 0; round < 5; round++) await cycle();
    const before = await held();
    for (let round = 0; round < CYCLES; round++) await cycle();
    const after = await held();
    // Less than one for two editors is what the page and its tests hold by themselves.
    expect(after.nodes - before.nodes, 'nodes').to.be.lessThan(CYCLES / 2);
    expect(after.listeners - before.listeners, 'listeners').to.be.lessThan(CYCLES / 2);
  }).timeout(60_000);
});

describe('twenty editors on a page', () => {
  afterEach(unmountAll);

  it('each keep their own note', async () => {
    const editors = await Promise.all(
      Array.from({ length: 20 }, (_, index) => openEditor({ value: written({ plan: `Number ${index}.` }) })),
    );
    for (const [index, editor] of editors.entries()) {
      expect(editor.session?.content.text().plan).to.equal(`Number ${index}.`);
    }
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size, 'ids').to.equal(ids.length);
  }).timeout(30_000);
});
