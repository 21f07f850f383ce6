/**
 * The snippets of README and docs: TypeScript and JavaScript is compiled against the packages, elements and attributes in
 * markup are looked up in the custom-elements manifest, JSON is parsed, and a `pnpm` command has to exist. A snippet
 * that nothing checks goes stale. After `pnpm build`: snippets see what a stranger gets.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { conclude, readJson, root } from './workspace.mjs';

const { FORMATS, openNote } = await import(pathToFileURL(join(root, 'packages/templates/dist/index.js')).href);
/** @type {string[]} */
const problems = [];
const pages = ['README.md', 'CONTRIBUTING.md'];
for (const name of readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }))
  if (name.endsWith('.md')) pages.push(`docs/${name}`);

/** @typedef {{ page: string, line: number, language: string, code: string }} Snippet */

/** @param {string} page @returns {Snippet[]} */
function snippetsOf(page) {
  const text = readFileSync(join(root, page), 'utf8');
  return [...text.matchAll(/^```(\w+)[^\n]*\n([\s\S]*?)^```$/gm)].map(({ 1: language = '', 2: code = '', index }) => ({
    page,
    line: text.slice(0, index).split('\n').length,
    language,
    code,
  }));
}
const snippets = pages.flatMap(snippetsOf);

const folder = join(root, '.cache/snippets');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
/** @type {Map<string, Snippet>} */
const files = new Map();
/** @param {Snippet} snippet @param {string} code @param {string} extension */
function compile(snippet, code, extension) {
  const name = `${snippet.page.replaceAll(/\W/g, '-')}-${snippet.line}.${extension}`;
  files.set(name, snippet);
  // A line a line: the compiler's positions are those of the page.
  writeFileSync(join(folder, name), `${code}\nexport {};\n`);
}

const manifest = readJson(join(root, 'packages/editor/custom-elements.json'));
/** @type {Map<string, Set<string>>} */
const attributes = new Map();
for (const { declarations = [] } of manifest.modules)
  for (const { tagName, attributes: own = [] } of declarations)
    if (tagName) attributes.set(tagName, new Set(own.map((/** @type {{ name: string }} */ { name }) => name)));
const GLOBAL = /^(?:id|class|lang|dir|slot|style|hidden|aria-\w+|data-\w+)$/;
/** @param {Snippet} snippet @param {string} markup */
function checkMarkup({ page, line }, markup) {
  for (const [, tag = '', list = ''] of markup.matchAll(/<(evenfall-[\w-]+)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*\/?>/g)) {
    const known = attributes.get(tag);
    if (!known) problems.push(`${page}:${line} shows <${tag}>, which there is not`);
    for (const [, name = ''] of list.matchAll(/\s([\w-]+)(?:="[^"]*")?/g))
      if (known && !known.has(name) && !GLOBAL.test(name)) problems.push(`${page}:${line}: <${tag}> has no ${name}`);
  }
}

const { scripts } = readJson(join(root, 'package.json'));
/** Commands of pnpm itself. */
const OWN = new Set(['install', 'exec', 'add', 'pack', 'why', 'change', 'version']);
/** The projects of test/hosts are compiled by their own tools: what is shown of them is right as it stands. */
const hosts = readdirSync(join(root, 'test/hosts'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(tsx?|js)$/.test(name) && !name.includes('node_modules'))
  .map((name) => readFileSync(join(root, 'test/hosts', name), 'utf8'));
for (const snippet of snippets) {
  const { page, line, language, code } = snippet;
  if (hosts.some((text) => text.includes(code.trim()))) continue;
  if (language === 'ts' || language === 'js') compile(snippet, code, 'ts');
  else if (language === 'tsx' || language === 'jsx') compile(snippet, code, 'tsx');
  else if (language === 'html') {
    checkMarkup(snippet, code);
    for (const [, attributesOf = '', script = ''] of code.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g))
      if (!attributesOf.includes('src=')) compile(snippet, script, 'ts');
  } else if (language === 'json') {
    try {
      const value = JSON.parse(code);
      if (value.type === 'evenfall-note') openNote(value, FORMATS);
    } catch (error) {
      problems.push(`${page}:${line} ${error instanceof Error ? error.message : error}`);
    }
  } else if (language === 'sh') {
    for (const [, command = ''] of code.matchAll(/^(?:npx -y )?pnpm(?:@\S+)? (?:run )?([\w:-]+)/gm))
      if (!scripts[command] && !OWN.has(command)) problems.push(`${page}:${line}: there is no pnpm ${command}`);
  }
}

writeFileSync(
  join(folder, 'tsconfig.json'),
  JSON.stringify({
    extends: '../../test/docs/tsconfig.json',
    files: [...files.keys(), '../../test/docs/ambient.d.ts'],
  }),
);
const { stdout } = spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', folder, '--pretty', 'false'], {
  encoding: 'utf8',
});
for (const message of stdout.split('\n')) {
  const [, file = '', at = '', what] = /([^/\\(]+)\((\d+),\d+\): (.*)$/.exec(message) ?? [];
  const snippet = files.get(file);
  if (snippet) problems.push(`${snippet.page}:${snippet.line + Number(at)} ${what}`);
  else if (message.trim() && !message.startsWith(' ')) problems.push(message);
}

for (const page of pages) {
  const text = readFileSync(join(root, page), 'utf8');
  for (const [, target = ''] of text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g))
    if (!/^\w+:/.test(target) && !existsSync(join(root, dirname(page), target)))
      problems.push(`${page} points to ${target}, which there is not`);
}
conclude(problems, `${files.size} snippets compile, and ${snippets.length - files.size} others are right`);
