import type { DraftEvent, DraftRequest, NoteAiClient } from '@evenfall/ai-client';
import { createNote, type Note, noteText, soap, textBlocks } from '@evenfall/templates';
import { expect } from 'chai';
import * as fc from 'fast-check';
import { NoteSession, type SessionEvents, type SessionOptions } from './index.js';

const AT = new Date('2026-11-23T18:00:00Z');

/** A clock that moves when the test says so. */
function handClock() {
  let due: { at: number; done: () => void }[] = [];
  let now = 0;
  return {
    after(ms: number, done: () => void) {
      const entry = { at: now + ms, done };
      due.push(entry);
      return () => {
        due = due.filter((other) => other !== entry);
      };
    },
    pass(ms: number) {
      now += ms;
      const ripe = due.filter(({ at }) => at <= now);
      due = due.filter(({ at }) => at > now);
      for (const { done } of ripe) done();
    },
  };
}

const written = (sections: Readonly<Record<string, string>>): Note => {
  const note = createNote(soap, { id: 'n' });
  return { ...note, sections: note.sections.map(({ id }) => ({ id, content: textBlocks(sections[id] ?? '') })) };
};

function clientOf(events: (request: DraftRequest) => readonly unknown[]): NoteAiClient {
  return {
    specVersion: 1,
    status: () => Promise.reject(new Error('not asked')),
    check: () => Promise.reject(new Error('not asked')),
    rewrite: () => {
      throw new Error('not asked');
    },
    async *draft(request) {
      yield { type: 'start', runId: 'r', engine: 'test', locality: 'on-device' } satisfies DraftEvent;
      for (const event of events(request)) yield event as DraftEvent;
      yield { type: 'end', finish: 'complete', usage: { latencyMs: 0 } } satisfies DraftEvent;
    },
  };
}

const sentence = (id: string, text: string, sectionId = 'subjective') => ({
  type: 'sentence',
  sectionId,
  id,
  text,
  spans: [{ sourceId: 'shorthand', start: 0, end: 5 }],
  support: 'quoted',
});

const open = (note: Note = createNote(soap, { id: 'n' }), options: Partial<SessionOptions> = {}) =>
  new NoteSession(note, { format: soap, now: () => AT, ...options });

function heard<K extends keyof SessionEvents>(session: NoteSession, type: K): SessionEvents[K][] {
  const details: SessionEvents[K][] = [];
  session.on(type, (detail) => details.push(detail));
  return details;
}

