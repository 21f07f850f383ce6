/**
 * The licences of what the packages bring along, written out of what is installed for the lockfile. The editor's bundle
 * contains this code, and these licences ask that their text goes with it.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { packages, root } from '../workspace.mjs';
import { pnpm } from './pnpm.mjs';

/** Licences whose terms are met by passing on their text. */
const FINE = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD']);

/** Packages published without the text, and the neighbour from the same repository that brings it. */
const TEXT_OF = new Map([['@lit-labs/ssr-dom-shim', 'lit']]);

/** @typedef {{ name: string, versions: string[], paths: string[], license: string }} Licensed */

/** @param {string} folder */
function licenceText(folder) {
  const name = readdirSync(folder).find((each) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(each));
  return name && readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim();
}

/**
 * @param {string} name of one of our packages
 * @returns {Promise<{ text: string, problems: string[] }>}
 */
async function noticesOf(name) {
  const json = await pnpm(['--filter', name, 'licenses', 'list', '--prod', '--json']);
  /** @type {Licensed[]} */
  const all = Object.values(JSON.parse(json.slice(json.indexOf('{')))).flat();
  const others = all.filter((each) => !each.name.startsWith('@evenfall/'));
  others.sort((a, b) => (a.name < b.name ? -1 : 1));
  /** @type {Map<string, string[]>} */
  const byText = new Map();
  const problems = [];
  for (const { name: other, versions, paths, license } of others) {
    if (!FINE.has(license)) problems.push(`${name}: ${other} is under ${license}, which nobody has looked at`);
    const from = others.find((each) => each.name === (TEXT_OF.get(other) ?? other))?.paths ?? paths;
    const text = licenceText(from[0] ?? '');
    if (!text) problems.push(`${name}: ${other} comes without the text of its licence`);
    byText.set(text ?? '', [...(byText.get(text ?? '') ?? []), `${other} ${versions.join(', ')} (${license})`]);
  }
  const parts = [...byText].map(([text, names]) => `## ${names.join(', ')}\n\n\`\`\`text\n${text}\n\`\`\`\n`);
  const head = `# Third-party notices\n\n${name} depends on the packages below. Written from the lockfile by \`pnpm check:packages --write\`.\n`;
  return { text: [head, ...parts].join('\n'), problems };
}

/**
 * @param {boolean} write instead of only comparing
 * @returns {Promise<string[]>} problems
 */
export async function checkNotices(write) {
  const problems = [];
  for (const { name, folder } of packages()) {
    const notices = await noticesOf(name);
    problems.push(...notices.problems);
    const file = join(folder, 'THIRD-PARTY-NOTICES.md');
    const now = existsSync(file) ? readFileSync(file, 'utf8') : '';
    if (now === notices.text) continue;
    if (write) writeFileSync(file, notices.text);
    else problems.push(`${relative(root, file)} is not current: run "pnpm check:packages --write" and commit it`);
  }
  return problems;
}
