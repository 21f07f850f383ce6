/*
 * pnpm exec tsx --conditions=source scripts/train-line-model.ts [--measure]
 *
 * Trains the line model of the completeness checks on the project's own development packs and writes its weights as
 * data. Deterministic: equal packs give equal weights. Two steps: what a line says by itself (sparse), and the same
 * line among its neighbours (dense), trained on scores of hands that the first step had not seen.
 *
 * With `--measure` nothing is written: each note is read by a model that has seen no line of its hand, and the figures
 * of all notes are printed.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { denseExamples, mixedExamples, noteExamples, sentenceExamples } from './line-model/examples.js';
import { measured } from './line-model/measure.js';
import { leaveHandsOut, sourceOf, trainModel } from './line-model/train.js';

const SENTENCES = ['notes-sentences', 'notes-sentences-2', 'notes-sentences-3'];
const LINES = ['notes-lines', 'notes-lines-2', 'notes-lines-3'];

const { values } = parseArgs({ options: { measure: { type: 'boolean' } } });
const single = SENTENCES.flatMap(sentenceExamples);
const notes = [...LINES.flatMap(noteExamples), ...LINES.flatMap(mixedExamples)];

if (values.measure) {
  const read = leaveHandsOut(notes, single);
  const dense = LINES.flatMap(denseExamples).map((note) => ({
    note,
    model: (read.find((other) => other.note.hand === note.hand) as (typeof read)[number]).model,
  }));
  console.log(JSON.stringify({ asWritten: measured(read), twoLinesInOne: measured(dense) }, null, 1));
} else {
  const { source, features } = sourceOf(trainModel(notes, single));
  writeFileSync(join(import.meta.dirname, '../packages/templates/src/check/line-model/weights.ts'), source);
  const lines = notes.flatMap(({ sections }) => sections.flat()).length + single.length;
  console.log(`${lines} lines, ${features} features, ${gzipSync(source, { level: 9 }).length} bytes gzip`);
}
