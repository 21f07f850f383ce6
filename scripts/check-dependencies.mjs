/**
 * Keeps the house in order (editor → ai-client → templates, one door per folder):
 * what nobody checks is the first thing a hurried import breaks.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { conclude, packages, readJson, root } from './workspace.mjs';

/** Workspace packages that each may import; anything else in the workspace is the wrong direction. */
const direction = new Map([
  ['@evenfall/templates', []],
  ['@evenfall/ai-client', ['@evenfall/templates']],
  ['@evenfall/editor', ['@evenfall/ai-client', '@evenfall/templates']],
]);

/** Two copies of any of these break in ways that look like bugs of ours (`instanceof`, plugin keys, registries). */
const single = /^(prosemirror-.+|@tiptap\/.+|lit|lit-html|lit-element|@lit\/reactive-element)$/;

/** @type {string[]} */
const problems = [];
let imports = 0;

const importPattern =
  /(?:^|[\s;}])(?:import|export)\s(?:[^'"`;]*?\sfrom\s*)?['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]/g;

/** @param {string} source */
function specifiersOf(source) {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
  return [...code.matchAll(importPattern)].map((match) => match[1] ?? match[2] ?? '');
}

/** @param {string} specifier */
function packageOf(specifier) {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

/** @param {string} folder */
function isHallway(folder) {
  return existsSync(folder) && readdirSync(folder, { withFileTypes: true }).every((entry) => entry.isDirectory());
}

/**
 * @param {string} file
 * @param {string} specifier
 * @param {string} src
 */
function checkRelative(file, specifier, src) {
  const target = resolve(dirname(file), specifier);
  const where = relative(root, file);
  // What several suites share is no part of a package, and never published with one.
  if (file.endsWith('.test.ts') && target.startsWith(join(root, 'test/support') + sep)) return;
  if (!target.startsWith(src + sep)) {
    problems.push(`${where}: ${specifier} leaves the package; import the package by its name`);
    return;
  }
  const way = relative(dirname(file), target).split(sep);
  let at = dirname(file);
  while (way[0] === '..') at = join(at, /** @type {string} */ (way.shift()));
  // A folder that holds rooms and nothing else is a hallway: it has no door to go around.
  while (way.length > 2 && isHallway(join(at, /** @type {string} */ (way[0]))))
    at = join(at, /** @type {string} */ (way.shift()));
  if (way.length > 1 && !(way.length === 2 && /^index\.[jt]s$/.test(way[1] ?? ''))) {
    problems.push(`${where}: ${specifier} goes around ${way[0]}/index.ts, the only door of that folder`);
  }
}

/**
 * @param {string} file
 * @param {string} specifier
 * @param {import('./workspace.mjs').WorkspacePackage} home
 * @param {Map<string, import('./workspace.mjs').WorkspacePackage>} all
 * @param {Set<string>} testTools
 */
function checkBare(file, specifier, home, all, testTools) {
  const where = relative(root, file);
  const name = packageOf(specifier);
  const isTest = file.endsWith('.test.ts');
  if (name === home.name) {
    problems.push(`${where}: imports its own package by name; use a relative path`);
    return;
  }
  const neighbour = all.get(name);
  if (neighbour) {
    if (!direction.get(home.name)?.some((allowed) => allowed === name)) {
      problems.push(`${where}: ${home.name} must not know ${name} (editor → ai-client → templates)`);
    } else if (!(`.${specifier.slice(name.length)}` in neighbour.json.exports)) {
      problems.push(`${where}: ${specifier} is not an export of ${name}`);
    }
    return;
  }
  if (name.startsWith('prosemirror-')) {
    const alias = specifier.replace('prosemirror-', '@tiptap/pm/');
    problems.push(`${where}: import ${alias} instead of ${specifier}, or two copies may meet`);
  } else if (isTest && testTools.has(name)) {
    return;
  } else if (home.name === '@evenfall/templates' && name !== 'zod') {
    problems.push(`${where}: templates depends on nothing but zod, not on ${name}`);
  } else if (!home.json.dependencies?.[name]) {
    problems.push(`${where}: ${name} is not a dependency of ${home.name}`);
  }
}

const all = new Map(packages().map((each) => [each.name, each]));
const testTools = new Set(Object.keys(readJson(join(root, 'package.json')).devDependencies));

for (const home of all.values()) {
  if (!direction.has(home.name)) problems.push(`${home.name} has no place in the direction of dependencies`);
  const src = join(home.folder, 'src');
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  for (const name of files) {
    const file = join(src, name);
    for (const specifier of specifiersOf(readFileSync(file, 'utf8'))) {
      imports += 1;
      if (specifier.startsWith('.')) checkRelative(file, specifier, src);
      else checkBare(file, specifier, home, all, testTools);
    }
  }
  for (const name of Object.keys(home.json.dependencies ?? {})) {
    if (!existsSync(join(home.folder, 'node_modules', name))) problems.push(`${home.name}: ${name} is not installed`);
  }
}

// Each snapshot of the lockfile (a version with one set of peers) is one installed copy.
const lockfile = readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8');
const snapshots = lockfile.slice(lockfile.indexOf('\nsnapshots:'));
/** @type {Map<string, string[]>} */
const copies = new Map();
for (const [, name = '', version = ''] of snapshots.matchAll(/^ {2}'?(@?[^@\s']+)@([^:']+)'?:/gm)) {
  if (single.test(name)) copies.set(name, [...(copies.get(name) ?? []), version]);
}
for (const [name, versions] of copies) {
  if (versions.length > 1) problems.push(`${name} is installed ${versions.length} times: ${versions.join(', ')}`);
}
if (![...copies.keys()].some((name) => name.startsWith('prosemirror-'))) {
  problems.push('no prosemirror package in pnpm-lock.yaml: has its form changed?');
}

conclude(problems, `${imports} imports keep the direction and the doors; ${copies.size} packages have one copy each`);
