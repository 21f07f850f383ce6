import { round, wilson } from '../figures.js';
import { defineKind } from '../kind.js';
import { elementStates, type NoteRecord } from '../states.js';

interface AblationRecord extends NoteRecord {
  remove: { section: string; sentence: string };
  element: string;
}
interface Prediction {
  id: string;
  full: Record<string, string>;
  ablated: Record<string, string>;
}

const without = ({ sections, remove }: AblationRecord): Record<string, string> => ({
  ...sections,
  [remove.section]: (sections[remove.section] ?? '').replace(remove.sentence, '').replace(/ {2,}/g, ' ').trim(),
});

/** Deleting one sentence must turn exactly one element from documented to missing. */
export const ablations = defineKind<AblationRecord, Prediction>({
  id: 'ablations',
  predict: (record) => ({
    id: record.id,
    full: elementStates(record),
    ablated: elementStates({ ...record, sections: without(record) }),
  }),
  report(records, predictions) {
    let exact = 0;
    let found = 0;
    let quiet = 0;
    const wrong: Record<string, string>[] = [];
    for (const record of records) {
      const said = predictions.get(record.id);
      const lost = Object.keys(record.labels).filter(
        (element) => said?.full[element] === 'documented' && said.ablated[element] !== 'documented',
      );
      const onlyIt = lost.every((element) => element === record.element);
      if (lost.includes(record.element)) found++;
      if (onlyIt) quiet++;
      if (onlyIt && lost.length) exact++;
      else
        wrong.push({
          id: record.id,
          element: record.element,
          before: said?.full[record.element] ?? '–',
          after: said?.ablated[record.element] ?? '–',
          lost: lost.join(' '),
        });
    }
    return {
      tables: [{ title: 'not exact', rows: process.env.EVAL_AGGREGATE_ONLY ? [] : wrong }],
      figures: {
        exact: round(exact / records.length),
        'exact 95 %': wilson(exact, records.length),
        found: round(found / records.length),
        nothingElseLost: round(quiet / records.length),
      },
    };
  },
});
