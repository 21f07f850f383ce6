/** What a page pays for the editor, and for the model adapters, in gzipped kilobytes of the production build, held to a budget. */

import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, defaultClientConditions } from 'vite';
import { conclude, readJson, root } from './workspace.mjs';

const { ceilings, goals } = readJson(join(root, 'scripts/size-budget.json'));

/**
 * @param {string} folder of the package
 * @param {string} entry
 */
async function chunksOf(folder, entry) {
  const result = await build({
    configFile: false,
    root: join(root, folder),
    logLevel: 'error',
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

const chunks = await chunksOf('packages/editor', 'src/define.ts');
const adapters = await chunksOf('packages/ai-client', 'src/adapters/index.ts');
const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));

/** @type {Set<string>} */
const shell = new Set();
/** @param {string} name */
function addToShell(name) {
  const chunk = byName.get(name);
  if (!chunk || shell.has(name)) return;
  shell.add(name);
  chunk.imports.forEach(addToShell);
}
for (const chunk of chunks) if (chunk.isEntry) addToShell(chunk.fileName);

const kB = (/** @type {number} */ bytes) => bytes / 1000;
const show = (/** @type {number} */ size) => `${size.toFixed(1).padStart(7)} kB`;
const gzip = (/** @type {string} */ code) => kB(gzipSync(code, { level: 9 }).length);

let shellSize = 0;
let totalSize = 0;
for (const chunk of chunks) {
  const size = gzip(chunk.code);
  totalSize += size;
  if (shell.has(chunk.fileName)) shellSize += size;
  console.log(`${show(size)} gz  ${shell.has(chunk.fileName) ? 'shell' : 'lazy '}  ${chunk.fileName}`);
}
console.log(`${show(shellSize)} gz  shell, budget ${ceilings.shell} kB`);
console.log(
  `${show(totalSize)} gz  with everything loaded lazily, ceiling ${ceilings.everything} kB, goal ${goals.everything} kB`,
);
const adaptersSize = adapters.reduce((sum, { code }) => sum + gzip(code), 0);
console.log(`${show(adaptersSize)} gz  all model adapters, budget ${ceilings.adapters} kB`);

/** The largest modules, so that a broken budget names its cause. @param {typeof chunks} of */
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

const problems = [];
if (shellSize > ceilings.shell) {
  problems.push(
    `the shell is over its budget; its largest modules:${largest(chunks.filter((chunk) => shell.has(chunk.fileName)))}`,
  );
}
if (totalSize > ceilings.everything)
  problems.push(`everything together is over its budget; largest:${largest(chunks)}`);
if (adaptersSize > ceilings.adapters) {
  problems.push(`the model adapters are over their budget; largest:${largest(adapters)}`);
}
conclude(problems, 'sizes are within their budgets');
