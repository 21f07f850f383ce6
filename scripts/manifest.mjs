/**
 * Writes packages/editor/custom-elements.json, which editors, documentation and Storybook read, and checks it.
 * The analyzer's own command would name source files, which are not in the published package.
 */

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
// @ts-expect-error: it ships no types
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { writeIntegrations } from './integrations.mjs';
import { conclude, readJson, root } from './workspace.mjs';

const folder = join(root, 'packages/editor');

/**
 * @typedef {import('./integrations.mjs').Element & { kind: string, customElement?: boolean }} Declaration
 * @typedef {{ path: string, declarations?: Declaration[], exports?: { declaration?: { module?: string } }[] }} Module
 */

const manifest = /** @type {{ modules: Module[] }} */ (await cli({ argv: ['analyze'], cwd: folder, noWrite: true }));

// The analyzer takes inner state for attributes, and the parameter of a helper for the name of an event.
for (const { declarations = [] } of manifest.modules)
  for (const declaration of declarations) {
    if (!declaration.tagName) continue;
    const hidden = new Set(
      (declaration.members ?? []).flatMap(({ name, privacy }) => (privacy && privacy !== 'public' ? [name] : [])),
    );
    declaration.attributes = declaration.attributes?.filter(
      ({ name, fieldName }) => !/[A-Z]/.test(name) && !hidden.has(fieldName ?? name),
    );
    declaration.events = declaration.events?.filter(({ name, description }) => description || name !== 'type');
  }

const published = JSON.stringify(manifest, null, 2).replaceAll(/"(\/?)src\/([^"\s]+)\.ts"/g, '"$1dist/$2.js"');
writeFileSync(join(folder, 'custom-elements.json'), `${published}\n`);

/** @type {string[]} */
const problems = [];
const { customElements } = readJson(join(folder, 'package.json'));
if (customElements !== 'custom-elements.json') problems.push('package.json does not name its custom-elements.json');

const declarations = manifest.modules.flatMap((module) => module.declarations ?? []);
const elements = declarations.filter((each) => each.customElement && each.tagName);
for (const { tagName, summary, description, attributes = [], events = [] } of elements) {
  if (!summary && !description) problems.push(`<${tagName}> has no summary: nobody could tell what it is for`);
  for (const { name, description: told } of [...attributes, ...events])
    if (!told) problems.push(`<${tagName}> does not say what ${name} is`);
}

// What the analyzer overlooks would be missing in silence.
const known = new Set(elements.map((each) => each.tagName));
for (const name of readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.ts') || name.endsWith('.test.ts')) continue;
  const source = readFileSync(join(folder, 'src', name), 'utf8');
  const typed = /interface HTMLElementTagNameMap \{([^}]*)\}/.exec(source)?.[1] ?? '';
  const names = [...source.matchAll(/@customElement\(\s*['"]([\w-]+)['"]|\bdefine\(\s*['"]([\w-]+)['"]/g)]
    .map((match) => match[1] ?? match[2])
    .concat([...typed.matchAll(/['"]([\w-]+)['"]:/g)].map((match) => match[1]));
  for (const tagName of new Set(names)) {
    if (tagName && !known.has(tagName)) problems.push(`<${tagName}>, defined in src/${name}, is not in the manifest`);
  }
}

// An element without a page of its own in Storybook is one that no designer has seen; to stand in another's does not count.
const stories = readdirSync(join(root, 'stories'))
  .filter((name) => name.endsWith('.stories.ts'))
  .map((name) => readFileSync(join(root, 'stories', name), 'utf8'));
for (const { tagName } of elements) {
  const own = stories.find((story) => story.includes(`component: '${tagName}'`));
  if (!own) problems.push(`<${tagName}> has no stories of its own`);
  else if (!own.includes("'autodocs'")) problems.push(`<${tagName}> has no page with its controls and tables`);
}

const { version } = readJson(join(folder, 'package.json'));
problems.push(...writeIntegrations(elements, folder, version));
const tsc = join(root, 'node_modules/typescript/bin/tsc');
const types = spawnSync(process.execPath, [tsc, '-p', join(root, 'test/integrations')], { encoding: 'utf8' });
if (types.status !== 0) problems.push(`the types for frameworks do not hold:\n${types.stdout}${types.stderr}`);

conclude(problems, `custom-elements.json describes ${elements.length} elements; types for React, Vue and Svelte hold`);
