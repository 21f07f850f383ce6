import { expect } from 'chai';
import { checkNote } from '../check/index.js';
import { elementById } from '../elements/index.js';
import { createNote } from '../note/index.js';
import {
  type AnyFormat,
  DOCUMENT_FORMATS,
  FORMATS,
  formatById,
  holdsElement,
  homeSection,
  PROGRESS_FORMATS,
  parseFormat,
  psychotherapy,
  SLOTS,
  sectionOfElement,
} from './index.js';

const all: readonly AnyFormat[] = [...FORMATS, psychotherapy];
const sectionIds = (id: string) => formatById(id).sections.map((section) => section.id);

describe('formats', () => {
  it('are those of the clinical reference, each id once', () => {
    expect(all.map(({ id }) => id)).to.deep.equal([
      ...['soap', 'dap', 'birp', 'girp', 'pirp', 'sirp', 'pie', 'darp', 'dare', 'paip', 'narrative'],
      ...['crisis', 'group', 'couples-family'],
      ...['intake', 'treatment-plan', 'mental-status-exam', 'safety-plan', 'discharge', 'contact'],
      'psychotherapy',
    ]);
  });

  it('keep the section ids that stored notes are written in', () => {
    expect(sectionIds('soap')).to.deep.equal(['subjective', 'objective', 'assessment', 'plan']);
    expect(sectionIds('dap')).to.deep.equal(['data', 'assessment', 'plan']);
    expect(sectionIds('birp')).to.deep.equal(['behavior', 'intervention', 'response', 'plan']);
    expect(sectionIds('girp')).to.deep.equal(['goal', 'intervention', 'response', 'plan']);
    expect(sectionIds('pirp')).to.deep.equal(['problem', 'intervention', 'response', 'plan']);
    expect(sectionIds('sirp')).to.deep.equal(['situation', 'intervention', 'response', 'plan']);
    expect(sectionIds('pie')).to.deep.equal(['problem', 'intervention', 'evaluation']);
    expect(sectionIds('darp')).to.deep.equal(['data', 'action', 'response', 'plan']);
    expect(sectionIds('dare')).to.deep.equal(['data', 'action', 'response', 'evaluation']);
    expect(sectionIds('paip')).to.deep.equal(['problem', 'assessment', 'intervention', 'plan']);
  });

  for (const format of FORMATS) {
    it(`${format.id} holds to the rules for formats of a host`, () => {
      expect(parseFormat(JSON.stringify(format))).to.deep.equal(JSON.parse(JSON.stringify(format)));
      for (const section of format.sections) expect(section.guidance, section.id).not.to.equal('');
      expect(format.sources).to.be.an('array').that.is.not.empty;
    });
  }

  for (const format of PROGRESS_FORMATS) {
    it(`${format.id} has one place for everything that a session note says`, () => {
      for (const slot of SLOTS) {
        const homes = format.sections.filter((section) => section.slots.includes(slot));
        expect(homes, slot).to.have.length(1);
        expect(homeSection(format, [slot])).to.equal(homes[0]);
      }
    });
  }

  for (const format of FORMATS) {
    it(`${format.id} has sections for elements that there are, each for one`, () => {
      const held = format.sections.flatMap(({ holds = [] }) => holds);
      expect(new Set(held).size).to.equal(held.length);
      for (const id of held) {
        expect(elementById(id), id).to.not.equal(undefined);
        expect(holdsElement(format, id), id).to.equal(true);
      }
    });
  }

  for (const format of DOCUMENT_FORMATS) {
    it(`${format.id} says which elements it holds and where`, () => {
      expect(format.kind).to.equal('document');
      for (const [element, section] of Object.entries(format.elements ?? {})) {
        expect(elementById(element) !== undefined, element).to.equal(true);
        const own = format.sections.find(({ holds }) => holds?.includes(element))?.id;
        expect(sectionOfElement(format, { id: element, slots: SLOTS })?.id ?? null, element).to.equal(own ?? section);
      }
      expect(holdsElement(format, 'dos')).to.equal(true);
      expect(holdsElement(format, 'not_in_any_catalogue')).to.equal(false);
      expect(sectionOfElement(format, { id: 'not_in_any_catalogue', slots: SLOTS })).to.equal(undefined);
    });
  }

  it('are asked for what their kind of document holds, where it lives', () => {
    const asked = checkNote(createNote(formatById('safety-plan'))).elements.map(({ elementId }) => elementId);
    expect(asked).to.include('dos').and.not.include('homework').and.not.include('risk_screen');
    const risk = checkNote(createNote(formatById('intake'))).elements.find(
      ({ elementId }) => elementId === 'risk_screen',
    );
    expect(risk?.section).to.equal('risk');
  });

  it('place the elements of a progress note by slot', () => {
    const soap = formatById('soap');
    expect(holdsElement(soap, 'homework')).to.equal(true);
    expect(sectionOfElement(soap, { id: 'homework', slots: ['plan'] })?.id).to.equal('plan');
    expect(homeSection(formatById('safety-plan'), SLOTS)).to.equal(undefined);
  });

  it('are not found by the id of a psychotherapy note', () => {
    expect(() => formatById('psychotherapy')).to.throw('unknown_format');
  });
});
