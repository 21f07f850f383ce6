/**
 * Takes out of the style sheets of the elements what only people read. Bundlers leave tagged templates as they are, so that every
 * page would load the indentation: 1.2 of 287 kB. Run by itself it does so in what tsc wrote; as a plugin, in a bundle.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { root } from './workspace.mjs';

/** @param {string} css a part of a sheet, between two values that are put into it; what is quoted stays to the letter */
const lean = (css) =>
  css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/"[^"]*"|'[^']*'|[^"']+/g, (run) =>
    /^["']/.test(run)
      ? run
      : run
          .replace(/\s+/g, ' ')
          .replace(/ ?([{};,]) ?/g, '$1')
          .replace(/: /g, ':')
          .replace(/;}/g, '}'),
  );

/** @typedef {{ type?: string, start?: number, end?: number, tag?: { name?: string }, quasi?: { quasis: { start: number, end: number }[] } }} Node */

/** The templates tagged `css`, the outermost. @param {unknown} node @returns {Node[]} */
function sheetsIn(node) {
  if (typeof node !== 'object' || node === null) return [];
  const { type, tag } = /** @type {Node} */ (node);
  const isSheet = type === 'TaggedTemplateExpression' && tag?.name === 'css';
  return isSheet ? [node] : Object.values(node).flatMap(sheetsIn);
}

/** The module with lean sheets. Lines that a sheet gives up follow it, so that a source map still holds. @param {string} code */
export function leanStyles(code) {
  if (!/\bcss\s*`/.test(code)) return code;
  let done = '';
  let at = 0;
  for (const { quasi, end = 0 } of sheetsIn(parseAst(code))) {
    const from = done.length;
    const before = at;
    for (const part of quasi?.quasis ?? []) {
      done += code.slice(at, part.start) + lean(code.slice(part.start, part.end));
      at = part.end;
    }
    done += code.slice(at, end);
    at = end;
    const lines = (/** @type {string} */ text) => text.split('\n').length;
    done += '\n'.repeat(lines(code.slice(before, end)) - lines(done.slice(from)));
  }
  return done + code.slice(at);
}

/** For Vite, after TypeScript was taken out. @returns {import('vite').Plugin} */
export const leanStylesPlugin = () => ({
  name: 'lean-styles',
  enforce: 'post',
  transform: (code, id) => (/packages\/editor\/src\//.test(id) ? { code: leanStyles(code), map: null } : undefined),
});

if (process.argv[1] === import.meta.filename) {
  const dist = join(root, 'packages/editor/dist');
  for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.js') || name.startsWith('bundle/')) continue;
    const code = readFileSync(join(dist, name), 'utf8');
    const leaner = leanStyles(code);
    if (leaner !== code) writeFileSync(join(dist, name), leaner);
  }
}
