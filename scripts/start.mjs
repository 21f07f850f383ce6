/** Shows the library to a person: Storybook and a demo page, both working on this device alone. Ctrl-C ends both. */
import { spawn } from 'node:child_process';
import { createServer as createSocket } from 'node:net';
import { join } from 'node:path';
import { createServer } from 'vite';
import { findOnPath } from './browser.mjs';
import { root } from './workspace.mjs';

const host = '127.0.0.1';
const ports = { storybook: 6006, demo: 5173 };

/** @param {number} port */
function isFree(port) {
  return new Promise((resolve) => {
    const socket = createSocket();
    socket.once('error', () => resolve(false));
    socket.listen(port, host, () => socket.close(() => resolve(true)));
  });
}

/** @param {string} url */
function openBrowser(url) {
  if (process.env.CI) return;
  const hasScreen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  /** @type {[string, string[]] | undefined} */
  let command;
  if (process.platform === 'darwin') command = ['open', [url]];
  else if (process.platform === 'win32') command = ['cmd', ['/c', 'start', '', url]];
  else if (hasScreen && findOnPath(['xdg-open'])) command = ['xdg-open', [url]];
  // Failing to open a browser is no failure: the addresses are on the screen.
  if (command)
    spawn(...command, { stdio: 'ignore', detached: true })
      .on('error', () => {})
      .unref();
}

for (const [name, port] of Object.entries(ports)) {
  if (await isFree(port)) continue;
  console.error(`Port ${port}, for the ${name}, is taken by another program. End that program and start again.`);
  process.exit(1);
}

const demo = await createServer({ configFile: join(root, 'stories/demo/vite.config.mjs'), logLevel: 'warn' });
await demo.listen();

const options = ['dev', '-p', `${ports.storybook}`, '--exact-port', '--host', host, '--ci', '--quiet'];
const storybook = spawn(
  process.execPath,
  [
    join(root, 'node_modules/storybook/dist/bin/dispatcher.js'),
    ...options,
    '--disable-telemetry',
    '--no-version-updates',
  ],
  { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
);

let ending = false;
/** @param {number} code */
async function end(code) {
  if (ending) return;
  ending = true;
  storybook.kill();
  await demo.close();
  process.exit(code);
}
storybook.on('exit', (code) => {
  if (!ending) console.error(`Storybook ended by itself (code ${code}).`);
  void end(code || 1);
});
process.on('SIGINT', () => void end(0));
process.on('SIGTERM', () => void end(0));

const storybookUrl = `http://${host}:${ports.storybook}/`;
while (
  !(await fetch(`${storybookUrl}index.json`).then(
    (response) => response.ok,
    () => false,
  ))
) {
  await new Promise((resolve) => setTimeout(resolve, 200));
}

const demoUrl = `http://${host}:${ports.demo}/`;
console.log(`\nDemo:      ${demoUrl}\nStorybook: ${storybookUrl}\n\nCtrl-C ends both.`);
openBrowser(demoUrl);
