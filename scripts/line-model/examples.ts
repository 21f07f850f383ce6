import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lineFeatures, zoneOf } from '../../packages/templates/src/check/line-model/features.js';
import { MODEL_LABELS } from '../../packages/templates/src/check/line-model/model.js';
import { sectionView } from '../../packages/templates/src/check/section-view.js';
import { readSentences } from '../../packages/templates/src/language/index.js';

export interface Example {
  /** Who wrote it: examples of one hand are left out together. */
  hand: string;
  zone: string;
  features: string[];
  /** Answer and weight of each label that is known or supposed. */
  answers: Map<string, [answer: 0 | 1, weight: number]>;
}

interface LabelledNote {
  hand: string;
  format: string;
  lines: { section: string; text: string; documents: string[]; unsure?: string[] }[];
}
interface LabelledSentence {
  format: string;
  sections: Record<string, string>;
  labels: Record<string, string>;
  domains?: Record<string, string>;
}

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

const packs = join(import.meta.dirname, '../../test/packs');
const packOf = <T>(name: string): T[] =>
  readFileSync(join(packs, `${name}.dev.jsonl`), 'utf8')
    .split('\n')
    .flatMap((line) => (line.trim() ? [JSON.parse(line) as T] : []));

/** Single sentences: what is labelled counts in full, what is not is supposed missing, at less weight. */
export function sentenceExamples(pack: string): Example[] {
  return packOf<LabelledSentence>(pack).flatMap(({ format, sections, labels, domains = {} }, record) => {
    const known = { ...labels, ...domains };
    const supposed = Object.values(known).includes('documented') ? 0.45 : 0.25;
    return Object.entries(sections).flatMap(([section, text]) => {
      const view = sectionView(format, section);
      const lines = readSentences(text);
      return lines.map((line) => {
        const answers: Example['answers'] = new Map();
        for (const label of MODEL_LABELS) {
          const said = known[label];
          if (said === 'documented') answers.set(label, [1, lines.length > 1 ? 0.5 : 1]);
          else if (said) answers.set(label, [0, 1]);
          else if (!Object.keys(known).some((other) => (BESIDE[other] ?? '').split(' ').includes(label)))
            answers.set(label, [0, supposed]);
        }
        const features = [...lineFeatures(line, view)];
        return { hand: `${pack} ${record % 10}`, zone: zoneOf(view), features, answers };
      });
    });
  });
}

/** Whole notes labelled line by line: their sections, in order. */
export function sectionExamples(pack: string): Example[][] {
  return packOf<LabelledNote>(pack).flatMap(({ hand, format, lines: labelled }) => {
    const sections = new Set(labelled.map(({ section }) => section));
    return [...sections].map((section) => {
      const parts = labelled.filter((part) => part.section === section);
      const starts: number[] = [];
      let length = 0;
      for (const { text } of parts) {
        starts.push(length);
        length += text.length + 1;
      }
      const text = parts.map((part) => part.text).join(' ');
      const view = sectionView(format, section);
      return readSentences(text).map((line) => {
        const part = parts[starts.findLastIndex((start) => start <= line.start)] as (typeof parts)[number];
        // A line read as two: each half may hold what the whole is labelled with.
        const halved = line.end - line.start < part.text.length - 2;
        const answers: Example['answers'] = new Map();
        for (const label of MODEL_LABELS) {
          if (part.unsure?.includes(label)) continue;
          const answer = part.documents.includes(label) ? 1 : 0;
          answers.set(label, [answer, halved && part.documents.length ? 0.5 : 1]);
        }
        return { hand, zone: zoneOf(view), features: [...lineFeatures(line, view)], answers };
      });
    });
  });
}
