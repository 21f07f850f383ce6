import { expect } from 'chai';
import { ELEMENTS, ElementSchema } from '../elements/index.js';
import { assessRisk, expandShorthand, RiskAssessmentSchema, ShorthandReadingSchema } from '../language/index.js';
import { checkText, EarlierNoteSchema, ForeignPrintSchema, foreignPrint, NoteCheckSchema } from './index.js';

/** As it would arrive elsewhere: JSON, without what is undefined. */
const wire = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const TEXT =
  'Client denies SI, endorses thoughts of hurting his boss. Manipulative. PHQ-9 score 14 (moderate). Ct c/o HA x2 wks.';
const EARLIER = { id: 'a', date: '2026-11-16', format: 'soap', sections: { subjective: TEXT.repeat(3) } };

describe('the schemas of what the package gives', () => {
  it('hold the catalogue', () => {
    for (const element of ELEMENTS) expect(ElementSchema.parse(wire(element))).to.deep.equal(wire(element));
  });

  it('hold a check with findings and remarks', () => {
    const check = checkText(
      { format: 'soap', sections: { subjective: TEXT.repeat(3), objective: TEXT } },
      { priorNotes: [EARLIER], context: { telehealth: {} } },
    );
    expect(check.elements.some(({ findings }) => findings?.length)).to.equal(true);
    expect(check.remarks).to.not.equal(undefined);
    expect(NoteCheckSchema.parse(wire(check))).to.deep.equal(wire(check));
  });

  it('hold what is read and what is compared with', () => {
    expect(RiskAssessmentSchema.parse(wire(assessRisk(TEXT)))).to.deep.equal(wire(assessRisk(TEXT)));
    expect(ShorthandReadingSchema.parse(wire(expandShorthand(TEXT)))).to.deep.equal(wire(expandShorthand(TEXT)));
    expect(EarlierNoteSchema.parse(wire(EARLIER))).to.deep.equal(EARLIER);
    expect(ForeignPrintSchema.parse(wire(foreignPrint(EARLIER)))).to.deep.equal(wire(foreignPrint(EARLIER)));
  });

  it('refuse what is none', () => {
    expect(NoteCheckSchema.safeParse({ elements: [{ elementId: 'dos' }] }).success).to.equal(false);
    expect(RiskAssessmentSchema.safeParse({ si: { state: 'denied', spans: [] } }).success).to.equal(false);
  });
});
