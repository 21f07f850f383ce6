import {
  type DraftSentence,
  type Finding,
  groundSentence,
  type Prose,
  type Source,
  Support,
} from '@evenfall/ai-client';
import { msg } from '../localization/index.js';
import type { SupportReason } from '../review/index.js';

/** What becomes of one sentence after a look at its sources. */
export interface Grounds {
  support: Support;
  reasons: readonly SupportReason[];
  /** Questions and remarks that come of it. */
  findings: readonly Finding[];
  /** The sentence must not be shown: a question stands in its place. */
  drop: boolean;
}

export type Ground = (sentence: DraftSentence, sources: readonly Source[], prose?: Prose) => Grounds;

/**
 * Holds a sentence to the words it cites, whatever client drafted it (NO-INVENTION, RULES-STAND). A risk
 * statement or a negative that those words do not make is dropped, and asked instead; anything else they do not
 * hold is marked. A client's own label can be worse than ours, never better.
 */
export const groundInSources: Ground = (sentence, sources, prose) => {
  const { support, reasons } = groundSentence(sentence, sources, prose);
  // A denial that cites nothing is the worst of all: it is read against silence.
  const read =
    sentence.spans.length > 0 ? reasons : groundSentence({ ...sentence, spans: [SILENCE] }, [SILENT], prose).reasons;
  const question = read.some(({ fault }) => fault === 'risk')
    ? 'risk'
    : read.some(({ fault, kind }) => fault === 'negation' && kind === 'not-in-source')
      ? 'negative'
      : undefined;
  if (question) {
    return { support, reasons: [], findings: [questionInstead(question, sentence.sectionId)], drop: true };
  }
  return {
    support: worse(support, sentence.support),
    reasons: reasons.map(({ kind, words }) => (words ? { kind, words } : { kind })),
    findings: [],
    drop: false,
  };
};

/** A source that says nothing, so that every claim shows against it. */
const SILENT: Source = { id: 'silent', kind: 'shorthand', text: '…', trusted: true };
const SILENCE = { sourceId: SILENT.id, start: 0, end: 1 };

const worse = (one: Support, other: Support): Support => {
  const rank = (support: Support) => Support.options.indexOf(support);
  return rank(one) > rank(other) ? one : other;
};

function questionInstead(about: 'risk' | 'negative', sectionId: string): Finding {
  return {
    ruleId: `draft.ground.${about}`,
    kind: about === 'risk' ? 'risk' : 'unsupported',
    severity: 'warn',
    ...(about === 'risk' ? { elementId: 'risk_screen' } : {}),
    sectionId,
    message: msg(`review.dropped.${about}`),
    prompt: msg(`review.ask.${about}`),
    origin: 'rule',
  };
}
