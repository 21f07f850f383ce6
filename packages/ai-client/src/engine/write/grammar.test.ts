import { expect } from 'chai';
import { asGerund, shapeOf } from './grammar.js';
import { gerund, past } from './inflect.js';

describe('shapeOf', () => {
  const kinds: Record<string, string[]> = {
    clause: ["she's up 4 times a night", 'wife wants to relocate', 'mother did sticker chart', 'H said he left'],
    verb: ['burned a customer’s ear', 'washes 25 times per day', 'skipped algebra', 'went home'],
    gerund: ['skipping algebra', 'talking fast'],
    adjective: ['hopeless regarding custody', 'jittery', 'not suicidal'],
    negated: ["can't focus", 'hasn’t picked a time'],
    phrase: [
      'low mood 3 weeks',
      'tears 3 times',
      'thought record',
      'tense affect',
      '8 praises in 5 minutes',
      'fight Tuesday',
      'urge 4/10',
    ],
    more: ['once on stairs', 'was 9', 'mostly at night'],
    unsure: ['sheet forgot at home', 'log kept 5 days', 'quit date moved to Sunday'],
  };
  for (const [kind, texts] of Object.entries(kinds)) {
    for (const text of texts) {
      it(`reads “${text}” as ${kind}`, () => {
        expect(shapeOf(text).kind).to.equal(kind);
      });
    }
  }
});

describe('inflection', () => {
  it('makes gerunds and past forms', () => {
    for (const [base, ing, ed] of [
      ['skip', 'skipping', 'skipped'],
      ['doze', 'dozing', 'dozed'],
      ['try', 'trying', 'tried'],
      ['panic', 'panicking', 'panicked'],
      ['quit', 'quitting', 'quit'],
      ['visit', 'visiting', 'visited'],
      ['see', 'seeing', 'saw'],
      ['lie', 'lying', 'lay'],
    ] as const) {
      expect(gerund(base), base).to.equal(ing);
      expect(past(base), base).to.equal(ed);
    }
  });

  it('turns predicates into gerunds without changing what they say', () => {
    const turned = (text: string) => asGerund(text, shapeOf(text));
    expect(turned("can't focus")).to.equal('being unable to focus');
    expect(turned("hasn't picked a time")).to.equal('not having picked a time');
    expect(turned("didn't sleep")).to.equal('not sleeping');
    expect(turned('still avoids highway')).to.equal('still avoiding highway');
    expect(turned("won't go")).to.equal(undefined);
  });
});
