import { expect } from 'chai';
import fc from 'fast-check';
import { type Activity, mergeAll, mergeRecords, NoteFacts, noteKey, Phase, randomId, TimeRecord } from './index.js';

const activity = (to: number, id = 'a'.repeat(16)): Activity => ({
  kind: 'activity',
  id,
  note: 'b'.repeat(16),
  phase: 'baseline',
  zone: 'Europe/Vienna',
  start: '2026-11-23T20:00:00.000Z',
  spans: { 5: [[0, 3]], 30: [[0, to]], 60: [[0, to]] },
});

const instant = fc
  .integer({ min: 0, max: 5 })
  .map((hours) => new Date(Date.UTC(2026, 10, 23, 12 + hours)).toISOString());
const completeness = fc.record({ documented: fc.nat(9), applicable: fc.nat(9) });
const facts = fc.record(
  {
    kind: fc.constant('note' as const),
    id: fc.constant('c'.repeat(16)),
    phase: fc.constantFrom(...Phase.options),
    zone: fc.constantFrom('UTC', 'America/Chicago'),
    opened: instant,
    firstDraft: instant,
    atDraft: completeness,
    signed: instant,
    sessionEnd: instant,
    atSigning: completeness,
    keptShare: fc.constantFrom(0, 0.5, 1),
  },
  { requiredKeys: ['kind', 'id', 'phase', 'zone'] },
);

describe('records', () => {
  it('have no place for words', () => {
    const words = { ...activity(10), text: 'ct anx', note: 'Robin A.' };
    expect(TimeRecord.safeParse(words).success).to.equal(false);
    expect(TimeRecord.parse({ ...activity(10), text: 'ct anx' })).to.deep.equal(activity(10));
    expect(
      Object.keys(NoteFacts.parse({ kind: 'note', id: 'c'.repeat(16), phase: 'all', zone: 'UTC', client: 'Robin' })),
    ).to.not.include('client');
  });

  it('stand for a note by a hash that is the same everywhere', async () => {
    expect(await noteKey('n1')).to.equal(await noteKey('n1'));
    expect(await noteKey('n1')).to.match(/^[0-9a-f]{16}$/);
    expect(await noteKey('n1')).to.not.equal(await noteKey('n2'));
    expect(randomId()).to.not.equal(randomId());
  });

  it('of one id are one, the same whichever comes first', () => {
    fc.assert(
      fc.property(facts, facts, facts, (a, b, c) => {
        const ab = mergeRecords(a, b);
        expect(mergeRecords(b, a)).to.deep.equal(ab);
        expect(mergeRecords(ab, b)).to.deep.equal(ab);
        expect(mergeRecords(ab, c)).to.deep.equal(mergeRecords(a, mergeRecords(b, c)));
        expect(TimeRecord.safeParse(ab).success).to.equal(true);
      }),
    );
  });

  it('grow: the longer telling of a stretch holds', () => {
    expect(mergeAll([activity(20)], [activity(40), activity(30)])).to.deep.equal([activity(40)]);
    expect(mergeAll([activity(20)], [activity(20, 'd'.repeat(16))])).to.have.length(2);
  });

  it('keep what one device began and another signed', () => {
    const begun = {
      kind: 'note',
      id: 'c'.repeat(16),
      phase: 'quarter',
      zone: 'UTC',
      opened: '2026-11-23T17:00:00Z',
    } as const;
    const signed = { ...begun, phase: 'all', opened: '2026-11-24T08:00:00Z', signed: '2026-11-24T08:10:00Z' } as const;
    expect(mergeRecords(signed, begun)).to.deep.equal({ ...begun, signed: signed.signed });
  });
});
