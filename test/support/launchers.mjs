/** The browsers a run takes: `BROWSERS=chromium,firefox,webkit`, Chromium alone when unset. */
import { chromeLauncher } from '@web/test-runner-chrome';
import { findBrowser } from '../../scripts/browser.mjs';

async function chromium() {
  const { executablePath, args, env } = await findBrowser();
  return chromeLauncher({ launchOptions: { executablePath, args, env } });
}

/** @type {Record<string, () => Promise<import('@web/test-runner').BrowserLauncher>>} */
const launchers = { chromium };

export async function browserLaunchers() {
  const names = (process.env.BROWSERS ?? 'chromium').split(',').map((name) => name.trim());
  return Promise.all(
    names.map((name) => {
      const launch = launchers[name];
      if (!launch) throw new Error(`Unknown browser "${name}" in BROWSERS; known: ${Object.keys(launchers)}`);
      return launch();
    }),
  );
}
