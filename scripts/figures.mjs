/**
 * The page of figures, docs/figures.md, from what benchmarks and size checks recorded in docs/figures.json. A figure
 * enters with `--record` of the command that measures it, and in no other way.
 *
 *   node scripts/figures.mjs            writes the page anew
 *   node scripts/figures.mjs --check    fails where the page is not that of the figures
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { conclude, root } from './workspace.mjs';

/**
 * @typedef {{ what: string, figure: string, goal?: string, reached?: boolean, beside?: string }} Figure
 *   `beside`: what others need, measured in the same run.
 * @typedef {{ title: string, command: string, measured: string, on: string, figures: Figure[] }} Group
 */
const DATA = join(root, 'docs/figures.json');
const PAGE = join(root, 'docs/figures.md');

/** @returns {Record<string, Group>} */
const recorded = () => (existsSync(DATA) ? JSON.parse(readFileSync(DATA, 'utf8')) : {});

/** @param {Record<string, Group>} groups */
function page(groups) {
  const parts = Object.entries(groups)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { title, command, measured, on, figures }]) => {
      const rows = figures.map(
        ({ what, figure, goal = '', reached, beside = '' }) =>
          `| ${what} | **${figure}** | ${goal}${reached === undefined ? '' : reached ? ' reached' : ' missed'} | ${beside} |`,
      );
      return [
        `## ${title}`,
        `Measured ${measured} by \`${command}\` on ${on}.`,
        ['| What | Figure | Goal | Beside it |', '|---|---|---|---|', ...rows].join('\n'),
      ].join('\n\n');
    });
  return [
    '# Figures',
    'Written from what the commands recorded; no number here was typed. What they mean, and what was tried, is in ' +
      '[speed and memory](figures-editor.md), [reading](figures-language.md), [drafting](figures-drafting.md) and ' +
      '[de-identification](figures-deid.md).',
    ...parts,
    '',
  ].join('\n\n');
}

/**
 * Takes the figures of one command into the page.
 * @param {string} group
 * @param {Omit<Group, 'measured'>} values
 */
export function recordFigures(group, values) {
  const groups = { ...recorded(), [group]: { ...values, measured: new Date().toISOString().slice(0, 10) } };
  writeFileSync(DATA, `${JSON.stringify(groups, null, 2)}\n`);
  writeFileSync(PAGE, page(groups).replace(/\n+$/, '\n'));
}

if (process.argv[1] === import.meta.filename) {
  const wanted = page(recorded()).replace(/\n+$/, '\n');
  if (!process.argv.includes('--check')) writeFileSync(PAGE, wanted);
  const now = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '';
  conclude(
    now === wanted ? [] : ['docs/figures.md is not what docs/figures.json says'],
    'the page of figures is that of the figures',
  );
}
