/**
 * The browsers a run takes: `BROWSERS=chromium,firefox,webkit`, Chromium alone when unset. Chromium is always to be
 * had; the others must be installed (Debian: firefox-esr, webkit2gtk-driver xvfb xauth).
 */
import { existsSync } from 'node:fs';
import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import { findBrowser, findOnPath } from '../../scripts/browser.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';

/** How long a browser may take to start: puppeteer would give up after 30 s of its own, before the runner does. */
export const START_TIMEOUT = 60_000;

async function chromium() {
  const { executablePath, args, env } = await findBrowser();
  return chromeLauncher({ launchOptions: { executablePath, args, env, timeout: START_TIMEOUT } });
}

/** @param {Record<string, number>} [preferences] */
async function firefox(preferences = {}) {
  const executablePath =
    process.env.FIREFOX_PATH ??
    findOnPath(['firefox-esr', 'firefox']) ??
    ['/Applications/Firefox.app/Contents/MacOS/firefox'].find(existsSync);
  if (!executablePath) throw new Error('No Firefox found: install it, or set FIREFOX_PATH.');
  // Puppeteer drives Firefox over WebDriver BiDi, without a driver program.
  return chromeLauncher({
    puppeteer,
    concurrency: 1,
    launchOptions: {
      browser: 'firefox',
      executablePath,
      headless: true,
      timeout: START_TIMEOUT,
      extraPrefsFirefox: preferences,
    },
  });
}

/** Firefox as on a touch screen, which no command emulates: a coarse pointer that cannot hover, scrollbars over the page. */
const TOUCH = { 'ui.primaryPointerCapabilities': 1, 'ui.allPointerCapabilities': 1, 'ui.useOverlayScrollbars': 1 };

/** @type {Record<string, () => Promise<import('@web/test-runner').BrowserLauncher>>} */
const launchers = {
  chromium,
  firefox: () => firefox(),
  'firefox-touch': () => firefox(TOUCH),
  webkit: async () => webkitLauncher(),
};

export async function browserLaunchers() {
  const names = (process.env.BROWSERS ?? 'chromium').split(',').map((name) => name.trim());
  return Promise.all(
    names.map((name) => {
      const launch = launchers[name];
      if (!launch)
        throw new Error(`Unknown browser "${name}" in BROWSERS; known: ${Object.keys(launchers).join(', ')}`);
      return launch();
    }),
  );
}
