import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assessByRules } from '../../packages/templates/src/language/risk/assess.js';
import { readRiskSentences } from '../../packages/templates/src/language/risk/sentence.js';
import type { RiskConcept, RiskState } from '../../packages/templates/src/language/risk/types.js';
import { plain } from '../../packages/templates/src/language/risk/weighing/doubt.js';
import { doubtFeatures } from '../../packages/templates/src/language/risk/weighing/features.js';
import { splitSentences } from '../../packages/templates/src/language/sentences.js';

/** One state of one concept in one text, with what the model sees of it. */
export interface Example {
  pack: string;
  hand: string;
  text: string;
  expected: RiskState;
  /** How the rules read it; before they were mended for the text, where that is known. */
  read: RiskState;
  /** A denial with nothing beside it, which is never doubted. */
  plain: boolean;
  features: Set<number>;
}

interface RiskLine {
  id: string;
  text: string;
  hand?: string;
  category?: string;
  expected: Partial<Record<RiskConcept, RiskState>>;
  /** Where the rules read otherwise when they first met the text. */
  first?: Partial<Record<RiskConcept, RiskState>>;
}

/** How the rules first read texts whose packs do not say so themselves, where they read otherwise than expected. */
const FIRST = JSON.parse(readFileSync(join(import.meta.dirname, '../../test/packs/risk-first.json'), 'utf8')) as Record<
  string,
  RiskLine['first']
>;

/** The states of a risk pack that the text speaks of. */
export function riskExamples(pack: string): Example[] {
  return readFileSync(join(import.meta.dirname, `../../test/packs/${pack}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .flatMap((source) => {
      const parsed = JSON.parse(source) as RiskLine;
      const line = { ...parsed, first: parsed.first ?? FIRST[parsed.id] };
      const sentences = readRiskSentences(line.text, splitSentences(line.text));
      const now = assessByRules(line.text);
      return Object.entries(line.expected).flatMap(([name, expected]): Example[] => {
        const concept = name as RiskConcept;
        if (!sentences.some(({ mentions }) => mentions.some((mention) => mention.concept === concept))) return [];
        return [
          {
            pack,
            hand: line.hand ?? (pack.includes('hand-') ? (line.category ?? pack) : pack),
            text: line.text,
            expected,
            read: line.first ? (line.first[concept] ?? expected) : now[concept].state,
            plain: plain(sentences),
            features: doubtFeatures(sentences, concept),
          },
        ];
      });
    });
}
