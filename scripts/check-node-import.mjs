/**
 * Server rendering and test runners import components in plain Node: no public entry may need a DOM to load.
 * Each entry gets a process of its own, so that one cannot prepare globals for the next.
 */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { conclude, packages, root } from './workspace.mjs';

const run = promisify(execFile);

const entries = packages().flatMap(({ name, json }) =>
  Object.entries(json.exports)
    // A plain target is data, the bundle for script tags is for browsers alone, some entries are types and nothing to load.
    .filter(([entry, conditions]) => typeof conditions !== 'string' && 'default' in conditions && entry !== './bundle')
    .map(([entry]) => name + entry.slice(1)),
);

const problems = await Promise.all(
  entries.map(async (entry) => {
    try {
      await run(process.execPath, ['--input-type=module', '--eval', `await import('${entry}')`], { cwd: root });
      return '';
    } catch (error) {
      const { stderr } = /** @type {{ stderr?: string }} */ (error);
      return `${entry} cannot be imported in Node:\n${stderr || error}`;
    }
  }),
);

conclude(problems.filter(Boolean), `${entries.join(', ')} import in plain Node`);
