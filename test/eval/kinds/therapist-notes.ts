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
const ELEMENT_OF: Readonly<Record<string, [section: string, ...elements: string[]]>> = {
  'subjective-chief-complaint': ['subjective', 'presenting', 'symptoms', 'functional'],
  'subjective-symptoms': ['subjective', 'symptoms'],
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
  'plan-follow-up': ['plan', 'next_visit', 'referral'],
};

type Has = (...classes: string[]) => boolean;

/** Items that the words of a section answer too, or alone: the rubric asks for less than the element does. */
const WORDS: Readonly<Record<string, [section: string, test: (text: string, has: Has) => boolean]>> = {
  'subjective-chief-complaint': [
    'subjective',
    (text, has) =>
      has('visit', 'symptom', 'substance') || /\b(?:concern|problem|issue|struggl|difficult)\w*/i.test(text),
  ],
  'subjective-symptoms': ['subjective', (_, has) => has('symptom')],
  'subjective-history': [
    'subjective',
    (text, has) =>
      has('remote', 'medication') ||
      /\b(?:diagnosed|years|since childhood|in the family|family history|history|\d+ times|doctor|previously|started|has (?:been in|tried)|having tried|(?:over|for|in) the (?:last|past) (?:\w+ )?(?:weeks|months)|(?:six|several|\d+) (?:weeks|months))\b/i.test(
        text,
      ),
  ],
  'subjective-goals': [
    'subjective',
    (text) => /\b(?:wants?|hopes?|goals?|would like|wish\w*|interested in|desires?|in order to)\b/i.test(text),
  ],
  'subjective-quotes': ['subjective', (text) => /["“][^"”]{6,}["”]|(?<!\w)['‘][^'’]{6,}['’](?!\w)/.test(text)],
  'objective-behavior': [
    'objective',
    (text, has) => has('mse_behavior', 'emotion', 'mse_mood') || /\b(?:appear|seem)(?:s|ed)\b/i.test(text),
  ],
  'objective-mental-status': [
    'objective',
    (text, has) =>
      has('mse_speech', 'mse_thought', 'mse_appearance', 'mse_cognition') ||
      /\b(?:affect|insight|eye contact|mental status|body language)\b/i.test(text),
  ],
  'assessment-diagnosis': [
    'assessment',
    (text, has) =>
      (has('diagnosis_name') && !/\brisk (?:of|for)\b/i.test(text)) || /\b(?:addiction|dependence)\b/i.test(text),
  ],
  'assessment-triggers': [
    'assessment',
    (text) =>
      /\b(?:trigger|stressor|pressur|contribut)\w*|\b(?:due to|caused by|in response to|mak(?:es|ing) (?:him|her|them) feel|particularly when|influence of)\b/i.test(
        text,
      ),
  ],
  'assessment-analysis': ['assessment', (_, has) => has('hedge', 'cause')],
  'assessment-progress': ['assessment', (text) => /\b(?:progress|strides|improv\w+)\b/i.test(text)],
  'assessment-response': [
    'assessment',
    (text) => /\b(?:respond\w*|recepti\w+|resist\w+|helpful|able to|interesting|agreed)\b/i.test(text),
  ],
  'assessment-stages': [
    'assessment',
    (text) =>
      /contemplat\w*|\bstages? of change\b|\b(?:preparation|action|maintenance) stage\b|\breadiness\b/i.test(text),
  ],
  'assessment-overall-progress': [
    'assessment',
    (text) => /\boverall\b[^.]*\bprogress|\bprogress\w* overall\b/i.test(text),
  ],
  'plan-interventions': [
    'plan',
    (text) =>
      /\b(?:explor|strateg|techni|coping|mechanism|relax|educat|cognitive|interview|teach|therap)\w*/i.test(text),
  ],
  'plan-follow-up': [
    'plan',
    (text) =>
      /\b(?:follow[- ]?up (?:session|appointment|visit|in|with)|return (?:to|for|in)|schedul\w+ (?:an? |the )?(?:follow|next|session|appointment)|referr?\w*|next (?:appointment|week|visit)|see (?:him|her|them|client) (?:again|in|next))\b/i.test(
        text,
      ),
  ],
  'plan-adjustment': [
    'plan',
    (text) =>
      /\b(?:adjust|change|increase|decrease|modify|switch)\w*\b[^.]*\b(?:medication|dose|treatment|plan|intervention)\b/i.test(
        text,
      ),
  ],
  'plan-homework': [
    'plan',
    (text, has) =>
      has('homework_word') ||
      /\b(?:client|patient|he|she|they)(?: will| is to| agreed to| has agreed to| to| was asked to)(?: also)?(?: aim to| attempt to| try to)? (?:attempt|try|eliminat|work on|identify|cut off|complete|practice|try|write|keep|track|journal|attend|reduce|deliver|turn in|call|talk|read|bring|start|make|set|record|monitor|cut)\b/i.test(
        text,
      ),
  ],
};

/** A thin mapping from the elements to the 23 yes/no items of the TN-Eval rubric. */
export const therapistNotes = defineKind<RubricRecord, Prediction>({
  id: 'therapist-notes',
  predict(record) {
    const items: Record<string, 0 | 1> = {};
    for (const [item, [section, ...elements]] of Object.entries(ELEMENT_OF)) {
      const sections = { [section]: record.sections[section] ?? '' };
      const states = elementStates({ format: 'soap', sections, context: { priorHomework: true } });
      items[item] = elements.some((element) => states[element] === 'documented') ? 1 : 0;
    }
    for (const [item, [section, test]] of Object.entries(WORDS)) {
      const text = record.sections[section] ?? '';
      const sentences = readSentences(text);
      if (test(text, (...classes) => sentences.some((sentence) => sentence.has(...classes)))) items[item] = 1;
      else items[item] ??= 0;
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
