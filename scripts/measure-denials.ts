/*
 * pnpm exec tsx --conditions=source scripts/measure-denials.ts [--show DOUBT]
 *
 * What each doubt about a denial costs and saves, on the development packs: of what the rules read as denied, how much of it is a risk after all
 * (the one error that harms), and how much a true denial. A doubt is worth keeping while it saves more than it loses; those of the
 * notes packs are all taken for true. `--show` prints the texts that one doubt bears on.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { denialsIn } from '../packages/templates/src/language/risk/assess.js';
import { DOUBTS } from '../packages/templates/src/language/risk/doubts.js';

const { values } = parseArgs({ options: { show: { type: 'string' } } });
const home = join(import.meta.dirname, '../test/packs');
interface Line {
  text?: string;
  expected?: Record<string, string>;
  sections?: Record<string, string>;
}
const linesOf = (kind: RegExp): Line[] =>
  readdirSync(home)
    .filter((name) => kind.test(name) && name.endsWith('.dev.jsonl'))
    .flatMap((name) => readFileSync(join(home, name), 'utf8').split('\n'))
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Line);

interface Row {
  truth: 'risk' | 'denied' | 'other' | 'note';
  doubts: string[];
  text: string;
}
const rows: Row[] = [];
for (const { text = '', expected = {} } of linesOf(/^risk/)) {
  const denials = denialsIn(text);
  for (const [concept, state] of Object.entries(expected)) {
    const own = denials.filter((denial) => denial.concept === concept);
    if (!own.length) continue;
    const truth = /^(?:positive|ambiguous)$/.test(state) ? 'risk' : state === 'negated' ? 'denied' : 'other';
    rows.push({ truth, doubts: own.flatMap(({ doubts }) => doubts), text });
  }
}
for (const { sections = {} } of linesOf(/^notes/))
  for (const text of Object.values(sections))
    for (const { doubts, before, after } of denialsIn(text))
      rows.push({ truth: 'note', doubts, text: `${before} | ${after}` });

const count = (truth: Row['truth'], among: readonly Row[]): number => among.filter((row) => row.truth === truth).length;
const table = Object.keys(DOUBTS).map((doubt) => {
  const said = rows.filter(({ doubts }) => doubts.includes(doubt));
  return { doubt, saved: count('risk', said), lost: count('denied', said), 'in notes': count('note', said) };
});
const all = rows.filter(({ doubts }) => doubts.length);
console.table([
  ...table,
  { doubt: 'any', saved: count('risk', all), lost: count('denied', all), 'in notes': count('note', all) },
  { doubt: '(of)', saved: count('risk', rows), lost: count('denied', rows), 'in notes': count('note', rows) },
]);
if (values.show)
  for (const { truth, doubts, text } of rows) if (doubts.includes(values.show)) console.log(`${truth}\t${text}`);
