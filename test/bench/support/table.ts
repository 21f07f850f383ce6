import type { Figure } from '../../../scripts/figures.mjs';
import type { Figures } from './measures.js';
import { median } from './stats.js';

/**
 * What the figures should be, and what none may be worse than (`--gate`): ratios to raw ProseMirror of the same round, or the
 * figures as they are. A ceiling is about twice the last quiet run, so that it is the code that turns it red and
 * not the machine; it may only go down.
 */
const GOALS: Readonly<Record<string, { ratio?: number; most?: number; ceiling: number }>> = {
  'keys-500 key median': { ratio: 1.25, ceiling: 2.8 },
  'keys-500 key p95': { ratio: 1.3, ceiling: 3 },
  'keys-20000 key median': { ratio: 0.75, ceiling: 2 },
  'mount-500 mount cpu': { ratio: 2, ceiling: 8 },
  'mount-20000 mount cpu': { ratio: 1, ceiling: 4 },
  'stream-500 stream cpu': { ratio: 1.4, ceiling: 3 },
  'stream-500 frames over 50 ms': { most: 0, ceiling: 40 },
  'value-20000 value out': { ratio: 1.2, ceiling: 3 },
  'cycles nodes a cycle': { most: 0, ceiling: 0.5 },
  'cycles listeners a cycle': { most: 0, ceiling: 0 },
  'cycles kB held a cycle': { most: 1, ceiling: 15 },
};

const show = (value: number) => (Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(2));
const spread = (values: readonly number[]) => `${show(Math.min(...values))}–${show(Math.max(...values))}`;

type Round = Readonly<Record<'prosemirror' | 'tiptap' | 'evenfall', Figures>>;

/** The figures of a measure for the page of figures. */
export const figuresOf = (measure: string, rounds: readonly Round[]): Figure[] =>
  Object.keys(rounds[0]?.evenfall ?? {}).flatMap((figure): Figure[] => {
    const goal = GOALS[`${measure} ${figure}`];
    if (!goal) return [];
    const own = rounds.map(({ evenfall }) => evenfall[figure] as number);
    const ratios = (peer: 'prosemirror' | 'tiptap') =>
      rounds.map((round) => (round.evenfall[figure] as number) / (round[peer][figure] as number));
    const what = `${measure}: ${figure}`;
    if (goal.most !== undefined) {
      const peers = (['prosemirror', 'tiptap'] as const).map((peer) =>
        show(median(rounds.map((round) => round[peer][figure] as number))),
      );
      const beside = `ProseMirror ${peers[0]}, TipTap ${peers[1]}`;
      return [{ what, figure: show(median(own)), goal: `≤ ${goal.most}`, reached: median(own) <= goal.most, beside }];
    }
    const ratio = median(ratios('prosemirror'));
    return [
      {
        what,
        figure: `${show(ratio)} × ProseMirror (${spread(ratios('prosemirror'))})`,
        goal: `≤ ${goal.ratio}`,
        reached: ratio <= (goal.ratio ?? 0),
        beside: `${show(median(ratios('tiptap')))} × TipTap`,
      },
    ];
  });

/** What is worse than it may be. */
export const overCeiling = (measure: string, rounds: readonly Round[]): string[] =>
  Object.keys(rounds[0]?.evenfall ?? {}).flatMap((figure) => {
    const goal = GOALS[`${measure} ${figure}`];
    if (!goal) return [];
    const now = median(
      rounds.map(({ evenfall, prosemirror }) =>
        goal.most === undefined
          ? (evenfall[figure] as number) / (prosemirror[figure] as number)
          : (evenfall[figure] as number),
      ),
    );
    return now > goal.ceiling ? [`${measure}: ${figure} is ${show(now)}, its ceiling ${goal.ceiling}`] : [];
  });

/** One line a figure: the ratios of Evenfall within each round, their median and spread, and the medians behind them. */
export function table(measure: string, rounds: readonly Round[]): string {
  const lines = [`\n${measure}: ${rounds.length} rounds`];
  for (const figure of Object.keys(rounds[0]?.evenfall ?? {})) {
    const all = (editor: keyof Round) => rounds.map((round) => round[editor][figure] as number);
    const to = (editor: keyof Round) =>
      rounds.map((round) => (round.evenfall[figure] as number) / (round[editor][figure] as number));
    const goal = GOALS[`${measure} ${figure}`];
    const reached = goal?.ratio
      ? median(to('prosemirror')) <= goal.ratio
      : median(all('evenfall')) <= (goal?.most ?? 0);
    const counted = goal?.most !== undefined;
    lines.push(
      [
        `  ${figure.padEnd(24)}`,
        counted ? '' : `× ProseMirror ${show(median(to('prosemirror')))} (${spread(to('prosemirror'))})`,
        counted ? '' : `× TipTap ${show(median(to('tiptap')))} (${spread(to('tiptap'))})`,
        `[${(['prosemirror', 'tiptap', 'evenfall'] as const).map((editor) => show(median(all(editor)))).join(' / ')}]`,
        goal ? `goal ${goal.ratio ? `≤ ${goal.ratio}×` : `≤ ${goal.most}`} ${reached ? 'reached' : 'MISSED'}` : '',
      ]
        .filter(Boolean)
        .join('  '),
    );
  }
  return lines.join('\n');
}
