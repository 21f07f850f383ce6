import { expect } from 'chai';
import { expandShorthand } from './index.js';

const replaced = (text: string): string[] =>
  expandShorthand(text)
    .expansions.filter((expansion) => expansion.class === 'X')
    .map(({ start, end, expansion }) => `${text.slice(start, end)} → ${expansion}`);

describe('the do-not-use list', () => {
  const CASES: readonly [text: string, ...found: string[]][] = [
    ['sertraline 50 mg q.d', 'q.d → daily'],
    ['Q.D dosing', 'Q.D → daily'],
    ['taken q.o.d for a week', 'q.o.d → every other day'],
    ['taken q.d. for a week', 'q.d. → daily'],
    ['10U insulin', '10U → 10 units'],
    ['100u insulin at bedtime', '100u → 100 units'],
    ['1,000U', '1,000U → 1,000 units'],
    ['see 2u soon'],
    ['lorazepam 1.0 mg', '1.0 → 1'],
    ['morphine 2.0 mg/mL', '2.0 → 2'],
    ['glucose 90.0 mg/dL'],
    ['valproate level 80.0 mcg/mL'],
    ['lithium .8 mg', '.8 → 0.8'],
  ];
  for (const [text, ...found] of CASES) it(text, () => expect(replaced(text)).to.deep.equal(found));
});

describe('a long run of letters and slashes', () => {
  const spent = (text: string): number => {
    const from = performance.now();
    expandShorthand(text);
    return performance.now() - from;
  };
  it('takes no longer by its shape than by its length', () => {
    const run = 'SI/'.repeat(10_000);
    const parted = `${'SI/'.repeat(9)}SI `.repeat(1_000);
    expandShorthand(parted);
    // In turn, so that what else the machine does weighs on both.
    const turns = [1, 2, 3, 4, 5].map(() => [spent(run), spent(parted)] as const);
    const best = (index: 0 | 1) => Math.min(...turns.map((turn) => turn[index]));
    expect(best(0) / best(1)).to.be.below(4);
  });
  it('still holds the days of the week', () =>
    expect(expandShorthand('group M/W/F, T/Th').expansions).to.deep.equal([]));
});
