/**
 * The packages as a stranger gets them: packed, then looked at from outside (publint, Are the Types Wrong) and inside
 * (contents, licences, bill of materials). `--write` writes the third-party notices anew.
 */
import { checkContents } from './release/contents.mjs';
import { checkNotices } from './release/notices.mjs';
import { checkOutside } from './release/outside.mjs';
import { packAll } from './release/pack.mjs';
import { pnpm } from './release/pnpm.mjs';
import { conclude } from './workspace.mjs';

const problems = await checkNotices(process.argv.includes('--write'));
const all = await packAll();
for (const each of all) problems.push(...(await checkContents(each)), ...(await checkOutside(each)));

// Recorded changes name packages that exist, and all three packages carry one version.
await pnpm(['change', 'check']).catch((error) => problems.push(error.message));

conclude(problems, `${all.length} packed packages are whole, typed for their importers, and licensed`);
