/*
 * pnpm exec tsx --conditions=source scripts/train-grounding.ts [--measure | --checks]
 *
 * Weighs what the grounding rules say of wording: trains a logistic model on the development pairs where nothing but
 * wording is in question, and writes its weights as data. Deterministic. Pairs that the rules were mended with count for
 * a third, since there the rules look better than they are.
 *
 * With `--measure` nothing is written: each pair of the wide packs is judged by a model that has seen none of its hand. With
 * `--checks` nothing is written either: it tells what each check reports on the packs that no rule was mended with, how often
 * nothing else does, and by how much a ranking is better than the length of the sentences alone.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { groundText } from '../packages/ai-client/src/safeguards/grounding/ground.js';
import { PROSE } from '../packages/ai-client/src/safeguards/grounding/prose/index.js';
import { isWeighed, wordingFeatures } from '../packages/ai-client/src/safeguards/grounding/prose/weighing.js';
import { readingOf } from '../packages/ai-client/src/safeguards/grounding/reading.js';

const TUNED = ['', '-hand', '-hands-3', '-hands-4', '-probes'];
/** Packs that no rule was mended with and no weight was fitted to. */
const UNREAD = ['-fifth', '-fifth-short', '-sixth'];
const WIDE = ['-wide-1', '-wide-2', '-edges', '-walk', '-twin', '-step'];
/** How likely a sentence must be wrong to be marked. */
const AT = 0.4;
/** What a pair counts that the rules were mended with. */
const TUNED_WEIGHT = 0.3;
const RIDGE = 10;

interface Pair {
  readonly pack: string;
  readonly hand: string;
  readonly wide: boolean;
  readonly faulty: boolean;
  readonly risk: boolean;
  /** Nothing but wording is in question. */
  readonly weighed: boolean;
  /** What the rules say alone. */
  readonly flagged: boolean;
  readonly values: readonly number[];
}

