import { expandShorthand } from '@evenfall/templates';
import { round, wilson } from '../figures.js';
import { defineKind } from '../kind.js';

interface ShorthandRecord {
  id: string;
  text: string;
  context?: string;
  must: string[];
  mustNot: string[];
  ask: string[];
}
interface Prediction {
  id: string;
  text: string;
  asked: string[];
}

/** Short forms written out, kept, or asked about. */
export const shorthand = defineKind<ShorthandRecord, Prediction>({
  id: 'shorthand',
  predict(record) {
    const reading = expandShorthand(record.text, record.context === undefined ? {} : { context: record.context });
    return { id: record.id, text: reading.text, asked: reading.questions.map(({ short }) => short) };
  },
  report(records, predictions) {
    const wrong: Record<string, string>[] = [];
    let guessed = 0;
    let needless = 0;
    let toAsk = 0;
    for (const { id, must, mustNot, ask } of records) {
      const said = predictions.get(id) ?? { text: '', asked: [] };
      const text = said.text.toLowerCase();
      const asked = said.asked.map((form) => form.toLowerCase());
      const lost = must.filter((part) => !text.includes(part.toLowerCase()));
      const seen = mustNot.filter((part) => text.includes(part.toLowerCase()));
      const unasked = ask.filter((form) => !asked.includes(form.toLowerCase()));
      const extra = asked.filter((form) => !ask.some((expected) => expected.toLowerCase() === form));
      guessed += unasked.length;
      needless += extra.length;
      toAsk += ask.length;
      if (lost.length || seen.length || unasked.length || extra.length)
        wrong.push({
          id,
          lost: lost.join(' | '),
          seen: seen.join(' | '),
          unasked: unasked.join(' '),
          needless: extra.join(' '),
        });
    }
    const right = records.length - wrong.length;
    return {
      tables: [{ title: 'not right', rows: process.env.EVAL_AGGREGATE_ONLY ? [] : wrong }],
      figures: {
        recordsRight: round(right / records.length),
        'recordsRight 95 %': wilson(right, records.length),
        askRecall: round((toAsk - guessed) / toAsk),
        guessed,
        needlessQuestions: needless,
      },
    };
  },
});
