import { assessRisk } from '@evenfall/templates';
import { round, wilson } from '../figures.js';
import { defineKind } from '../kind.js';

interface RiskRecord {
  id: string;
  text: string;
  category?: string;
  expected: Record<string, string>;
}
interface Prediction {
  id: string;
  states: Record<string, string>;
}

const open = (state: string): boolean => state === 'positive' || state === 'ambiguous';

/** Is a risk denied, present, past, unclear, or someone else's? */
export const risk = defineKind<RiskRecord, Prediction>({
  id: 'risk',
  predict(record) {
    const states = assessRisk(record.text);
    return {
      id: record.id,
      states: Object.fromEntries(Object.entries(states).map(([concept, reading]) => [concept, reading.state])),
    };
  },
  report(records, predictions) {
    const wrong: Record<string, string>[] = [];
    const confusion: Record<string, number> = {};
    const groups = new Map<string, { n: number; right: number }>();
    let total = 0;
    let right = 0;
    let merged = 0;
    let dangerous = 0;
    let openReadAsAbsent = 0;
    for (const record of records) {
      for (const [concept, expected] of Object.entries(record.expected)) {
        const said = predictions.get(record.id)?.states[concept] ?? 'absent';
        total++;
        if (said === expected) right++;
        if (said === expected || (open(said) && open(expected))) merged++;
        if (open(expected) && said === 'negated') dangerous++;
        if (open(expected) && said === 'absent') openReadAsAbsent++;
        for (const key of [
          `concept ${concept}`,
          `state ${expected}`,
          ...(record.category ? [`category ${record.category}`] : []),
        ]) {
          const group = groups.get(key) ?? { n: 0, right: 0 };
          groups.set(key, group);
          group.n++;
          if (said === expected) group.right++;
        }
        if (said !== expected) {
          wrong.push({ id: record.id, concept, expected, said });
          const pair = `${expected} read as ${said}`;
          confusion[pair] = (confusion[pair] ?? 0) + 1;
        }
      }
    }
    return {
      tables: [
        {
          title: 'by concept, state and category',
          rows: [...groups].map(([group, { n, right: hits }]) => ({
            group,
            n,
            accuracy: round(hits / n),
            '95 %': wilson(hits, n),
          })),
        },
        { title: 'confusions', rows: Object.entries(confusion).map(([pair, times]) => ({ pair, times })) },
        { title: 'disagreements', rows: process.env.EVAL_AGGREGATE_ONLY ? [] : wrong },
      ],
      figures: {
        stateAccuracy: round(right / total),
        'stateAccuracy 95 %': wilson(right, total),
        positiveOrAmbiguousMerged: round(merged / total),
        positiveReadAsNegated: dangerous,
        openReadAsAbsent,
        states: total,
      },
    };
  },
});
