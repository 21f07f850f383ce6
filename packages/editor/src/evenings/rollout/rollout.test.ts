import { AiError, createNoteAiClient, type DraftRequest, type ModelAdapter } from '@evenfall/ai-client';
import { expect } from 'chai';
import fc from 'fast-check';
import { daysOf } from '../metrics/index.js';
import type { NoteFacts, TimeRecord } from '../records/index.js';
import { OFFICE_HOURS } from '../schedule/index.js';
import {
  alternateOrder,
  balanceOf,
  beginRollout,
  beginSession,
  clientsIn,
  consentOf,
  finishOwnNote,
  firstOf,
  gatesOf,
  giveConsent,
  goBack,
  goOn,
  lastConsentOf,
  obeyRollout,
  optIn,
  type Pair,
  pairsOf,
  type RolloutClient,
  RolloutError,
  type RolloutPhase,
  RolloutState,
  refusalFor,
  reportCriticalError,
  revokeConsent,
  rolloutControl,
  timePhase,
} from './index.js';

const at = (day: number) => new Date(Date.UTC(2026, 9, day, 12));
const clients: RolloutClient[] = [
  { id: 'invented', label: 'Robin (invented)', synthetic: true },
  ...Array.from({ length: 9 }, (_, index) => ({ id: `c${index}`, label: `Client ${index}` })),
];
const inPhase = (phase: RolloutPhase, ...consenting: string[]): RolloutState =>
  consenting.reduce((state, client, index) => giveConsent(state, client, at(1 + index)), {
    ...beginRollout(at(1)),
    phase,
  });

const note = (nth: number, changes: Partial<NoteFacts> = {}): NoteFacts => ({
  kind: 'note',
  id: String(nth).padStart(16, '0'),
  phase: 'parallel',
  zone: 'UTC',
  signed: new Date(at(2).getTime() + nth * 3_600_000).toISOString(),
  firstDraft: at(2).toISOString(),
  keptShare: nth < 5 ? 0.8 : 0.9,
  atSigning: { documented: 18, applicable: 20 },
  ...changes,
});
const handwritten = (nth: number): NoteFacts => {
  const { firstDraft: _, keptShare: __, ...rest } = note(nth);
  return { ...rest, phase: 'baseline', atSigning: { documented: 17, applicable: 20 } };
};
const enough: TimeRecord[] = [
  ...Array.from({ length: 10 }, (_, nth) => note(nth)),
  ...Array.from({ length: 5 }, (_, nth) => handwritten(100 + nth)),
];
const openGates = (state: RolloutState, records: readonly TimeRecord[] = enough) =>
  gatesOf(state, records, clients)
    .filter(({ met }) => !met)
    .map(({ id }) => id);

describe('who may have a draft', () => {
  it('is in the sandbox nobody who is real', () => {
    const state = inPhase('sandbox', 'c0');
    expect(refusalFor(state, clients, 'invented')).to.equal(undefined);
    expect(refusalFor(state, clients, 'c0')).to.equal('synthetic-only');
  });

  it('is in the parallel phase one or two who consented, after the own note', () => {
    const state = inPhase('parallel', 'c3', 'c1', 'c2');
    expect(clientsIn(state, clients).map(({ id }) => id)).to.deep.equal(['invented', 'c3', 'c1']);
    expect(refusalFor(state, clients, 'c3', 's1')).to.equal('own-note-first');
    expect(refusalFor(state, clients, 'c3')).to.equal('own-note-first');
    expect(refusalFor(finishOwnNote(state, 's1'), clients, 'c3', 's1')).to.equal(undefined);
    expect(refusalFor(finishOwnNote(state, 's1'), clients, 'c3', 's2')).to.equal('own-note-first');
    expect(refusalFor(state, clients, 'c2', 's1')).to.equal('not-yet');
    expect(refusalFor(state, clients, 'c4', 's1')).to.equal('no-consent');
  });

  it('is then a quarter of the caseload, then all who consented, and never one who did not', () => {
    const everyone = clients.filter(({ synthetic }) => !synthetic).map(({ id }) => id);
    const allowed = (phase: RolloutPhase, ...consenting: string[]) =>
      everyone.filter((id) => refusalFor(inPhase(phase, ...consenting), clients, id, 's') === undefined);
    expect(allowed('quarter', ...everyone)).to.deep.equal(['c0', 'c1']);
    expect(allowed('all', 'c2', 'c5')).to.deep.equal(['c2', 'c5']);
    fc.assert(
      fc.property(
        fc.constantFrom<RolloutPhase>('sandbox', 'parallel', 'quarter', 'all'),
        fc.subarray(everyone),
        fc.subarray(everyone),
        (phase, given, revoked) => {
          const state = revoked.reduce(
            (before, client) => revokeConsent(before, client, at(20)),
            inPhase(phase, ...given),
          );
          for (const id of everyone) {
            const may = refusalFor(state, clients, id, 's') === undefined;
            if (may) expect(given.includes(id) && !revoked.includes(id) && phase !== 'sandbox').to.equal(true);
          }
          expect(RolloutState.safeParse(state).success).to.equal(true);
        },
      ),
    );
  });

  it('is nobody the host does not name', () => {
    expect(refusalFor(inPhase('all', 'stranger'), clients, 'stranger')).to.equal('no-consent');
  });

  it('tells the phase that time belongs to', () => {
    expect(timePhase(inPhase('sandbox'), clients, 'invented')).to.equal('sandbox');
    expect(timePhase(inPhase('sandbox'), clients, 'c0')).to.equal('baseline');
    expect(timePhase(inPhase('quarter'), clients, 'c8')).to.equal('quarter');
  });
});

