/** The ceilings of scripts/size-budget.json: what each is, why it is what it is, and that no raise goes unrecorded. */
import { join } from 'node:path';
import { readJson, root } from '../workspace.mjs';

/**
 * @typedef {{ date: string, from: number, to: number, for: string }} Raise what a user gets for it
 * @typedef {{ ceiling: number, goal?: number, why: string, began?: number, raised: Raise[] }} Budget in gzipped kB; `began` where it was never raised
 */
const { editor, templates } = readJson(join(root, 'scripts/size-budget.json'));
/** @type {Record<string, Record<string, Budget>>} */
const BUDGETS = { editor, templates };

/** @param {string} group @param {string} name */
export function budgetOf(group, name) {
  const budget = BUDGETS[group]?.[name];
  if (!budget) throw new Error(`scripts/size-budget.json has no ${group}.${name}`);
  return budget;
}

/** What the record says that cannot be: a raise that lowers, without a date or reason, or one that nobody recorded. */
export function budgetProblems() {
  return Object.entries(BUDGETS).flatMap(([group, budgets]) =>
    Object.entries(budgets).flatMap(([name, { ceiling, why, began, raised }]) => {
      const of = `scripts/size-budget.json: ${group}.${name}`;
      const problems = why ? [] : [`${of} does not say why`];
      for (const raise of raised) {
        if (!(raise.to > raise.from) || !/^\d{4}-\d\d-\d\d$/.test(raise.date) || !raise.for)
          problems.push(`${of} has a raise without a date, a reason, or a higher ceiling`);
      }
      const recorded = raised.at(-1)?.to ?? began;
      if (recorded === undefined || ceiling > recorded)
        problems.push(`${of} has a ceiling of ${ceiling} kB, but the record goes to ${recorded} kB`);
      return problems;
    }),
  );
}

/**
 * How a size stands to its ceiling: a problem that says by how much it is over, what fills it and what to do.
 * @param {string} what
 * @param {number} size
 * @param {Budget} budget
 */
export function overCeiling(what, size, { ceiling, why }) {
  if (size <= ceiling) return [];
  return [
    `${what} is ${size.toFixed(3)} kB, over its ceiling of ${ceiling} kB. ${why} Make room, or record a raise in scripts/size-budget.json.`,
  ];
}
