import { FORMATS } from '@evenfall/templates';
import { expect } from 'chai';
import fc from 'fast-check';
import {
  AiError,
  type DraftEvent,
  type DraftRequest,
  type DraftSentence,
  type ModelAdapter,
  type NoteAiClient,
  type Source,
  UNSORTED,
} from '../port/index.js';
import { groundText, type Policy } from '../safeguards/index.js';
import { createNoteAiClient, templateFor } from './index.js';

const format = (id: string) => {
  const found = FORMATS.find((known) => known.id === id);
  if (!found) throw new Error(`no format ${id}`);
  return found;
};
const request = (text: string, more: Partial<DraftRequest> = {}): DraftRequest => ({
  template: templateFor(format('soap')),
  sources: [{ id: 'a', kind: 'shorthand', text, trusted: true }],
  ...more,
});
async function run(req: DraftRequest): Promise<DraftEvent[]> {
  const events: DraftEvent[] = [];
  for await (const event of createNoteAiClient().draft(req)) events.push(event);
  return events;
}
const sentences = (events: readonly DraftEvent[]): DraftSentence[] =>
  events.filter((event): event is DraftSentence => event.type === 'sentence');
/** Drafted text by section. */
async function note(text: string, more: Partial<DraftRequest> = {}): Promise<Record<string, string>> {
  const sections: Record<string, string> = {};
  for (const { sectionId, text: words } of sentences(await run(request(text, more))))
    sections[sectionId] = [sections[sectionId], words].filter(Boolean).join(' ');
  return sections;
}
async function code(start: () => AsyncIterable<unknown>): Promise<string> {
  try {
    for await (const _ of start());
  } catch (error) {
    if (AiError.isInstance(error)) return `${error.code} ${error.detail.phase ?? ''}`.trim();
  }
  return 'nothing thrown';
}

