/*
 * pnpm exec tsx --conditions=source scripts/train-line-model.ts [--leave <pack>]
 *
 * Trains the line model of the completeness checks on the project's own development packs and writes its weights as
 * data. Deterministic: equal packs give equal weights. With --leave one pack is left out, so that an evaluation of that
 * pack tells how the model reads text it was not trained on; train again without it afterwards.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Line } from '../packages/templates/src/check/line.js';
import { lineFeatures } from '../packages/templates/src/check/line-model/features.js';
import { MODEL_LABELS, packWeights } from '../packages/templates/src/check/line-model/model.js';
import { mentalStatusDomains, observation } from '../packages/templates/src/check/readers/observation.js';
import { READERS } from '../packages/templates/src/check/section-reading.js';
import { sectionView } from '../packages/templates/src/check/section-view.js';
import { readSentences } from '../packages/templates/src/language/index.js';

const root = join(import.meta.dirname, '..');
const SENTENCES = ['notes-sentences', 'notes-sentences-2', 'notes-sentences-3'];
const NOTES = ['notes', 'ablations', 'notes-more'];
const FEATURES_KEPT = 500;

/** Labels a sentence of a given label often earns too: silence about them is no "missing". */
const BESIDE: Readonly<Record<string, string>> = {
  presenting: 'symptoms functional interval_hx',
  symptoms: 'presenting functional interval_hx progress',
  functional: 'presenting symptoms interval_hx progress',
  interval_hx: 'presenting functional symptoms',
  mse: 'affect behavior speech thought cognition insight',
  affect: 'response behavior speech',
  intervention: 'modality response',
  modality: 'intervention next_focus',
  response: 'progress affect intervention insight behavior speech',
  goal_link: 'progress formulation',
  progress: 'response goal_link symptoms functional',
  med_necessity: 'formulation functional diagnosis',
  formulation: 'progress med_necessity',
  diagnosis: 'formulation med_necessity',
  homework: 'next_visit',
  next_visit: 'next_focus homework',
  next_focus: 'homework next_visit modality',
  hw_review: 'interval_hx progress',
};
const DOMAINS = ['behavior', 'speech', 'thought', 'cognition', 'insight'];

interface PackNote {
  format: string;
  sections: Record<string, string>;
  labels: Record<string, string>;
  domains?: Record<string, string>;
}
interface Example {
  pack: string;
  features: string[];
  /** Answer and weight of each label that is known or supposed. */
  answers: Map<string, [answer: 0 | 1, weight: number]>;
}

function linesOf(format: string, section: string, text: string): Line[] {
  const lines: Line[] = [];
  const view = sectionView(format, section);
  readSentences(text).forEach((s, index) => {
    lines.push({ s, section: view, index, lines, memo: new Map() });
  });
  return lines;
}

function packOf(name: string): PackNote[] {
  try {
    const text = readFileSync(join(root, 'test/packs', `${name}.dev.jsonl`), 'utf8');
    return text.split('\n').flatMap((line) => (line.trim() ? [JSON.parse(line) as PackNote] : []));
  } catch {
    return [];
  }
}

/** Single sentences: what is labelled counts in full, what is not is supposed missing, at less weight. */
function sentenceExamples(pack: string): Example[] {
  return packOf(pack).flatMap(({ format, sections, labels, domains = {} }) => {
    const known = { ...labels, ...domains };
    const supposed = Object.values(known).includes('documented') ? 0.45 : 0.25;
    return Object.entries(sections).flatMap(([section, text]) => {
      const lines = linesOf(format, section, text);
      return lines.map((line) => {
        const answers: Example['answers'] = new Map();
        for (const label of MODEL_LABELS) {
          const said = known[label];
          if (said === 'documented') answers.set(label, [1, lines.length > 1 ? 0.5 : 1]);
          else if (said) answers.set(label, [0, 1]);
          else if (!Object.keys(known).some((other) => (BESIDE[other] ?? '').split(' ').includes(label)))
            answers.set(label, [0, supposed]);
        }
        return { pack, features: [...lineFeatures(line)], answers };
      });
    });
  });
}

