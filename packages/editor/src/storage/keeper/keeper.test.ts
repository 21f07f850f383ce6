import { expect } from 'chai';
import * as fc from 'fast-check';
import { DraftStoreError, type DraftStoreErrorCode, type KeptDraft, MemoryDraftStore } from '../index.js';
import { Keeper, type KeepingState, type LockPlatform } from './index.js';

/** Time that passes when a test says so. */
class TestClock {
  #due: { at: number; done: () => void }[] = [];
  #now = 0;
  after(ms: number, done: () => void): () => void {
    const item = { at: this.#now + ms, done };
    this.#due.push(item);
    return () => {
      this.#due = this.#due.filter((other) => other !== item);
    };
  }
  async pass(ms: number): Promise<void> {
    this.#now += ms;
    const over = this.#due.filter(({ at }) => at <= this.#now);
    this.#due = this.#due.filter(({ at }) => at > this.#now);
    for (const { done } of over) done();
    await quiet();
  }
}

/** Everything that was begun without a timer is over. */
const quiet = async (): Promise<void> => {
  for (let turn = 0; turn < 30; turn++) await Promise.resolve();
};

const alone: LockPlatform = { locks: undefined, channel: () => undefined };

class FlakyStore extends MemoryDraftStore {
  failing: DraftStoreErrorCode | undefined;
  override async load(key: string) {
    if (this.failing === 'unreadable' || this.failing === 'newer_version') throw new DraftStoreError(this.failing);
    return super.load(key);
  }
  override async save(key: string, draft: KeptDraft, base: number) {
    if (this.failing) throw new DraftStoreError(this.failing);
    return super.save(key, draft, base);
  }
}

function writer(store = new FlakyStore(), platform = alone) {
  const clock = new TestClock();
  const states: KeepingState['kind'][] = [];
  const page = { words: '', shorthand: '', openable: true };
  const keeper = new Keeper(
    { store, key: 'k', clock, now: () => new Date('2026-11-23T10:00:00Z'), platform },
    {
      snapshot: () => ({ note: page.words, shorthand: page.shorthand }),
      fingerprint: async (note) => `print of ${note}`,
      restore: ({ note, shorthand }) => {
        if (!page.openable) return false;
        page.words = note as string;
        page.shorthand = shorthand;
        return true;
      },
      changed: ({ kind }) => states.push(kind),
    },
  );
  const type = (words: string) => {
    page.words += words;
    keeper.touch();
  };
  return { keeper, clock, states, page, store, type };
}

const kept = async (store: MemoryDraftStore) => (await store.load('k'))?.draft.note;

describe('Keeper', () => {
  it('saves the first word after a rest at once, and then from time to time while typing goes on', async () => {
    const { keeper, clock, store, type } = writer();
    await keeper.open(undefined);
    type('Client ');
    expect(await kept(store)).to.equal(undefined);
    await clock.pass(16);
    expect(await kept(store)).to.equal('Client ');
    type('reports ');
    await clock.pass(100);
    expect(await kept(store), 'not at every key').to.equal('Client ');
    await clock.pass(50);
    expect(await kept(store)).to.equal('Client reports ');
    await clock.pass(1000);
    type('worry.');
    await clock.pass(16);
    expect(await kept(store)).to.equal('Client reports worry.');
  });

  it('restores what was left, and goes on from there', async () => {
    const first = writer();
    await first.keeper.open(undefined);
    first.page.shorthand = 'ct anx';
    first.type('Kept.');
    await first.keeper.flush();
    first.keeper.stop();
    const second = writer(first.store);
    await second.keeper.open(undefined);
    expect(second.page).to.include({ words: 'Kept.', shorthand: 'ct anx' });
    expect(second.keeper.state.kind).to.equal('restored');
    second.type(' More.');
    await second.clock.pass(150);
    expect(await kept(second.store)).to.equal('Kept. More.');
  });

  it('asks where the host gave another note than the one the draft was written from (NOTHING-LOST)', async () => {
    const store = new FlakyStore();
    const first = writer(store);
    await first.keeper.open('print of v1');
    first.type('draft of v1');
    await first.keeper.flush();
    for (const which of ['found', 'given'] as const) {
      const copy = new FlakyStore();
      const stored = await store.load('k');
      if (stored) await copy.save('k', stored.draft, 0);
      const next = writer(copy);
      next.page.words = 'v2';
      await next.keeper.open('print of v2');
      expect(next.keeper.locked).to.equal(true);
      expect(await kept(copy), 'kept until decided').to.equal('draft of v1');
      next.keeper.choose(which);
      expect(next.keeper.locked).to.equal(false);
      next.type('.');
      await next.clock.pass(150);
      expect(await kept(copy)).to.equal(which === 'found' ? 'draft of v1.' : 'v2.');
    }
  });

  it('does not ask where the host has just what was kept', async () => {
    const first = writer();
    await first.keeper.open('print of v1');
    first.type('v2');
    await first.keeper.flush();
    const next = writer(first.store);
    await next.keeper.open('print of v2');
    expect(next.keeper.state.kind).to.equal('kept');
  });

  it('goes on through a full disk, and saves when there is room again', async () => {
    const { keeper, clock, store, type } = writer();
    await keeper.open(undefined);
    type('one');
    await clock.pass(150);
    store.failing = 'quota';
    type(' two');
    await clock.pass(150);
    expect(keeper.state).to.have.nested.property('error.code', 'quota');
    expect(keeper.locked).to.equal(false);
    expect(await kept(store), 'what was there stays').to.equal('one');
    type(' three');
    store.failing = undefined;
    await clock.pass(2000);
    expect(await kept(store)).to.equal('one two three');
    expect(keeper.state.kind).to.equal('kept');
  });

  for (const code of ['unreadable', 'newer_version'] as const) {
    it(`writes nothing over a draft that is ${code}`, async () => {
      const before = writer();
      await before.keeper.open(undefined);
      before.type('of somebody');
      await before.keeper.flush();
      const { store } = before;
      store.failing = code;
      const { keeper, clock, type } = writer(store);
      await keeper.open(undefined);
      type('mine');
      await clock.pass(5000);
      store.failing = undefined;
      expect(await kept(store)).to.equal('of somebody');
      await clock.pass(5000);
      expect(await kept(store)).to.equal('of somebody');
      await keeper.replaceUnreadable();
      await clock.pass(150);
      expect(await kept(store)).to.equal(code === 'unreadable' ? 'mine' : 'of somebody');
    });
  }

  it('leaves a draft that cannot be opened where it is', async () => {
    const first = writer();
    await first.keeper.open(undefined);
    first.type('of another format');
    await first.keeper.flush();
    const next = writer(first.store);
    next.page.openable = false;
    await next.keeper.open(undefined);
    expect(next.keeper.state.kind).to.equal('failed');
    next.type('mine');
    await next.clock.pass(5000);
    expect(await kept(first.store)).to.equal('of another format');
  });

  it('never overwrites what somebody else saved in between', async () => {
    const here = writer();
    const there = writer(here.store);
    await here.keeper.open(undefined);
    await there.keeper.open(undefined);
    here.type('here');
    await here.clock.pass(150);
    there.type('there');
    await there.clock.pass(150);
    expect(await kept(here.store)).to.equal('here');
    expect(there.keeper.state.kind).to.equal('elsewhere');
    await there.keeper.takeOver();
    expect(there.keeper.state.kind, 'words that are only here, and others that are only there').to.equal('choice');
    there.keeper.choose('given');
    await there.clock.pass(150);
    expect(await kept(here.store)).to.equal('there');
  });

  it('stops when everything was deleted', async () => {
    const { keeper, clock, store, states, type } = writer();
    await keeper.open(undefined);
    type('one');
    await keeper.flush();
    await store.clear();
    type('two');
    await clock.pass(5000);
    expect(await kept(store)).to.equal(undefined);
    expect(states.at(-1)).to.equal('cleared');
  });

  it('forgets what the host has, and keeps what is typed after', async () => {
    const { keeper, clock, store, type } = writer();
    await keeper.open(undefined);
    type('one');
    await keeper.forget('print of one');
    expect(await kept(store)).to.equal(undefined);
    type(' two');
    await clock.pass(150);
    expect((await store.load('k'))?.draft).to.include({ note: 'one two', base: 'print of one' });
  });

  it('takes down the last words of a note that gives way to another', async () => {
    const { keeper, page, store, type } = writer();
    await keeper.open(undefined);
    type('the note before');
    const settled = keeper.settle();
    page.words = 'another note';
    await settled;
    expect(await kept(store)).to.equal('the note before');
  });

  it('loses no word, whatever fails and when', async () => {
    const step = fc.oneof(
      fc.record({ do: fc.constant('type' as const), words: fc.string({ minLength: 1, maxLength: 3 }) }),
      fc.record({ do: fc.constant('pass' as const), ms: fc.integer({ min: 1, max: 3000 }) }),
      fc.record({ do: fc.constant('fail' as const), code: fc.constantFrom('quota' as const, 'failed' as const) }),
      fc.record({ do: fc.constant('mend' as const) }),
      fc.record({ do: fc.constant('flush' as const) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const { keeper, clock, store, page, type } = writer();
        await keeper.open(undefined);
        for (const each of steps) {
          if (each.do === 'type') type(each.words);
          else if (each.do === 'pass') await clock.pass(each.ms);
          else if (each.do === 'fail') store.failing = each.code;
          else if (each.do === 'mend') store.failing = undefined;
          else await keeper.flush();
          // What is kept is always something that once stood on the page.
          expect(page.words.startsWith(((await kept(store)) as string | undefined) ?? '')).to.equal(true);
        }
        store.failing = undefined;
        await clock.pass(2000);
        await clock.pass(2000);
        expect((await kept(store)) ?? '').to.equal(page.words);
      }),
      { numRuns: 200 },
    );
  });
});
