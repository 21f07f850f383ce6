/**
 * Publishes the packed packages with a statement of where they were built (npm provenance), the one that others need
 * first. Only says what it would do unless called with `--publish`; that needs a CI whose identity the registry can
 * verify, and `repository` in each package.json. `--rehearse http://127.0.0.1:PORT` publishes to a registry on this machine,
 * which can verify nobody: without provenance. See docs/versioning.md.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { tarballs } from './release/pack.mjs';
import { conclude } from './workspace.mjs';

const { values } = parseArgs({
  options: { publish: { type: 'boolean', default: false }, rehearse: { type: 'string' } },
});
const { publish, rehearse } = values;
if (publish && rehearse) throw new Error('Either a release or a rehearsal.');
// A rehearsal that reached another machine would be a release without provenance.
if (rehearse && new URL(rehearse).hostname !== '127.0.0.1')
  throw new Error(`${rehearse} is not on this machine: give http://127.0.0.1:PORT`);
const order = ['@evenfall/templates', '@evenfall/ai-client', '@evenfall/editor'];
const all = order.map((name) => tarballs().find((each) => each.name === name));

/** @type {string[]} */
const problems = [];
for (const each of all) {
  if (!each) continue;
  if (!existsSync(each.tarball)) problems.push(`${each.name} is not packed: run "pnpm check:packages" first`);
  // npm compares it with the repository the statement is about.
  else if (publish && !each.json.repository) problems.push(`${each.name} names no repository in its package.json`);
}
if (all.includes(undefined)) problems.push(`a package is missing: ${order.join(', ')} are published together`);

for (const each of problems.length ? [] : all) {
  const version = /** @type {import('./release/pack.mjs').PackedPackage} */ (each).json.version;
  const args = ['publish', each?.tarball ?? '', '--access', 'public'];
  args.push(...(rehearse ? ['--registry', rehearse] : ['--provenance']));
  args.push('--tag', version.includes('-') ? 'next' : 'latest');
  if (!publish && !rehearse) args.push('--dry-run');
  const { status, stderr } = spawnSync('npm', args, { encoding: 'utf8', shell: process.platform === 'win32' });
  if (status !== 0) problems.push(`npm ${args.join(' ')}:\n${stderr}`);
  if (problems.length) break;
  console.log(`${publish || rehearse ? 'published' : 'would publish'} ${each?.name}@${version}`);
}

conclude(problems, publish || rehearse ? 'published' : 'dry run: nothing was sent');
