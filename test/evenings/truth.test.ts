/**
 * Invented clinicians whose evenings are known: what is read out of the records is held against what they did. The
 * figures over many more of them are printed by `figures.ts` and stand in docs/evenings.md.
 */
import { compare, daysIn, daysOf, fromJson, mergeAll, toJson } from '@evenfall/editor/evenings';
import { expect } from 'chai';
import { simulate } from '../support/clinician.js';
import { scenarios } from '../support/scenarios.js';
import { coverageOf } from './coverage.js';

const SEEDS = 25;
const LONG = 120_000;

describe('the interval of evenings reclaimed', () => {
  let [held, all] = [0, 0];

  for (const [name, clinician] of Object.entries(scenarios)) {
    it(`holds the truth at its stated rate: ${name}`, function () {
      this.timeout(LONG);
      const found = coverageOf(clinician, SEEDS);
      held += found.held;
      all += SEEDS;
      console.log(`${name}: ${found.held} of ${SEEDS} intervals hold the truth`);
      expect(found.verdicts['not-enough']).to.equal(0);
      // Of 25 at 95 %, fewer than 21 come once in 140 times; the seeds are fixed, the long run is in docs/evenings.md.
      expect(found.held).to.be.at.least(21);
      expect(found.estimate).to.be.closeTo(found.truth, found.width / 2);
      const wrong = found.truth < 0 ? found.verdicts.worse : found.verdicts.better;
      if (found.truth !== 0) expect(wrong, 'the wrong way round').to.equal(0);
    });
  }

  it('holds it in all of them together', () => {
    console.log(`all: ${held} of ${all} (${((held / all) * 100).toFixed(1)} %)`);
    expect(held / all).to.be.at.least(0.93);
  });
});

describe('records of an invented clinician', () => {
  const clinician = { ...(scenarios['two devices'] as (typeof scenarios)[string]), seed: 7 };
  const { devices, records } = simulate(clinician);
  const [first = [], second = []] = devices;

  it('say the same from two devices, whichever is merged into the other', () => {
    const expected = daysOf(records, clinician.schedule);
    expect(daysOf(mergeAll(second, first), clinician.schedule)).to.deep.equal(expected);
    expect(daysOf(mergeAll(first, second, first), clinician.schedule)).to.deep.equal(expected);
    expect(second.length).to.be.greaterThan(50);
  });

  it('come through a file unchanged', () => {
    expect(daysOf(fromJson(toJson(records)), clinician.schedule)).to.deep.equal(daysOf(records, clinician.schedule));
  });

  it('tell minutes, lag, completeness and closing time as they were lived', () => {
    const days = daysOf(records, clinician.schedule);
    const of = (measure: Parameters<typeof compare>[0]) =>
      compare(measure, daysIn(days, ['baseline']), daysIn(days, ['all']));
    expect(of('minutes').before).to.be.closeTo(9, 0.6);
    expect(of('minutes').after).to.be.closeTo(7, 0.6);
    expect(of('minutes').verdict).to.equal('better');
    expect(of('completeness').before).to.be.closeTo(0.7, 0.03);
    expect(of('completeness').verdict).to.equal('better');
    expect(of('closing').after).to.be.lessThan(of('closing').before ?? 0);
    expect(of('lag').before).to.be.within(1, 14);
  });
});
