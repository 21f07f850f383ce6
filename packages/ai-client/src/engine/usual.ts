import type { Slot } from '@evenfall/templates';

/**
 * Slots of sections by the words of their id or title, for templates that are no format of ours: the usual
 * section names of progress notes (clinical reference §1.2).
 */
const USUAL: readonly [name: RegExp, slots: readonly Slot[]][] = [
  [/^subjective/, ['report']],
  [/^objective/, ['observe', 'intervene', 'risk']],
  [/^data/, ['report', 'observe', 'intervene', 'respond', 'risk']],
  [/^behaviou?r/, ['report', 'observe', 'risk']],
  [/^(situation|presentation|presenting|problem)/, ['report', 'observe', 'risk']],
  [/^(mental[- ]status|mse|observation)/, ['observe']],
  [/^(intervention|action)/, ['intervene']],
  [/^(response|reaction)/, ['respond', 'progress']],
  [/^evaluation/, ['respond', 'progress', 'assess']],
  [/^assessment|^impression/, ['assess', 'progress', 'respond', 'goal']],
  [/^(goal|objectives)/, ['goal']],
  [/^progress/, ['progress', 'goal']],
  [/^(risk|safety)/, ['risk']],
  [/^(plan|next)/, ['plan']],
  [
    /^(narrative|note|summary)/,
    ['report', 'observe', 'risk', 'intervene', 'respond', 'assess', 'progress', 'goal', 'plan'],
  ],
];

/** The slots of a section by its id and title; none where nothing is known of it. */
export const usualSlots = (names: readonly string[]): readonly Slot[] =>
  USUAL.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1] ?? [];
