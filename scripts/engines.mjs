/**
 * The behaviour suite in every engine that is installed: Chromium always, Firefox and WebKit where they are found, Firefox
 * once more as on a touch screen for the tests of that. Not part of `pnpm test`: a bare machine has one engine.
 *
 *     node scripts/engines.mjs [chromium | firefox | firefox-touch | webkit]... [part of a file's path]...
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
  ...(process.env.FIREFOX_PATH || findOnPath(['firefox-esr', 'firefox']) ? ['firefox', 'firefox-touch'] : []),
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
if (!files.length) throw new Error(`No test file has ${parts.join(' or ')} in its path.`);

/** A fresh browser for every few files: one that has run for half an hour is another one. */
const GROUP = 8;
/** @param {string[]} all */
const groupsOf = (all) =>
  Array.from({ length: Math.ceil(all.length / GROUP) }, (_, index) => all.slice(index * GROUP, (index + 1) * GROUP));

const ofTouch = files.filter((file) => readFileSync(join(root, file), 'utf8').includes("needing('hasCoarsePointer')"));

const listed = [...readFileSync(join(root, 'docs/browsers.md'), 'utf8').matchAll(/^- `(\S+\.test\.ts)`: (.+)$/gm)]
  .filter(([, file]) => files.includes(String(file)))
  .map(([, file, name]) => `${file}: ${name?.replaceAll('\\<', '<')}`);

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
  const touch = engine === 'firefox-touch';
  for (const group of groupsOf(touch ? ofTouch : files)) {
    const counts = run(engine, group);
    total.passed += counts.passed;
    total.failed += counts.failed;
    for (const name of counts.leftOut) leftOut.add(name);
  }
  const mayLeave = engine === 'chromium' ? [] : listed;
  const wrong = [
    ...[...leftOut].filter((name) => !mayLeave.includes(name)).map((name) => `left out, and not listed: ${name}`),
    // With a touch screen fewer are left out: that is what it is for.
    ...mayLeave.filter((name) => !touch && !leftOut.has(name)).map((name) => `listed, and not left out: ${name}`),
  ];
  return { engine, ...total, leftOut: leftOut.size, wrong };
});
rmSync(folder, { recursive: true });

console.log(`\n${files.length} files`);
for (const { engine, passed, failed, leftOut, wrong } of summaries) {
  console.log(`${engine}: ${passed} passed, ${failed} failed, ${leftOut} left out (docs/browsers.md)`);
  for (const line of wrong) console.log(`  ${line}`);
}
process.exitCode = summaries.some(({ failed, wrong }) => failed || wrong.length) ? 1 : 0;