describe('consent', () => {
  it('has a date, can be taken back, and given anew', () => {
    const given = giveConsent(beginRollout(at(1)), 'c0', at(2));
    expect(giveConsent(given, 'c0', at(3))).to.equal(given);
    const revoked = revokeConsent(given, 'c0', at(4));
    expect(consentOf(revoked, 'c0')).to.equal(undefined);
    expect(lastConsentOf(revoked, 'c0')).to.deep.equal({
      client: 'c0',
      givenAt: at(2).toISOString(),
      revokedAt: at(4).toISOString(),
    });
    expect(consentOf(giveConsent(revoked, 'c0', at(5)), 'c0')?.givenAt).to.equal(at(5).toISOString());
  });
});

describe('gates', () => {
  const ready = optIn(inPhase('parallel', 'c0'), true, at(3));

  it('open when all of them are met', () => {
    expect(openGates(ready)).to.deep.equal([]);
    const next = goOn(ready, gatesOf(ready, enough, clients), at(5));
    expect(next).to.deep.include({ phase: 'quarter', since: at(5).toISOString() });
    expect(next.optedIn, 'asked again for the phase after').to.equal(undefined);
    expect(openGates(next), 'counted anew').to.include.members(['notes', 'edits', 'opt-in']);
  });

  const shut: [string, RolloutState, readonly TimeRecord[]][] = [
    ['notes', ready, enough.slice(1)],
    [
      'edits',
      ready,
      enough.map((each, nth) => (each.kind === 'note' ? { ...each, keptShare: nth < 5 ? 0.9 : 0.8 } : each)),
    ],
    [
      'completeness',
      ready,
      enough.map((each, nth) => (nth < 10 ? note(nth, { atSigning: { documented: 16, applicable: 20 } }) : each)),
    ],
    ['completeness', ready, enough.slice(0, 14)],
    ['consents', revokeConsent(ready, 'c0', at(4)), enough],
    ['opt-in', optIn(ready, false, at(4)), enough],
    ['errors', { ...ready, errors: [{ kind: 'wrong-number', phase: 'parallel', at: at(4).toISOString() }] }, enough],
  ];
  for (const [gate, state, records] of shut) {
    it(`are shut by ${gate}`, () => {
      expect(openGates(state, records)).to.include(gate);
      expect(() => goOn(state, gatesOf(state, records, clients), at(5)))
        .to.throw(RolloutError)
        .and.have.property('code', 'gates_open');
    });
  }

  it('let pass who hardly changes anything any more', () => {
    const few = enough.map((each) => (each.kind === 'note' && each.keptShare ? { ...each, keptShare: 1 } : each));
    expect(openGates(ready, few)).to.deep.equal([]);
  });

  it('do not count notes of another phase, or from before this one began', () => {
    expect(openGates({ ...ready, phase: 'quarter' })).to.include('notes');
    expect(openGates({ ...ready, since: at(20).toISOString() })).to.include('notes');
  });

  it('are none after the last phase', () => {
    const last = inPhase('all');
    expect(gatesOf(last, enough, clients)).to.deep.equal([]);
    expect(() => goOn(last, [], at(5)))
      .to.throw(RolloutError)
      .and.have.property('code', 'last_phase');
  });
});

