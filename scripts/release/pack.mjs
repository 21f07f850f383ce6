/**
 * Packs the packages as they would be published, with a bill of materials (CycloneDX) of each beside it. Needs them
 * built.
 */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { packages, root } from '../workspace.mjs';
import { pnpm } from './pnpm.mjs';

/** Where a run of the checks, the hosts and a release find them. */
export const packed = join(root, '.cache/packed');

/** @typedef {import('../workspace.mjs').WorkspacePackage & { tarball: string, sbom: string }} PackedPackage */

/** The packed packages, whether they have been packed or not. @returns {PackedPackage[]} */
export function tarballs() {
  return packages().map((each) => {
    const slug = each.name.replace('@', '').replace('/', '-');
    return {
      ...each,
      tarball: join(packed, `${slug}-${each.json.version}.tgz`),
      sbom: join(packed, `${slug}.cdx.json`),
    };
  });
}

/** Packs all of them anew. @returns {Promise<PackedPackage[]>} */
export async function packAll() {
  await rm(packed, { recursive: true, force: true });
  await mkdir(packed, { recursive: true });
  const all = tarballs();
  for (const { folder } of all)
    await pnpm(['pack', '--pack-destination', packed, '--pack-gzip-level', '9'], { cwd: folder });
  await pnpm([
    '--filter',
    './packages/*',
    'sbom',
    '--split',
    '--prod',
    '--sbom-format',
    'cyclonedx',
    '--out',
    join(packed, '%s.cdx.json'),
  ]);
  return all;
}