describe('createNoteAiClient', () => {
  it('drafts a session into its sections', async () => {
    const drafted = await note(
      'pt c/o worry about hearing, 8/10\nbuspirone bid, no SE\naffect tense, speech normal\nPHQ-9 14 (was 17)\nneg SI, neg HI\nGAD\nback 2 wks',
    );
    expect(drafted.subjective).to.equal(
      'Patient complained of worry about hearing, 8/10. Medication: buspirone twice daily, no side effects.',
    );
    expect(drafted.objective).to.contain('Affect was tense and speech was normal');
    expect(drafted.objective).to.contain('PHQ-9 score was 14, down from 17');
    expect(drafted.objective).to.contain('no suicidal or homicidal ideation');
    expect(drafted.assessment).to.equal('Diagnosis: generalized anxiety disorder.');
    expect(drafted.plan).to.equal('Patient will return in 2 weeks.');
  });

  it('says "denied" only where the source denies', async () => {
    expect(Object.values(await note('denies SI/HI')).join(' ')).to.equal(
      'Client denied suicidal and homicidal ideation.',
    );
    for (const text of ['no SI', 'neg SI', 'SI none', 'poor sleep', 'passive SI w/o plan'])
      expect(Object.values(await note(text)).join(' '), text).not.to.match(/deni/i);
  });

  it('keeps sections that the clinician named', async () => {
    const drafted = await note('P: poor sleep since May\nS: next visit fri\nO: "ok"');
    expect(drafted.plan).to.contain('sleep');
    expect(drafted.subjective).to.contain('Friday');
    expect(drafted.objective).to.contain('"ok."');
  });

  it('takes what is said in session for the client only where nobody else was there', async () => {
    expect(Object.values(await note('"I was scared"')).join()).to.contain('Client stated, "I was scared."');
    const couple = await note('wife and ct\n"I was scared"', { context: { cpt: '90847' } });
    expect(Object.values(couple).join()).to.contain('In session: "I was scared."');
    expect(Object.values(await note('mom: "I was scared"')).join()).to.contain('Mom stated, "I was scared."');
  });

  it('leaves a quotation letter by letter', async () => {
    const quote = "i'd hit the guy w/ a pan b/c he's a 10";
    expect(Object.values(await note(`says "${quote}"`)).join()).to.contain(quote);
  });

  it('asks about a dangerous short form and does not guess', async () => {
    const events = await run(request('SA hx per spouse'));
    const asked = events.flatMap((event) =>
      event.type === 'finding' && event.finding.kind === 'ambiguous' ? [event.finding] : [],
    );
    expect(asked.map(({ prompt }) => prompt)).to.have.length(1);
    expect(asked[0]?.spans?.[0]).to.include({ sourceId: 'a', start: 0, end: 2 });
    expect(
      sentences(events)
        .map(({ text }) => text)
        .join(),
    ).to.contain('SA history');
  });

  it('asks for what is missing, with context, and not for what is there', async () => {
    const missing = async (text: string, more: Partial<DraftRequest> = {}): Promise<string[]> =>
      (await run(request(text, more))).flatMap((event) =>
        event.type === 'finding' && event.finding.elementId ? [event.finding.elementId] : [],
      );
    const bare = await missing('poor sleep');
    expect(bare).to.include.members(['risk_screen', 'goal_link', 'next_visit']);
    expect(await missing('poor sleep\nRTC 2 wks')).not.to.include('next_visit');
    expect(bare).not.to.include('hw_review');
    expect(await missing('poor sleep', { context: { priorHomework: true } })).to.include('hw_review');
    const existing = { plan: 'Next session on Tuesday at 10.' };
    expect(await missing('poor sleep', { existing })).not.to.include('next_visit');
  });

  it('does not draft again what the note holds already', async () => {
    const first = await note('affect tense');
    expect(await note('affect tense', { existing: { objective: first.objective ?? '' } })).to.deep.equal({});
  });

  it('drafts only the sections asked for', async () => {
    const events = await run(request('poor sleep since May\naffect tense\nnext fri', { sections: ['plan'] }));
    expect(new Set(sentences(events).map(({ sectionId }) => sectionId))).to.deep.equal(new Set(['plan']));
  });

  it('reads today’s sources and no earlier note, plan or transcript', async () => {
    const events = await run({
      ...request('affect tense'),
      sources: [
        { id: 'a', kind: 'prior-note', text: 'Client denied suicidal ideation.', trusted: true },
        { id: 'b', kind: 'treatment-plan', text: 'Goal 1: sleep 7 hours', trusted: true },
        { id: 'c', kind: 'transcript', text: 'I slept badly', trusted: false },
      ],
    });
    expect(sentences(events)).to.deep.equal([]);
  });

  it('puts what it cannot place in Unsorted, as written', async () => {
    const drafted = await note('poor sleep since May\n???\nnext fri');
    expect(drafted[UNSORTED]).to.equal('???');
  });

  it('reads dictation with spoken punctuation, and cites what was dictated', async () => {
    const text =
      'client sleeps four hours period affect was flat comma speech soft period she said quote i am tired close quote period';
    const spoken = sentences(await run(request(text)));
    expect(spoken.map((sentence) => sentence.text).join(' ')).to.contain('Affect was flat and speech was soft.');
    expect(spoken.some((sentence) => sentence.text.includes('"i am tired."'))).to.equal(true);
    for (const { spans } of spoken)
      for (const { start, end } of spans) expect(text.slice(start, end).trim()).not.to.equal('');
  });

  describe('with a model', () => {
    /** Counts its calls, and answers with one sentence. */
    function modelOf(locality: ModelAdapter['locality']) {
      const calls: string[] = [];
      const model: ModelAdapter = {
        specVersion: 1,
        id: 'test-model',
        locality,
        ...(locality !== 'on-device' && { endpoint: new URL('https://model.example/v1') }),
        capabilities: async () => ({ available: 'yes', streaming: true, jsonSchema: 'prompted', deterministic: true }),
        async *generate(prompt) {
          calls.push(JSON.stringify(prompt));
          const sources = [{ id: 's1', quote: 'poor sleep' }];
          yield {
            type: 'text',
            text: `${JSON.stringify({ section: 'subjective', text: 'Client reported poor sleep.', sources })}\n`,
          };
          yield { type: 'end', finish: 'stop' };
        },
      };
      return { model, calls };
    }
    async function end(client: NoteAiClient): Promise<DraftEvent | undefined> {
      let last: DraftEvent | undefined;
      for await (const event of client.draft(request('poor sleep'))) last = event;
      return last;
    }

    it('is policy_blocked before a byte leaves where no policy stands before the model', async () => {
      const { model, calls } = modelOf('third-party');
      const strict = createNoteAiClient({ model, fallback: 'none' });
      expect(await code(() => strict.draft(request('poor sleep')))).to.equal('policy_blocked policy');
      expect((await strict.status()).features.draft).to.equal(false);
      expect(await end(createNoteAiClient({ model }))).to.have.deep.property('fellBackFrom', {
        engine: 'test-model',
        code: 'policy_blocked',
        reason: 'no-policy',
      });
      expect(calls).to.deep.equal([]);
    });

    it('takes nothing for a model that is none', () => {
      for (const model of ['gpt-5', { doStream: () => undefined }])
        expect(() => createNoteAiClient({ model: model as never })).to.throw(TypeError, 'model: expected an adapter');
    });

    it('drafts with the model that a policy lets', async () => {
      const { model, calls } = modelOf('on-device');
      const policy: Policy = {
        allow: [],
        deidentify: 'off',
        consent: async () => ({ granted: true, reference: 'c' }),
        audit: () => {},
      };
      expect((await end(createNoteAiClient({ model, policy, fallback: 'none' })))?.type).to.equal('end');
      expect(calls).to.have.length(1);
    });
  });

  it('refuses psychotherapy notes as a source, whatever the types say', async () => {
    const source = { id: 'p', kind: 'process-note', text: 'x', trusted: true } as unknown as Source;
    const draft = () => createNoteAiClient().draft(request('x', { sources: [source] }));
    expect(await code(draft)).to.equal('policy_blocked policy');
  });

  it('refuses to follow a free instruction: only a model can', async () => {
    const client = createNoteAiClient();
    expect((await client.status()).features.rewrite).to.equal(true);
    const rewrite = () =>
      client.rewrite({
        selection: 'x',
        before: '',
        after: '',
        sectionId: 'plan',
        intent: { instruction: 'rhyme' },
        sources: [],
      });
    expect(await code(rewrite)).to.equal('unsupported');
  });

  it('checks a note by the rules', async () => {
    const { findings, coverage } = await createNoteAiClient().check({
      template: templateFor(format('soap')),
      note: { subjective: '', objective: 'Affect was flat.', assessment: '', plan: '' },
    });
    expect(coverage.affect).to.equal('present');
    expect(coverage.risk_screen).to.equal('missing');
    expect(findings.find(({ elementId }) => elementId === 'risk_screen')).to.include({
      severity: 'block-sign',
      origin: 'rule',
    });
  });
});

