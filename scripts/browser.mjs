/**
 * Finds a Chromium-family browser for tests and screenshots, without asking anybody to install one:
 * CHROME_PATH, else an installed browser, else the Chromium that comes as an npm package (Linux x64).
 * BUNDLED_CHROMIUM=1 goes straight to the last one, so that CI can prove that a bare machine works.
 */
import { accessSync, constants, createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { extractTar } from './tar.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * @typedef {object} FoundBrowser
 * @property {string} executablePath
 * @property {string[]} args
 * @property {Record<string, string | undefined>} env
 * @property {string} origin where it was found, for messages
 */

/** Quiet and sandbox-less where needed: none of these change what a page can do. */
const baseArgs = [
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const runsAsRoot = process.getuid?.() === 0;

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {string[]} names */
export function findOnPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  for (const name of names) {
    for (const folder of folders) {
      const path = join(folder, name);
      if (isExecutable(path)) return path;
    }
  }
  return undefined;
}

function findInstalled() {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge']
      .map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)
      .find(existsSync);
  }
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    const programs = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
    return roots.flatMap((folder) => (folder ? programs.map((program) => join(folder, program)) : [])).find(existsSync);
  }
  return findOnPath([
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge',
    'microsoft-edge-stable',
  ]);
}

/**
 * @param {string} archive a brotli file, a tar when its name says so
 * @param {string} folder
 * @param {string} [fileName] target name when the archive is one single file
 */
async function unpack(archive, folder, fileName) {
  const input = createReadStream(archive).pipe(createBrotliDecompress());
  if (fileName) {
    await pipeline(input, createWriteStream(join(folder, fileName), { mode: 0o755 }));
  } else {
    await extractTar(input, folder);
  }
}

/**
 * Unpacked by our own code: the package's executablePath() takes a half-written file in a shared temporary
 * folder for complete, and its arguments switch web security off.
 * @returns {Promise<FoundBrowser | undefined>}
 */
async function bundledChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  let packageFolder;
  try {
    packageFolder = findPackageFolder(createRequire(import.meta.url).resolve('@sparticuz/chromium'));
  } catch {
    return undefined;
  }
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  const cache = join(root, 'node_modules/.cache/chromium');
  const home = join(cache, version);
  if (!existsSync(home)) {
    await mkdir(cache, { recursive: true });
    const fresh = await mkdtemp(join(cache, 'unpacking-'));
    const bin = join(packageFolder, 'bin');
    await Promise.all([
      unpack(join(bin, 'chromium.br'), fresh, 'chromium'),
      unpack(join(bin, 'al2023.tar.br'), fresh),
      unpack(join(bin, 'swiftshader.tar.br'), fresh),
      unpack(join(bin, 'fonts.tar.br'), fresh),
    ]);
    // The packed configuration looks for the fonts where a cloud function would have them.
    await writeFile(join(fresh, 'fonts.conf'), fontsConf(join(home, 'fonts')));
    try {
      await rename(fresh, home);
    } catch (error) {
      // Another process was faster: its copy is as good as ours.
      await rm(fresh, { recursive: true, force: true });
      if (!existsSync(home)) throw error;
    }
  }
  const libraries = [join(home, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
  /** @type {Record<string, string | undefined>} */
  const env = { ...process.env, LD_LIBRARY_PATH: libraries };
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_PATH = home;
  return {
    executablePath: join(home, 'chromium'),
    // It carries no setuid sandbox helper, and user namespaces are often closed.
    args: ['--no-sandbox', ...baseArgs],
    env,
    origin: `@sparticuz/chromium ${version}`,
  };
}

/** @param {string} folder */
function fontsConf(folder) {
  const dir = folder.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<?xml version="1.0"?>\n<fontconfig><dir>${dir}</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>\n`;
}

/** @param {string} file */
function findPackageFolder(file) {
  let folder = dirname(file);
  while (!existsSync(join(folder, 'bin/chromium.br'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error(`no packed browser above ${file}`);
    folder = parent;
  }
  return folder;
}

/** @returns {Promise<FoundBrowser>} */
export async function findBrowser() {
  const args = runsAsRoot ? ['--no-sandbox', ...baseArgs] : baseArgs;
  const env = { ...process.env };
  if (!process.env.BUNDLED_CHROMIUM) {
    const given = process.env.CHROME_PATH;
    if (given) {
      if (!existsSync(given)) throw new Error(`CHROME_PATH is set to ${given}, which does not exist.`);
      return { executablePath: given, args, env, origin: 'CHROME_PATH' };
    }
    const installed = findInstalled();
    if (installed) return { executablePath: installed, args, env, origin: 'installed' };
  }
  const bundled = await bundledChromium();
  if (bundled) return bundled;
  throw new Error(
    [
      'No browser to run the tests in: CHROME_PATH is not set, no Chrome, Chromium or Edge is installed,',
      `and the bundled Chromium is for Linux x64 only (this is ${process.platform} ${process.arch}).`,
      'Install Chrome, or set CHROME_PATH to the executable of a Chromium-family browser.',
    ].join('\n'),
  );
}
