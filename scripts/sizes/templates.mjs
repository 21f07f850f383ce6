/**
 * What the templates package weighs, gzipped: as a whole, and for a host that imports one thing of it. One format must
 * bring no other with it.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { root } from '../workspace.mjs';
import { budgetOf, overCeiling } from './budget.mjs';

const home = join(root, 'packages/templates');
const ENTRY = join(home, 'src/__only.ts');

/** The production bundle of some exports of the package. @param {string} names to export, or `*` */
async function bundleOf(names) {
  const result = await build({
    configFile: false,
    root: home,
    logLevel: 'error',
    plugins: [
      {
        name: 'only',
        enforce: 'pre',
        resolveId: (id) => (id.endsWith('__only.ts') ? ENTRY : undefined),
        load: (id) => (id === ENTRY ? `export ${names === '*' ? '*' : `{ ${names} }`} from './index.js';` : undefined),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: ENTRY, formats: ['es'], fileName: () => 'entry.js' },
      rolldownOptions: { output: { minify: true } },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  if (!output || !('output' in output)) throw new Error('the build gave no output');
  const code = output.output.map((file) => (file.type === 'chunk' ? file.code : '')).join('\n');
  return { code, size: gzipSync(code, { level: 9 }).length / 1000 };
}

/** What a host may import alone, by the name it has in the budget. */
const PARTS = /** @type {const} */ ({
  everything: '*',
  checkNote: 'checkNote',
  assessRisk: 'assessRisk',
  expandShorthand: 'expandShorthand',
  elements: 'ELEMENTS',
  profiles: 'PROFILES',
  formats: 'FORMATS',
  openNote: 'openNote',
});

/** @returns {Promise<{ lines: string[], problems: string[], sizes: import('../figures.mjs').Figure[] }>} */
export async function templatesSizes() {
  /** @type {string[]} */
  const lines = [];
  /** @type {string[]} */
  const problems = [];
  /** @type {import('../figures.mjs').Figure[]} */
  const sizes = [];
  const show = (/** @type {number} */ size) => `${size.toFixed(1).padStart(7)} kB`;
  for (const part of /** @type {(keyof typeof PARTS)[]} */ (Object.keys(PARTS))) {
    const { size } = await bundleOf(PARTS[part]);
    const budget = budgetOf('templates', part);
    const goal = budget.goal ? `, goal ${budget.goal} kB` : '';
    lines.push(`${show(size)} gz  templates: ${part}, ceiling ${budget.ceiling} kB${goal}`);
    const aim = budget.goal ?? budget.ceiling;
    sizes.push({
      what: `\`@evenfall/templates\`, ${part} alone`.replace('everything alone', 'everything'),
      figure: `${size.toFixed(1)} kB`,
      goal: `≤ ${aim} kB`,
      reached: size <= aim,
    });
    problems.push(...overCeiling(`templates: ${part}`, size, budget));
  }
  const { FORMATS, ...exported } = await import(pathToFileURL(join(home, 'dist/index.js')).href);
  const ofOneFormat = budgetOf('templates', 'format');
  let largest = 0;
  for (const format of FORMATS) {
    const name = Object.keys(exported).find((key) => exported[key] === format);
    if (!name) {
      problems.push(`templates: the format ${format.id} cannot be imported by itself`);
      continue;
    }
    const { code, size } = await bundleOf(name);
    largest = Math.max(largest, size);
    problems.push(...overCeiling(`templates: the format ${format.id} alone`, size, ofOneFormat));
    const others = FORMATS.filter(
      (/** @type {{ title: string }} */ other) => other !== format && code.includes(`\`${other.title}\``),
    );
    if (!code.includes(`\`${format.title}\``) || others.length)
      problems.push(`templates: the format ${format.id} brings ${others.length} others with it`);
  }
  lines.push(
    `${show(largest)} gz  templates: the largest of ${FORMATS.length} formats imported alone, without the others; budget ${ofOneFormat.ceiling} kB`,
  );
  return { lines, problems, sizes };
}
