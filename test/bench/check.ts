/**
 * What reading a note costs: a 500-word note read cold (nothing remembered of an earlier reading), and one changed section
 * of a 20,000-word note, beside a bare scan of the same text by one regular expression a word class, in the same rounds.
 *
 *   pnpm bench:check [pack of notes] [--rounds 40] [--record]
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createChecker, FORMATS, type NoteText } from '@evenfall/templates';
import { CLASSES } from '../../packages/templates/src/language/lexicons/index.js';
import { type Figure, recordFigures } from '../../scripts/figures.mjs';
import { median, quantile } from './support/stats.js';

const { values, positionals } = parseArgs({
  options: { rounds: { type: 'string' }, record: { type: 'boolean' } },
  allowPositionals: true,
});
const figures: Figure[] = [];
const rounds = Number(values.rounds ?? 40);
const pack = readFileSync(positionals[0] ?? 'test/packs/notes.dev.jsonl', 'utf8')
  .trim()
  .split('\n');
const sentences = pack.flatMap((line) =>
  Object.values((JSON.parse(line) as NoteText).sections).flatMap((text) => text.split(/(?<=\.)\s+/)),
);
const SECTIONS = ['subjective', 'objective', 'assessment', 'plan'] as const;

/** A note of so many words from the sentences of the pack, beginning with another one for every seed. */
function noteOf(words: number, seed: number): NoteText {
  const sections: Record<string, string> = {};
  let at = seed * 17;
  for (const section of SECTIONS) {
    let text = '';
    while (text.split(/\s+/).length <= words / SECTIONS.length) text += `${sentences[at++ % sentences.length]} `;
    sections[section] = text;
  }
  return { format: 'soap', sections };
}

/** A word class as the regular expression one would write for it. */
const scans = Object.values(CLASSES).map((phrases) => {
  const words = phrases.split(/[,\n]/).flatMap((phrase) => phrase.trim() || []);
  const pattern = words.map((word) =>
    word.replace(/[.+?()[\]{}|^$\\/]/g, String.raw`\$&`).replaceAll('*', String.raw`\w*`),
  );
  return new RegExp(String.raw`\b(?:${pattern.join('|')})\b`, 'giu');
});
const scan = ({ sections }: NoteText): number =>
  Object.values(sections).reduce(
    (sum, text) => sum + scans.reduce((hits, pattern) => hits + (text.match(pattern)?.length ?? 0), 0),
    0,
  );

/** Milliseconds of one run. */
function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function report(what: string, ours: readonly number[], theirs: readonly number[], goal: number): void {
  const ratio = median(ours.map((value, at) => value / (theirs[at] as number)));
  const show = (figures: readonly number[]) =>
    `median ${median(figures).toFixed(2)} ms, best tenth ${quantile(figures, 0.1).toFixed(2)} ms`;
  figures.push({
    what,
    figure: `${median(ours).toFixed(2)} ms`,
    goal: `≤ ${goal} ms`,
    reached: median(ours) <= goal,
    beside: `${ratio.toFixed(2)} × a bare scan of ${scans.length} expressions`,
  });
  console.log(`${what}\n  check ${show(ours)} (goal ${goal} ms)\n  scan  ${show(theirs)}\n  ratio ${ratio.toFixed(2)}`);
}

const first = noteOf(500, 0);
console.log(
  `first reading in a process, lexicons made ready: ${time(() => createChecker(FORMATS).checkText(first)).toFixed(0)} ms`,
);

const notes = Array.from({ length: 16 }, (_, seed) => noteOf(500, seed));
const cold: number[] = [];
const scanned: number[] = [];
for (let round = 0; round < rounds; round++)
  for (const note of notes) {
    const ours = time(() => createChecker(FORMATS).checkText(note));
    const theirs = time(() => scan(note));
    if (round < 5) continue; // until the engine has compiled both
    cold.push(ours);
    scanned.push(theirs);
  }
report('500 words, cold', cold, scanned, 3);

const long = noteOf(20_000, 0);
const checker = createChecker(FORMATS);
checker.checkText(long);
const changed: number[] = [];
const changedScan: number[] = [];
for (let round = 0; round < rounds; round++) {
  const plan = `Return Tuesday at ${round % 12}. Practise paced breathing before bed.`;
  const note = { ...long, sections: { ...long.sections, plan } };
  changed.push(time(() => checker.checkText(note)));
  changedScan.push(time(() => scan(note)));
}
report('one section changed in 20,000 words', changed, changedScan, 1);

if (values.record)
  recordFigures('check', {
    title: 'Reading a note',
    command: 'pnpm bench:check --record',
    on: `${process.arch}, Node ${process.version}`,
    figures,
  });