describe('a critical error', () => {
  it('is one phase back at once, and everything is counted anew', () => {
    const quarter = optIn(inPhase('quarter', 'c0'), true, at(3));
    const back = reportCriticalError(quarter, 'risk-polarity', at(10));
    expect(back).to.deep.include({ phase: 'parallel', since: at(10).toISOString() });
    expect(back.optedIn).to.equal(undefined);
    expect(back.errors).to.deep.equal([{ kind: 'risk-polarity', phase: 'quarter', at: at(10).toISOString() }]);
    expect(back.steps.at(-1)).to.deep.include({ from: 'quarter', to: 'parallel', why: 'critical-error' });
    expect(openGates(back)).to.include('notes');
    expect(refusalFor(quarter, clients, 'c0', 's')).to.equal(undefined);
    expect(refusalFor(back, clients, 'c0', 's')).to.equal('own-note-first');
  });

  it('leaves the sandbox where it is, and counts anew', () => {
    const back = reportCriticalError(inPhase('sandbox'), 'wrong-number', at(10));
    expect(back).to.deep.include({ phase: 'sandbox', since: at(10).toISOString() });
  });

  it('is not the only way back', () => {
    expect(goBack(inPhase('all'), at(4)).phase).to.equal('quarter');
    expect(() => goBack(inPhase('sandbox'), at(4)))
      .to.throw(RolloutError)
      .and.have.property('code', 'first_phase');
  });
});

describe('the AI client', () => {
  const request: DraftRequest = {
    template: { id: 'dap', sections: [{ id: 'data', title: 'Data', required: true, fields: [] }] },
    sources: [{ id: 's', kind: 'shorthand', text: 'ct anxious. denies SI', trusted: true }],
  };
  async function outcome(state: RolloutState, open: { client: string; session?: string } | undefined) {
    const control = rolloutControl(() => ({ state, clients }));
    const client = obeyRollout(createNoteAiClient(), control, () => open);
    try {
      for await (const event of client.draft(request)) if (event.type === 'sentence') return 'drafted';
      return 'empty';
    } catch (error) {
      return error instanceof AiError ? `${error.code} ${error.detail.reason ?? ''}`.trim() : error;
    }
  }

  it('obeys the phase', async () => {
    const parallel = inPhase('parallel', 'c0');
    expect(await outcome(inPhase('sandbox', 'c0'), { client: 'invented' })).to.equal('drafted');
    expect(await outcome(inPhase('sandbox', 'c0'), { client: 'c0' })).to.equal('policy_blocked rollout');
    expect(await outcome(parallel, { client: 'c0', session: 's' })).to.equal('policy_blocked rollout');
    expect(await outcome(finishOwnNote(parallel, 's'), { client: 'c0', session: 's' })).to.equal('drafted');
    expect(await outcome(parallel, { client: 'c5', session: 's' })).to.equal('consent_required');
    expect(await outcome(inPhase('all', 'c0'), { client: 'c0' })).to.equal('drafted');
    expect(await outcome(inPhase('all', 'c0'), undefined)).to.equal('consent_required');
  });

  it('stops in the middle when a consent is revoked', async () => {
    let state = inPhase('all', 'c0');
    const control = rolloutControl(() => ({ state, clients }));
    const client = obeyRollout(createNoteAiClient(), control, () => ({ client: 'c0' }));
    const run = client.draft(request)[Symbol.asyncIterator]();
    await run.next();
    state = revokeConsent(state, 'c0', at(4));
    const end = await run.next().catch((error: unknown) => error);
    expect(end).to.be.instanceOf(AiError).and.include({ code: 'consent_required' });
  });

  it('with a model does not send a byte where the phase says off', async () => {
    let calls = 0;
    const model: ModelAdapter = {
      specVersion: 1,
      id: 'remote',
      locality: 'third-party',
      endpoint: new URL('https://model.example/'),
      capabilities: async () => ({ available: 'yes', streaming: true, jsonSchema: 'prompted', deterministic: false }),
      generate: () => {
        calls += 1;
        return (async function* () {})();
      },
    };
    const run = async (state: RolloutState) => {
      const control = rolloutControl(() => ({ state, clients }));
      const client = createNoteAiClient({
        model,
        policy: {
          allow: [
            {
              origin: 'https://model.example',
              baa: { counterparty: 'Example', reference: 'BAA-1', effective: '2020-01-01' },
              zeroRetention: 'none',
            },
          ],
          deidentify: 'off',
          consent: async () => ({ granted: true }),
          audit: () => {},
          session: () => ({ client: 'c0', session: 's' }),
          rollout: control.mode,
        },
      });
      const before = calls;
      try {
        for await (const event of client.draft(request)) if (event.type === 'end') break;
      } catch {
        // What an empty answer comes to is not asked here.
      }
      return calls - before;
    };
    expect(await run(inPhase('sandbox', 'c0'))).to.equal(0);
    expect(await run(inPhase('parallel', 'c0'))).to.equal(0);
    expect(await run(revokeConsent(inPhase('all', 'c0'), 'c0', at(4)))).to.equal(0);
    expect(await run(inPhase('all', 'c0'))).to.be.greaterThan(0);
  });

  it('gets the mode its gate understands', () => {
    const mode = (state: RolloutState, client?: string) =>
      rolloutControl(() => ({ state, clients })).mode({
        action: 'draft',
        engine: 'x',
        ...(client && { session: { client, session: 's' } }),
      });
    expect(mode(inPhase('all', 'c0'), 'c0')).to.equal('full');
    expect(mode(finishOwnNote(inPhase('parallel', 'c0'), 's'), 'c0')).to.equal('parallel');
    expect(mode(inPhase('parallel', 'c0'), 'c0')).to.equal('off');
    expect(mode(inPhase('all', 'c0'))).to.equal('off');
  });
});

