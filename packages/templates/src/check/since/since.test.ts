import { expect } from 'chai';
import fc from 'fast-check';
import type { NoteText } from '../../note/index.js';
import { changesSince, type EarlierNote } from '../index.js';

const BEFORE: EarlierNote = {
  id: 'before',
  date: '2026-11-10',
  format: 'soap',
  sections: {
    subjective: 'Client reports taking medication as prescribed. Slept five hours.',
    objective:
      'Client denies suicidal thoughts when asked. PHQ-9 score 18. Used CBT: completed a thought log on worry about work.',
    assessment: 'No change in progress toward goal 1.',
    plan: 'Client will keep the thought log daily and bring it along. Next session in one week.',
  },
};

const NOW: NoteText = {
  format: 'soap',
  sections: {
    subjective: 'Sertraline was raised to 100 mg; no side effects.',
    objective:
      'Client endorses suicidal thoughts: passive, no plan. PHQ-9 score 14. Taught paced breathing to lower arousal.',
    assessment: 'Progress toward goal 1: slept six hours on four nights.',
    plan: 'Client will keep the thought log daily and bring it along. Next session in two weeks.',
  },
};

const changes = changesSince(NOW, BEFORE);
const of = (topic: string) => changes.topics.find((each) => each.topic === topic);
const texts = (sentences: readonly { text: string }[] = []) => sentences.map(({ text }) => text);

describe('what changed since an earlier note', () => {
  it('is the score, then and now', () => {
    expect(changes.measures).to.deep.equal([{ measure: 'PHQ-9', before: 18, now: 14, change: -4 }]);
  });

  it('is what is said of risk, and how it reads', () => {
    expect(texts(of('risk')?.before)).to.deep.equal(['Client denies suicidal thoughts when asked.']);
    expect(texts(of('risk')?.now)).to.deep.equal(['Client endorses suicidal thoughts: passive, no plan.']);
    expect(changes.risk).to.deep.include({ concept: 'si', before: 'negated', now: 'positive' });
  });

  it('is not risk where it is mental status: tears over a mother are affect', () => {
    const risk = (objective: string) =>
      texts(
        changesSince({ format: 'soap', sections: { objective } }, BEFORE).topics.find(({ topic }) => topic === 'risk')
          ?.now,
      );
    expect(
      risk('Anxious affect, tearful when speaking of her mother, speech normal. Denied suicidal ideation.'),
    ).to.deep.equal(['Denied suicidal ideation.']);
    expect(
      risk('Flat affect. She goes quiet when her husband comes home. Denied suicidal ideation, tearful.'),
    ).to.deep.equal(['She goes quiet when her husband comes home.', 'Denied suicidal ideation, tearful.']);
  });

  it('is the goal, what was done, and the medication', () => {
    expect(texts(of('goal')?.before)).to.deep.equal(['No change in progress toward goal 1.']);
    expect(texts(of('goal')?.now)).to.deep.equal(['Progress toward goal 1: slept six hours on four nights.']);
    expect(texts(of('intervention')?.now)).to.deep.equal(['Taught paced breathing to lower arousal.']);
    expect(texts(of('medication')?.before)).to.deep.equal(['Client reports taking medication as prescribed.']);
  });

  it('is told apart from what was never said: silence is no denial', () => {
    const silent = changesSince({ format: 'soap', sections: { objective: 'Affect anxious.' } }, BEFORE);
    expect(silent.risk).to.deep.include({ concept: 'si', before: 'negated', now: 'absent' });
  });

  it('shows wording that both have, in both', () => {
    const words = changes.shared.now.map(({ section, start, end }) => NOW.sections[section]?.slice(start, end));
    expect(words.join()).to.contain('keep the thought log daily and bring it along');
    const theirs = changes.shared.before.map(({ section, start, end }) => BEFORE.sections[section]?.slice(start, end));
    expect(theirs).to.deep.equal(words);
  });

  it('is nothing where nothing changed, in any text', () => {
    const word = fc.constantFrom('denies', 'SI', 'PHQ-9', '14', 'CBT', 'goal', 'medication', 'client', '.', 'no', '\n');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = { format: 'dap', sections: { data: words.join(' ') } };
        const same = changesSince(text, { id: 'same', ...text });
        for (const { before, now } of same.topics) expect([...before, ...now]).to.deep.equal([]);
        expect(same.risk).to.deep.equal([]);
        for (const { before, now } of same.measures) expect(before).to.equal(now);
      }),
      { numRuns: 100 },
    );
  });
});
