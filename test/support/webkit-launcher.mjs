/**
 * Runs browser tests in WebKitGTK, the nearest thing to Safari on Linux. The runner's own WebDriver launcher
 * sends typed text as one chord, which loses letters; this one declares itself a puppeteer browser and gives
 * the runner's command plugins a page with as much of puppeteer's keyboard and mouse as they use. The tests run in a frame
 * that fills the window, because the window has a least width (its toolbar's, some 450 px) and a frame has none.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { findOnPath } from '../../scripts/browser.mjs';

/** WebDriver's code points for the keys that puppeteer names. @type {Record<string, string>} */
const keys = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
  ...Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`F${i + 1}`, String.fromCharCode(0xe031 + i)])),
};

/** @param {string} name a puppeteer key (`a`, `Enter`) or code (`KeyA`, `Digit1`) */
function keyValue(name) {
  const known = keys[name];
  if (known) return known;
  const code = /^(?:Key([A-Z])|Digit(\d))$/.exec(name);
  if (code) return code[1]?.toLowerCase() ?? code[2] ?? '';
  if ([...name].length === 1) return name;
  throw new Error(`The WebKit launcher does not know the key "${name}".`);
}

/** @type {Record<string, number>} */
const buttons = { left: 0, middle: 1, right: 2 };

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

function findMiniBrowser() {
  const folders = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/libexec', '/usr/lib'];
  const versions = ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'];
  return folders.flatMap((folder) => versions.map((v) => `${folder}/${v}/MiniBrowser`)).find(existsSync);
}

class WebDriver {
  /** @type {import('node:child_process').ChildProcess | undefined} */
  #process;
  #base = '';
  #session = '';

