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
