/**
 * What a draft on the device costs in a browser: a session of twenty fragments from the first call to the last event, the
 * pauses in which the page may paint included, beside writing out and checking the same text in the same rounds.
 *
 *   pnpm bench:draft [--runs 60] [--record]
 */
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../scripts/browser.mjs';
import { recordFigures } from '../../scripts/figures.mjs';
import { serve } from '../../scripts/static-server.mjs';
import { buildPages } from './support/build.js';
import { median, quantile } from './support/stats.js';

const { values } = parseArgs({ options: { runs: { type: 'string' }, record: { type: 'boolean' } } });
/** Until the engine's code is compiled. */
const WARM = 5;
const GOAL = 30;

const { executablePath, args, env } = await findBrowser();
const server = await serve(await buildPages(['draft']));
const browser = await puppeteer.launch({ executablePath, args, env, headless: true });
try {
  const page = await browser.newPage();
  await page.goto(`${server.origin}/draft.html`);
  await page.waitForFunction(() => typeof window.drafts === 'function');
  const { draft, beside, sentences } = await page.evaluate(
    (runs) => window.drafts(runs),
    WARM + Number(values.runs ?? 60),
  );
  const ours = draft.slice(WARM);
  const ratio = median(ours.map((each, at) => each / (beside[at + WARM] as number)));
  console.log(
    `first draft ${(draft[0] as number).toFixed(0)} ms; then best ${Math.min(...ours).toFixed(1)}, median ${median(ours).toFixed(1)}, ` +
      `slowest tenth ${quantile(ours, 0.9).toFixed(1)} ms (goal ${GOAL}); ${sentences} sentences; ${ratio.toFixed(1)} × expanding and checking the text`,
  );
  if (values.record)
    recordFigures('draft', {
      title: 'Drafting on the device',
      command: 'pnpm bench:draft --record',
      on: `${process.arch}, ${await browser.version()}`,
      figures: [
        {
          what: 'a session of twenty fragments to its draft, median',
          figure: `${median(ours).toFixed(1)} ms`,
          goal: `≤ ${GOAL} ms`,
          reached: median(ours) <= GOAL,
          beside: `${ratio.toFixed(1)} × expanding and checking the same text`,
        },
      ],
    });
} finally {
  await browser.close();
  server.close();
}
