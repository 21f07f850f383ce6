/**
 * Everything that must hold, in one command. A failing step does not hide the later ones, and each step counts
 * as one test beside the browser tests; the last line says how many passed and failed.
 */
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';
import { readJson, root } from './workspace.mjs';

const steps = [
  'lint',
  'check:deps',
  'check:readme',
  'build',
  'check:node-import',
  'check:patterns',
  'check:snippets',
  'check:packages',
  'release',
  'test:hosts',
  'check:size',
  'check:speed',
  'storybook:build',
  'check:story-snippets',
  'test:visual',
  'test:wire',
  'test:kills',
  'test:browser',
];

const { scripts } = readJson(join(root, 'package.json'));
const env = {
  ...process.env,
  PATH: [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter),
};
const countLine = /^(\d+) passed, (\d+) failed$/;

/** Some tools colour whatever they write: good on a screen, noise in a log. @param {string} line */
function print(line) {
  console.log(process.stdout.isTTY ? line : stripVTControlCharacters(line));
}

/**
 * @param {string} name
 * @returns {Promise<{ passed: number, failed: number }>}
 */
function run(name) {
  return new Promise((resolve) => {
    const child = spawn(scripts[name], { cwd: root, env, shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    /** @type {{ passed: number, failed: number } | undefined} */
    let counted;
    createInterface({ input: child.stderr }).on('line', print);
    createInterface({ input: child.stdout }).on('line', (line) => {
      const match = countLine.exec(line);
      // Kept for the sum: two closing lines would leave a reader to guess which one is meant.
      if (match) counted = { passed: Number(match[1]), failed: Number(match[2]) };
      else print(line);
    });
    child.on('close', (code) => {
      const step = code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
      if (!counted) resolve(step);
      else resolve({ passed: counted.passed, failed: code === 0 ? counted.failed : Math.max(1, counted.failed) });
    });
  });
}

let passed = 0;
let failed = 0;
/** @type {string[]} */
const summary = [];

for (const name of steps) {
  console.log(`\n── ${name}: ${scripts[name]}`);
  const start = performance.now();
  const result = await run(name);
  passed += result.passed;
  failed += result.failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
  summary.push(`${result.failed ? '✖' : '✔'} ${name.padEnd(18)}${seconds} s  ${result.passed} / ${result.failed}`);
}

console.log(`\n── passed / failed\n${summary.join('\n')}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
