/**
 * Takes the picture of the README anew: `node scripts/picture.mjs`. The demo page with a draft in it, in light colours.
 * Look at it before you commit it.
 */
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { createServer } from 'vite';
import { findBrowser } from './browser.mjs';
import { root } from './workspace.mjs';

const SHORTHAND = `ct here for worry abt landlord hearing, 7/10 most days
sleep 5h, called out of work x2 this wk
casually dressed, cooperative, TP linear, mood "wound up", affect anxious
GAD-7 = 14
CBT - cog restructuring re "we'll be on the street"
GAD F41.1, goal 1 some progress
hw: worry log daily. rtc 1 wk`;

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
