/**
 * The host projects as a stranger would have them: copied out of this repository, so that nothing of it can be found by
 * walking up, with the packages from their tarballs and everything else from the registry, as the lockfile pins it.
 */
import { statSync } from 'node:fs';
import { copyFile, cp, mkdir, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { packAll, tarballs } from '../../../scripts/release/pack.mjs';
import { pnpm } from '../../../scripts/release/pnpm.mjs';
import { root } from '../../../scripts/workspace.mjs';

const templates = join(root, 'test/hosts');
const built = new Set(['node_modules', 'tarballs', 'dist', 'data', '.next', '.angular', 'support']);

/** @param {string} folder where they go */
export async function copyHosts(folder) {
  await cp(templates, folder, { recursive: true, filter: (path) => !built.has(basename(path)) });
  await mkdir(join(folder, 'tarballs'), { recursive: true });
  for (const { name, tarball } of tarballs()) {
    await copyFile(tarball, join(folder, 'tarballs', `${basename(name)}.tgz`));
  }
}

/**
 * @param {string} folder
 * @param {string[]} hosts the others are left out
 */
export async function installHosts(folder, hosts) {
  const filters = hosts.flatMap((host) => ['--filter', `{./${host}}...`]);
  // The lockfile knows the tarballs of the day it was written; everything else stays as it says.
  await pnpm([...filters, 'install', '--no-frozen-lockfile', '--prefer-offline'], { cwd: folder });
}

/** Packs what was built since it was packed last: by the step before in `pnpm test`, or by hand. */
export async function packIfStale() {
  const written = (/** @type {string} */ file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const isStale = tarballs().some(
    ({ tarball, folder }) => written(tarball) < written(join(folder, 'dist/tsconfig.tsbuildinfo')) || !written(tarball),
  );
  if (isStale) await packAll();
}

/** Two copies of any of these break in ways that look like bugs of ours (`instanceof`, plugin keys, registries). */
const SINGLE =
  /^(prosemirror-[\w-]+|@tiptap\+\w+|lit(-html|-element)?|@lit\+reactive-element|@evenfall\+[\w-]+)@([^_(]+)/;

/**
 * The packages that are installed more than once.
 * @param {string} folder
 * @returns {Promise<string[]>}
 */
export async function copies(folder) {
  /** @type {Map<string, Set<string>>} */
  const versions = new Map();
  for (const each of await readdir(join(folder, 'node_modules/.pnpm'))) {
    const [, name = '', , version = ''] = SINGLE.exec(each) ?? [];
    if (name) versions.set(name, (versions.get(name) ?? new Set()).add(version));
  }
  if (![...versions.keys()].some((name) => name.startsWith('prosemirror-')))
    return ['no prosemirror package is installed'];
  return [...versions]
    .filter(([, found]) => found.size > 1)
    .map(([name, found]) => `${name}: ${[...found].join(', ')}`);
}