const { values } = parseArgs({ options: { measure: { type: 'boolean' }, checks: { type: 'boolean' } } });
const root = join(import.meta.dirname, '..');
const pairsOf = (pack: string): Pair[] =>
  readFileSync(join(root, `test/packs/grounding${pack}.dev.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => {
      const { sources, sentence, supported, hand = pack, reason } = JSON.parse(line);
      const { reasons } = groundText(sentence, sources, { ...PROSE, weigh: (_, given) => given });
      const reading = readingOf(sentence, sources, PROSE);
      return {
        pack,
        hand,
        wide: WIDE.includes(pack),
        faulty: !supported,
        risk: reason === 'risk',
        weighed: isWeighed(reading, reasons),
        flagged: reasons.length > 0,
        values: wordingFeatures(reading, reasons),
      };
    });

/** Bias and raw weights of a ridge logistic model, by Newton's method on standardised values. */
function fit(pairs: readonly Pair[]): number[] {
  const size = pairs[0]?.values.length ?? 0;
  const count = pairs.length;
  const mean = Array.from(
    { length: size },
    (_, at) => pairs.reduce((sum, { values }) => sum + (values[at] ?? 0), 0) / count,
  );
  const spread = mean.map((middle, at) =>
    Math.max(1e-6, Math.sqrt(pairs.reduce((sum, { values }) => sum + ((values[at] ?? 0) - middle) ** 2, 0) / count)),
  );
  const rows = pairs.map(({ values, faulty, wide }) => ({
    x: [1, ...values.map((value, at) => (value - (mean[at] ?? 0)) / (spread[at] ?? 1))],
    y: faulty ? 1 : 0,
    weight: wide ? 1 : TUNED_WEIGHT,
  }));
  let beta = new Array<number>(size + 1).fill(0);
  for (let round = 0; round < 25; round++) {
    const gradient = beta.map((value, at) => (at ? -RIDGE * value : 0));
    const hessian = beta.map((_, at) => beta.map((__, to) => (at === to && at ? RIDGE : 0)));
    for (const { x, y, weight } of rows) {
      const p = 1 / (1 + Math.exp(-x.reduce((sum, value, at) => sum + value * (beta[at] ?? 0), 0)));
      for (const [at, value] of x.entries()) {
        gradient[at] = (gradient[at] ?? 0) + weight * (y - p) * value;
        const row = hessian[at] as number[];
        for (const [to, other] of x.entries()) row[to] = (row[to] ?? 0) + weight * p * (1 - p) * value * other;
      }
    }
    const step = solve(hessian, gradient);
    beta = beta.map((value, at) => value + (step[at] ?? 0));
  }
  const raw = beta.slice(1).map((value, at) => value / (spread[at] ?? 1));
  // Nought is where a sentence is marked.
  const bias =
    (beta[0] ?? 0) - raw.reduce((sum, value, at) => sum + value * (mean[at] ?? 0), 0) - Math.log(AT / (1 - AT));
  return [bias, ...raw];
}

/** Gaussian elimination with the largest pivot first. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  const size = rows.length;
  for (let at = 0; at < size; at++) {
    let best = at;
    for (let to = at + 1; to < size; to++)
      if (Math.abs(rows[to]?.[at] ?? 0) > Math.abs(rows[best]?.[at] ?? 0)) best = to;
    [rows[at], rows[best]] = [rows[best] as number[], rows[at] as number[]];
    const pivot = rows[at] as number[];
    for (const [to, row] of rows.entries()) {
      if (to === at) continue;
      const factor = (row[at] ?? 0) / (pivot[at] || 1e-12);
      for (let column = at; column <= size; column++) row[column] = (row[column] ?? 0) - factor * (pivot[column] ?? 0);
    }
  }
  return rows.map((row, at) => (row[size] ?? 0) / (row[at] || 1e-12));
}

/** Above nought, a pair is marked. */
const scoreOf = (weights: readonly number[], { values }: Pair): number =>
  values.reduce((sum, value, at) => sum + value * (weights[at + 1] ?? 0), weights[0] ?? 0);
const THRESHOLDS = [0.25, 0.3, 0.34, AT, 0.42, 0.46, 0.5, 0.55];

/** A pair of packs that no weight was fitted to, with what ships makes of it. */
interface Unread {
  readonly faulty: boolean;
  readonly length: number;
  readonly marked: boolean;
  /** What of wording is reported, by fault and kind. */
  readonly reports: readonly string[];
}
const unreadOf = (pack: string): Unread[] =>
  readFileSync(join(root, `test/packs/grounding${pack}.dev.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => {
      const { sources, sentence, supported } = JSON.parse(line);
      const { reasons } = groundText(sentence, sources, { ...PROSE, weigh: (_, given) => given });
      return {
        faulty: !supported,
        length: sentence.split(/\s+/).length,
        marked: groundText(sentence, sources, PROSE).reasons.length > 0,
        reports: [...new Set(reasons.map(({ fault, kind }) => `${fault} ${kind}`))],
      };
    });
/** How often a faulty sentence is ranked above a faithful one; of sentences of about one length where `within` says so. */
function ranked(all: readonly Unread[], rank: (pair: Unread) => number, within = Number.POSITIVE_INFINITY): number {
  let [right, count] = [0, 0];
  for (const bad of all.filter(({ faulty }) => faulty))
    for (const good of all.filter(({ faulty }) => !faulty))
      if (Math.abs(bad.length - good.length) <= within) {
        count++;
        right += rank(bad) > rank(good) ? 1 : rank(bad) === rank(good) ? 0.5 : 0;
      }
  return Math.round((right / Math.max(1, count)) * 1000) / 1000;
}
if (values.checks) {
  const byPack = new Map(UNREAD.map((pack) => [pack, unreadOf(pack)]));
  const all = [...byPack.values()].flat();
  const tell = (report: string, of: (pair: Unread) => boolean): number =>
    all.filter((pair) => pair.reports.includes(report) && of(pair)).length;
  console.table(
    [...new Set(all.flatMap(({ reports }) => reports))].map((report) => ({
      report,
      faithful: tell(report, ({ faulty }) => !faulty),
      faulty: tell(report, ({ faulty }) => faulty),
      faithfulAlone: tell(report, ({ faulty, reports }) => !faulty && reports.length === 1),
      faultyAlone: tell(report, ({ faulty, reports }) => faulty && reports.length === 1),
    })),
  );
  console.table(
    [...byPack].map(([pack, own]) => ({
      pack,
      byLengthAlone: ranked(own, ({ length }) => -length),
      byMarks: ranked(own, ({ marked }) => Number(marked)),
      byMarksOfOneLength: ranked(own, ({ marked }) => Number(marked), 2),
    })),
  );
  process.exit(0);
}
const pairs = [...TUNED, ...WIDE].flatMap(pairsOf);
const weighed = pairs.filter((pair) => pair.weighed);
if (values.measure) {
  const judged = [...new Set(pairs.filter(({ wide }) => wide).map(({ hand }) => hand))].flatMap((hand) => {
    const weights = fit(weighed.filter((pair) => !pair.wide || pair.hand !== hand));
    return pairs
      .filter((pair) => pair.wide && pair.hand === hand)
      .map((pair) => ({ ...pair, score: pair.weighed ? scoreOf(weights, pair) : pair.flagged ? 99 : -99 }));
  });
  const share = (own: typeof judged, of: (pair: (typeof judged)[number]) => boolean): number =>
    Math.round((own.filter(of).length / Math.max(1, own.length)) * 1000) / 1000;
  for (const only of [WIDE, ['-wide-2'], ['-walk', '-step']]) {
    const faulty = judged.filter((pair) => pair.faulty && only.includes(pair.pack));
    const honest = judged.filter((pair) => !pair.faulty && only.includes(pair.pack));
    console.table(
      THRESHOLDS.map((at) => {
        const marked = ({ score }: (typeof judged)[number]): boolean =>
          score + Math.log(AT / (1 - AT)) >= Math.log(at / (1 - at));
        return {
          at,
          caught: share(faulty, marked),
          wronglyFlagged: share(honest, marked),
          riskCaught: share(
            faulty.filter(({ risk }) => risk),
            marked,
          ),
        };
      }),
    );
    console.log(
      JSON.stringify({
        only,
        pairs: faulty.length + honest.length,
        caughtByRules: share(faulty, ({ flagged }) => flagged),
        wronglyFlaggedByRules: share(honest, ({ flagged }) => flagged),
        notWeighed: share(honest, ({ weighed, flagged }) => !weighed && flagged),
        missedUnweighed: share(faulty, ({ weighed, flagged }) => !weighed && !flagged),
      }),
    );
  }
} else {
  const weights = fit(weighed).map((weight) => Math.round(weight * 1000) / 1000);
  writeFileSync(
    join(root, 'packages/ai-client/src/safeguards/grounding/prose/data/weights.ts'),
    `/*\n * Bias, then one weight a feature of \`wordingFeatures\`, in its order. Made by \`scripts/train-grounding.ts\`, 2026-11-27.\n */\nexport const WEIGHTS: readonly number[] = [\n${weights.map((weight) => `  ${weight},`).join('\n')}\n];\n`,
  );
  console.log(`${weighed.length} pairs, ${weights.length} weights`);
}
