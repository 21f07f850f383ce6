/** What a page pays for the editor, for drafting and for the model adapters, in gzipped kilobytes of the production build, held to budgets. */

import { gzipSync } from 'node:zlib';
import { build, defaultClientConditions } from 'vite';
import { recordFigures } from './figures.mjs';
import { leanStylesPlugin } from './lean-styles.mjs';
import { budgetOf, budgetProblems, overCeiling } from './sizes/budget.mjs';
import { templatesSizes } from './sizes/templates.mjs';
import { conclude, root } from './workspace.mjs';

const unrecorded = budgetProblems();
if (unrecorded.length) conclude(unrecorded, '');

/** The dynamic imports by what they are for; every one must be named here, so that nothing is overlooked. */
const PURPOSES = /** @type {const} */ ([
  ['writing', /editor\/src\/(document\/runtime|elements\/editor\/workbench|elements\/checklist\/index)\.ts$/],
  ['drafting', /editor\/src\/(drafting\/index|elements\/editor\/drafting-parts)\.ts$|engine\/device\.ts$/],
  ['a style of the house', /engine\/style\/index\.ts$/],
  ["a host's own template", /engine\/usual\.ts$/],
  ['other hands: dictation, labels of speakers, English of another language', /engine\/hands\/index\.ts$/],
  ['formats other than SOAP and DAP', /templates\/src\/formats\/others\.ts$/],
  ['rewriting', /engine\/rewrite\/index\.ts$/],
  ['short forms', /editor\/src\/shorthand\/index\.ts$/],
  [
    'rooms: search, another format, the last note, reviewing, rewriting, what was sent, structured sentences, dictation, own phrases, writing by touch',
    /elements\/editor\/room-\w+\.ts$/,
  ],
  ['telling a host what it got wrong', /elements\/editor\/host-faults\.ts$/],
  ['the fields of the encounter', /editor\/src\/elements\/encounter\/fields\.ts$/],
  ['keeping drafts, and what is typed before anything else is there', /elements\/editor\/(early-)?keeping\.ts$/],
  ['TipTap, for a host that brings extensions of it', /editor\/src\/document\/extended\.ts$/],
  ['models', /ai-client\/src\/(model|safeguards)\//],
]);

/** @type {import('./figures.mjs').Figure[]} */
const figures = [];
const { lines, problems, sizes } = await templatesSizes();
for (const line of lines) console.log(line);
figures.push(...sizes);

/** @param {string} entry */
async function chunksOf(entry) {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [leanStylesPlugin()],
    resolve: { conditions: ['source', ...defaultClientConditions] },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['es'], fileName: () => 'entry.js' },
      rolldownOptions: { output: { minify: true } },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  if (!output || !('output' in output)) throw new Error('the build gave no output');
  return output.output.filter((file) => file.type === 'chunk');
}

/** @typedef {Awaited<ReturnType<typeof chunksOf>>} Chunks */

/**
 * The chunks of a build by what they are first loaded for.
 * @param {Chunks} chunks
 */
function byPurpose(chunks) {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  /** @type {Map<string, string>} */
  const purposeOf = new Map();
  /** @param {string} name @param {string} purpose */
  const reach = (name, purpose) => {
    if (purposeOf.has(name)) return;
    purposeOf.set(name, purpose);
    for (const needed of byName.get(name)?.imports ?? []) reach(needed, purpose);
  };
  for (const chunk of chunks) if (chunk.isEntry) reach(chunk.fileName, 'shell');
  for (const [purpose, entries] of PURPOSES) {
    for (const chunk of chunks) if (entries.test(chunk.facadeModuleId ?? '')) reach(chunk.fileName, purpose);
  }
  for (const { fileName, facadeModuleId } of chunks) {
    if (purposeOf.has(fileName)) continue;
    problems.push(`${facadeModuleId?.replace(root, '')} is loaded lazily, and check-size.mjs does not say what for`);
  }
  return (/** @type {string} */ purpose) => chunks.filter(({ fileName }) => purposeOf.get(fileName) === purpose);
}

const kB = (/** @type {number} */ bytes) => bytes / 1000;
const show = (/** @type {number} */ size) => `${size.toFixed(1).padStart(7)} kB`;
const gzip = (/** @type {string} */ code) => kB(gzipSync(code, { level: 9 }).length);

/** The largest modules, so that a broken budget names its cause. @param {Chunks} of */
function largest(of) {
  return of
    .flatMap((chunk) => Object.entries(chunk.modules))
    .sort(([, a], [, b]) => b.renderedLength - a.renderedLength)
    .slice(0, 8)
    .map(
      ([id, module]) =>
        `\n    ${show(kB(module.renderedLength))} unminified  ${id.replace(root, '').replace(/^.*node_modules\//, '')}`,
    )
    .join('');
}

/**
 * @param {string} name in scripts/size-budget.json
 * @param {string} what
 * @param {Chunks} of
 */
function hold(name, what, of) {
  const budget = budgetOf('editor', name);
  const size = of.reduce((sum, { code }) => sum + gzip(code), 0);
  const aim = budget.goal ?? budget.ceiling;
  figures.push({ what, figure: `${size.toFixed(1)} kB`, goal: `≤ ${aim} kB`, reached: size <= aim });
  const goal = budget.goal ? `, goal ${budget.goal} kB` : '';
  console.log(`${show(size)} gz  ${what}: ceiling ${budget.ceiling} kB${goal}`);
  problems.push(...overCeiling(what, size, budget).map((over) => `${over} The largest modules:${largest(of)}`));
}

const editor = byPurpose(await chunksOf('packages/editor/src/define.ts'));
const page = byPurpose(await chunksOf('scripts/size-page.mjs'));
const adapters = await chunksOf('packages/ai-client/src/adapters/index.ts');
const evenings = await chunksOf('packages/editor/src/define-evenings.ts');
const habits = await chunksOf('packages/editor/src/define-habits.ts');

for (const purpose of ['shell', 'writing']) {
  for (const { code, fileName } of editor(purpose)) {
    console.log(`${show(gzip(code))} gz  ${purpose.padEnd(7)}  ${fileName}`);
  }
}
hold('shell', 'the shell, before anything is loaded lazily', editor('shell'));
hold('writing', 'writing and checking, the shell included', [...editor('shell'), ...editor('writing')]);
hold('drafting', 'drafting on the device and review, on top of it', page('drafting'));
hold('adapters', 'all model adapters', adapters);
hold('evenings', 'evenings and rollout with their charts, an entry of its own', evenings);
hold('habits', 'habits, an entry of its own', habits);
if (process.argv.includes('--record'))
  recordFigures('sizes', {
    title: 'Size, gzip',
    command: 'pnpm check:size --record',
    on: 'the production build',
    figures,
  });
conclude(problems, 'sizes are within their budgets');
