/**
 * A picture of a story, to look at what a person would see:
 *   node scripts/screenshot.mjs <storyId | /path> [--width 360|1280] [--theme light|dark] [--forced-colors] [--fold] [--out file.png]
 * `--fold` takes what fits the window, as a person sees it first, instead of the whole page.
 * Reads the built Storybook: run `pnpm storybook:build` first.
 */
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './browser.mjs';
import { serve } from './static-server.mjs';
import { readJson, root } from './workspace.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    width: { type: 'string', default: '1280' },
    height: { type: 'string', default: '800' },
    theme: { type: 'string', default: 'light' },
    'forced-colors': { type: 'boolean', default: false },
    fold: { type: 'boolean', default: false },
    out: { type: 'string' },
  },
});

const folder = join(root, 'storybook-static');
if (!existsSync(join(folder, 'index.json'))) throw new Error('No storybook-static: run `pnpm storybook:build` first.');
const stories = Object.keys(readJson(join(folder, 'index.json')).entries);

const [target] = positionals;
if (!target || (!target.startsWith('/') && !stories.includes(target))) {
  console.error(`Which story? One of:\n  ${stories.join('\n  ')}\nor a path such as /iframe.html?id=${stories[0]}`);
  process.exit(2);
}

const isStory = !target.startsWith('/');
const path = isStory
  ? `/iframe.html?id=${target}&viewMode=${target.endsWith('--docs') ? 'docs' : 'story'}&globals=theme:${values.theme}`
  : target;
const out = resolve(
  values.out ??
    join(
      root,
      `.cache/screenshots/${target.replace(/\W+/g, '-')}-${values.theme}${values['forced-colors'] ? '-forced' : ''}-${values.width}.png`,
    ),
);

const server = await serve(folder);
const { executablePath, args, env } = await findBrowser();
const browser = await puppeteer.launch({ executablePath, args, env, headless: true });
try {
  const page = await browser.newPage();
  await page.setViewport({ width: Number(values.width), height: Number(values.height) });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: values.theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  if (values['forced-colors']) {
    // Puppeteer's own list of media features does not have it.
    const features = [
      { name: 'forced-colors', value: 'active' },
      { name: 'prefers-color-scheme', value: values.theme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ];
    await (await page.createCDPSession()).send('Emulation.setEmulatedMedia', { features });
  }
  page.on('pageerror', (error) => console.error(`page error: ${error}`));
  page.on('console', (message) => {
    // A missing file is told below, with its name.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      console.error(`console: ${message.text()}`);
    }
  });
  page.on('response', (response) => {
    const missing = new URL(response.url()).pathname;
    if (response.status() >= 400 && missing !== '/favicon.ico') console.error(`missing: ${missing}`);
  });
  // The end of a play function is told once, possibly before anybody could have asked.
  await page.evaluateOnNewDocument(() => {
    const timer = setInterval(() => {
      const channel = Reflect.get(window, '__STORYBOOK_ADDONS_CHANNEL__');
      if (!channel) return;
      clearInterval(timer);
      for (const event of ['storyFinished', 'docsRendered', 'storyErrored', 'storyThrewException', 'storyMissing']) {
        channel.on(event, () => document.documentElement.setAttribute('data-story-event', event));
      }
    }, 1);
  });
  await page.goto(server.origin + path, { waitUntil: 'networkidle0' });
  if (path.startsWith('/iframe.html')) {
    const event = await page.waitForSelector('html[data-story-event]', { timeout: 20_000 });
    const name = await event?.evaluate((html) => html.getAttribute('data-story-event'));
    if (name !== 'storyFinished' && name !== 'docsRendered') console.error(`the story ended with ${name}`);
  }
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await mkdir(dirname(out), { recursive: true });
  await page.screenshot({ path: /** @type {`${string}.png`} */ (out), fullPage: !values.fold });
  console.log(out);
} finally {
  await browser.close();
  server.close();
}
