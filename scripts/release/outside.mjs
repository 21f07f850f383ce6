/** How the packed packages look to those who import them: publint, and Are the Types Wrong. */
import { readFile } from 'node:fs/promises';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

/**
 * The packages are ES modules alone: what an older resolution, or `require` without a dynamic import, makes of them
 * is not asked (the profile "esm-only" of the tool's command).
 */
const NOT_ASKED = new Set(['node10', 'node16-cjs']);

/** Entries that are data for tools, and no modules. */
const DATA = /\.json$|\/\*$/;

/**
 * @param {import('./pack.mjs').PackedPackage} each
 * @returns {Promise<string[]>} problems
 */
export async function checkOutside({ name, tarball }) {
  const bytes = new Uint8Array(await readFile(tarball));
  const { messages, pkg } = await publint({ pack: { tarball: bytes.buffer }, strict: true, level: 'suggestion' });
  const problems = messages.map((message) => `${name}: publint: ${formatMessage(message, pkg, { color: false })}`);
  const result = await checkPackage(createPackageFromTarballData(bytes));
  if (!result.types) return [...problems, `${name}: no types inside`];
  for (const problem of result.problems) {
    if ('resolutionKind' in problem && NOT_ASKED.has(problem.resolutionKind)) continue;
    if ('resolutionOption' in problem && problem.resolutionOption === 'node10') continue;
    if ('entrypoint' in problem && DATA.test(problem.entrypoint)) continue;
    problems.push(`${name}: types: ${JSON.stringify(problem)}`);
  }
  return problems;
}
