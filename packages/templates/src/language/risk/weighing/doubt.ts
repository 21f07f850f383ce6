import { isLight } from '../reading.js';
import type { RiskSentence } from '../sentence.js';
import type { RiskConcept } from '../types.js';
import { doubtFeatures } from './features.js';
import { doubtOf } from './model.js';

/** Log-odds from which a denial is doubted. */
const DOUBT = 1.25;

const DENYING: ReadonlySet<string> = new Set(['no', 'not', 'deny', 'postno', 'now', 'recent', 'yes', 'ask']);
const CLIENT = /^(?:client|patient|pt|ct|veteran|student|mr|mrs|ms)$/;

/** Nothing but mentions, what denies them and light words: a denial that leaves no doubt. */
export const plain = (sentences: readonly RiskSentence[]): boolean =>
  sentences.every(({ tokens, mentions, cues }) =>
    tokens.every(
      (token, at) =>
        token.mark ||
        isLight(token) ||
        CLIENT.test(token.word) ||
        [...mentions, ...cues.filter(({ label }) => DENYING.has(label))].some(({ from, to }) => from <= at && at < to),
    ),
  );

/**
 * Is a denial that the rules read among other words no clear denial? (Means are gone or not, whoever says so.) A linear model over what stands beside it, trained on the
 * development packs (`scripts/train-risk-doubt.ts`): rules know the hedges they were taught, this also others.
 */
export const doubtful = (sentences: readonly RiskSentence[], concept: RiskConcept): boolean =>
  concept !== 'means' && !plain(sentences) && doubtOf(doubtFeatures(sentences, concept)) > DOUBT;
