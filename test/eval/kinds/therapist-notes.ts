import { readSentences } from '@evenfall/templates';
import { type Cell, count, emptyCell, kappa, mean, round } from '../figures.js';
import { defineKind } from '../kind.js';
import { elementStates } from '../states.js';

interface RubricRecord {
  id: string;
  sections: Record<string, string>;
  labels: Record<string, [number, number]>;
}
interface Prediction {
  id: string;
  items: Record<string, 0 | 1>;
}

/** Rubric items that are an element of the catalogue, read in the item's own section of the note. */
const ELEMENT_OF: Readonly<Record<string, [section: string, element: string]>> = {
  'subjective-homework': ['subjective', 'hw_review'],
  'objective-assessment-tools': ['objective', 'measure'],
  'objective-interventions': ['objective', 'intervention'],
  'objective-therapy-activities': ['objective', 'intervention'],
  'assessment-diagnosis': ['assessment', 'diagnosis'],
  'assessment-analysis': ['assessment', 'formulation'],
  'assessment-progress': ['assessment', 'progress'],
  'assessment-response': ['assessment', 'response'],
  'assessment-goals': ['assessment', 'goal_link'],
  'plan-interventions': ['plan', 'next_focus'],
  'plan-follow-up': ['plan', 'next_visit'],
  'plan-homework': ['plan', 'homework'],
};

/** Items that only word classes of a section answer. */
const WORDS: Readonly<
  Record<string, [section: string, test: (text: string, has: (...classes: string[]) => boolean) => boolean]>
> = {
  'subjective-chief-complaint': ['subjective', (_, has) => has('visit', 'symptom')],
  'subjective-symptoms': ['subjective', (_, has) => has('symptom')],
  'subjective-history': [
    'subjective',
    (text, has) => has('remote') || /\b(?:diagnosed|years|since childhood|family)\b/i.test(text),
  ],
  'subjective-goals': [
    'subjective',
    (text) => /\b(?:wants?|hopes?|goal|would like|wish\w*|interested in|desire)\b/i.test(text),
  ],
  'subjective-quotes': ['subjective', (text) => /["“][^"”]{6,}["”]/.test(text)],
  'objective-behavior': ['objective', (_, has) => has('mse_behavior', 'emotion', 'mse_mood')],
  'objective-mental-status': [
    'objective',
    (_, has) => has('mse_speech', 'mse_thought', 'mse_appearance', 'mse_cognition'),
  ],
  'assessment-triggers': [
    'assessment',
    (text) => /\btrigger\w*|\bstressor\w*|\bdue to\b|\bwhen\b|\bafter\b/i.test(text),
  ],
  'assessment-stages': [
    'assessment',
    (text) => /\bcontemplat\w*|\bstages? of change\b|\b(?:preparation|action|maintenance) stage\b/i.test(text),
  ],
  'assessment-overall-progress': [
    'assessment',
    (text) => /\boverall\b[^.]*\bprogress|\bprogress\w* overall\b/i.test(text),
  ],
  'plan-adjustment': [
    'plan',
    (text) =>
      /\b(?:adjust|change|increase|decrease|modify|switch)\w*\b[^.]*\b(?:medication|dose|treatment|plan|intervention)\b/i.test(
        text,
      ),
  ],
};

/** A thin mapping from the elements to the 23 yes/no items of the TN-Eval rubric. */
export const therapistNotes = defineKind<RubricRecord, Prediction>({
  id: 'therapist-notes',
  predict(record) {
    const items: Record<string, 0 | 1> = {};
    for (const [item, [section, element]] of Object.entries(ELEMENT_OF)) {
      const sections = { [section]: record.sections[section] ?? '' };
      const states = elementStates({ format: 'soap', sections, context: { priorHomework: true } });
      items[item] = states[element] === 'documented' ? 1 : 0;
    }
    for (const [item, [section, test]] of Object.entries(WORDS)) {
      const text = record.sections[section] ?? '';
      const sentences = readSentences(text);
      items[item] = test(text, (...classes) => sentences.some((sentence) => sentence.has(...classes))) ? 1 : 0;
    }
    return { id: record.id, items };
  },
  report(records, predictions) {
    const cells = new Map<string, Cell>();
    for (const record of records) {
      for (const [item, [first, second]] of Object.entries(record.labels)) {
        if (first !== second) continue;
        const cell = cells.get(item) ?? emptyCell();
        cells.set(item, cell);
        count(cell, first === 1, predictions.get(record.id)?.items[item] === 1);
      }
    }
    const scored = [...cells.values()].filter((cell) => Math.min(cell.tp + cell.fn, cell.fp + cell.tn) >= 5);
    return {
      tables: [
        { title: 'agreement', rows: [...cells].map(([item, cell]) => ({ item, ...cell, kappa: round(kappa(cell)) })) },
      ],
      figures: { macroKappa: round(mean(scored.map((cell) => kappa(cell) || 0))), itemsScored: scored.length },
    };
  },
});
