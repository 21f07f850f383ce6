/**
 * Every pattern of a compiled package: literals out of its source, and those that are put together at run time as they are
 * constructed.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseAst } from 'vite';

/** @typedef {{ source: string, flags: string, where: string }} Pattern */

/** @param {string} folder @returns {string[]} */
const modules = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.js') && !entry.name.includes('.test.'))
    .map((entry) => join(entry.parentPath, entry.name))
    // What is left over from a source that is gone is not used.
    .filter((file) => existsSync(file.replace(/([\\/])dist\1/, '$1src$1').replace(/\.js$/, '.ts')));

/** @param {unknown} node @param {(pattern: { pattern: string, flags: string }) => void} found */
function walk(node, found) {
  if (Array.isArray(node)) for (const each of node) walk(each, found);
  else if (typeof node === 'object' && node !== null) {
    if ('regex' in node && node.regex) found(/** @type {{ pattern: string, flags: string }} */ (node.regex));
    for (const value of Object.values(node)) walk(value, found);
  }
}

/**
 * @param {string} dist
 * @param {(module: Record<string, any>) => void} exercise uses what is compiled when first needed
 * @returns {Promise<Pattern[]>}
 */
export async function patternsOf(dist, exercise) {
  /** @type {Map<string, Pattern>} */
  const patterns = new Map();
  /** @param {string} source @param {string} flags @param {string} where */
  const add = (source, flags, where) => {
    const key = `/${source}/${flags}`;
    if (!patterns.has(key)) patterns.set(key, { source, flags, where });
  };
  for (const file of modules(dist))
    walk(parseAst(readFileSync(file, 'utf8')), ({ pattern, flags }) =>
      add(pattern, flags, file.slice(dist.length + 1)),
    );
  const Native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct(target, args, self) {
      const made = Reflect.construct(target, args, self);
      add(made.source, made.flags, 'made at run time');
      return made;
    },
  });
  try {
    exercise(await import(pathToFileURL(join(dist, 'index.js')).href));
  } finally {
    globalThis.RegExp = Native;
  }
  return [...patterns.values()];
}
