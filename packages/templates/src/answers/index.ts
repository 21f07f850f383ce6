export {
  type Band,
  type BandName,
  bandOf,
  type Instrument,
  SCORED_INSTRUMENTS,
  scoredInstrument,
} from './instruments.js';
export { answersIn, mayHoldAnswers, type PlacedAnswer, parseAnswer } from './parse.js';
export { answerText, quickAffectsOf, scoreChange } from './render.js';
export {
  GoalAnswer,
  MeasureAnswer,
  MSE_DOMAINS,
  MseAnswer,
  type MseDomain,
  ProgressAnswer,
  ResponseAnswer,
  RiskAnswer,
  StructuredAnswer,
} from './schema.js';
