import { expect } from 'chai';
import { deleteDB, openDB } from 'idb';
import type { Activity, TimeRecord } from '../records/index.js';
import {
  countingIsOn,
  fromJson,
  ImportError,
  LocalTimeStore,
  MemoryTimeStore,
  StoreError,
  setCounting,
  type TimeStore,
  toCsv,
  toJson,
} from './index.js';

const activity = (to: number, id = 'a'.repeat(16)): Activity => ({
  kind: 'activity',
  id,
  note: 'b'.repeat(16),
  phase: 'baseline',
  zone: 'Europe/Vienna',
  start: '2026-11-23T20:00:00.000Z',
  spans: { 5: [], 30: [[0, to]], 60: [[0, to]] },
});

let local: LocalTimeStore;
const DATABASE = 'evenfall-time-test';

const stores: [string, () => TimeStore][] = [
  ['MemoryTimeStore', () => new MemoryTimeStore()],
  ['LocalTimeStore', () => local],
];

describe('time stores', () => {
  beforeEach(() => {
    local = new LocalTimeStore(DATABASE);
  });
  afterEach(async () => {
    await local.close();
    await deleteDB(DATABASE);
  });

  for (const [name, make] of stores) {
    describe(name, () => {
      it('keeps records, merges those of one id, and deletes everything', async () => {
        const store = make();
        const changes: string[] = [];
        const stop = store.subscribe((change) => changes.push(change));
        await store.put([activity(10), activity(5, 'd'.repeat(16))]);
        await store.put([activity(30), activity(20)]);
        expect(byId(await store.all())).to.deep.equal([activity(30), activity(5, 'd'.repeat(16))]);
        await setCounting(store, true);
        expect(countingIsOn(await store.all())).to.equal(true);
        await store.clear();
        stop();
        expect(await store.all()).to.deep.equal([]);
        expect(countingIsOn(await store.all())).to.equal(false);
        await store.put([activity(1)]);
        expect(changes).to.deep.equal(['records', 'records', 'counting', 'counting']);
      });
    });
  }

  it('keeps over a reload, and tells other tabs that counting changed', async () => {
    await local.put([activity(10)]);
    const other = new LocalTimeStore(DATABASE);
    expect(await other.all()).to.deep.equal([activity(10)]);
    const told = new Promise((resolve) => other.subscribe(resolve));
    await setCounting(local, false);
    expect(await told).to.equal('counting');
    await other.close();
  });

  it('leaves what it does not understand where it is', async () => {
    await local.put([activity(10)]);
    const database = await openDB(DATABASE);
    await database.put('records', { kind: 'activity', id: 'of another version' });
    expect(await local.all()).to.deep.equal([activity(10)]);
    expect(await database.count('records')).to.equal(2);
    database.close();
  });

  it('says when it cannot be had', async () => {
    (await openDB(DATABASE, 9)).close();
    const refused = await local.all().catch((error: unknown) => error);
    expect(refused).to.be.instanceOf(StoreError).and.include({ code: 'unavailable' });
  });
});

describe('export and import', () => {
  it('give back what was exported, without the word about counting', async () => {
    const optIn: TimeRecord = { kind: 'opt-in', id: 'opt-in', on: true, at: '2026-11-01T08:00:00Z' };
    const text = toJson([activity(10), optIn]);
    expect(fromJson(text)).to.deep.equal([activity(10)]);
    expect(toJson([optIn, activity(10)])).to.equal(text);
  });

  const refused: [string, string, string][] = [
    ['{"secret', 'not_json', ''],
    ['null', 'not_ours', 'type'],
    ['{"type":"bundle"}', 'not_ours', 'type'],
    ['{"type":"evenfall-time","version":2}', 'newer_version', 'version'],
    [
      `{"type":"evenfall-time","version":1,"records":[${JSON.stringify({ ...activity(1), zone: '<b>' })}]}`,
      'malformed',
      'records.0.zone',
    ],
  ];
  for (const [text, code, path] of refused) {
    it(`refuses a file that is ${code}`, () => {
      expect(() => fromJson(text))
        .to.throw(ImportError)
        .and.include({ code, path });
    });
  }

  it('write a table that a spreadsheet reads as text and numbers', () => {
    expect(
      toCsv(
        ['day', 'said, "quoted"'],
        [
          ['2026-11-23', '=1+1'],
          [undefined, -2],
        ],
      ),
    ).to.equal('day,"said, ""quoted"""\r\n2026-11-23,\'=1+1\r\n,-2\r\n');
  });
});

const byId = (records: TimeRecord[]) => records.sort((a, b) => (a.id < b.id ? -1 : 1));
