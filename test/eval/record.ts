/*
 * pnpm eval:record
 *
 * Runs the packs that nobody tuned on and takes their totals into the page of figures. Prints no line of a pack.
 */
import { existsSync, readFileSync } from 'node:fs';
import { type Figure, recordFigures } from '../../scripts/figures.mjs';
import type { PackRecord } from './kind.js';
import { kindOf } from './kinds/index.js';

type Goal = readonly [figure: string, what: string, goal: number, better: 'more' | 'less'];

/** What must be reached on text that was not tuned on, by kind of pack. */
const GOALS: Readonly<Record<string, readonly Goal[]>> = {
  notes: [
    ['macroF1Missing', 'what is missing, macro-F1 over elements', 0.88, 'more'],
    ['macroF1MissingPartialTier', 'the same, for what is hinted at only', 0.88, 'more'],
    ['falsePromptsPerCompleteNote', 'questions nobody needs, a complete note', 1, 'less'],
  ],
  ablations: [['exact', 'a sentence taken out is missed, and nothing else', 0.8, 'more']],
  risk: [
    ['stateAccuracy', 'risk: denied, present, past, unclear or whose', 0.93, 'more'],
    ['positiveReadAsNegated', 'risk that is there or unclear, read as denied', 0, 'less'],
  ],
  shorthand: [
    ['recordsRight', 'short forms written out right', 0.95, 'more'],
    ['guessed', 'ambiguous short forms guessed instead of asked', 0, 'less'],
  ],
  grounding: [
    ['caught', 'unsupported sentences caught', 0.92, 'more'],
    ['wronglyFlagged', 'supported sentences flagged', 0.05, 'less'],
    ['riskCaught', 'faults about risk caught', 1, 'more'],
  ],
  deid: [
    ['entityRecall', 'identifiers masked', 0.95, 'more'],
    ['tokenPrecision', 'masked tokens that are identifiers', 0.95, 'more'],
    ['safeTokensMasked', 'risk, negation and dose tokens masked', 0, 'less'],
  ],
  drafting: [
    ['factsInRightSection', 'facts in the right section of a draft', 0.88, 'more'],
    ['factsInNote', 'facts in the draft at all', 0.95, 'more'],
    ['forbiddenSeen', 'drafted words that no source holds', 0, 'less'],
    ['missingAsked', 'what is missing is asked', 0.9, 'more'],
  ],
};

const figures: Figure[] = [];
for (const [id, goals] of Object.entries(GOALS)) {
  const pack = `test/packs/${id}-blind.held.jsonl`;
  if (!existsSync(pack)) throw new Error(`${pack} is not there`);
  const records = readFileSync(pack, 'utf8')
    .split('\n')
    .flatMap((line) => (line.trim() ? [JSON.parse(line) as PackRecord] : []));
  const kind = kindOf(pack, id);
  const predictions = new Map<string, PackRecord>();
  for (const record of records) predictions.set(record.id, await kind.predict(record));
  const { figures: found } = kind.report(records, predictions);
  for (const [figure, what, goal, better] of goals) {
    const value = found[figure];
    const within = found[`${figure} 95 %`];
    if (typeof value !== 'number') throw new Error(`${id} has no figure ${figure}`);
    figures.push({
      what,
      figure: String(value),
      goal: `${better === 'more' ? '≥' : '≤'} ${goal}`,
      reached: better === 'more' ? value >= goal : value <= goal,
      beside: `${records.length} records${typeof within === 'string' ? `, 95 % interval ${within}` : ''}`,
    });
  }
}
recordFigures('language', {
  title: 'Language, on packs by other hands that nobody tuned on',
  command: 'pnpm eval:record',
  on: `Node ${process.version}`,
  figures,
});
