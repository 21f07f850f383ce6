/**
 * Takes the picture of the README anew: `node scripts/picture.mjs`. The demo page with a draft in it, in light colours.
 * Look at it before you commit it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { createServer } from 'vite';
import { findBrowser } from './browser.mjs';
import { root } from './workspace.mjs';

const { shorthand: SHORTHAND } = JSON.parse(readFileSync(join(root, 'stories/demo/after-the-hour.json'), 'utf8'));

const demo = await createServer({
  configFile: join(root, 'stories/demo/vite.config.mjs'),
  logLevel: 'warn',
  server: { port: 0, open: false },
});
await demo.listen();
const { executablePath, args, env } = await findBrowser();
const browser = await puppeteer.launch({ executablePath, args, env, headless: true });
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 1060 });
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.goto(demo.resolvedUrls?.local[0] ?? '', { waitUntil: 'load' });
  await page.evaluate(async (shorthand) => {
    const editor = /** @type {any} */ (document.querySelector('evenfall-editor'));
    await customElements.whenDefined('evenfall-editor');
    await editor.ready;
    await editor.draft(shorthand);
    await editor.session.settled;
    await editor.updateComplete;
    /** @type {HTMLElement | null} */ (document.activeElement)?.blur();
    scrollTo(0, 0);
    await new Promise(requestAnimationFrame);
    await Promise.all(document.getAnimations().map((animation) => animation.finished));
  }, SHORTHAND);
  await page.screenshot({ path: join(root, 'docs/picture.png') });
} finally {
  await browser.close();
  await demo.close();
}
