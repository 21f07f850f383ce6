import { expect } from 'chai';
import { deleteDB, openDB } from 'idb';
import {
  DRAFT_VERSION,
  type DraftStore,
  DraftStoreError,
  type KeptDraft,
  LocalDraftStore,
  type LocalDraftStoreOptions,
  LocalPhraseStore,
  MemoryDraftStore,
} from './index.js';

const NAME = 'drafts-under-test';
const KEY = 'note-4711';
const draft = (words: string): KeptDraft => ({
  version: DRAFT_VERSION,
  note: { words },
  shorthand: `${words}!`,
  savedAt: '2026-11-23T10:00:00Z',
});

async function codeOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
    return 'done';
  } catch (error) {
    return error instanceof DraftStoreError ? error.code : String(error);
  }
}

let opened: LocalDraftStore[] = [];
const local = (options: LocalDraftStoreOptions = {}): LocalDraftStore => {
  const store = new LocalDraftStore({ name: NAME, ...options });
  opened.push(store);
  return store;
};

describe('a store in the state of a framework', () => {
  it('is not taken for a plain object, which is wrapped and loses its private fields', () => {
    for (const store of [new LocalDraftStore(), new MemoryDraftStore(), new LocalPhraseStore()])
      expect(String(store)).to.equal(`[object ${store.constructor.name}]`);
  });
});

/** Everything the database holds, as one text in which words would show whatever they are coded in. */
async function everything(): Promise<string> {
  const database = await openDB(NAME);
  const rows = [];
  for (const store of database.objectStoreNames) rows.push(...(await database.getAll(store)));
  database.close();
  const bytes = rows.flatMap((row) =>
    Object.values(row).map((value) =>
      value instanceof ArrayBuffer || value instanceof Uint8Array
        ? new TextDecoder('latin1').decode(value)
        : JSON.stringify(value),
    ),
  );
  return bytes.join('\n');
}

describe('draft stores', () => {
  afterEach(async () => {
    for (const store of opened) await store.close();
    opened = [];
    await deleteDB(NAME);
  });

  const stores: [string, () => DraftStore][] = [
    ['MemoryDraftStore', () => new MemoryDraftStore()],
    ['LocalDraftStore', () => local()],
    ['LocalDraftStore with a key of the host', () => local({ key: crypto.getRandomValues(new Uint8Array(32)) })],
  ];
  for (const [name, make] of stores) {
    describe(name, () => {
      it('keeps a draft, counts its revisions, and gives it back', async () => {
        const store = make();
        expect(await store.load(KEY)).to.equal(undefined);
        expect(await store.save(KEY, draft('one'), 0)).to.equal(1);
        expect(await store.save(KEY, draft('two'), 1)).to.equal(2);
        expect(await store.save('another', draft('three'), 0)).to.equal(1);
        expect(await store.load(KEY)).to.deep.equal({ draft: draft('two'), revision: 2 });
      });

      it('refuses a save that does not know the last one, and keeps what is there', async () => {
        const store = make();
        await store.save(KEY, draft('one'), 0);
        expect(await codeOf(store.save(KEY, draft('two'), 0))).to.equal('conflict');
        expect(await codeOf(store.save(KEY, draft('two'), 7))).to.equal('conflict');
        const both = await Promise.all([
          codeOf(store.save(KEY, draft('here'), 1)),
          codeOf(store.save(KEY, draft('there'), 1)),
        ]);
        expect(both.sort()).to.deep.equal(['conflict', 'done']);
        expect((await store.load(KEY))?.revision).to.equal(2);
      });

      it('deletes one, or everything, and tells of the latter', async () => {
        const store = make();
        await store.save(KEY, draft('one'), 0);
        await store.save('another', draft('two'), 0);
        await store.delete(KEY);
        expect(await store.load(KEY)).to.equal(undefined);
        let told = 0;
        const stop = store.onClear?.(() => told++);
        await store.clear();
        expect(await store.load('another')).to.equal(undefined);
        stop?.();
        await store.clear();
        expect(told).to.equal(1);
      });
    });
  }
});