/** Whole notes: the rules point at the sentence of what the note documents; where it is missing, no sentence has it. */
function noteExamples(): Example[] {
  const seen = new Set<string>();
  return NOTES.flatMap(packOf).flatMap(({ format, sections, labels }) => {
    const key = JSON.stringify(sections);
    if (seen.has(key)) return [];
    seen.add(key);
    const lines = Object.entries(sections).flatMap(([section, text]) => linesOf(format, section, text));
    const documents = new Map(MODEL_LABELS.map((label) => [label, lines.filter((line) => READERS[label]?.(line))]));
    return lines.map((line) => {
      const observed = observation(line) && mentalStatusDomains(line).size > 0;
      const answers: Example['answers'] = new Map();
      for (const label of MODEL_LABELS) {
        if (DOMAINS.includes(label)) {
          if (!observed) answers.set(label, [0, 0.4]);
          else if (mentalStatusDomains(line).has(label)) answers.set(label, [1, 0.7]);
        } else if (labels[label] === 'missing') answers.set(label, [0, 1]);
        else if (labels[label] === 'documented') {
          const found = documents.get(label) ?? [];
          if (found.includes(line)) answers.set(label, [1, 0.7]);
          else if (found.length) answers.set(label, [0, 0.5]);
        }
      }
      return { pack: 'notes', features: [...lineFeatures(line)], answers };
    });
  });
}

const length = (features: number): number => Math.sqrt(Math.max(8, features));

/** Logistic regression by AdaGrad, in a fixed order. */
function train(examples: readonly Example[], label: string): Map<string, number> {
  const rows = examples.flatMap(({ features, answers }) => {
    const answer = answers.get(label);
    return answer ? [{ features, answer: answer[0], weight: answer[1] }] : [];
  });
  const counts = new Map<string, number>();
  for (const { features } of rows) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  const index = new Map<string, number>();
  for (const [name, count] of counts) if (count >= (name.includes(' ') ? 3 : 2)) index.set(name, index.size);
  const data = rows.map(({ features, answer, weight }) => {
    const ids = features.flatMap((name) => index.get(name) ?? []);
    return { ids, answer, weight, scale: 1 / length(ids.length) };
  });
  const mass = (wanted: number): number => data.reduce((sum, row) => sum + (row.answer === wanted ? row.weight : 0), 0);
  const lift = Math.sqrt(mass(0) / mass(1));
  const weights = new Float64Array(index.size);
  const squares = new Float64Array(index.size).fill(1e-6);
  const step = data.length % 613 ? 613 : 617;
  let at = 0;
  for (let round = 0; round < 40 * data.length; round++) {
    at = (at + step) % data.length;
    const { ids, answer, weight, scale } = data[at] as (typeof data)[number];
    let sum = 0;
    for (const id of ids) sum += (weights[id] as number) * scale;
    const slope = (1 / (1 + Math.exp(-sum)) - answer) * weight * (answer ? lift : 1) * scale;
    for (const id of ids) {
      const gradient = slope + 0.001 * (weights[id] as number);
      squares[id] = (squares[id] as number) + gradient * gradient;
      weights[id] = (weights[id] as number) - (0.25 * gradient) / Math.sqrt(squares[id] as number);
    }
  }
  return new Map([...index].map(([name, id]) => [name, weights[id] as number]));
}

/** The features that matter most to any label, by weight and how often they occur. */
function model(examples: readonly Example[]): Map<string, number[]> {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  const columns = MODEL_LABELS.map((label) => train(examples, label));
  const rows = [...counts.keys()].map((name) => {
    const weights = columns.map((column) => column.get(name) ?? 0);
    const worth = Math.max(...weights.map(Math.abs)) * Math.sqrt(Math.min(counts.get(name) as number, 60));
    return { name, weights, worth };
  });
  rows.sort((a, b) => b.worth - a.worth || (a.name < b.name ? -1 : 1));
  return new Map(
    rows
      .slice(0, FEATURES_KEPT)
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ name, weights }) => [name, weights]),
  );
}

const left = process.argv[process.argv.indexOf('--leave') + 1];
const leave = process.argv.includes('--leave') ? left : undefined;
const examples = [...SENTENCES.flatMap(sentenceExamples), ...noteExamples()].filter(({ pack }) => pack !== leave);
const source = packWeights(model(examples));
const target = join(root, 'packages/templates/src/check/line-model/weights.ts');
writeFileSync(target, source);
console.log(
  `${examples.length} lines, ${gzipSync(source, { level: 9 }).length} bytes gzip${leave ? `, without ${leave}` : ''}`,
);
