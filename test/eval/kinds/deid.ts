import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { createDeidentifier } from '../../../packages/ai-client/src/safeguards/deid/index.js';
import { round, wilson } from '../figures.js';
import { defineKind } from '../kind.js';

interface Span {
  start: number;
  end: number;
  type: string;
}
interface DeidRecord {
  id: string;
  text: string;
  spans: Span[];
}
interface Prediction {
  id: string;
  spans: Span[];
}

const TOKEN = /[\p{L}\p{N}]+(?:['’.@_\-/:][\p{L}\p{N}]+)*/gu;
const SAFE =
  /^(?:denie[sd]|denying|no|not|without|si|hi|suicidal|homicidal|ideation|self-harm|mg|plan|intent|phq-9|gad-7)$/i;

const tokensOf = (text: string): { start: number; end: number; text: string }[] =>
  [...text.matchAll(TOKEN)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
const overlaps = (list: readonly Span[], start: number, end: number): boolean =>
  list.some((span) => span.start < end && span.end > start);

function score(records: readonly DeidRecord[], spansOf: (record: DeidRecord) => readonly Span[]) {
  const types = new Map<string, { n: number; hit: number; typed: number }>();
  const wrong: Record<string, string | number>[] = [];
  const sum = { entities: 0, hit: 0, gold: 0, said: 0, both: 0, safe: 0, clean: 0, untouched: 0 };
  for (const record of records) {
    const spans = spansOf(record);
    const tokens = tokensOf(record.text);
    for (const gold of record.spans) {
      const type = types.get(gold.type) ?? { n: 0, hit: 0, typed: 0 };
      types.set(gold.type, type);
      sum.entities++;
      type.n++;
      const inside = tokens.filter((token) => token.start < gold.end && token.end > gold.start);
      if (inside.every((token) => overlaps(spans, token.start, token.end))) {
        sum.hit++;
        type.hit++;
        if (spans.some((span) => span.type === gold.type && span.start < gold.end && span.end > gold.start))
          type.typed++;
      } else wrong.push({ id: record.id, fault: 'left', type: gold.type, start: gold.start });
    }
    let extra = 0;
    for (const token of tokens) {
      const gold = overlaps(record.spans, token.start, token.end);
      const said = overlaps(spans, token.start, token.end);
      if (gold) sum.gold++;
      if (said) sum.said++;
      if (gold && said) sum.both++;
      if (said && !gold) {
        extra++;
        if (SAFE.test(token.text)) sum.safe++;
        wrong.push({ id: record.id, fault: 'masked', type: '', start: token.start });
      }
    }
    if (!record.spans.length) {
      sum.clean++;
      if (!extra) sum.untouched++;
    }
  }
  return { types, wrong, sum };
}

/** Peers are measured when EVAL_PEERS names a folder into which they were installed; the project does not depend on them. */
async function peers(): Promise<{ name: string; redact: (text: string) => string | Promise<string> }[]> {
  const folder = process.env.EVAL_PEERS;
  if (!folder) return [];
  const load = createRequire(join(resolve(folder), 'package.json'));
  const { SyncRedactor } = load('redact-pii');
  const { OpenRedaction } = load('openredaction');
  const redactPii = new SyncRedactor();
  const open = new OpenRedaction();
  return [
    { name: 'redact-pii', redact: (text) => redactPii.redact(text) },
    { name: 'openredaction', redact: async (text) => (await open.detect(text)).redacted },
  ];
}

/** What a redacted text lost, as spans: tokens of the source that no longer stand in it, in order. */
function lostSpans(text: string, redacted: string): Span[] {
  const spans: Span[] = [];
  let at = 0;
  const tokens = tokensOf(text);
  tokens.forEach((token, index) => {
    const found = redacted.indexOf(token.text, at);
    const next = tokens[index + 1];
    const skips = found >= 0 && next ? redacted.indexOf(next.text, at) : -1;
    if (found < 0 || (skips >= 0 && skips < found)) spans.push({ start: token.start, end: token.end, type: '' });
    else at = found + token.text.length;
  });
  return spans;
}

const found = new Map<string, Map<string, { spans: Span[]; microseconds: number }>>();

/** Which identifiers are masked, and what else is; without anything known from a host. */
export const deid = defineKind<DeidRecord, Prediction>({
  id: 'deid',
  async predict(record) {
    if (!found.has(record.id)) {
      const own = new Map<string, { spans: Span[]; microseconds: number }>();
      for (const { name, redact } of await peers()) {
        await redact(record.text);
        const started = performance.now();
        const redacted = await redact(record.text);
        own.set(name, { microseconds: (performance.now() - started) * 1000, spans: lostSpans(record.text, redacted) });
      }
      found.set(record.id, own);
    }
    const { spans } = createDeidentifier().mask(record.text);
    return { id: record.id, spans: spans.map(({ start, end, type }) => ({ start, end, type })) };
  },
  report(records, predictions) {
    const { types, wrong, sum } = score(records, (record) => predictions.get(record.id)?.spans ?? []);
    const names = [...(found.get(records[0]?.id ?? '')?.keys() ?? [])];
    return {
      tables: [
        {
          title: 'by type',
          rows: [...types].map(([type, { n, hit, typed }]) => ({
            type,
            n,
            recall: round(hit / n),
            '95 %': wilson(hit, n),
            rightType: round(typed / n),
          })),
        },
        {
          title: 'peers',
          rows: names.map((name) => {
            const peer = score(records, (record) => found.get(record.id)?.get(name)?.spans ?? []).sum;
            const time = records.reduce(
              (total, record) => total + (found.get(record.id)?.get(name)?.microseconds ?? 0),
              0,
            );
            return {
              name,
              entityRecall: round(peer.hit / peer.entities),
              tokenPrecision: round(peer.both / peer.said),
              safeTokensMasked: peer.safe,
              microseconds: round(time / records.length, 0),
            };
          }),
        },
        { title: 'errors', rows: process.env.EVAL_AGGREGATE_ONLY ? [] : wrong },
      ],
      figures: {
        entityRecall: round(sum.hit / sum.entities),
        'entityRecall 95 %': wilson(sum.hit, sum.entities),
        tokenPrecision: round(sum.both / sum.said),
        'tokenPrecision 95 %': wilson(sum.both, sum.said),
        tokenRecall: round(sum.both / sum.gold),
        safeTokensMasked: sum.safe,
        recordsWithoutIdentifierUntouched: round(sum.untouched / sum.clean),
        entities: sum.entities,
      },
    };
  },
});
