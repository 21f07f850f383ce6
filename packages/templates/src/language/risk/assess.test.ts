import { expect } from 'chai';
import fc from 'fast-check';
import { STATEMENTS } from '../../../../../test/support/risk-statements.js';
import { assessRisk, RISK_CONCEPTS } from './index.js';
import type { RiskConcept, RiskState } from './types.js';

/** "si=negated plan=positive" as pairs. */
const expected = (states: string): [RiskConcept, RiskState][] =>
  states.split(/\s+/).map((pair) => pair.split('=') as [RiskConcept, RiskState]);

describe('assessRisk', () => {
  for (const [text, states] of STATEMENTS) {
    it(`${states}: ${text}`, () => {
      const read = assessRisk(text);
      for (const [concept, state] of expected(states)) expect(read[concept].state, concept).to.equal(state);
    });
  }

  it('never takes a statement that is positive or unclear for a denial', () => {
    for (const [text, states] of STATEMENTS) {
      for (const [concept, state] of expected(states)) {
        if (state === 'positive' || state === 'ambiguous')
          expect(assessRisk(text)[concept].state, text).not.to.equal('negated');
      }
    }
  });

  it('lets a denial reach over a list, whatever joins it and in whatever order', () => {
    const words = {
      si: 'suicidal ideation',
      hi: 'homicidal ideation',
      self_harm: 'self-harm',
      avh: 'hallucinations',
    } as const;
    const concepts = Object.keys(words) as (keyof typeof words)[];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(concepts, { minLength: 2 }),
        fc.constantFrom('Denies ', 'Client denied ', 'No ', 'Negative for ', 'Denies any '),
        fc.constantFrom(' or ', ' and ', ', and '),
        (list, denial, join) => {
          const names = list.map((concept) => words[concept]);
          const read = assessRisk(`${denial}${names.slice(0, -1).join(', ')}${join}${names.at(-1)}.`);
          for (const concept of list) expect(read[concept].state).to.equal('negated');
        },
      ),
    );
  });

  it('ends the reach of a denial where something is said to be there', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('but', 'however', 'though', 'although'),
        fc.constantFrom('endorses', 'reports', 'admits to'),
        (turn, verb) => {
          const read = assessRisk(`Denies homicidal ideation, ${turn} ${verb} suicidal ideation.`);
          expect(read.hi.state).to.equal('negated');
          expect(read.si.state).to.equal('positive');
        },
      ),
    );
  });

  it('puts a scored item before the words, and says that both are there', () => {
    const read = assessRisk('Denies SI. PHQ-9 item 9 = 2.');
    expect(read.si).to.include({ state: 'positive', measured: true, denied: true });
  });

  it('points at words inside the text, and reads any text at all', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc
        .array(
          fc.constantFrom(
            'denies',
            'SI',
            'HI',
            'no',
            ',',
            '.',
            ';',
            '?',
            '“',
            'İ',
            'suicide',
            '\n',
            '- ',
            '**',
            '<b>',
            'plan',
            '(',
          ),
          {
            maxLength: 60,
          },
        )
        .map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(text, (value) => {
        const read = assessRisk(value);
        for (const concept of RISK_CONCEPTS) {
          for (const { start, end } of read[concept].spans) {
            expect(start).to.be.within(0, value.length);
            expect(end).to.be.within(start + 1, value.length);
          }
        }
      }),
    );
  });

  it('gives the same answer each time', () => {
    const text = STATEMENTS.map(([statement]) => statement).join(' ');
    expect(JSON.stringify(assessRisk(text))).to.equal(JSON.stringify(assessRisk(text)));
  });
});
