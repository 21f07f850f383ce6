import { type Note, PROFILES } from '@evenfall/templates';
import { expect } from 'chai';
import * as fc from 'fast-check';
import {
  append,
  cosignState,
  type EntryDraft,
  firstBroken,
  type NoteRecord,
  openRecord,
  RecordError,
  recordOf,
  type SignedNote,
  signNote,
  verifyRecord,
} from '../index.js';

const trainee = { name: 'Ari Vale', credentials: 'MSW intern' };
const supervisor = { name: 'Dana Whitlock', credentials: 'LCSW' };
const now = () => new Date('2026-11-24T09:00:00Z');

const draft = (): Note => ({
  type: 'evenfall-note',
  version: 1,
  id: 'n1',
  format: { id: 'dap', version: 1 },
  status: 'draft',
  context: { date: '2026-11-23', stop: '16:53' },
  sections: [
    { id: 'data', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Sleeps five hours.' }] }] },
    { id: 'assessment', content: [] },
    { id: 'plan', content: [] },
  ],
  unsorted: [],
  provenance: [],
  exemptions: [],
});

const signed = async () => recordOf(await signNote(draft(), trainee, { now }));

const addendum: EntryDraft = { kind: 'addendum', text: 'Client called back.' };
const correction: EntryDraft = {
  kind: 'correction',
  section: 'data',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Sleeps six hours.' }] }],
  reason: 'Misheard.',
};

async function codeOf(act: () => unknown): Promise<string> {
  try {
    await act();
    return 'done';
  } catch (error) {
    return error instanceof RecordError ? error.code : String(error);
  }
}

describe('the record of a signed note', () => {
  it('is added to by author and time, and the note in it never changes (SIGNED-IS-FINAL)', async () => {
    const first = await signed();
    const second = await append(first, addendum, supervisor, { now });
    const third = await append(second, correction, trainee, { now });
    expect(first.entries).to.deep.equal([]);
    expect(third.note).to.equal(first.note);
    expect(third.entries.map(({ kind, author, at }) => [kind, author, at])).to.deep.equal([
      ['addendum', supervisor, '2026-11-24T09:00:00.000Z'],
      ['correction', trainee, '2026-11-24T09:00:00.000Z'],
    ]);
    expect(third.entries[1]?.previous).to.equal(second.entries[0]?.sha256);
    expect(await verifyRecord(third)).to.equal(true);
    expect(() => Object.assign(third.entries[0] ?? {}, { text: 'other' })).to.throw(TypeError);
    expect(openRecord(JSON.stringify(third))).to.deep.equal(third);
    expect(await verifyRecord(openRecord(JSON.stringify(third)))).to.equal(true);
  });

  it('is there of a signed note only', async () => {
    expect(await codeOf(() => recordOf(draft() as SignedNote))).to.equal('not_signed');
    expect(await codeOf(() => recordOf(undefined as never))).to.equal('not_signed');
  });

  it('notices whatever is changed, taken out, put in or exchanged', async () => {
    let record = await signed();
    for (const entry of [
      addendum,
      correction,
      { kind: 'late-entry', text: 'Left out.', reason: 'Forgotten.' } as const,
    ])
      record = await append(record, entry, trainee, { now });
    const whole = JSON.parse(JSON.stringify(record)) as NoteRecord;
    const [one, two, three] = whole.entries;
    const forgeries: NoteRecord[] = [
      { ...whole, entries: [two, three] as never },
      { ...whole, entries: [one, three] as never },
      { ...whole, entries: [two, one, three] as never },
      { ...whole, entries: [one, one, two, three] as never },
      { ...whole, note: { ...whole.note, context: {} } },
      { ...whole, note: { ...whole.note, signature: { ...whole.note.signature, late: { profile: 'x' } } } },
    ];
    for (const forged of forgeries) expect(await firstBroken(forged)).not.to.equal(undefined);
    // Every string in it, one at a time.
    const places = paths(whole).filter((path) => !['type', 'version'].includes(path[0] ?? ''));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), async (path) => {
        const copy = structuredClone(whole);
        change(copy, path);
        expect(await firstBroken(copy), path.join('.')).not.to.equal(undefined);
      }),
      { numRuns: 150 },
    );
  });

  it('is not added to once it was tampered with', async () => {
    const record = await append(await signed(), addendum, trainee, { now });
    const forged = JSON.parse(JSON.stringify(record).replace('called back', 'called off')) as NoteRecord;
    expect(await codeOf(() => append(forged, addendum, trainee))).to.equal('tampered');
  });

  it('wants an author, a reason, and a section there is', async () => {
    const record = await signed();
    expect(await codeOf(() => append(record, addendum, { name: ' ' }))).to.equal('no_author');
    expect(await codeOf(() => append(record, { ...correction, reason: ' ' }, trainee))).to.equal('no_reason');
    expect(await codeOf(() => append(record, { ...correction, section: 'history' }, trainee))).to.equal(
      'unknown_section',
    );
    expect(await codeOf(() => append(record, { kind: 'addendum', text: '' }, trainee))).to.equal('malformed');
  });

  it('refuses what is no record, without a word of it', async () => {
    const record = JSON.parse(JSON.stringify(await append(await signed(), addendum, trainee, { now })));
    const cases: [unknown, string][] = [
      ['{"secret', 'malformed'],
      [null, 'malformed'],
      [{ type: 'bundle' }, 'malformed'],
      [{ ...record, version: 2 }, 'newer_version'],
      [draft(), 'not_signed'],
      [{ ...record, entries: [{ ...record.entries[0], kind: 'secret' }] }, 'malformed'],
      [{ ...record, entries: [{ ...record.entries[0], extra: 'secret' }] }, 'malformed'],
    ];
    for (const [value, code] of cases) expect(await codeOf(() => openRecord(value))).to.equal(code);
  });
});

