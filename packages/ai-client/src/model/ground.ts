import type { DraftSentence, Finding, Source, Support } from '../port/index.js';
import { type GroundFault, groundSentence, type Prose } from '../safeguards/index.js';

/** What the deterministic check says of a drafted sentence. It stands, whatever the model claims (RULES-STAND). */
export interface Verdict {
  /** False drops the sentence; its findings say so. */
  keep: boolean;
  support: Support;
  findings: Finding[];
}

export type Ground = (sentence: DraftSentence, sources: readonly Source[], prose?: Prose) => Verdict;

/** NO-INVENTION: what a draft may never say of its own accord. A sentence with one of these is not even shown. */
const NEVER: ReadonlySet<GroundFault> = new Set<GroundFault>([
  'source',
  'risk',
  'negation',
  'number',
  'quotation',
  'medication',
  'diagnosis',
  'name',
]);
const ASKED: Partial<Record<GroundFault, string>> = {
  risk: 'Was risk assessed, and with what result?',
  negation: 'Was this asked about and denied, or not discussed?',
};

/**
 * The deterministic grounding, with its consequences: what must not be invented is dropped and, where it matters, asked;
 * what is merely not certain stays and is marked. Where a source is not trusted, nothing stays but what is quoted or closely paraphrased:
 * an order hidden in it may have been obeyed.
 */
export const groundModelSentence: Ground = (sentence, sources, prose) => {
  const { support, reasons } = groundSentence(sentence, sources, prose);
  const strict = sources.some(({ trusted }) => !trusted);
  const faulty = support === 'unsupported' || support === 'contradicted' || (strict && support === 'inferred');
  const keep = !(faulty && (strict || reasons.some(({ fault }) => NEVER.has(fault))));
  const { sectionId, spans } = sentence;
  const prompt = reasons.map(({ fault }) => ASKED[fault]).find(Boolean);
  const findings: Finding[] = !faulty
    ? []
    : [
        {
          ruleId: keep ? 'model.uncertain' : 'model.unsupported',
          kind: support === 'contradicted' ? 'contradiction' : 'unsupported',
          severity: 'warn',
          sectionId,
          message: keep
            ? 'A drafted sentence says more than its source.'
            : 'A drafted sentence said more than its source and was left out.',
          ...(prompt && { prompt }),
          ...(spans.length && { spans }),
          origin: 'rule',
        },
      ];
  return { keep, support, findings };
};
