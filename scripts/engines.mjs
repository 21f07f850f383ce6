/**
 * The behaviour suite in every engine that is installed: Chromium always, Firefox and WebKit where they are found. Not
 * part of `pnpm test`: a bare machine has one engine.
 *
 *     node scripts/engines.mjs [chromium | firefox | webkit]... [part of a file's path]...
 *
 * What an engine leaves out must be what docs/browsers.md lists, by name: a test that left in silence fails the run.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOnPath } from './browser.mjs';
import { root } from './workspace.mjs';

const installed = [
  'chromium',
  ...(process.env.FIREFOX_PATH || findOnPath(['firefox-esr', 'firefox']) ? ['firefox'] : []),
  ...(findOnPath(['WebKitWebDriver']) && findOnPath(['xvfb-run']) ? ['webkit'] : []),
];
const asked = process.argv.slice(2);
const engines = asked.some((word) => installed.includes(word))
  ? installed.filter((engine) => asked.includes(engine))
  : installed;
const parts = asked.filter((word) => !installed.includes(word));

const files = ['test/document', 'test/editor', 'packages/editor/src']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).map((file) => join(folder, String(file))))
  .filter((file) => file.endsWith('.test.ts'))
  .filter((file) => !parts.length || parts.some((part) => file.includes(part)))
  .sort();
/** A fresh browser for every few files: one that has run for half an hour is another one. */
const GROUP = 8;
const groups = Array.from({ length: Math.ceil(files.length / GROUP) }, (_, index) =>
  files.slice(index * GROUP, (index + 1) * GROUP),
);

const listed = [...readFileSync(join(root, 'docs/browsers.md'), 'utf8').matchAll(/^- `(\S+\.test\.ts)`: (.+)$/gm)]
  .filter(([, file]) => files.includes(String(file)))
  .map(([, file, name]) => `${file}: ${name}`);

const folder = mkdtempSync(join(tmpdir(), 'evenfall-engines-'));

/**
 * @param {string} engine
 * @param {string[]} group
 * @returns {{ passed: number, failed: number, leftOut: string[] }}
 */
function run(engine, group) {
  const counts = join(folder, 'counts.json');
  rmSync(counts, { force: true });
  spawnSync('wtr', ['--files', group.length > 1 ? `{${group}}` : String(group[0])], {
    cwd: root,
    env: {
      ...process.env,
      // There a skipped test fails; here it is held against the list.
      CI: '',
      BROWSERS: engine,
      COUNTS_TO: counts,
      PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}`,
    },
    stdio: 'inherit',
  });
  try {
    return JSON.parse(readFileSync(counts, 'utf8'));
  } catch {
    console.log(`${engine} ended without a count: ${group.join(', ')}`);
    return { passed: 0, failed: 1, leftOut: [] };
  }
}

/** One engine at a time: what fails in one does not hide what another does. */
const summaries = engines.map((engine) => {
  const total = { passed: 0, failed: 0 };
  /** @type {Set<string>} */
  const leftOut = new Set();
  for (const group of groups) {
    const counts = run(engine, group);
    total.passed += counts.passed;
    total.failed += counts.failed;
    for (const name of counts.leftOut) leftOut.add(name);
  }
  const mayLeave = engine === 'chromium' ? [] : listed;
  const wrong = [
    ...[...leftOut].filter((name) => !mayLeave.includes(name)).map((name) => `left out, and not listed: ${name}`),
    ...mayLeave.filter((name) => !leftOut.has(name)).map((name) => `listed, and not left out: ${name}`),
  ];
  return { engine, ...total, leftOut: leftOut.size, wrong };
});
rmSync(folder, { recursive: true });

console.log(`\n${files.length} files`);
for (const { engine, passed, failed, leftOut, wrong } of summaries) {
  console.log(`${engine}: ${passed} passed, ${failed} failed, ${leftOut} left out (docs/browsers.md)`);
  for (const line of wrong) console.log(`  ${line}`);
}
process.exitCode = summaries.some(({ passed, failed, wrong }) => !passed || failed || wrong.length) ? 1 : 0;
