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
    const length = 24_000;
    const parted = 'SI, '.repeat(length / 4);
    const run = 'SI/'.repeat(length / 3);
    const best = (text: string) => Math.min(...[1, 2, 3].map(() => spent(text)));
    expect(best(run) / best(parted)).to.be.below(8);
  });
  it('still holds the days of the week', () =>
    expect(expandShorthand('group M/W/F, T/Th').expansions).to.deep.equal([]));
});
