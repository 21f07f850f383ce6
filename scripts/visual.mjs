/**
 * Every story as a picture, held against the one that was kept:
 *   node scripts/visual.mjs [--update] [--only <part of a name>]
 * Reads the built Storybook. What differs is written to .cache/visual, as it was and as it is.
 *
 * Made to give the same on every machine: a font that comes as a package, a clock that stands, no animation, no caret, one
 * width; taken at half size, and compared by the mean colour of blocks, so that what two versions of Chromium draw
 * differently at the edge of a letter is no difference, and a line that moved is.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './browser.mjs';
import { serve } from './static-server.mjs';
import { compare } from './visual/compare.mjs';
import { shotsOf } from './visual/shots.mjs';
import { still } from './visual/still.mjs';
import { readJson, root } from './workspace.mjs';

const { values } = parseArgs({
  options: { update: { type: 'boolean', default: false }, only: { type: 'string', default: '' } },
});
const storybook = join(root, 'storybook-static');
const kept = join(root, 'stories/baselines');
const told = join(root, '.cache/visual');
if (!existsSync(join(storybook, 'index.json')))
  throw new Error('No storybook-static: run `pnpm storybook:build` first.');

const shots = shotsOf(readJson(join(storybook, 'index.json'))).filter(({ name }) => name.includes(values.only));
await rm(told, { recursive: true, force: true });
await mkdir(kept, { recursive: true });

const server = await serve(storybook);
const { executablePath, args, env } = await findBrowser();
const launch = () =>
  puppeteer.launch({
    executablePath,
    args: [
      ...args,
      '--font-render-hinting=none',
      '--disable-lcd-text',
      '--hide-scrollbars',
      '--force-color-profile=srgb',
      '--lang=en-US',
    ],
    env: { ...env, TZ: 'America/New_York', LANGUAGE: 'en_US' },
    headless: true,
    protocolTimeout: 60_000,
  });
const HEIGHT = 800;
const LONGEST = 1600;
/** On one machine, what differs by a third of what another may draw otherwise has changed: none is kept at the edge. */
const tolerance = values.update ? 0.004 : undefined;

/** @typedef {import('./visual/shots.mjs').Shot} Shot */

/**
 * Shows a story: the next one in the page that is open, as somebody who clicks through them; or one in a fresh page.
 * @param {import('puppeteer-core').Page} page
 * @param {Shot} shot
 * @param {boolean} fresh
 */
async function show(page, { story, width, globals }, fresh) {
  if (fresh) {
    await page.setViewport({ width, height: HEIGHT, deviceScaleFactor: 0.5 });
    await page.goto(`${server.origin}/iframe.html?id=${story}&viewMode=story&globals=${globals}`);
  } else {
    await page.evaluate((storyId) => {
      document.documentElement.removeAttribute('data-story-event');
      const channel = Reflect.get(window, '__STORYBOOK_ADDONS_CHANNEL__');
      channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
    }, story);
  }
  const ended = await page.waitForSelector('html[data-story-event]', { timeout: 30_000 });
  const event = await ended?.evaluate((html) => html.getAttribute('data-story-event'));
  if (event !== 'storyFinished') throw new Error(`the story ended with ${event}`);
}

/** @param {import('puppeteer-core').Page} page @param {Shot} shot @param {boolean} fresh */
async function take(page, shot, fresh) {
  await show(page, shot, fresh);
  const height = await page.evaluate(async () => {
    await document.fonts.ready;
    // A story without a play function is finished before its editor is.
    const opened = [...document.querySelectorAll('evenfall-editor')].map(async (element) => {
      await Reflect.get(element, 'ready');
      await Reflect.get(element, 'session')?.settled;
      await Reflect.get(element, 'updateComplete');
    });
    await Promise.race([Promise.allSettled(opened), new Promise((resolve) => setTimeout(resolve, 3000))]);
    // Elements draw once more when they know their size.
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    scrollTo(0, 0);
    return document.documentElement.scrollHeight;
  });
  const clip = { x: 0, y: 0, width: shot.width, height: Math.min(height, LONGEST) };
  return Buffer.from(await page.screenshot({ type: 'webp', quality: 50, clip, captureBeyondViewport: true }));
}

let passed = 0;
/** @type {string[]} */
const differ = [];
let bytes = 0;
// Ways together, so that few pages are loaded.
const queue = [...shots].sort((a, b) => Number(a.globals > b.globals) - Number(a.globals < b.globals));

/** In a browser of its own: of two pages in one, only that in front draws. */
async function work() {
  const browser = await launch();
  try {
    const judge = await browser.newPage();
    const page = await browser.newPage();
    await still(page);
    await workThrough(page, judge);
  } finally {
    await browser.close();
  }
}

/** @param {import('puppeteer-core').Page} page @param {import('puppeteer-core').Page} judge */
async function workThrough(page, judge) {
  /** What the page that is open can show without being loaded again. */
  let open = '';
  for (let shot = queue.shift(); shot; shot = queue.shift()) {
    const file = join(kept, `${shot.name}.webp`);
    try {
      const way = `${shot.width} ${shot.globals}`;
      let picture = await take(page, shot, open !== way);
      open = way;
      const was = existsSync(file) ? readFileSync(file) : undefined;
      let verdict = was ? await compare(judge, was, picture, tolerance) : 'there is no picture of it yet';
      // Another look, in a fresh page: what moved has moved the second time too.
      if (was && verdict) {
        picture = await take(page, shot, true);
        verdict = await compare(judge, was, picture, tolerance);
      }
      if (verdict && values.update) {
        await writeFile(file, picture);
        bytes += picture.length;
        console.log(`kept ${shot.name}: ${verdict}`);
      } else if (verdict) {
        await mkdir(told, { recursive: true });
        await writeFile(join(told, `${shot.name}.is.webp`), picture);
        if (was) await writeFile(join(told, `${shot.name}.was.webp`), was);
        differ.push(`${shot.name}: ${verdict}`);
        continue;
      }
      passed += 1;
    } catch (error) {
      open = '';
      differ.push(`${shot.name}: ${error instanceof Error ? error.message : error}`);
    }
  }
}

try {
  await Promise.all([work(), work()]);
} finally {
  server.close();
}

if (!values.only) {
  const names = new Set(shots.map(({ name }) => `${name}.webp`));
  for (const orphan of readdirSync(kept).filter((name) => !names.has(name))) {
    if (values.update) await rm(join(kept, orphan));
    else differ.push(`${orphan}: kept, and there is no such story`);
  }
}
for (const each of differ) console.error(`✖ ${each}`);
if (differ.length) console.error(`Look at .cache/visual; where it is meant so: pnpm test:visual --update`);
if (values.update) console.log(`${(bytes / 1000).toFixed(0)} kB written`);
console.log(`${passed} passed, ${differ.length} failed`);
process.exitCode = differ.length ? 1 : 0;
