/** What a packed package holds: all that it promises, and nothing that is ours alone. */
import { createReadStream } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { createGunzip } from 'node:zlib';
import { extractTar } from '../tar.mjs';

/** Anything else is a file somebody forgot. */
const EXPECTED =
  /^(package\.json|README\.md|LICENSE|THIRD-PARTY-NOTICES\.md|custom-elements\.json|schemas\/[\w.-]+\.schema\.json|integrations\/[\w.-]+\.(json|d\.ts)|dist\/.+\.(js|js\.map|d\.ts))$/;
const OURS_ALONE = /\.(test|stories)\.|(^|\/)(test|tests|src|node_modules)\//;
const ALWAYS = ['package.json', 'README.md', 'LICENSE', 'THIRD-PARTY-NOTICES.md'];

/** What nobody should have to download to write a note, bytes of the tarball. */
const CEILING = new Map([
  ['@evenfall/templates', 900_000],
  ['@evenfall/ai-client', 900_000],
  ['@evenfall/editor', 2_000_000],
]);

/** Paths in a package.json or a manifest that point at files of the package. @param {unknown} value @returns {string[]} */
function targets(value) {
  if (typeof value === 'string') return value.startsWith('./') && !value.includes('*') ? [posix.normalize(value)] : [];
  return value && typeof value === 'object' ? Object.values(value).flatMap(targets) : [];
}

/**
 * A module that acts when it is imported has to say so, or a bundler drops it in silence; one that does not act must
 * not, or a bundler keeps it for nothing.
 * @param {string} folder
 * @param {string[]} files
 * @param {boolean | string[] | undefined} declared
 */
async function sideEffects(folder, files, declared) {
  if (!Array.isArray(declared)) return declared === false ? [] : ['declares no sideEffects'];
  const problems = [];
  const kept = new Set(declared.map((each) => posix.normalize(each)));
  for (const file of files.filter((each) => /^dist\/(define|entry|bundle)[\w-]*\.js$/.test(each))) {
    const code = (await readFile(join(folder, file), 'utf8')).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    const acts = code.split('\n').some((line) => /^(?!export|import\s.*\sfrom|\s|}|$)/.test(line));
    if (acts && !kept.has(file)) problems.push(`${file} acts when imported, and is not among the sideEffects`);
    if (!acts && kept.has(file)) problems.push(`${file} is among the sideEffects, and does nothing when imported`);
  }
  return problems;
}

/** @param {string} folder @param {string[]} files */
async function manifestIsTrue(folder, files) {
  const { modules } = JSON.parse(await readFile(join(folder, 'custom-elements.json'), 'utf8'));
  const there = new Set(files);
  const missing = modules
    .map((/** @type {{ path: string }} */ { path }) => path)
    .filter((/** @type {string} */ path) => !there.has(path));
  const problems = missing.map(
    (/** @type {string} */ path) => `custom-elements.json names ${path}, which is not inside`,
  );
  const tags = JSON.stringify(modules).match(/"tagName":"evenfall-/g)?.length ?? 0;
  return tags >= 5 ? problems : [...problems, `custom-elements.json describes ${tags} elements`];
}

/**
 * @param {import('./pack.mjs').PackedPackage} each
 * @returns {Promise<string[]>} problems
 */
export async function checkContents({ name, tarball, sbom }) {
  const parent = await mkdtemp(join(tmpdir(), 'evenfall-packed-'));
  try {
    await extractTar(createReadStream(tarball).pipe(createGunzip()), parent);
    const folder = join(parent, 'package');
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) =>
        posix.relative(folder.replaceAll('\\', '/'), join(entry.parentPath, entry.name).replaceAll('\\', '/')),
      );
    const json = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    const problems = [];
    for (const file of files) {
      if (OURS_ALONE.test(file) || !EXPECTED.test(file)) problems.push(`${file} should not be published`);
    }
    const there = new Set(files);
    for (const file of [...ALWAYS, ...targets(json.exports)])
      if (!there.has(file)) problems.push(`${file} is not inside`);
    for (const [other, range] of Object.entries(json.dependencies ?? {})) {
      if (/^(workspace|file|link|catalog):/.test(String(range))) problems.push(`${other} is asked for as ${range}`);
      if (other.startsWith('@evenfall/') && range !== json.version)
        problems.push(`${other} ${range} is another version than its own, ${json.version}`);
    }
    if (json.scripts) problems.push('scripts are of no use to a host');
    for (const peer of Object.keys(json.peerDependencies ?? {})) {
      if (!json.peerDependenciesMeta?.[peer]?.optional) problems.push(`${peer} is asked of every host`);
    }
    problems.push(...(await sideEffects(folder, files, json.sideEffects)));
    if (json.customElements) problems.push(...(await manifestIsTrue(folder, files)));
    const { size } = await stat(tarball);
    const ceiling = CEILING.get(name) ?? 0;
    if (size > ceiling) problems.push(`the tarball is ${size} bytes; ${ceiling} are allowed`);
    const bill = JSON.parse(await readFile(sbom, 'utf8'));
    const listed = new Set(
      bill.components.map((/** @type {{ group?: string, name: string }} */ part) =>
        part.group ? `${part.group}/${part.name}` : part.name,
      ),
    );
    for (const other of Object.keys(json.dependencies ?? {})) {
      if (!listed.has(other)) problems.push(`the bill of materials does not name ${other}`);
    }
    return problems.map((problem) => `${name}: ${problem}`);
  } finally {
    await rm(parent, { recursive: true, force: true });
  }
}
