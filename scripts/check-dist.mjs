/** An export that points nowhere is found by the first user, unless it is found here. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { conclude, packages } from './workspace.mjs';

/** @type {string[]} */
const problems = [];
let targets = 0;

for (const { name, folder, json } of packages()) {
  const published = json.publishConfig?.exports ?? {};
  for (const [entry, conditions] of Object.entries(json.exports)) {
    const byCondition = typeof conditions === 'string' ? { default: conditions } : conditions;
    for (const [condition, target] of Object.entries(byCondition)) {
      targets += 1;
      // A pattern points at whatever is there: its folder has to be.
      if (!existsSync(join(folder, target.replace(/\*.*$/, ''))))
        problems.push(`${name} "${entry}" (${condition}): ${target} is missing`);
    }
    // `source` exists in this repository only: what is published must be the same without it.
    const { source: _, ...rest } = byCondition;
    const expected = JSON.stringify(typeof conditions === 'string' ? conditions : rest);
    if (JSON.stringify(published[entry]) !== expected) {
      problems.push(`${name} "${entry}": publishConfig.exports should say ${expected}`);
    }
  }
  for (const entry of Object.keys(published)) {
    if (!(entry in json.exports)) problems.push(`${name} "${entry}": published, but not exported here`);
  }
}

conclude(problems, `all ${targets} export targets exist`);
