/** Prints how often the intervals hold the truth: `tsx --tsconfig tsconfig.base.json --conditions=source test/evenings/figures.ts`. */

import { scenarios } from '../support/scenarios.js';
import { type Coverage, coverageOf } from './coverage.js';

const SEEDS = 400;

function print(name: string, { verdicts, ...found }: Coverage): void {
  console.log(
    [
      name.padEnd(33),
      found.truth.toFixed(2).padStart(6),
      found.estimate.toFixed(2).padStart(9),
      found.width.toFixed(2).padStart(7),
      `${((found.held / Math.max(1, found.seeds - verdicts['not-enough'])) * 100).toFixed(1)} %`.padStart(8),
      String(verdicts.better).padStart(10),
      String(verdicts['no-change']).padStart(10),
      String(verdicts.worse).padStart(6),
      String(verdicts['not-enough']).padStart(11),
    ].join(' '),
  );
}

console.log('Change of evenings worked per 20 sessions; 95 % intervals; counts of', SEEDS, 'invented clinicians each');
console.log(
  'scenario                           true  estimate   width   held      better  no change  worse  not enough',
);
let [held, all] = [0, 0];
for (const [name, clinician] of Object.entries(scenarios)) {
  const found = coverageOf(clinician, SEEDS);
  held += found.held;
  all += found.seeds - found.verdicts['not-enough'];
  print(name, found);
}
console.log(`all ${((held / all) * 100).toFixed(1)} % of ${all}`);

console.log('\nChange of minutes per note');
for (const name of Object.keys(scenarios).filter((each) => /weeks|effect|days/.test(each))) {
  const clinician = scenarios[name];
  if (clinician) print(name, coverageOf(clinician, SEEDS, 'minutes'));
}