const piece = fc.constantFrom(
  'pt c/o panic 3x/wk',
  'no SE',
  'denies SI',
  'neg HI',
  'passive SI, no plan',
  'skipped class',
  "can't focus",
  'hw done 4/7',
  'zoloft 50 mg qd',
  'affect flat',
  'pacing',
  'PHQ-9 14',
  'taught PMR',
  'mom says he yells',
  '"it helped"',
  'MDD',
  'r/o GAD',
  'goal 2: no change',
  'RTC 2 wks',
  'fri 10',
  'call Dr. Osei',
  'was 9',
  'tears x3',
  'wants to quit',
  'BPD?',
  'ate w/ Rosa',
  'husb drives',
);
const glue = fc.constantFrom(', ', '; ', '\n', '. ', ' → ', '\n- ');
const shorthand = fc
  .array(fc.tuple(piece, glue), { minLength: 1, maxLength: 14 })
  .map((parts) => parts.flat().join(''));

describe('NO-INVENTION', () => {
  it('every sentence stands in the places it cites', async () => {
    await fc.assert(
      fc.asyncProperty(shorthand, fc.constantFrom('soap', 'dap'), async (text, id) => {
        for (const sentence of sentences(await run(request(text, { template: templateFor(format(id)) })))) {
          const cited = sentence.spans.map(({ start, end }) => text.slice(start, end));
          if (sentence.sectionId !== UNSORTED)
            expect(groundText(sentence.text, cited).reasons, sentence.text).to.deep.equal([]);
          // Without the grounder's own reading: numbers and names as characters.
          for (const number of sentence.text.match(/\d+/g) ?? []) expect(cited.join(' ')).to.contain(number);
          for (const name of sentence.text.match(/\b(?:Osei|Rosa)\b/g) ?? []) expect(cited.join(' ')).to.contain(name);
          if (/\bdenied\b/i.test(sentence.text)) expect(cited.join(' ')).to.match(/den(?:y|ies|ied)/i);
          if (/\b(?:no|not|without|unable)\b/i.test(sentence.text))
            expect(cited.join(' ')).to.match(/\b(?:no|not|neg|w\/o|can't|denies)\b/i);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('loses no word of the shorthand', async () => {
    await fc.assert(
      fc.asyncProperty(shorthand, async (text) => {
        const cited = new Array<boolean>(text.length).fill(false);
        for (const { spans } of sentences(await run(request(text))))
          for (const { start, end } of spans) cited.fill(true, start, end);
        const left = [...text].filter((letter, at) => !cited[at] && /[\p{L}\p{N}]/u.test(letter)).join('');
        // Labels ("hw" is content here; none of the pieces opens with a section name) and bullets are not content.
        expect(left).to.equal('');
      }),
      { numRuns: 60 },
    );
  });
});

describe('SAME-IN-SAME-OUT', () => {
  it('gives byte-equal events for equal requests', async () => {
    await fc.assert(
      fc.asyncProperty(shorthand, async (text) => {
        expect(JSON.stringify(await run(request(text)))).to.equal(JSON.stringify(await run(request(text))));
      }),
      { numRuns: 20 },
    );
  });
});

describe('hostile text', () => {
  it('never throws, and always ends', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (text) => {
        expect((await run(request(text))).at(-1)?.type).to.equal('end');
      }),
      { numRuns: 40 },
    );
  }).timeout(60_000);

  it('takes marks about the words of a jotting, also where one deed follows another', async () => {
    const words = fc.constantFrom(
      ...'mom|dad|teen|wife|Kim|she|affect flat|yelled|cried|slammed the door|went home|told her|with mom|agreed|no SI|taught breathing|HW'.split(
        '|',
      ),
    );
    const mark = fc.constantFrom(...'++|(|[|*|\\|?|{2|^|$|)|...||'.split('|'));
    const piece = fc.tuple(words, mark, words).map(([who, sign, deed]) => `${who}${sign} ${deed}`);
    let rows = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 2, maxLength: 6 }), async (pieces) => {
        // Somebody else with a mark at their word, and a deed without a subject behind them.
        if (/(?:mom|dad|wife|Kim)[+([*?{^$)\\]/.test(pieces[0] ?? '')) rows++;
        expect((await run(request(pieces.join(', ')))).at(-1)?.type).to.equal('end');
      }),
      { numRuns: 300, seed: 1128 },
    );
    expect(rows).to.be.above(50);
  }).timeout(60_000);

  it('takes 200,000 characters without a break', async () => {
    const events = await run(request('x'.repeat(100_000) + '"(, '.repeat(25_000)));
    expect(events.at(-1)?.type).to.equal('end');
  }).timeout(60_000);

  it('stops between stretches of a long session when told to', async () => {
    const stop = new AbortController();
    const draft = createNoteAiClient().draft(request('poor sleep, 3x/wk. denies SI/HI.\n'.repeat(5000)), {
      signal: stop.signal,
    });
    setTimeout(() => stop.abort());
    expect(await code(() => draft)).to.equal('aborted');
  });

  it('checks nothing for somebody who has left', async () => {
    const { template } = request('');
    const left = createNoteAiClient().check({ template, note: {} }, { signal: AbortSignal.abort() });
    expect(await left.catch((error) => error.code)).to.equal('aborted');
  });
});

describe('what a denial does not cover', () => {
  it('is told as it was', async () => {
    const drafted = Object.entries(await note('never suicidal, cut wrist last week'));
    expect(drafted.map(([section]) => section)).not.to.include(UNSORTED);
    expect(drafted.map(([, text]) => text).join(' ')).to.match(/cut/i);
    expect(Object.values(await note('no appetite, low energy')).join(' ')).to.equal(
      'Client reported no appetite. Client also reported low energy.',
    );
    expect(Object.values(await note('denies SI but has HI toward boss')).join(' ')).to.contain(
      'has homicidal ideation',
    );
  });
});

describe('a list that one negation covers', () => {
  for (const text of [
    'no SI, HI or psychosis',
    'denies SI, HI, AVH',
    'denies cravings, urges or use',
    'no plan, intent or means',
    'affect flat, no SI, HI',
  ])
    it(`is not cut: ${text}`, async () => {
      for (const sentence of sentences(await run(request(text)))) {
        if (/affect/i.test(sentence.text)) continue;
        expect(sentence.text).to.match(/\b(?:no|denied)\b/i);
      }
    });
});
