import {
  alternateOrder,
  beginRollout,
  firstOf,
  followSessions,
  giveConsent,
  obeyRollout,
  type RolloutState,
  rolloutControl,
} from '@evenfall/editor/evenings';
import { expect } from 'chai';
import { client, complete, openEditor, region, SIGNER, settled, unmountAll } from '../editor/support/editor.js';

const NOW = new Date('2026-11-20T12:00:00Z');
const clients = [{ id: 'c1', label: 'Robin A.' }];
const parallel = (): RolloutState =>
  giveConsent({ ...beginRollout(NOW), phase: 'parallel' }, 'c1', new Date('2026-11-19T12:00:00Z'));

/** An editor whose drafts obey the introduction, in the session `s1`. */
async function following(start: RolloutState, properties: Parameters<typeof openEditor>[0] = {}) {
  let state = start;
  const control = rolloutControl(() => ({ state, clients }));
  const aiClient = obeyRollout(client(), control, () => ({ client: 'c1', session: 's1' }));
  const editor = await openEditor({ signer: SIGNER, aiClient, value: complete(), ...properties });
  const stop = followSessions(editor, {
    read: () => state,
    keep: (next) => {
      state = next;
    },
    session: () => 's1',
  });
  const drafted = async () => {
    await editor.draft('ct anx x2 wks. denies SI/HI/SH.');
    await settled(editor);
    return editor.session?.proposals.open.length ?? 0;
  };
  return { editor, stop, drafted, state: () => state };
}

describe('the own note of the parallel phase', () => {
  afterEach(unmountAll);

  it('is finished by its signature, and only then a draft may come', async () => {
    const { editor, drafted, state } = await following(parallel());
    expect(await drafted()).to.equal(0);
    expect(await editor.sign(), 'signed').not.to.equal(undefined);
    expect(state().ownNotes).to.deep.equal(['s1']);
    const second = await following(state());
    expect(await second.drafted()).to.be.greaterThan(0);
  });

  it('is not finished by a note that was drafted', async () => {
    const begun = alternateOrder(parallel(), true);
    const { editor, drafted, state } = await following({ ...begun, firsts: [{ session: 's1', first: 'draft' }] });
    expect(await drafted()).to.be.greaterThan(0);
    editor.accept();
    await settled(editor);
    expect(await editor.sign(), 'signed').not.to.equal(undefined);
    expect(state().ownNotes).to.deep.equal([]);
  });

  it('gets its turn when somebody stands in the note', async () => {
    const { editor, state } = await following(alternateOrder(parallel(), true));
    region(editor).dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
    expect(state().firsts).to.deep.equal([{ session: 's1', first: 'own' }]);
    expect(firstOf(state(), 's1')).to.equal('own');
  });

  it('is nobody’s business any more once it is stopped, nor in another phase', async () => {
    const stopped = await following(parallel());
    stopped.stop();
    await stopped.editor.sign();
    expect(stopped.state().ownNotes).to.deep.equal([]);
    const later = await following({ ...parallel(), phase: 'all' });
    await later.editor.sign();
    expect(later.state().ownNotes).to.deep.equal([]);
  });
});