describe('LocalDraftStore', () => {
  afterEach(async () => {
    for (const store of opened) await store.close();
    opened = [];
    await deleteDB(NAME);
  });

  it('keeps over a reload', async () => {
    await local().save(KEY, draft('one'), 0);
    expect((await local().load(KEY))?.draft).to.deep.equal(draft('one'));
  });

  it('holds no word and no name in the clear (STAYS-HERE)', async () => {
    const store = local();
    await store.save('canary-name', draft('canary words of a client'), 0);
    const disk = await everything();
    expect(disk.length).to.be.greaterThan(100);
    for (const trace of ['canary', 'words', 'client', btoa('canary'), '2026-11-23']) expect(disk).not.to.contain(trace);
    expect(await codeOf(store.load('canary-name'))).to.equal('done');
  });

  it('seals every save with an IV of its own', async () => {
    const store = local();
    const ivs = new Set<string>();
    for (let revision = 0; revision < 20; revision++) {
      await store.save(KEY, draft('equal words'), revision);
      const database = await openDB(NAME);
      const [row] = await database.getAll('drafts');
      database.close();
      ivs.add(String(row.iv));
    }
    expect(ivs.size).to.equal(20);
  });

  it('does not open what was changed, moved, or sealed with another key', async () => {
    const store = local();
    await store.save(KEY, draft('one'), 0);
    await store.save('another', draft('two'), 0);
    const database = await openDB(NAME);
    const rows = await database.getAll('drafts');
    const [first, second] = rows;
    await database.put('drafts', { ...first, iv: second.iv, data: second.data });
    await database.put('drafts', { ...second, revision: 2 });
    database.close();
    expect(await codeOf(store.load(KEY))).to.equal('unreadable');
    expect(await codeOf(store.load('another'))).to.equal('unreadable');
    const keys = [1, 2].map((fill) => new Uint8Array(32).fill(fill));
    await local({ key: keys[0] as Uint8Array<ArrayBuffer> }).save('third', draft('three'), 0);
    // With another key it does not even find the place.
    const stranger = local({ key: async () => keys[1] as Uint8Array<ArrayBuffer> });
    expect(await stranger.load('third')).to.equal(undefined);
  });

  it('makes a key that no script can read back', async () => {
    await local().save(KEY, draft('one'), 0);
    const database = await openDB(NAME);
    const key: CryptoKey = await database.get('keys', 'own');
    database.close();
    expect(key.extractable).to.equal(false);
    const refused = await crypto.subtle.exportKey('raw', key).then(
      () => 'exported',
      () => 'refused',
    );
    expect(refused).to.equal('refused');
  });

  it('wipes drafts and key on sign-out, in every tab', async () => {
    const here = local();
    const there = local();
    await here.save(KEY, draft('one'), 0);
    await there.load(KEY);
    const told = new Promise<void>((resolve) => there.onClear(resolve));
    await here.clear();
    await told;
    expect(await there.load(KEY)).to.equal(undefined);
    expect(await everything()).not.to.contain('data');
    expect(await codeOf(there.save(KEY, draft('late'), 1)), 'a save that was under way').to.equal('conflict');
  });

  it('leaves a draft of a newer version alone', async () => {
    const store = local();
    await store.save(KEY, draft('one'), 0);
    const database = await openDB(NAME);
    const [row] = await database.getAll('drafts');
    await database.put('drafts', { ...row, version: DRAFT_VERSION + 1 });
    database.close();
    expect(await codeOf(store.load(KEY))).to.equal('newer_version');
  });

  it('says when the database is of a newer version, and lets one be upgraded', async () => {
    const store = local();
    await store.save(KEY, draft('one'), 0);
    const newer = await openDB(NAME, 9);
    newer.close();
    expect(await codeOf(store.load(KEY))).to.equal('newer_version');
  });

  it('deletes what nobody came back to, though never because a clock was wrong for a moment', async () => {
    let now = new Date('2026-11-23T10:00:00Z');
    const day = (date: string) => {
      now = new Date(date);
      return local({ now: () => now, ttlDays: 30 });
    };
    await day('2026-11-23T10:00:00Z').save(KEY, draft('one'), 0);
    // A clock that is years ahead, and right again.
    expect((await day('2031-01-01T00:00:00Z').load(KEY))?.revision).to.equal(1);
    expect((await day('2026-11-24T10:00:00Z').load(KEY))?.revision).to.equal(1);
    expect((await day('2026-12-20T10:00:00Z').load(KEY))?.revision).to.equal(1);
    // A clock that is years behind.
    expect((await day('1999-01-01T00:00:00Z').load(KEY))?.revision).to.equal(1);
    // Too old, and still so a day later.
    expect((await day('2027-02-01T10:00:00Z').load(KEY))?.revision).to.equal(1);
    expect(await day('2027-02-02T10:00:01Z').load(KEY)).to.equal(undefined);
  });

  it('refuses a short key', async () => {
    expect(await codeOf(local({ key: new Uint8Array(16) }).save(KEY, draft('one'), 0))).to.equal('unavailable');
  });
});
