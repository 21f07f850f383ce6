/** Serves a built host, each file under a policy as strict as its framework allows. */

import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { pnpmCommand } from '../../../scripts/release/pnpm.mjs';

/** @type {Record<string, string>} */
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.ico': 'image/x-icon' };

/** No inline script, no inline style, no other origin: what a practice should ask for. */
const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'";

/**
 * @param {string} folder
 * @returns {Promise<{ origin: string, close(): Promise<void> }>}
 */
export async function serveStrictly(folder) {
  const server = createServer(async ({ url = '/' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const file = join(folder, normalize(path.endsWith('/') ? `${path}index.html` : path));
    if (path === '/favicon.ico') return response.writeHead(204).end();
    try {
      const body = await readFile(file);
      const type = types[extname(file)] ?? 'application/octet-stream';
      return response.writeHead(200, { 'content-type': type, 'content-security-policy': strict }).end(body);
    } catch {
      return response.writeHead(404).end('not found');
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** @returns {Promise<number>} a port nobody listens on */
export async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/**
 * Starts the server of a project by its own script, and waits until it answers.
 * @param {string} folder
 * @param {string[]} words of pnpm; `PORT` among them stands for the port, which is in the environment as well
 * @param {NodeJS.ProcessEnv} [env]
 */
export async function startServer(folder, words, env = {}) {
  const port = await freePort();
  const { command, args } = pnpmCommand(words.map((word) => (word === 'PORT' ? String(port) : word)));
  const child = spawn(command, args, {
    cwd: folder,
    env: { ...process.env, PORT: String(port), ...env },
    // A group of its own: pnpm and what it starts end together.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const ended = new Promise((resolve) => child.once('exit', resolve));
  let over = false;
  void ended.then(() => (over = true));
  const origin = `http://127.0.0.1:${port}`;
  while (
    !(await fetch(origin).then(
      () => true,
      () => false,
    ))
  ) {
    if (over) throw new Error(`the server ended by itself:\n${said}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    origin,
    async close() {
      if (!over) process.kill(-(/** @type {number} */ (child.pid)), 'SIGTERM');
      await ended;
    },
  };
}