  async start() {
    const driver = findOnPath(['WebKitWebDriver']);
    const browser = findMiniBrowser();
    const xvfb = findOnPath(['xvfb-run']);
    if (!driver || !browser || !xvfb) {
      throw new Error(
        'WebKit needs WebKitWebDriver, its MiniBrowser and xvfb-run (Debian: webkit2gtk-driver xvfb xauth).',
      );
    }
    const port = await freePort();
    this.#base = `http://127.0.0.1:${port}`;
    this.#process = spawn(xvfb, ['-a', '-s', '-screen 0 1280x1024x24', driver, `--port=${port}`], {
      // A group of its own, so that xvfb-run, the display, the driver and the browser can be ended together.
      detached: true,
      stdio: 'ignore',
    });
    await this.#ready();
    const { sessionId } = await this.send('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
        },
      },
    });
    this.#session = `/session/${sessionId}`;
  }

  async #ready() {
    for (let attempt = 0; attempt < 150; attempt += 1) {
      if (this.#process?.exitCode != null) break;
      const up = await fetch(`${this.#base}/status`).then(
        (response) => response.ok,
        () => false,
      );
      if (up) return;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    throw new Error('WebKitWebDriver did not start.');
  }

  /**
   * @param {string} method
   * @param {string} path
   * @param {unknown} [body]
   */
  async send(method, path, body) {
    const response = await fetch(this.#base + path, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebKitWebDriver ${method} ${path}: ${value?.error} ${value?.message}`);
    return value;
  }

  /**
   * @param {string} method
   * @param {string} command
   * @param {unknown} [body]
   */
  command(method, command, body) {
    return this.send(method, this.#session + command, body);
  }

  /** @param {object[]} actions */
  keyboard(actions) {
    return this.command('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  /** @param {object[]} actions */
  mouse(actions) {
    const source = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
    return this.command('POST', '/actions', { actions: [source] });
  }

  /** @param {string} script */
  execute(script) {
    return this.command('POST', '/execute/sync', { script, args: [] });
  }

  async stop() {
    if (this.#session) await this.command('DELETE', '').catch(() => {});
    const pid = this.#process?.pid;
    if (pid === undefined) return;
    try {
      process.kill(-pid, 'SIGTERM');
    } catch {
      // It ended by itself.
    }
  }
}

/** The frame the tests run in, for a script in the page around it. */
const FRAME = 'document.querySelector("iframe")';

/** The part of puppeteer's Page that the runner's command plugins use. @param {WebDriver} driver */
function pageOf(driver) {
  const down = (/** @type {string} */ key) => ({ type: 'keyDown', value: keyValue(key) });
  const up = (/** @type {string} */ key) => ({ type: 'keyUp', value: keyValue(key) });
  const press = (/** @type {string} */ key) => [down(key), up(key)];
  const move = (/** @type {number} */ x, /** @type {number} */ y) => ({
    type: 'pointerMove',
    x,
    y,
    origin: 'viewport',
    duration: 0,
  });
  const button = (/** @type {string} */ type, /** @type {{ button?: string }} */ options = {}) => ({
    type,
    button: buttons[options.button ?? 'left'],
  });
  return {
    keyboard: {
      type: (/** @type {string} */ text) =>
        driver.keyboard([...text].flatMap((letter) => press(letter === '\n' ? 'Enter' : letter))),
      press: (/** @type {string} */ key) => driver.keyboard(press(key)),
      down: (/** @type {string} */ key) => driver.keyboard([down(key)]),
      up: (/** @type {string} */ key) => driver.keyboard([up(key)]),
    },
    mouse: {
      move: (/** @type {number} */ x, /** @type {number} */ y) => driver.mouse([move(x, y)]),
      click: (
        /** @type {number} */ x,
        /** @type {number} */ y,
        /** @type {{ button?: string } | undefined} */ options,
      ) => driver.mouse([move(x, y), button('pointerDown', options), button('pointerUp', options)]),
      down: (/** @type {{ button?: string } | undefined} */ options) => driver.mouse([button('pointerDown', options)]),
      up: (/** @type {{ button?: string } | undefined} */ options) => driver.mouse([button('pointerUp', options)]),
      reset: () => driver.command('DELETE', '/actions'),
    },
    async setViewport(/** @type {{ width: number, height: number }} */ { width, height }) {
      const script = `${FRAME}.style.cssText = 'width: ${width}px; height: ${height}px';
        return [outerWidth - innerWidth, outerHeight - innerHeight, screen.width, screen.height]`;
      const [extraWidth, extraHeight, screenWidth, screenHeight] = await driver.execute(script);
      // Without a window manager the window under the pointer has the focus, and the pointer rests in the middle of the screen.
      const rect = { width: width + extraWidth, height: height + extraHeight };
      const middle = (/** @type {number} */ room, /** @type {number} */ size) =>
        Math.max(0, Math.round((room - size) / 2));
      await driver.command('POST', '/window/rect', {
        ...rect,
        x: middle(screenWidth, rect.width),
        y: middle(screenHeight, rect.height),
      });
      // As with puppeteer's: what follows finds the page laid out at that size.
      await driver.command('POST', '/execute/async', {
        script: 'const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done(null)))',
        args: [],
      });
    },
    emulateMediaFeatures() {
      throw new Error('WebKitWebDriver cannot emulate media features.');
    },
  };
}

/** @returns {import('@web/test-runner').BrowserLauncher} */
export function webkitLauncher() {
  const driver = new WebDriver();
  const page = pageOf(driver);
  /** @type {Promise<void> | undefined} */
  let started;
  let active = '';
  let activeUrl = '';
  const launcher = {
    name: 'WebKit',
    type: 'puppeteer',
    // One window: focus belongs to the test that runs.
    concurrency: 1,
    async startSession(/** @type {string} */ id, /** @type {string} */ url) {
      started ??= driver.start();
      await started;
      active = id;
      activeUrl = url;
      await driver.command('POST', '/url', { url: new URL('/test/support/webkit-frame.html', url).href });
      await driver.execute(`${FRAME}.src = ${JSON.stringify(url)}; ${FRAME}.focus()`);
    },
    isActive: (/** @type {string} */ id) => id === active,
    getBrowserUrl: () => activeUrl,
    async stopSession() {
      active = '';
      await driver.command('DELETE', '/actions');
      await driver.command('POST', '/url', { url: 'about:blank' });
      return {};
    },
    startDebugSession: () => Promise.reject(new Error('WebKit has no debug session here.')),
    getPage: () => page,
    async stop() {
      if (started) await driver.stop();
    },
  };
  return launcher;
}
