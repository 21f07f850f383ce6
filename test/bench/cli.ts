/**
 * What Evenfall costs beside raw ProseMirror and raw TipTap, as ratios within the same round: times of a machine say
 * little, and nothing on a busy one.
 *
 *   pnpm bench [--only keys-500,mount-500] [--rounds 5] [--json] [--record] [--gate]
 *
 * With `--gate` it fails where a figure is over its ceiling (support/table.ts).
 */
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../scripts/browser.mjs';
import { type Figure, recordFigures } from '../../scripts/figures.mjs';
import { serve } from '../../scripts/static-server.mjs';
import { buildPages } from './support/build.js';
import { type Figures, MEASURES, measure } from './support/measures.js';
import { figuresOf, overCeiling, table } from './support/table.js';

const EDITORS = ['prosemirror', 'tiptap', 'evenfall'] as const;

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    rounds: { type: 'string' },
    json: { type: 'boolean' },
    record: { type: 'boolean' },
    gate: { type: 'boolean' },
  },
});
const wanted = values.only?.split(',');
const measures = MEASURES.filter(({ name }) => !wanted || wanted.includes(name));
if (wanted?.some((name) => !MEASURES.some((each) => each.name === name))) {
  throw new Error(`--only: known are ${MEASURES.map(({ name }) => name).join(', ')}`);
}

const { executablePath, args, env } = await findBrowser();
const server = await serve(await buildPages(EDITORS));
const browser = await puppeteer.launch({ executablePath, args, env, headless: true });
const figures: Figure[] = [];
const over: string[] = [];
console.log(`${await browser.version()}, ${process.arch}, node ${process.version}`);
try {
  for (const each of measures) {
    const rounds: Record<(typeof EDITORS)[number], Figures>[] = [];
    for (let round = 0; round < Number(values.rounds ?? each.rounds); round++) {
      const figures: Partial<Record<(typeof EDITORS)[number], Figures>> = {};
      // Who goes first changes, so that nobody always meets the warmer machine.
      for (let step = 0; step < EDITORS.length; step++) {
        const editor = EDITORS[(round + step) % EDITORS.length] as (typeof EDITORS)[number];
        figures[editor] = await measure(browser, `${server.origin}/${editor}.html`, each);
      }
      rounds.push(figures as Record<(typeof EDITORS)[number], Figures>);
    }
    if (values.json) console.log(JSON.stringify({ measure: each.name, rounds }));
    console.log(table(each.name, rounds));
    figures.push(...figuresOf(each.name, rounds));
    over.push(...overCeiling(each.name, rounds));
  }
  if (values.record)
    recordFigures('editor', {
      title: 'The editor, beside raw ProseMirror and TipTap in the same rounds',
      command: 'pnpm bench --record',
      on: `${process.arch}, ${await browser.version()}`,
      figures,
    });
} finally {
  await browser.close();
  server.close();
}
if (values.gate) {
  for (const each of over) console.log(`✖ ${each}`);
  if (!over.length) console.log('✔ no figure is over its ceiling');
  process.exitCode = over.length ? 1 : 0;
}
