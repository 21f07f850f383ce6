import type { ElementResult } from '@evenfall/templates';
import { expect } from 'chai';
import { openResult } from '../../../../test/support/leaf-samples.js';
import { answerText, openGroups, personWordIn, promptsFor } from './index.js';

const idsBySection = (elements: ElementResult[], options?: Parameters<typeof promptsFor>[1]) =>
  promptsFor({ elements }, options).map(({ section, results }) => [section, results.map(({ elementId }) => elementId)]);

describe('promptsFor', () => {
  it('asks by section, what blocks first, else in the order of the catalogue', () => {
    expect(
      idsBySection([
        openResult('mse'),
        openResult('measure'),
        openResult('affect'),
        openResult('risk_screen'),
        openResult('diagnosis', { section: 'assessment' }),
        openResult('progress', { section: undefined }),
      ]),
    ).to.deep.equal([
      ['objective', ['risk_screen', 'mse', 'affect', 'measure']],
      ['assessment', ['diagnosis']],
      [undefined, ['progress']],
    ]);
  });

  it('asks nothing that is answered, exempt or put off', () => {
    const elements = [
      openResult('mse', { status: 'documented' }),
      openResult('affect', { status: 'not-applicable' }),
      openResult('measure'),
      openResult('response'),
      openResult('risk_screen', { status: 'contradicted' }),
    ];
    const options = { exemptions: [{ elementId: 'measure' }], snoozed: new Set(['response']) };
    expect(idsBySection(elements, options)).to.deep.equal([['objective', ['risk_screen']]]);
  });
});

describe('answerText', () => {
  const [suicide] = openGroups(openResult('risk_screen', { open: ['suicide'] }));
  if (!suicide) throw new Error('the risk screen asks about suicide');
  const answer = (id: string) => {
    const found = suicide.answers.find((each) => each.id === id);
    if (!found) throw new Error(`no answer ${id}`);
    return found;
  };

  it('writes the sentence of the answer', () => {
    expect(answerText(suicide, answer('denied'))).to.equal('Client denies suicidal thoughts when asked.');
  });

  it('calls the person in care as the note does, and leaves the reason alone', () => {
    expect(answerText(suicide, answer('denied'), '', 'patient')).to.equal(
      'Patient denies suicidal thoughts when asked.',
    );
    expect(answerText(suicide, answer('present'), 'told a client of hers', 'patient')).to.equal(
      'Patient endorses suicidal thoughts: told a client of hers.',
    );
  });

  it('puts the person’s words in as they are', () => {
    expect(answerText(suicide, answer('present'), ' passive,\n no plan $& . ')).to.equal(
      'Client endorses suicidal thoughts: passive, no plan $& .',
    );
    expect(answerText(suicide, answer('present'), 'since Monday.')).to.equal(
      'Client endorses suicidal thoughts: since Monday.',
    );
    expect(answerText(suicide, answer('present'), '“why go on?”')).to.equal(
      'Client endorses suicidal thoughts: “why go on?”.',
    );
  });

  it('writes nothing without the reason an answer needs', () => {
    expect(() => answerText(suicide, answer('not-assessed'), '  ')).to.throw(RangeError, 'needs a reason');
  });

  it('writes no answer of another question', () => {
    const [affect] = openGroups(openResult('affect'));
    const [full] = affect?.answers ?? [];
    if (!full) throw new Error('affect has answers');
    expect(() => answerText(suicide, full)).to.throw(RangeError, 'is not of group');
  });
});

describe('openGroups', () => {
  it('is what the check left open', () => {
    expect(openGroups(openResult('risk_screen')).map(({ id }) => id)).to.deep.equal([
      'suicide',
      'violence',
      'self-harm',
    ]);
    expect(openGroups(openResult('risk_screen', { open: ['violence'] })).map(({ id }) => id)).to.deep.equal([
      'violence',
    ]);
    expect(openGroups(openResult('mse'))).to.deep.equal([]);
  });
});

describe('the word for the person in care', () => {
  it('is the one the note uses more often', () => {
    expect(personWordIn(['Patient reports worry.', 'Pt tearful; client of another agency'])).to.equal('patient');
    expect(personWordIn(['Client reports worry.'])).to.equal('client');
    expect(personWordIn(['ct anxious'])).to.equal('client');
  });

  it('is not guessed where the note uses none', () => {
    expect(personWordIn(['Tearful.', ''])).to.equal(undefined);
    // “patience” and “impatient” are no patients.
    expect(personWordIn(['Impatient, little patience'])).to.equal(undefined);
  });
});