describe('co-signature', () => {
  it('is asked for, returned with a comment, and given once what was wanted is there', async () => {
    let record = await signed();
    expect(cosignState(record).state).to.equal('none');
    record = await append(record, { kind: 'cosign-request' }, trainee, { now });
    expect(cosignState(record).state).to.equal('pending');
    record = await append(record, { kind: 'return', comment: 'Name the technique.' }, supervisor, { now });
    expect(cosignState(record)).to.deep.include({ state: 'returned' });
    record = await append(record, { kind: 'addendum', text: 'Used a thought log.' }, trainee, { now });
    record = await append(record, { kind: 'cosign-request' }, trainee, { now });
    record = await append(record, { kind: 'cosign', attestation: 'I supervised this.' }, supervisor, { now });
    expect(cosignState(record)).to.have.nested.property('by.author.name', 'Dana Whitlock');
    expect(cosignState(record).state).to.equal('cosigned');
    expect(await verifyRecord(record)).to.equal(true);
  });

  it('is not given unasked, twice, without a comment, or to oneself', async () => {
    const record = await signed();
    const asked = await append(record, { kind: 'cosign-request' }, trainee, { now });
    const given = await append(asked, { kind: 'cosign' }, supervisor, { now });
    expect(await codeOf(() => append(record, { kind: 'cosign' }, supervisor))).to.equal('not_requested');
    expect(await codeOf(() => append(given, { kind: 'cosign' }, supervisor))).to.equal('not_requested');
    expect(await codeOf(() => append(asked, { kind: 'cosign-request' }, trainee))).to.equal('already_requested');
    expect(await codeOf(() => append(asked, { kind: 'return', comment: ' ' }, supervisor))).to.equal('no_reason');
    expect(await codeOf(() => append(asked, { kind: 'cosign' }, { name: 'ari vale ' }))).to.equal('own_cosign');
  });
});

describe('a late entry', () => {
  it('is labelled where the signature is past the last time limit of the payer', async () => {
    for (const profile of PROFILES) {
      const late = await signNote(draft(), trainee, { now: () => new Date('2027-01-15T12:00:00'), profile });
      expect(late.signature.late, profile.id).to.deep.equal({ profile: profile.id });
      const inTime = await signNote(draft(), trainee, { now: () => new Date('2026-11-23T17:30:00'), profile });
      expect(inTime.signature.late, profile.id).to.equal(undefined);
    }
    const undated = await signNote({ ...draft(), context: {} }, trainee, { profile: PROFILES[0] });
    expect(undated.signature).not.to.have.property('late');
  });
});

/** The ways to every string and number in a value. */
function paths(value: unknown, way: string[] = []): string[][] {
  if (typeof value === 'string' || typeof value === 'number') return [way];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => paths(member, [...way, key]));
}

function change(value: unknown, path: readonly string[]): void {
  let at = value as Record<string, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>;
  const last = path.at(-1) ?? '';
  at[last] = typeof at[last] === 'number' ? Number(at[last]) + 1 : `${at[last]}x`;
}
