/**
 * Starts the practice app with the packages of this repository, in a folder of its own that is kept: what is written there
 * is found again. Builds the packages when they are not. `pnpm practice`
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pnpm, pnpmCommand } from '../../scripts/release/pnpm.mjs';
import { packages, root } from '../../scripts/workspace.mjs';
import { copyHosts, installHosts, packIfStale } from './support/install.mjs';

const folder = join(root, '.cache/practice');

if (packages().some((each) => !existsSync(join(each.folder, 'dist/tsconfig.tsbuildinfo')))) {
  console.log('Building the packages …');
  await pnpm(['run', 'build']);
}
await packIfStale();
console.log('Installing the practice …');
await copyHosts(folder);
await installHosts(folder, ['practice']);

const { command, args } = pnpmCommand(['run', 'start']);
// A group of its own: whatever ends this one reaches the server below pnpm too, which closes its database and ends.
const grouped = process.platform !== 'win32';
const child = spawn(command, args, { cwd: join(folder, 'practice'), stdio: 'inherit', detached: grouped });
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
  process.on(signal, () => {
    if (grouped && child.pid) process.kill(-child.pid, signal);
    else child.kill(signal);
  });
child.on('exit', (code) => process.exit(code ?? 0));
