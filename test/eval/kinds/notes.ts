import { type Cell, count, emptyCell, f1, kappa, mean, precision, recall, round, wilson } from '../figures.js';
import { defineKind } from '../kind.js';
import { elementStates, type NoteRecord } from '../states.js';

interface Prediction {
  id: string;
  elements: Record<string, string>;
}

const cellsBy = (records: readonly NoteRecord[], predictions: ReadonlyMap<string, Prediction>) => {
  const cells = new Map<string, Cell>();
  for (const record of records) {
    for (const [element, label] of Object.entries(record.labels)) {
      const cell = cells.get(element) ?? emptyCell();
      cells.set(element, cell);
      count(cell, label === 'missing', predictions.get(record.id)?.elements[element] !== 'documented');
    }
  }
  return cells;
};

/** Elements with at least three labels of either kind: below that a figure says nothing. */
const scored = (cells: Map<string, Cell>): Cell[] =>
  [...cells.values()].filter((cell) => cell.tp + cell.fn >= 3 && cell.fp + cell.tn >= 3);

const macro = (cells: Map<string, Cell>): number => mean(scored(cells).map((cell) => f1(cell) || 0));

/** Which elements of a note are documented; the class scored is `missing`. */
export const notes = defineKind<NoteRecord, Prediction>({
  id: 'notes',
  predict: (record) => ({ id: record.id, elements: elementStates(record) }),
  report(records, predictions) {
    const cells = cellsBy(records, predictions);
    const complete = records.filter((record) => record.tier === 'complete');
    const falsePrompts = [...cellsBy(complete, predictions).values()].reduce((sum, cell) => sum + cell.fp, 0);
    const partial = cellsBy(
      records.filter((record) => record.tier === 'partial'),
      predictions,
    );
    const wrong = records.flatMap((record) =>
      Object.entries(record.labels)
        .filter(
          ([element, label]) =>
            (label === 'documented') !== (predictions.get(record.id)?.elements[element] === 'documented'),
        )
        .map(([element, label]) => ({
          id: record.id,
          element,
          label,
          said: predictions.get(record.id)?.elements[element] ?? '–',
        })),
    );
    return {
      tables: [
        {
          title: 'missing, by element',
          rows: [...cells].map(([element, cell]) => ({
            element,
            n: cell.tp + cell.fp + cell.fn + cell.tn,
            precision: round(precision(cell)),
            recall: round(recall(cell)),
            'recall 95 %': wilson(cell.tp, cell.tp + cell.fn),
            f1: round(f1(cell)),
            kappa: round(kappa(cell)),
            falsePrompts: cell.fp,
            overlooked: cell.fn,
          })),
        },
        { title: 'disagreements', rows: process.env.EVAL_AGGREGATE_ONLY ? [] : wrong },
      ],
      figures: {
        macroF1Missing: round(macro(cells)),
        elementsScored: scored(cells).length,
        macroKappa: round(mean(scored(cells).map((cell) => kappa(cell) || 0))),
        macroF1MissingPartialTier: round(macro(partial)),
        falsePromptsPerCompleteNote: round(falsePrompts / complete.length),
      },
    };
  },
});
