/*
 * pnpm exec tsx --conditions=source scripts/train-denials.ts [--measure | --check]
 *
 * Weighs what stands about a denial on the development packs and writes the weights as data. Deterministic: on the same packs and the same
 * rules it writes the same bytes, which `--check` compares without writing. A change of the rules changes what is learnt from, so weights are
 * of the day they were made; they need not be made anew for every line of lexicon.
 *
 * With `--measure` nothing is written: the denials of each author are weighed by a model that has seen none of theirs.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { measure } from './denials/measure.js';
import { ABOVE, type Model, train } from './denials/model.js';
import { plainRows } from './denials/plain.js';
import { readRows } from './denials/rows.js';

/** The day the weights were made; a new training brings a new one. */
const DATE = '2026-11-28';
const TARGET = join(import.meta.dirname, '../packages/templates/src/language/risk/lexicon/signs.ts');

function sourceOf({ bias, weights }: Model): string {
  const levels = [...new Set(weights.values())].sort((a, b) => a - b);
  const lines = levels.map((level) => {
    const names = [...weights].filter(([, weight]) => weight === level).map(([name]) => name);
    return `${level} ${names.sort().join(' ')}`;
  });
  return `/*
 * What a sign about a denial weighs, in quarters, against the denial; below nought it speaks for it. The sum must exceed what a denial has
 * by itself. A line is a weight and its signs. Made by \`scripts/train-denials.ts\` from the development packs, ${DATE}.
 */
export const STANDING = ${ABOVE - bias};
export const SIGNS = \`
${lines.join('\n')}
\`;
`;
}

const { values } = parseArgs({ options: { measure: { type: 'boolean' }, check: { type: 'boolean' } } });
const rows = readRows();
const plain = plainRows();
if (values.measure) console.table(measure(rows, plain));
else {
  const model = train([...rows, ...plain]);
  const source = sourceOf(model);
  if (!values.check) writeFileSync(TARGET, source);
  else if (readFileSync(TARGET, 'utf8') !== source) {
    console.error('the weights are not those of these packs and rules');
    process.exitCode = 1;
  }
  console.log(
    `${rows.length + plain.length} denials, ${model.weights.size} weights, ${gzipSync(source, { level: 9 }).length} bytes gzip`,
  );
}
