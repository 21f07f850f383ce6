/**
 * Installs the packed packages into projects of their own, builds them, and drives each in a real browser. Prints a line
 * for each host. `node test/hosts/run.mjs [HOST...] [--in FOLDER]`; a folder that is given is kept.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../scripts/browser.mjs';
import { pnpm } from '../../scripts/release/pnpm.mjs';
import { copies, copyHosts, installHosts, packIfStale } from './support/install.mjs';
import { practises } from './support/practice.mjs';
import { embeds, opensInPlace, rendersOnServer } from './support/scenario.mjs';
import { serveStrictly, startServer } from './support/serve.mjs';

/**
 * @typedef {object} Host
 * @property {string[]} steps scripts of its package.json: types first, then the build
 * @property {string} [site] the folder to serve
 * @property {string[]} [start] or the words that start its own server
 * @property {(browser: import('puppeteer-core').Browser, folder: string) => Promise<void>} [does] instead of what every host does
 * @property {(browser: import('puppeteer-core').Browser, origin: string) => Promise<void>} [before] what has to hold before anybody writes
 */

/** @type {Record<string, Host>} the slow ones first: two are built at a time */
const HOSTS = {
  next: {
    steps: ['build'],
    start: ['run', 'start', '--hostname', '127.0.0.1', '--port', 'PORT'],
    before: async (browser, origin) => {
      await rendersOnServer(origin);
      await opensInPlace(browser, origin);
    },
  },
  angular: { steps: ['build'], site: 'dist' },
  practice: { steps: ['check'], does: practises },
  'react-19': { steps: ['check', 'build'], site: 'dist' },
  'react-18': { steps: ['check', 'build'], site: 'dist' },
  'vue-3': { steps: ['check', 'build'], site: 'dist' },
  'svelte-5': { steps: ['check', 'build'], site: 'dist' },
  html: { steps: [], site: '.' },
  // Nothing to drive: what a page and a server see of the types, in the oldest TypeScript that we promise.
  types: { steps: ['check'], does: async () => {} },
};

const args = process.argv.slice(2);
const at = args.indexOf('--in');
const given = at < 0 ? undefined : args.splice(at, 2)[1];
const names = args.length ? args : Object.keys(HOSTS);
const folder = given ?? (await mkdtemp(join(tmpdir(), 'evenfall-hosts-')));
await mkdir(folder, { recursive: true });

/** @param {string} name @param {Host} host */
async function build(name, { steps }) {
  for (const step of steps) await pnpm(['run', step], { cwd: join(folder, name) });
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} name
 * @param {Host} host
 */
async function drive(browser, name, { site = '.', start, before, does }) {
  const at = join(folder, name);
  if (does) return does(browser, at);
  const served = start ? await startServer(at, start) : await serveStrictly(join(at, site));
  try {
    await before?.(browser, served.origin);
    await embeds(browser, served.origin);
  } finally {
    await served.close();
  }
}

let failed = 0;
const began = performance.now();
const seconds = (/** @type {number} */ since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

await packIfStale();
await copyHosts(folder);
await installHosts(folder, names);
console.log(`installed ${names.length} hosts in ${seconds(began)}`);
const twice = await copies(folder);
if (twice.length) failed += 1;
console.log(twice.length ? `✖ installed more than once: ${twice.join('; ')}` : '✔ one copy of each shared package');

const { executablePath, args: flags, env } = await findBrowser();
const browser = await puppeteer.launch({ executablePath, args: flags, env, headless: true, protocolTimeout: 60_000 });
const waiting = [...names];
/** @type {Promise<void>} pages are driven one at a time: focus belongs to one */
let turn = Promise.resolve();

async function worker() {
  for (let name = waiting.shift(); name; name = waiting.shift()) {
    const host = HOSTS[name];
    const since = performance.now();
    /** @type {string} */
    let line = `✖ ${name}: no such host`;
    try {
      if (host) {
        await build(name, host);
        const built = seconds(since);
        const before = turn;
        const driven = before.then(() => drive(browser, /** @type {string} */ (name), host));
        turn = driven.catch(() => {});
        await driven;
        line = `✔ ${name}: built in ${built}, all in ${seconds(since)}`;
      }
    } catch (error) {
      line = `✖ ${name}: ${/** @type {Error} */ (error).message}`;
    }
    if (!line.startsWith('✔')) failed += 1;
    console.log(line);
  }
}

await Promise.all([worker(), worker()]);
await browser.close();
if (!given) await rm(folder, { recursive: true, force: true });
console.log(`hosts in ${seconds(began)}`);
console.log(`${names.length + 1 - failed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
