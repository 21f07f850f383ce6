import { expect } from 'chai';
import { FORMATS, homeSection } from '../formats/index.js';
import { ELEMENTS, elementById } from './index.js';

const PRESUMES = /\b(?:denies|no suicidal|stable|as usual|unremarkable)\b/i;

describe('the catalogue of elements', () => {
  it('has at least the elements of a first evening', () => {
    for (const id of [
      ...[
        'presenting',
        'symptoms',
        'functional',
        'mse',
        'affect',
        'measure',
        'intervention',
        'modality',
        'response',
        'diagnosis',
      ],
      ...[
        'goal_link',
        'progress',
        'med_necessity',
        'formulation',
        'risk_screen',
        'homework',
        'next_visit',
        'next_focus',
      ],
      ...['time_start_stop', 'service_code', 'unresolved_placeholder'],
    ])
      expect(elementById(id), id).to.not.equal(undefined);
  });

  it('names every element once', () =>
    expect(new Set(ELEMENTS.map((element) => element.id)).size).to.equal(ELEMENTS.length));

  it('has no element of another name', () => expect(elementById('no_such')).to.equal(undefined));

  for (const element of ELEMENTS) {
    it(`${element.id} asks a neutral question and cites a dated source`, () => {
      expect(element.question).to.match(/\?$/);
      expect(element.question).to.not.match(PRESUMES);
      expect(element.sources).to.not.be.empty;
      for (const source of element.sources) expect(source.asOf).to.match(/^\d{4}-\d{2}-\d{2}$/);
    });
  }

  it('gives text elements a home in SOAP and DAP', () => {
    for (const id of ['soap', 'dap']) {
      const format = FORMATS.find((candidate) => candidate.id === id);
      for (const element of ELEMENTS)
        if (element.scope === 'text')
          expect(format && homeSection(format, element.slots)?.id, `${id} ${element.id}`).to.be.a('string');
    }
  });

  it('offers the risk screen in three groups of three, a reason where one is due, nothing chosen', () => {
    const groups = elementById('risk_screen')?.answers ?? [];
    expect(groups.map((group) => group.id)).to.deep.equal(['suicide', 'violence', 'self-harm']);
    for (const group of groups) {
      expect(group.answers.map((answer) => answer.id)).to.deep.equal(['denied', 'present', 'not-assessed']);
      expect(group.answers.map((answer) => answer.needsReason ?? false)).to.deep.equal([false, true, true]);
      for (const answer of group.answers) expect(answer).to.not.have.any.keys('selected', 'checked', 'default');
    }
  });

  it('puts the reason of an answer where its text wants it', () => {
    for (const element of ELEMENTS)
      for (const group of element.answers ?? [])
        for (const answer of group.answers)
          expect(answer.text.includes('{reason}'), `${element.id} ${answer.id}`).to.equal(answer.needsReason ?? false);
  });
});
