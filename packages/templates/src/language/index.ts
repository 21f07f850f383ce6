export { type Hit, type Hits, Lexicon } from './lexicon.js';
export {
  assessRisk,
  RISK_CONCEPTS,
  type RiskAssessment,
  type RiskConcept,
  type RiskReading,
  type RiskState,
} from './risk/index.js';
export { RiskAssessmentSchema, ShorthandReadingSchema } from './schema.js';
export { readSentences, Sentence, type Subject } from './sentence.js';
export { type Span, splitSentences } from './sentences.js';
export {
  type ExpandOptions,
  type Expansion,
  expandShorthand,
  type ShorthandClass,
  type ShorthandQuestion,
  type ShorthandReading,
  withoutCutStops,
} from './shorthand/index.js';
export { type Token, tokenize } from './tokens.js';
