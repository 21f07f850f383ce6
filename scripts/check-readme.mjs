/** The README's examples are those of test/readme, which are type-checked and run: an example nobody runs goes stale. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { conclude, root } from './workspace.mjs';

const examples = ['embed', 'model', 'server'];
const lines = (/** @type {string} */ text) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
const readme = lines(readFileSync(join(root, 'README.md'), 'utf8'));

const problems = [];
for (const name of examples) {
  const source = readFileSync(join(root, `test/readme/${name}.ts`), 'utf8').split(/^\/\/ .*$/m)[1] ?? '';
  // The one thing of these files that only the type checker needs.
  const shown = lines(source.replaceAll(')!;', ');'));
  if (!shown || !readme.includes(shown)) problems.push(`README.md does not show test/readme/${name}.ts as it is`);
}
conclude(problems, `README.md shows ${examples.length} examples as they are compiled and run`);
