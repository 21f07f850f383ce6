/** Runs the pnpm that this repository names, whatever the machine has. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readJson, root } from '../workspace.mjs';

const { packageManager } = readJson(join(root, 'package.json'));
const run = promisify(execFile);

/** @param {string[]} args @returns {{ command: string, args: string[] }} */
export const pnpmCommand = (args) => ({ command: 'npx', args: ['-y', packageManager, ...args] });

/**
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<string>} what it wrote to its standard output
 * @throws an error whose message holds all that it wrote
 */
export async function pnpm(args, { cwd = root, env = process.env } = {}) {
  try {
    const { command, args: all } = pnpmCommand(args);
    const { stdout } = await run(command, all, {
      cwd,
      env,
      maxBuffer: 64 * 1024 * 1024,
      shell: process.platform === 'win32',
    });
    return stdout;
  } catch (error) {
    const { stdout = '', stderr = '' } = /** @type {{ stdout?: string, stderr?: string }} */ (error);
    throw new Error(`pnpm ${args.join(' ')} failed:\n${stdout}${stderr}`);
  }
}
