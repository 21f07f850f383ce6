/** The README's examples are those of test/readme, which are type-checked and run: an example nobody runs goes stale. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { conclude, root } from './workspace.mjs';

const examples = ['embed', 'model', 'server'];
const extending = ['tiptap', 'rule', 'prompt', 'export', 'toolbar'];
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
  // A script in HTML: the one thing of these files that only the type checker needs.
  const shown = lines(source.replaceAll(')!;', ');'));
  if (!shown || !readme.includes(shown)) problems.push(`README.md does not show test/readme/${name}.ts as it is`);
}

const guide = lines(readFileSync(join(root, 'docs/extending.md'), 'utf8'));
for (const name of extending) {
  const source = readFileSync(join(root, `test/extending/${name}.ts`), 'utf8').replace(/^\/\/ .*$/m, '');
  if (!guide.includes(lines(source)))
    problems.push(`docs/extending.md does not show test/extending/${name}.ts as it is`);
}

/** What the pages show of the host projects, which are built and driven in a browser. */
const hosts = [
  ['README.md', 'react-19/src/ProgressNote.tsx'],
  ['README.md', 'vue-3/src/ProgressNote.vue'],
  ['README.md', 'svelte-5/src/ProgressNote.svelte'],
  ['README.md', 'angular/src/app/progress-note.ts'],
  ['docs/frameworks.md', 'react-19/src/ProgressNote.tsx'],
  ['docs/frameworks.md', 'react-18/src/ProgressNote.tsx'],
  ['docs/frameworks.md', 'next/app/ProgressNote.tsx'],
  ['docs/frameworks.md', 'next/app/page.css'],
  ['docs/frameworks.md', 'vue-3/vite.config.js'],
];
for (const [page = '', file = ''] of hosts) {
  const shown = readFileSync(join(root, page), 'utf8');
  if (!shown.includes(readFileSync(join(root, 'test/hosts', file), 'utf8').trim()))
    problems.push(`${page} does not show test/hosts/${file} as it is`);
}
/** A room that the map does not name is found by nobody. */
const map = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
for (const name of ['templates', 'ai-client', 'editor']) {
  const rooms = map.split(`| \`packages/${name}/src\``)[1]?.split('\n\n')[0] ?? '';
  for (const { name: room } of readdirSync(join(root, 'packages', name, 'src'), { withFileTypes: true }).filter(
    (entry) => entry.isDirectory(),
  ))
    if (!rooms.includes(`\`${room}\``))
      problems.push(`CONTRIBUTING.md does not say what packages/${name}/src/${room} is for`);
}
conclude(
  problems,
  `README.md and docs show ${examples.length + extending.length + hosts.length} examples as they are compiled and run`,
);
