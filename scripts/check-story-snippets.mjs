/**
 * The code that every story shows, in HTML, React and Vue: its TypeScript is compiled against the packages, React's with
 * the JSX types that are shipped; Vue's template by Vue's own compiler, its properties and events against the element's
 * class; attributes are looked up in the custom-elements manifest. Every page of the docs folder has one in Storybook. Reads the built Storybook, after `pnpm build`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { parse } from 'vue/compiler-sfc';
import { findBrowser } from './browser.mjs';
import { serve } from './static-server.mjs';
import { conclude, readJson, root } from './workspace.mjs';

/** @typedef {{ story: string, framework: 'html' | 'react' | 'vue', code: string, snippet: { tag: string, partOf?: string, properties?: Record<string, string>, events?: Record<string, string> } }} Shown */

const storybook = join(root, 'storybook-static');
if (!existsSync(join(storybook, 'index.json')))
  throw new Error('No storybook-static: run `pnpm storybook:build` first.');

/** @returns {Promise<Shown[]>} */
async function shown() {
  const server = await serve(storybook);
  const { executablePath, args, env } = await findBrowser();
  const browser = await puppeteer.launch({ executablePath, args, env, headless: true });
  try {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/iframe.html?id=demo--soap-note&viewMode=story`);
    await page.waitForFunction(() => '__STORYBOOK_PREVIEW__' in window && 'codeOfStories' in window);
    return await page.evaluate(async () => {
      const preview = Reflect.get(window, '__STORYBOOK_PREVIEW__');
      await preview.ready();
      return Reflect.get(window, 'codeOfStories')(Object.values(await preview.extract()));
    });
  } finally {
    await browser.close();
    server.close();
  }
}

/** @type {string[]} */
const problems = [];
const manifest = readJson(join(root, 'packages/editor/custom-elements.json'));
/** @type {Map<string, Set<string>>} */
const attributes = new Map();
for (const { declarations = [] } of manifest.modules)
  for (const { tagName, attributes: own = [] } of declarations)
    if (tagName) attributes.set(tagName, new Set(own.map((/** @type {{ name: string }} */ { name }) => name)));
const GLOBAL = /^(?:id|class|lang|dir|slot|style|hidden|aria-\w+|data-\w+)$/;

const folder = join(root, '.cache/story-snippets');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
/** @type {Map<string, string>} The snippet of a file, for its errors. */
const files = new Map();
/** @param {Shown} of @param {string} code @param {string} extension */
function compile({ story, framework }, code, extension) {
  const name = `${story}.${framework}.${extension}`;
  files.set(name, `${story}, ${framework}`);
  writeFileSync(join(folder, name), `${code}\nexport {};\n`);
}

/** @param {string} story @param {string} tag @param {string} name */
function checkAttribute(story, tag, name) {
  if (!attributes.get(tag)?.has(name) && !GLOBAL.test(name)) problems.push(`${story}: <${tag}> has no ${name}`);
}

/** @param {Shown} of What a Vue template gives to an element, as the TypeScript it stands for. */
function compileVue(of) {
  const { story, code, snippet } = of;
  const { descriptor, errors } = parse(code);
  for (const error of errors) problems.push(`${story}, vue: ${error.message}`);
  const element = descriptor.template?.ast?.children.find(({ type }) => type === 1);
  if (element?.type !== 1 || element.tag !== (snippet.partOf ?? snippet.tag)) {
    problems.push(`${story}, vue: no <${snippet.partOf ?? snippet.tag}> in its template`);
    return;
  }
  const lines = [
    descriptor.scriptSetup?.content ?? '',
    `declare const element: HTMLElementTagNameMap['${element.tag}'];`,
  ];
  for (const prop of element.props) {
    if (prop.type === 6) checkAttribute(story, element.tag, prop.name);
    else if (prop.type === 7) {
      const name = prop.arg && 'content' in prop.arg ? prop.arg.content : '';
      const value = prop.exp?.loc.source ?? '';
      if (prop.name === 'bind') lines.push(`element.${name} = ${value};`);
      else if (prop.name === 'on') lines.push(`element.addEventListener('${name}', ${value});`);
      else problems.push(`${story}, vue: v-${prop.name} is not expected`);
    }
  }
  compile(of, lines.join('\n'), 'ts');
}

const all = await shown();
for (const of of all) {
  const { story, framework, code, snippet } = of;
  if (framework === 'react') compile(of, code, 'tsx');
  else if (framework === 'vue') compileVue(of);
  else {
    const [, list = ''] = new RegExp(`<${snippet.tag}((?:\\s+[\\w-]+(?:="[^"]*")?)*)\\s*>`).exec(code) ?? [];
    for (const [, name = ''] of list.matchAll(/\s([\w-]+)(?:="[^"]*")?/g)) checkAttribute(story, snippet.tag, name);
    const [, script] = /<script type="module">([\s\S]*?)<\/script>/.exec(code) ?? [];
    if (script) compile(of, script, 'ts');
  }
}
/** @type {{ type: string, importPath: string }[]} */
const entries = Object.values(readJson(join(storybook, 'index.json')).entries);
for (const name of readdirSync(join(root, 'docs')).filter((each) => each.endsWith('.md') && each !== 'README.md'))
  if (!entries.some(({ importPath }) => importPath.endsWith(`/docs/${name}x`)))
    problems.push(`docs/${name} has no page in Storybook`);
if (all.length < 200) problems.push(`only ${all.length} snippets were found in the built Storybook`);

writeFileSync(
  join(folder, 'tsconfig.json'),
  JSON.stringify({
    extends: '../../test/docs/tsconfig.json',
    files: [...files.keys(), '../../test/docs/stories.d.ts'],
  }),
);
const { stdout } = spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', folder, '--pretty', 'false'], {
  encoding: 'utf8',
});
for (const message of stdout.split('\n')) {
  const [, file = '', at = '', what] = /([^/\\(]+)\((\d+),\d+\): (.*)$/.exec(message) ?? [];
  if (files.has(file)) problems.push(`${files.get(file)}, line ${at}: ${what}`);
  else if (message.trim() && !message.startsWith(' ')) problems.push(message);
}
conclude(problems, `${all.length} snippets of stories compile: HTML, React and Vue`);
