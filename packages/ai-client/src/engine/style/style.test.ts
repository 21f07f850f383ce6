import { formatById } from '@evenfall/templates';
import { expect } from 'chai';
import fc from 'fast-check';
import { type DraftStyle, type Source, UNSORTED } from '../../port/index.js';
import { groundSentence } from '../../safeguards/index.js';
import { createNoteAiClient, templateFor } from '../index.js';

const SESSION = `sleep 4-5h, broken, wakes 3a
missed work 2x d/t anxiety
said "I can't keep up" and "what's the point"
mom joined first 15 min
no SI/HI
taught box breathing
PHQ-9 15 (was 17)
plan: breathing daily, back 2 wks`;
async function drafted(style: DraftStyle, text = SESSION) {
  const source: Source = { id: 'a', kind: 'shorthand', text, trusted: true };
  const said: string[] = [];
  const unsorted: string[] = [];
  const reasons: string[] = [];
  for await (const event of createNoteAiClient().draft({
    template: templateFor(formatById('soap')),
    sources: [source],
    style,
  })) {
    if (event.type !== 'sentence') continue;
    (event.sectionId === UNSORTED ? unsorted : said).push(event.text);
    for (const { fault, words } of groundSentence(event, [source]).reasons)
      reasons.push(`${fault} ${words}: ${event.text}`);
  }
  return { said, unsorted, reasons };
}

describe('the style of a house', () => {
  it('writes a pronoun after a sentence about the client, and agrees with it', async () => {
    const { said } = await drafted({ pronouns: 'they', tense: 'present' });
    expect(said[0]).to.match(/^Client reports/);
    expect(said.join(' '))
      .to.match(/\. They /)
      .and.to.not.match(/\bThey (?:was|is|has|reports|denies)\b/);
  });

  it('writes no pronoun after a sentence about someone else', async () => {
    const { said } = await drafted({ pronouns: 'she' });
    const after = said[said.findIndex((text) => text.startsWith('Mom')) + 1];
    expect(after).to.not.match(/^(?:She|Her)\b/);
  });

  it('names the client by first name and goes on with the pronoun', async () => {
    const { said } = await drafted({ name: 'Ana', pronouns: 'she' });
    expect(said[0]).to.match(/^Ana /);
    expect(said.join(' ')).to.match(/\. She /);
  });

  it('puts the house’s words for the engine’s, and for none of the clinician’s own', async () => {
    const text =
      'ct saw a physical therapist, argued over homework\nmom reported the abuse to CPS\nct observed Ramadan\nmade a bad impression at work\nsleep poor\nhw: thought log';
    const terms = { therapist: 'writer', homework: 'home practice', reported: 'shared', impression: 'assessment' };
    const said = (await drafted({ terms, tense: 'present', pronouns: 'they' }, text)).said.join(' ');
    for (const kept of [
      'physical therapist',
      'over homework',
      'Mom reported the abuse',
      'observed Ramadan',
      'bad impression',
    ])
      expect(said).to.contain(kept);
    expect(said).to.contain('For home practice, ');
    expect((await drafted({ terms }, 'sleep poor')).said.join(' ')).to.match(/^Client shared /);
  });

  it('turns no denial into its opposite by a word of the house', async () => {
    const terms = { denied: 'reported', no: 'some', 'there was': 'there was no' };
    const said = async (style: DraftStyle) =>
      (await drafted(style, 'denies SI/HI\nno plan\nno response from dad')).said;
    expect(await said({ terms })).to.deep.equal(await said({}));
    const house = { terms: { denied: 'did not endorse' } };
    expect((await said(house)).join(' ')).to.contain('Client did not endorse suicidal');
  });

  it('writes bullets: what was jotted, an item each, with no frame', async () => {
    const { said } = await drafted({ layout: 'bullets' });
    expect(said.every((text) => text.startsWith('• '))).to.equal(true);
    expect(said).to.include('• Taught box breathing');
    expect(said.join(' ')).to.not.contain('reported');
  });

  it('keeps one quotation a section, or none, and loses none', async () => {
    const quotes = async (level: DraftStyle['quotes']) => {
      const { said, unsorted } = await drafted({ ...(level && { quotes: level }) });
      const held = (texts: string[]) => texts.filter((text) => /["“]/.test(text)).length;
      return [held(said), held(unsorted)];
    };
    const [many] = await quotes('many');
    expect((await quotes('some'))[0]).to.be.at.most(many as number);
    const none = await quotes('none');
    expect(none[0]).to.equal(0);
    expect(none[1]).to.be.greaterThan(0);
  });

  it('invents nothing in any style', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record(
          {
            length: fc.constantFrom('brief', 'standard', 'detailed'),
            person: fc.constantFrom('client', 'patient'),
            tense: fc.constantFrom('past', 'present'),
            pronouns: fc.constantFrom('she', 'he', 'they'),
            layout: fc.constantFrom('prose', 'bullets'),
            quotes: fc.constantFrom('none', 'some', 'many'),
          },
          { requiredKeys: [] },
        ) as fc.Arbitrary<DraftStyle>,
        async (style) => {
          expect((await drafted(style)).reasons).to.deep.equal([]);
        },
      ),
      { numRuns: 40 },
    );
  });
});
