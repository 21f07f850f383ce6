import { expect } from 'chai';
import {
  expectAccessible,
  find,
  findAll,
  heard,
  mount,
  unmountAll,
  words,
} from '../../../../../test/support/element.js';
import {
  beginRollout,
  giveConsent,
  MemoryTimeStore,
  type NoteFacts,
  optIn,
  type RolloutPhase,
  type RolloutState,
} from '../../evenings/index.js';
import { EvenfallRollout } from './index.js';

const NOW = new Date('2026-11-20T12:00:00Z');
const clients = [
  { id: 'invented', label: 'Sam Practice', synthetic: true },
  { id: 'c1', label: 'Robin A.' },
  { id: 'c2', label: 'Noor B.' },
];
const inPhase = (phase: RolloutPhase): RolloutState =>
  giveConsent({ ...beginRollout(new Date('2026-10-01T12:00:00Z')), phase }, 'c1', new Date('2026-10-02T12:00:00Z'));

const notes = Array.from({ length: 16 }, (_, nth): NoteFacts => {
  const own = nth >= 10;
  return {
    kind: 'note',
    id: String(nth).padStart(16, '0'),
    phase: own ? 'baseline' : 'parallel',
    zone: 'UTC',
    signed: new Date(Date.UTC(2026, 9, 5 + nth)).toISOString(),
    atSigning: { documented: own ? 14 : 18, applicable: 20 },
    ...(!own && { firstDraft: '2026-10-05T08:00:00Z', keptShare: nth < 5 ? 0.8 : 0.9 }),
  };
});

async function shown(
  state: RolloutState | undefined,
  records: readonly NoteFacts[] = notes,
  sessions: EvenfallRollout['sessions'] = [],
) {
  const element = await mount('evenfall-rollout', EvenfallRollout, {
    state,
    clients,
    sessions,
    store: new MemoryTimeStore(records),
    now: () => NOW,
  });
  await element.refresh();
  await element.updateComplete;
  return { element, changes: heard(element, 'evenfall-rollout-change') };
}

const button = (element: EvenfallRollout, label: string | RegExp) => {
  const found = findAll<HTMLButtonElement>(element, 'button').find((each) =>
    typeof label === 'string' ? (each.ariaLabel ?? words(each)) === label : label.test(words(each)),
  );
  if (!found) throw new Error(`no button ${label}`);
  return found;
};

describe('<evenfall-rollout>', () => {
  afterEach(unmountAll);

  it('begins with invented clients', async () => {
    const { element } = await shown(undefined, []);
    expect(element.matches(':state(sandbox)')).to.equal(true);
    expect(words(find(element, '[aria-current=step] .name'))).to.equal('Try it out');
    expect(findAll(element, '[data-drafts=true] th').map(words)).to.deep.equal(['Sam Practice']);
    await expectAccessible(element);
  });

  it('shows how far each gate is, and does not open before all are met', async () => {
    const { element, changes } = await shown(inPhase('parallel'));
    expect(
      findAll(element, '.gate').map((gate) => [
        gate.dataset.met,
        words(find(element, '.how') && (gate.querySelector('.how') as Element)),
      ]),
    ).to.deep.equal([
      ['true', '10 of 10'],
      ['true', '0 reported'],
      ['true', '20% of words changed at first, 10% lately'],
      ['true', '90% documented, your own 70%'],
      ['true', '1 client'],
    ]);
    expect(element.matches(':state(ready)')).to.equal(false);
    const goOn = find<HTMLButtonElement>(element, '.go-on');
    expect(goOn.getAttribute('aria-disabled')).to.equal('true');
    goOn.click();
    expect(changes).to.deep.equal([]);

    find<HTMLInputElement>(element, '.opt-in input').click();
    await element.updateComplete;
    expect(element.matches(':state(ready)')).to.equal(true);
    await expectAccessible(element);
    goOn.click();
    await element.updateComplete;
    expect(changes.map(({ what }) => what)).to.deep.equal(['opted-in', 'went-on']);
    expect(changes[1]?.state).to.deep.include({ phase: 'quarter', since: NOW.toISOString() });
    expect(element.matches(':state(quarter)')).to.equal(true);
  });

  it('steps back at once on a critical error, and says why', async () => {
    const { element, changes } = await shown(optIn(inPhase('quarter'), true, NOW));
    button(element, 'Risk turned around').click();
    await element.updateComplete;
    expect(changes[0]?.state).to.deep.include({ phase: 'parallel' });
    expect(words(find(element, '.notice'))).to.contain('Risk turned around');
    expect(words(find(element, '[role=status]'))).to.equal('Now: Side by side');
    await expectAccessible(element);
  });

  it('records and revokes consent, each with its date', async () => {
    const { element, changes } = await shown(inPhase('all'));
    button(element, 'Revoke consent of Robin A.').click();
    await element.updateComplete;
    button(element, 'Record consent of Noor B.').click();
    await element.updateComplete;
    expect(changes.map(({ what, client }) => [what, client])).to.deep.equal([
      ['revoked', 'c1'],
      ['consented', 'c2'],
    ]);
    expect(findAll(element, '[part=consents] tbody tr').map((row) => words(row.children[1] as Element))).to.deep.equal([
      'invented',
      'revoked Nov 20',
      'given Nov 20',
    ]);
    expect(JSON.stringify(changes)).to.not.match(/Robin|Noor/);
  });

  it('goes back because one wants to', async () => {
    const { element, changes } = await shown(inPhase('all'));
    button(element, /^Back to/).click();
    expect(changes[0]?.state.phase).to.equal('quarter');
  });

  it('takes the word that the own note of a session is finished', async () => {
    const sessions = [{ id: 's1', label: 'Robin A., Tuesday' }];
    const { element, changes } = await shown(inPhase('parallel'), notes, sessions);
    expect(words(find(element, '[part=sessions]'))).to.contain('the draft waits for it');
    button(element, 'My own note is finished: Robin A., Tuesday').click();
    await element.updateComplete;
    expect(changes.map(({ what, session, state }) => [what, session, state.ownNotes])).to.deep.equal([
      ['own-note', 's1', ['s1']],
    ]);
    expect(words(find(element, '[part=sessions]'))).to.contain('the draft may come');
    expect(words(find(element, '[role=status]'))).to.contain('may be drafted now');
    await expectAccessible(element);
  });

  it('lets the draft come first in every other session', async () => {
    const { element, changes } = await shown(inPhase('parallel'));
    find<HTMLInputElement>(element, '[aria-describedby=alternate]').click();
    await element.updateComplete;
    expect(changes.map(({ what, state }) => [what, state.order])).to.deep.equal([['order', 'alternate']]);
    await expectAccessible(element);
  });
});