describe('NoteSession', () => {
  it('gives equal notes for equal steps', async () => {
    const run = async () => {
      const session = open(written({ plan: 'Weekly.' }), { client: clientOf(() => [sentence('s1', 'Tired.')]) });
      session.shorthand = 'tired';
      await session.draft();
      session.accept(session.proposals.open.map(({ id }) => id));
      session.check();
      session.answer('diagnosis', 'GAD.');
      session.exempt('measure', 'None was due.');
      session.keepUnsorted('Since 2019.', 'paste');
      return JSON.stringify(session.note);
    };
    expect(await run()).to.equal(await run());
  });

  describe('reading the note', () => {
    it('waits for a pause, once for many changes', () => {
      const clock = handClock();
      const session = open(written({ plan: 'Weekly.' }), { clock });
      const checks = heard(session, 'check');
      clock.pass(200);
      session.keepUnsorted('a', 'paste');
      clock.pass(200);
      session.keepUnsorted('b', 'paste');
      expect(checks).to.have.length(0);
      clock.pass(250);
      expect(checks).to.have.length(1);
      clock.pass(10_000);
      expect(checks).to.have.length(1);
    });

    it('happens at once when asked, and then not again', async () => {
      const clock = handClock();
      const session = open(written({ plan: 'Weekly.' }), { clock });
      const checks = heard(session, 'check');
      expect(session.stale).to.equal(true);
      const check = session.check();
      expect(
        check.elements.some(({ elementId, status }) => elementId === 'risk_screen' && status === 'missing'),
      ).to.equal(true);
      expect(session.stale).to.equal(false);
      await session.settled;
      clock.pass(10_000);
      expect(checks).to.have.length(1);
    });
  });

  describe('drafting', () => {
    it('hands over the shorthand, the words that are there, and the context', async () => {
      const requests: DraftRequest[] = [];
      const client = clientOf((request) => {
        requests.push(request);
        return [];
      });
      const session = open(written({ plan: 'Weekly.' }), { client });
      session.context = { cpt: '90837' };
      session.shorthand = 'tired';
      await session.draft();
      expect(requests[0]?.sources).to.deep.equal([
        { id: 'shorthand', kind: 'shorthand', text: 'tired', trusted: true },
      ]);
      expect(requests[0]?.existing?.plan).to.equal('Weekly.');
      expect(requests[0]?.context).to.deep.equal({ cpt: '90837' });
      expect(requests[0]?.template.sections.map(({ id }) => id)).to.deep.equal(soap.sections.map(({ id }) => id));
    });

    it('keeps what has no place, and places it with its provenance', async () => {
      const client = clientOf(() => [sentence('s1', 'Born in 1990.', 'unsorted')]);
      const session = open(undefined, { client });
      session.shorthand = 'b. 1990';
      await session.draft();
      expect(session.proposals.openCount).to.equal(0);
      const [item] = session.unsorted;
      expect(item?.text).to.equal('Born in 1990.');
      session.place(item?.id ?? '', 'subjective');
      expect(session.unsorted).to.deep.equal([]);
      expect(session.content.text().subjective).to.equal('Born in 1990.');
      expect(session.note.provenance[0]?.sources[0]?.quote).to.equal('b. 19');
    });

    it('again replaces what nobody accepted', async () => {
      let round = 0;
      const client = clientOf(() => [sentence('s1', `Round ${++round}.`), sentence('u', 'Nowhere.', 'unsorted')]);
      const session = open(undefined, { client });
      session.shorthand = 'tired';
      await session.draft();
      await session.draft();
      expect(session.proposals.open.map(({ text }) => text)).to.deep.equal(['Round 2.']);
      expect(session.unsorted).to.have.length(1);
    });

    it('tells that the device drafted in place of a model, and why', async () => {
      const fellBackFrom = { engine: 'qwen3-4b', code: 'policy_blocked' };
      const client: NoteAiClient = {
        ...clientOf(() => []),
        async *draft() {
          yield { type: 'start', runId: 'r', engine: 'test', locality: 'on-device' } satisfies DraftEvent;
          yield { type: 'end', finish: 'complete', usage: { latencyMs: 0 }, fellBackFrom } as DraftEvent;
        },
      };
      const session = open(undefined, { client });
      const drafts = heard(session, 'draft');
      session.shorthand = 'tired';
      await session.draft();
      expect(drafts.at(-1)).to.deep.equal({ phase: 'end', finish: 'complete', proposals: 0, fellBackFrom });
    });

    it('again does not offer what was rejected, and says how much it kept back', async () => {
      const client = clientOf(() => [sentence('s1', 'Tired.'), sentence('s2', 'Sad.')]);
      const session = open(undefined, { client });
      const drafts = heard(session, 'draft');
      session.shorthand = 'tired';
      await session.draft();
      session.reject(['r:s1']);
      await session.draft();
      expect(session.proposals.open.map(({ text }) => text)).to.deep.equal(['Sad.']);
      expect(drafts.at(-1)).to.deep.equal({ phase: 'end', finish: 'complete', proposals: 1, unwanted: 1 });
    });
  });

  it('asks about short forms of two meanings once a draft is asked for, and no longer than they stand there', async () => {
    const session = open(undefined, { client: clientOf(() => []) });
    session.shorthand = 'BPD per old chart';
    expect(session.questions).to.deep.equal([]);
    await session.draft();
    expect(session.questions.map(({ short }) => short)).to.deep.equal(['BPD']);
    const [question] = session.questions;
    expect(session.shorthand.slice(question?.start, question?.end)).to.equal('BPD');
    session.shorthand = 'client tired';
    expect(session.questions).to.deep.equal([]);
    session.shorthand = 'now BPD';
    expect(session.questions[0]?.start).to.equal(4);
  });

  describe('the record', () => {
    it('is written sentence by sentence, and drops those whose words are gone', async () => {
      const client = clientOf(() => [sentence('s1', 'Tired.'), sentence('s2', 'Sad.')]);
      const session = open(undefined, { client });
      session.shorthand = 'tired, sad';
      await session.draft();
      session.accept(session.proposals.open.map(({ id }) => id));
      expect(session.note.provenance.map(({ drafted }) => drafted)).to.deep.equal(['Tired.', 'Sad.']);
      expect(session.note.provenance[0]).to.include({ origin: 'engine', acceptedAt: AT.toISOString(), edited: false });
      session.undoReview();
      expect(session.note.provenance).to.deep.equal([]);
      expect(session.proposals.openCount).to.equal(2);
    });

    it('of a signed note is the very note that was opened', () => {
      const note: Note = {
        ...written({ plan: 'Weekly.' }),
        status: 'signed',
        signature: {
          signer: { name: 'D. Whitlock' },
          signedAt: AT.toISOString(),
          attestation: 'I attest.',
          sha256: 'a'.repeat(64),
        },
      };
      const session = open(note, {});
      expect(session.note).to.equal(note);
      session.keepUnsorted('more', 'paste');
      session.exempt('diagnosis', 'no');
      session.context = { cpt: '90837' };
      expect(session.note).to.equal(note);
      expect(session.blockers).to.deep.equal([]);
    });
  });

  it('moves unsorted text to the end of a section, after what is there', () => {
    const session = open(written({ plan: 'Weekly.' }));
    session.keepUnsorted('First line.\nSecond line.', 'paste');
    const [item] = session.unsorted;
    session.place(item?.id ?? '', 'nowhere');
    expect(session.unsorted).to.have.length(1);
    session.place(item?.id ?? '', 'plan');
    expect(session.content.text().plan).to.equal('Weekly.\nFirst line.\nSecond line.');
    expect(session.unsorted).to.deep.equal([]);
  });

  it('keeps the lists, the formatting and the provenance of what waits unsorted and is moved', () => {
    const mark = { type: 'sentence' as const, attrs: { id: 's1' } };
    const content = [
      {
        type: 'bulletList' as const,
        content: [
          {
            type: 'listItem' as const,
            content: [
              {
                type: 'paragraph' as const,
                content: [{ type: 'text' as const, text: 'Log', marks: [{ type: 'bold' as const }, mark] }],
              },
            ],
          },
        ],
      },
    ];
    const record = {
      id: 's1',
      origin: 'engine' as const,
      drafted: 'Log',
      sources: [],
      edited: false,
      acceptedAt: AT.toISOString(),
    };
    const session = open({
      ...written({ plan: 'Weekly.' }),
      unsorted: [{ id: 'u1', text: 'Log', from: 'convert', content }],
      provenance: [record],
    });
    expect(session.note.provenance).to.deep.equal([record]);
    session.place('u1', 'plan');
    expect(session.note.sections.find(({ id }) => id === 'plan')?.content.at(-1)).to.deep.equal(content[0]);
    expect(session.note.provenance).to.deep.equal([record]);
  });

  it('gives back what was discarded, until the next edit (NOTHING-LOST)', () => {
    const session = open(written({ plan: 'Weekly.' }));
    session.keepUnsorted('First.', 'paste');
    session.keepUnsorted('Second.', 'paste');
    const [first, second] = session.unsorted.map(({ id }) => id) as [string, string];
    session.discard(first);
    expect(session.note.unsorted.map(({ text }) => text)).to.deep.equal(['Second.']);
    session.undiscard(first);
    expect(session.note.unsorted.map(({ text }) => text)).to.deep.equal(['First.', 'Second.']);
    session.discard(second);
    session.place(first, 'plan');
    session.undiscard(second);
    expect(session.note.unsorted).to.deep.equal([]);
    expect(session.tray.items).to.deep.equal([]);
  });

  it('never gives a mark without its record, whatever marks came in', async () => {
    const mark = fc.constantFrom('a', 'b', 'c');
    const known = fc.subarray(['a', 'b', 'c']);
    await fc.assert(
      fc.asyncProperty(fc.array(mark, { maxLength: 6 }), known, async (marks, ids) => {
        const blank = written({});
        const content = marks.map((id) => ({
          type: 'paragraph' as const,
          content: [
            { type: 'text' as const, text: `Of ${id}.`, marks: [{ type: 'sentence' as const, attrs: { id } }] },
          ],
        }));
        const note: Note = {
          ...blank,
          sections: blank.sections.map((section) =>
            section.id === 'plan' && content.length ? { ...section, content } : section,
          ),
          provenance: ids.map((id) => ({
            id,
            origin: 'human',
            drafted: `Of ${id}.`,
            sources: [],
            edited: false,
            acceptedAt: AT.toISOString(),
          })),
        };
        const signed = await open(note, { checker: { checkText: () => ({ elements: [] }) } }).sign({
          name: 'D. Whitlock',
        });
        const left = [...JSON.stringify(signed?.sections).matchAll(/"sentence","attrs":{"id":"(\w)"/g)].map(
          ([, id]) => id,
        );
        expect(left).to.deep.equal(marks.filter((id) => ids.includes(id)));
        expect(new Set(signed?.provenance.map(({ id }) => id))).to.deep.equal(new Set(left));
        expect(noteText(signed as Note).sections.plan).to.equal(marks.map((id) => `Of ${id}.`).join('\n'));
      }),
      { numRuns: 40 },
    );
  });

  it('takes a reason with words only', () => {
    const session = open();
    session.exempt('measure', '  ');
    expect(session.note.exemptions).to.deep.equal([]);
    session.exempt('measure', ' None was due. ');
    session.exempt('measure', 'Not used here.');
    expect(session.note.exemptions.map(({ reason }) => reason)).to.deep.equal(['Not used here.']);
  });

  it('says what stands before the signature, and signs when nothing does', async () => {
    const session = open(written({ plan: 'Weekly.' }), {
      checker: { checkText: () => ({ elements: [] }) },
      client: clientOf(() => [sentence('s1', 'Tired.')]),
    });
    session.shorthand = 'tired';
    await session.draft();
    const refused = heard(session, 'sign-refused');
    expect(await session.sign({ name: 'D. Whitlock' })).to.equal(undefined);
    expect(refused.map(({ blockers }) => blockers.map(({ kind }) => kind))).to.deep.equal([['proposals']]);
    session.reject(session.proposals.open.map(({ id }) => id));
    const note = await session.sign({ name: 'D. Whitlock' });
    expect(note?.signature.signedAt).to.equal(AT.toISOString());
    expect(session.note).to.equal(note);
    expect(session.state).to.equal('signed');
  });
});