describe('pairsOf', () => {
  it('sets the two notes of a session side by side', () => {
    const session = '5'.repeat(16);
    const both = [
      note(1, { session, sessionEnd: at(2).toISOString() }),
      { ...handwritten(2), phase: 'parallel' as const, session, sessionEnd: at(2).toISOString() },
    ];
    const alone = note(3, { session: '6'.repeat(16), sessionEnd: at(2).toISOString() });
    const minutes = (id: string, count: number): TimeRecord => ({
      kind: 'activity',
      id: `a${id.slice(1)}`,
      note: id,
      phase: 'parallel',
      zone: 'UTC',
      start: new Date(at(2).getTime() + count * 3_600_000).toISOString(),
      spans: { 5: [], 30: [[0, count * 60]], 60: [] },
    });
    const records = [...both, alone, minutes(both[0]?.id ?? '', 4), minutes(both[1]?.id ?? '', 9)];
    expect(pairsOf(daysOf(records, OFFICE_HOURS))).to.deep.equal([
      {
        session,
        date: '2026-10-02',
        first: 'own',
        own: { minutes: 9, completeness: 0.85 },
        drafted: { minutes: 4, completeness: 0.9 },
      },
    ]);
  });
});

describe('the order of the two notes', () => {
  const sessions = ['s1', 's2', 's3', 's4'];
  const begun = (state: RolloutState) => sessions.reduce(beginSession, state);

  it('is the own note first, unless the clinician lets them alternate', () => {
    const state = inPhase('parallel', 'c1');
    expect(begun(state)).to.equal(state);
    const alternating = begun(alternateOrder(state, true));
    expect(sessions.map((session) => firstOf(alternating, session))).to.deep.equal(['own', 'draft', 'own', 'draft']);
    expect(sessions.map((session) => refusalFor(alternating, clients, 'c1', session))).to.deep.equal([
      'own-note-first',
      undefined,
      'own-note-first',
      undefined,
    ]);
    expect(refusalFor(alternating, clients, 'c1', 'never begun')).to.equal('own-note-first');
    expect(RolloutState.parse(alternating)).to.deep.equal(alternating);
  });

  it('stays as it was when the session began', () => {
    const once = begun(alternateOrder(inPhase('parallel', 'c1'), true));
    expect(begun(once)).to.equal(once);
    expect(firstOf(alternateOrder(once, false), 's2')).to.equal('draft');
    const finished = finishOwnNote(alternateOrder(inPhase('parallel', 'c1'), true), 's9');
    expect(beginSession(finished, 's9'), 'what was written by hand already').to.equal(finished);
  });

  it('is of no matter outside the parallel phase', () => {
    for (const phase of ['sandbox', 'quarter', 'all'] as const) {
      const state = alternateOrder(inPhase(phase, 'c1'), true);
      expect(begun(state)).to.equal(state);
    }
  });

  it('is taken out of the difference of times', () => {
    const pair = (first: Pair['first'], own: number, drafted: number): Pair => ({
      session: '',
      date: '',
      first,
      own: { minutes: own, completeness: undefined },
      drafted: { minutes: drafted, completeness: undefined },
    });
    expect(balanceOf([pair('own', 10, 4)])).to.deep.equal({ ownFirst: 1, draftFirst: 0, difference: undefined });
    // A draft saves 2 minutes, and being second saves 3.
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), (n, m) => {
        const pairs = [
          ...Array.from({ length: n }, () => pair('own', 12, 12 - 2 - 3)),
          ...Array.from({ length: m }, () => pair('drafted', 12 - 3, 12 - 2)),
        ];
        expect(balanceOf(pairs).difference).to.be.closeTo(-2, 1e-9);
      }),
    );
  });
});
