export { type Band, bandOf, type Instrument, SCORED_INSTRUMENTS, scoredInstrument } from './instruments.js';
export { answersIn, type PlacedAnswer, parseAnswer } from './parse.js';
export { answerText, scoreChange } from './render.js';
export {
  GoalAnswer,
  MeasureAnswer,
  ProgressAnswer,
  ResponseAnswer,
  RiskAnswer,
  StructuredAnswer,
} from './schema.js';
