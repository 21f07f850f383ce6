import { groundSentence, loadProse, type Source } from '@evenfall/ai-client';
import { round, wilson } from '../figures.js';
import { defineKind } from '../kind.js';

interface GroundingRecord {
  id: string;
  sources: string[];
  sentence: string;
  supported: boolean;
  reason: string;
}
interface Prediction {
  id: string;
  supported: boolean;
  reasons: string[];
}

/** Does a sentence say only what its sources say? */
export const grounding = defineKind<GroundingRecord, Prediction>({
  id: 'grounding',
  async predict(record) {
    // As for a model's sentences: all that is known of paraphrase, and every check.
    const prose = await loadProse();
    const sources = record.sources.map(
      (text, index): Source => ({ id: String(index), kind: 'shorthand', text, trusted: true }),
    );
    const spans = sources.map(({ id, text }) => ({ sourceId: id, start: 0, end: text.length }));
    const { reasons } = groundSentence({ text: record.sentence, spans }, sources, prose);
    return { id: record.id, supported: reasons.length === 0, reasons: reasons.map(({ fault }) => fault) };
  },
  report(records, predictions) {
    const faults = new Map<string, { n: number; caught: number }>();
    const wrong: Record<string, string>[] = [];
    let caught = 0;
    let faulty = 0;
    let flagged = 0;
    for (const { id, supported, reason } of records) {
      const said = predictions.get(id);
      if (supported) {
        if (said?.supported === false) flagged++;
      } else {
        const fault = faults.get(reason) ?? { n: 0, caught: 0 };
        faults.set(reason, fault);
        faulty++;
        fault.n++;
        if (said?.supported === false) {
          caught++;
          fault.caught++;
        }
      }
      if (said?.supported !== supported) wrong.push({ id, reason, said: said?.reasons.join(' ') ?? '–' });
    }
    const risk = faults.get('risk');
    return {
      tables: [
        {
          title: 'faults caught',
          rows: [...faults].map(([fault, { n, caught: hits }]) => ({ fault, n, caught: hits })),
        },
        { title: 'not right', rows: process.env.EVAL_AGGREGATE_ONLY ? [] : wrong },
      ],
      figures: {
        caught: round(caught / faulty),
        'caught 95 %': wilson(caught, faulty),
        wronglyFlagged: round(flagged / (records.length - faulty)),
        riskCaught: risk ? round(risk.caught / risk.n) : null,
      },
    };
  },
});
