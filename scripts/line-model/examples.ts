import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lineFeatures, zoneOf } from '../../packages/templates/src/check/line-model/features.js';
import { MODEL_LABELS } from '../../packages/templates/src/check/line-model/model.js';
import { type SectionView, sectionView } from '../../packages/templates/src/check/section-view.js';
import { FORMATS } from '../../packages/templates/src/formats/index.js';
import { readSentences, type Sentence } from '../../packages/templates/src/language/index.js';

export interface Example {
  readonly line: Sentence;
  readonly section: SectionView;
  readonly zone: string;
  readonly features: readonly string[];
  /** What it documents, and what nobody can say, as it is labelled. */
  readonly documents: readonly string[];
  readonly unsure: readonly string[];
  /** Answer by label, in the order of `MODEL_LABELS`: 1, 0, or -1 where it is not known; and what each weighs. */
  readonly answers: Int8Array;
  readonly weights: Float64Array;
}

/** A note labelled line by line. Notes of one hand are left out together. */
export interface NoteExample {
  readonly hand: string;
  readonly sections: readonly (readonly Example[])[];
  /** All of its sections are there. */
  readonly whole: boolean;
}

interface LabelledLine {
  section: string;
  text: string;
  documents: string[];
  unsure?: string[];
}
interface LabelledNote {
  hand: string;
  format: string;
  lines: LabelledLine[];
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

type Labelled = Pick<Example, 'documents' | 'unsure'>;

function example(
  line: Sentence,
  section: SectionView,
  labelled: Labelled,
  answer: (label: string) => readonly [answer: 0 | 1 | -1, weight: number],
): Example {
  const known = MODEL_LABELS.map(answer);
  return {
    ...labelled,
    line,
    section,
    zone: zoneOf(section),
    features: [...lineFeatures(line, section)],
    answers: Int8Array.from(known, ([said]) => said),
    weights: Float64Array.from(known, ([, weight]) => weight),
  };
}

/** Single sentences: what is labelled counts in full, what is not is supposed missing, at less weight. */
export function sentenceExamples(pack: string): Example[] {
  return packOf<LabelledSentence>(pack).flatMap(({ format, sections, labels, domains = {} }) => {
    const known = { ...labels, ...domains };
    const supposed = Object.values(known).includes('documented') ? 0.45 : 0.25;
    const beside = new Set(Object.keys(known).flatMap((other) => (BESIDE[other] ?? '').split(' ')));
    return Object.entries(sections).flatMap(([section, text]) => {
      const lines = readSentences(text);
      return lines.map((line) =>
        example(line, sectionView(format, section, FORMATS), { documents: [], unsure: [] }, (label) => {
          const said = known[label];
          if (said === 'documented') return [1, lines.length > 1 ? 0.5 : 1];
          if (said) return [0, 1];
          return beside.has(label) ? [-1, 0] : [0, supposed];
        }),
      );
    });
  });
}

/** Lines follow each other as in prose; one without a mark at its end stands on a line of its own. */
function joined(parts: readonly LabelledLine[]): { text: string; starts: number[] } {
  const starts: number[] = [];
  let text = '';
  for (const part of parts) {
    if (text) text += /[.!?;:)\]"”'’]$/.test(text) ? ' ' : '\n';
    starts.push(text.length);
    text += part.text;
  }
  return { text, starts };
}

function sectionExamples(parts: readonly LabelledLine[], section: SectionView): Example[] {
  const { text, starts } = joined(parts);
  return readSentences(text).map((line) => {
    const over = parts.filter(
      (part, at) => (starts[at] as number) < line.end && (starts[at] as number) + part.text.length > line.start,
    );
    const documents = [...new Set(over.flatMap((part) => part.documents))];
    const unsure = over.flatMap((part) => part.unsure ?? []);
    // A line read as two: each half may hold what the whole is labelled with.
    const halved = over.length === 1 && line.end - line.start < (over[0] as LabelledLine).text.length - 2;
    return example(line, section, { documents, unsure }, (label) => {
      if (unsure.includes(label)) return [-1, 0];
      return [documents.includes(label) ? 1 : 0, halved && documents.length ? 0.5 : 1];
    });
  });
}

const SHORTEST = 3;

/** Whole notes, and single sections, labelled line by line. */
export const noteExamples = (pack: string): NoteExample[] =>
  packOf<LabelledNote>(pack).map(({ hand, format, lines }) => {
    const names = [...new Set(lines.map(({ section }) => section))];
    return {
      hand,
      sections: names.map((name) =>
        sectionExamples(
          lines.filter(({ section }) => section === name),
          sectionView(format, name, FORMATS),
        ),
      ),
      whole: names.length >= SHORTEST,
    };
  });

const HALF = 0.5;

/**
 * The same notes in formats whose sections mix what was and what will be: every second as the evaluation of PIE (its
 * last two sections in one), every other as a narrative.
 */
export const mixedExamples = (pack: string): NoteExample[] =>
  packOf<LabelledNote>(pack).flatMap(({ hand, format, lines }, at) => {
    const names = [...new Set(lines.map(({ section }) => section))];
    if (names.length < SHORTEST || format === 'pie' || at % 3 === 2) return [];
    const parts = at % 3 ? lines.filter(({ section }) => names.slice(-2).includes(section)) : lines;
    const view = at % 3 ? sectionView('pie', 'evaluation', FORMATS) : sectionView('narrative', 'narrative', FORMATS);
    const examples = sectionExamples(parts, view).map((each) => ({
      ...each,
      weights: each.weights.map((weight) => weight * HALF),
    }));
    return [{ hand, sections: [examples], whole: false }];
  });

/** Words that join two lines in one. */
const JOINTS = ['; ', ', and ', ', ', ' — '];

/** One line of two that follow each other in a section, as people write who put what belongs together in one sentence. */
function woven(one: LabelledLine, next: LabelledLine, at: number): LabelledLine {
  const [first = '', second = ''] = next.text;
  const opening = /[A-Z]/.test(first) && /[a-z ]/.test(second) ? first.toLowerCase() : first;
  const joint = JOINTS[at % JOINTS.length] as string;
  return {
    section: one.section,
    text: one.text.replace(/[.;:,]$/, '') + joint + opening + next.text.slice(1),
    documents: [...new Set([...one.documents, ...next.documents])],
    unsure: [...(one.unsure ?? []), ...(next.unsure ?? [])],
  };
}

/** The same notes with every two lines of a section in one. */
export const denseExamples = (pack: string): NoteExample[] =>
  packOf<LabelledNote>(pack).flatMap(({ hand, format, lines }, note) => {
    const names = [...new Set(lines.map(({ section }) => section))];
    if (names.length < SHORTEST) return [];
    const sections = names.map((name) => {
      const parts = lines.filter(({ section }) => section === name);
      const dense: LabelledLine[] = [];
      for (let at = note % 2; at < parts.length; at += 2) {
        const one = parts[at] as LabelledLine;
        const next = parts[at + 1];
        const asks = /[?"”:]$/.test(one.text);
        if (next && !asks) dense.push(woven(one, next, note + at));
        else dense.push(one, ...(next ? [next] : []));
      }
      return sectionExamples(
        note % 2 && parts[0] ? [parts[0], ...dense] : dense,
        sectionView(format, name, FORMATS),
      ).map((each) => ({
        ...each,
        weights: each.weights.map((weight) => weight * HALF),
      }));
    });
    return [{ hand, sections, whole: true }];
  });
