/**
 * The behaviour suite in every engine that is installed: Chromium always, Firefox and WebKit where they are found. Not
 * part of `pnpm test`: a bare machine has one engine. docs/browsers.md says what each cannot be asked.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findOnPath } from './browser.mjs';
import { root } from './workspace.mjs';

const engines = [
  'chromium',
  ...(process.env.FIREFOX_PATH || findOnPath(['firefox-esr', 'firefox']) ? ['firefox'] : []),
  ...(findOnPath(['WebKitWebDriver']) && findOnPath(['xvfb-run']) ? ['webkit'] : []),
];
console.log(`behaviour suite in ${engines.join(', ')}`);

/** One engine at a time: what fails in one does not hide what another does. */
const failed = engines.filter((engine) => {
  const { status } = spawnSync('wtr', ['--files', 'test/{document,editor}/**/*.test.ts'], {
    cwd: root,
    env: {
      ...process.env,
      BROWSERS: engine,
      PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}`,
    },
    stdio: 'inherit',
  });
  return status !== 0;
});
if (failed.length) console.log(`failed in ${failed.join(', ')}`);
process.exitCode = failed.length ? 1 : 0;
