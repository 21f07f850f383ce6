import type { DraftSentence, Finding, Source, Support } from '@evenfall/ai-client';
import { assessRisk, expandShorthand, RISK_CONCEPTS, type RiskAssessment, type RiskState } from '@evenfall/templates';
import { msg } from '../localization/index.js';
import { NEGATIVE, NEGATIVE_IN_SHORTHAND, NO_CLAIM, NUMBER_WORDS } from './ground-lexicon.js';
import type { SupportReason } from './proposal.js';

/** What a check of one sentence against its sources says. */
export interface Grounds {
  support: Support;
  reasons: readonly SupportReason[];
  /** Questions and remarks that come of it. */
  findings: readonly Finding[];
  /** The sentence must not be shown: a question stands in its place. */
  drop: boolean;
}

export type Ground = (sentence: DraftSentence, sources: readonly Source[]) => Grounds;

/**
 * Holds a sentence to the words it names as its source, whatever client drafted it (NO-INVENTION, RULES-STAND).
 * A risk statement or a negative that those words do not make is dropped, and asked instead; a number or a
 * quotation they do not hold is marked. A client's own label can be worse than this, never better.
 */
export const groundInSources: Ground = (sentence, sources) => {
  const { text, spans, sectionId } = sentence;
  const cited = spans.map((span) => citedWords(span, sources)).join('\n');
  const question = questionInstead(text, cited, sectionId);
  if (question) return { support: 'unsupported', reasons: [], findings: [question], drop: true };
  if (spans.length === 0) {
    return { support: 'unsupported', reasons: [{ kind: 'no-source' }], findings: [], drop: false };
  }
  const words = [...unknownNumbers(text, cited), ...unknownQuotes(text, cited)];
  if (words.length === 0) return { support: sentence.support, reasons: [], findings: [], drop: false };
  return {
    support: sentence.support === 'contradicted' ? 'contradicted' : 'unsupported',
    reasons: [{ kind: 'not-in-source', words: words.join(', ') }],
    findings: [],
    drop: false,
  };
};

/**
 * The words at a span, with the rest of their line where the span is a part of it: “SI/HI” alone would have
 * lost the “denies” before it.
 */
function citedWords(span: { sourceId: string; start: number; end: number }, sources: readonly Source[]): string {
  const text = sources.find((source) => source.id === span.sourceId)?.text ?? '';
  const from = Math.max(...['\n', ';', '. '].map((end) => text.lastIndexOf(end, span.start - 1))) + 1;
  const ends = ['\n', ';', '. '].map((end) => text.indexOf(end, span.end)).filter((at) => at !== -1);
  return text.slice(span.start > 0 ? from : 0, ends.length > 0 ? Math.min(...ends) : undefined);
}

function questionInstead(text: string, cited: string, sectionId: string): Finding | undefined {
  const origin = 'rule' as const;
  // Read as written and written out: a sentence that agrees with either is supported.
  const expanded = expandShorthand(cited).text;
  const said = assessRisk(text);
  if (!sameRisk(said, assessRisk(cited)) && !sameRisk(said, assessRisk(expanded))) {
    return {
      ruleId: 'draft.ground.risk',
      kind: 'risk',
      severity: 'warn',
      elementId: 'risk_screen',
      sectionId,
      message: msg('review.dropped.risk'),
      prompt: msg('review.ask.risk'),
      origin,
    };
  }
  if (NEGATIVE.test(text) && !NEGATIVE_IN_SHORTHAND.test(cited) && !NEGATIVE.test(expanded)) {
    return {
      ruleId: 'draft.ground.negative',
      kind: 'unsupported',
      severity: 'warn',
      sectionId,
      message: msg('review.dropped.negative'),
      prompt: msg('review.ask.negative'),
      origin,
    };
  }
  return undefined;
}

/** Present and possibly present call for the same care, so one may stand for the other. */
const statement = (state: RiskState): RiskState => (state === 'ambiguous' ? 'positive' : state);

/** Every risk concept the sentence speaks of stands in its source with the same status. */
function sameRisk(said: RiskAssessment, source: RiskAssessment): boolean {
  return RISK_CONCEPTS.every(
    (concept) =>
      said[concept].state === 'absent' || statement(said[concept].state) === statement(source[concept].state),
  );
}

// A digit that belongs to a name, as in PHQ-9, is no number.
const NUMBERS = /(?<![\p{L}][-–]?)\d+(?:[.:]\d+)?|\p{L}+/gu;
const UNIT = /^\s?(?:mg|mcg|g|ml|%|\/\s?\d+|minutes?|hours?|nights?|days?|weeks?|months?|years?)(?!\p{L})/iu;

function* numbersIn(text: string): Generator<{ written: string; value: string; shown: string }> {
  for (const match of text.matchAll(NUMBERS)) {
    const [written] = match;
    const value = /^\d/.test(written) ? written : NUMBER_WORDS[written.toLowerCase()];
    if (value === undefined) continue;
    const [unit = ''] = UNIT.exec(text.slice(match.index + written.length)) ?? [];
    yield { written, value, shown: written + unit };
  }
}

function unknownNumbers(text: string, cited: string): string[] {
  // In shorthand a number may lean on a letter: x2, 4h, gad7.
  const known = new Set([
    ...Array.from(numbersIn(cited), ({ value }) => value),
    ...Array.from(cited.matchAll(/\d+(?:[.:]\d+)?/gu), ([number]) => number),
  ]);
  return Array.from(numbersIn(text))
    .filter(({ written, value }) => !known.has(value) && !NO_CLAIM.has(written.toLowerCase()))
    .map(({ shown }) => shown);
}

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();

function unknownQuotes(text: string, cited: string): string[] {
  const source = ` ${plain(cited)} `;
  return Array.from(text.matchAll(/[“"]([^”"]+)[”"]/gu), ([, quote = '']) => quote).filter(
    (quote) => !source.includes(` ${plain(quote)} `),
  );
}
