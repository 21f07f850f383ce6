/** What several scripts ask about this workspace. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * @typedef {Record<string, string | Record<string, string>>} Exports
 * @typedef {object} WorkspacePackage
 * @property {string} name
 * @property {string} folder absolute
 * @property {{
 *   name: string, version: string, exports: Exports, publishConfig?: { exports?: Exports }, customElements?: string, repository?: unknown,
 *   dependencies?: Record<string, string>, devDependencies?: Record<string, string>,
 * }} json
 */

/** @param {string} file */
export function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** @returns {WorkspacePackage[]} */
export function packages() {
  return readdirSync(join(root, 'packages'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => {
      const folder = join(root, 'packages', entry.name);
      const json = readJson(join(folder, 'package.json'));
      return { name: json.name, folder, json };
    });
}

/**
 * Ends a check: its findings, or one line that says what holds.
 * @param {string[]} problems
 * @param {string} fine
 */
export function conclude(problems, fine) {
  for (const problem of problems) console.error(`✖ ${problem}`);
  if (problems.length) process.exit(1);
  console.log(`✔ ${fine}`);
}
