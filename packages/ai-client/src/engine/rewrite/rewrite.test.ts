import { expect } from 'chai';
import fc from 'fast-check';
import type { RewriteRequest } from '../../port/index.js';
import { createNoteAiClient } from '../index.js';

async function rewritten(selection: string, intent: RewriteRequest['intent'], source = ''): Promise<string> {
  const request: RewriteRequest = {
    selection,
    before: '',
    after: '',
    sectionId: 'plan',
    intent,
    sources: source ? [{ id: 'a', kind: 'shorthand', text: source, trusted: true }] : [],
  };
  for await (const event of createNoteAiClient().rewrite(request)) if (event.type === 'proposal') return event.text;
  return '';
}

describe('a rewrite on the device', () => {
  const cases: [
    intent: 'shorten' | 'formalize' | 'plain' | 'third-person' | 'grammar',
    before: string,
    after: string,
  ][] = [
    ['grammar', 'client  was was late , and ate a apple', 'Client was late, and ate an apple.'],
    ['formalize', "Mom can't sleep.", 'Mother cannot sleep.'],
    ['formalize', 'Client said, "mom can\'t sleep."', 'Client said, "mom can\'t sleep."'],
    ['plain', 'Client denied suicidal ideation.', 'Client denied thoughts of suicide.'],
    ['plain', 'Anxiety secondary to exams.', 'Anxiety because of exams.'],
    ['plain', 'Poor sleep due to nightmares.', 'Poor sleep because of nightmares.'],
    ['formalize', 'We went over the safety plan. The cops came.', 'We reviewed the safety plan. The police came.'],
    ['shorten', 'The plan is to walk daily.', 'Plan: walk daily.'],
    ['shorten', 'Client cried due to the fact that she lost her job.', 'Client cried because she lost her job.'],
    ['shorten', 'It was noted that client was able to sleep in order to work.', 'Client could sleep to work.'],
    [
      'third-person',
      'I taught breathing and we practiced it.',
      'Therapist taught breathing and therapist and client practiced it.',
    ],
  ];
  for (const [intent, before, after] of cases) {
    it(`${intent}: “${before}”`, async () => expect(await rewritten(before, intent)).to.equal(after));
  }

  it('changes no fact by a word of two meanings', async () => {
    const unchanged: [intent: RewriteRequest['intent'], selection: string][] = [
      ['shorten', 'Client was able to not drink over the weekend.'],
      ['shorten', 'Client was able to never cut this week.'],
      ['shorten', 'It was reported that client hit her son.'],
      ['shorten', 'The plan is to overdose on her pills if he leaves.'],
      ['shorten', 'Client described a plan. The plan is to jump from the bridge.'],
      ['shorten', 'Overall score was 12.'],
      ['grammar', 'Client received hepatitis A or hepatitis B vaccine; vitamin A intake fell.'],
      ['grammar', 'An SSRI was started, an MRI ordered and an FMLA form signed on a European trip, a one-time event.'],
      ['grammar', 'Client told her her sister had died, and came in in tears. He lives in Walla Walla.'],
      ['formalize', 'Client was put off by his tone, and felt set up by his brother.'],
      ['formalize', "Client went over to her sister's house; the argument went over an hour."],
      ['formalize', 'Child had 3 meltdowns. I kid you not.'],
      ['plain', 'Client is due to be released on 12/1. Rent due to landlord.'],
      ['plain', 'Client was presented with a choice.'],
    ];
    for (const [intent, selection] of unchanged) {
      // What a sentence is mended by (a stop for a semicolon) is no change of its words.
      const plain = (text: string) => text.toLowerCase().replace(/[.;]/g, '');
      expect(plain(await rewritten(selection, intent)), intent as string).to.equal(plain(selection));
    }
  });

  it('expands by what the sources say of the same matter, and by nothing else', async () => {
    const text = await rewritten(
      'Client reported poor sleep.',
      'expand',
      'sleep 4h, sleep worse since mon\nfight w/ boss\nno SI',
    );
    expect(text).to.contain('Client reported poor sleep.');
    expect(text).to.contain('4 hours');
    expect(text).not.to.contain('boss');
  });

  it('keeps every number, negation and quotation', async () => {
    const sentences = [
      'Client denied suicidal ideation.',
      'PHQ-9 score was 14.',
      'Client stated, "i can\'t."',
      'Mom did not call 3 times.',
      'The plan is to walk daily.',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(sentences, { minLength: 1 }),
        fc.constantFrom('shorten', 'formalize', 'plain', 'third-person', 'grammar' as const),
        async (list, intent) => {
          const before = list.join(' ');
          const text = await rewritten(before, intent as RewriteRequest['intent']);
          const kept = (pattern: RegExp) =>
            expect(text.match(pattern) ?? [], text).to.deep.equal(before.match(pattern) ?? []);
          kept(/\d+/g);
          kept(/\b(?:not|denied|no)\b/g);
          kept(/"[^"]*"/g);
        },
      ),
      { numRuns: 40 },
    );
  });
});
