/*
 * pnpm eval <pack.jsonl> [--kind <kind>] [--predictions <out.jsonl>]
 *
 * Runs the library over an evaluation pack, prints the figures, and writes one prediction a line.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { PackRecord } from './kind.js';
import { kindOf } from './kinds/index.js';

const fail = (message: string): never => {
  console.error(message);
  process.exit(2);
};

function readPack(path: string): PackRecord[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (!line.trim()) return [];
    try {
      return [JSON.parse(line) as PackRecord];
    } catch {
      return fail(`${basename(path)}, line ${index + 1}: not JSON`);
    }
  });
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { kind: { type: 'string' }, predictions: { type: 'string' } },
});
const packPath = positionals[0] ?? fail('usage: pnpm eval <pack.jsonl> [--kind <kind>] [--predictions <out.jsonl>]');

try {
  const kind = kindOf(basename(packPath), values.kind);
  const records = readPack(packPath);
  const predictions = new Map<string, PackRecord>();
  for (const record of records) predictions.set(record.id, await kind.predict(record));
  // Timed apart, on warm code, so that the figure is the library's and not the compiler's.
  const started = performance.now();
  for (const record of records) await kind.predict(record);
  const microseconds = Math.round(((performance.now() - started) * 1000) / Math.max(records.length, 1));

  if (values.predictions) {
    writeFileSync(values.predictions, `${[...predictions.values()].map((line) => JSON.stringify(line)).join('\n')}\n`);
  }
  const report = kind.report(records, predictions);
  for (const table of report.tables) {
    if (!table.rows.length) continue;
    console.log(`\n${table.title}`);
    console.table(table.rows);
  }
  console.log(
    JSON.stringify({ kind: kind.id, records: records.length, ...report.figures, microsecondsPerRecord: microseconds }),
  );
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}
