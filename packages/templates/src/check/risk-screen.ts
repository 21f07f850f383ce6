import type { ElementDefinition } from '../elements/index.js';
import { RISK_CONCEPTS, type RiskConcept, type RiskState } from '../language/index.js';
import type { Answer } from './answer.js';
import { ask } from './questions.js';
import type { Evidence } from './result.js';
import type { SectionReading } from './section-reading.js';

interface ConceptInNote {
  state: RiskState;
  evidence: Evidence[];
  /** Denied in words, yet a scored item or screen says yes. */
  contradicted: boolean;
}

export interface NoteRisk {
  concepts: Record<RiskConcept, ConceptInNote>;
  /** Suicide, violence or self-harm is positive or unclear: the detailed questions apply. */
  open: boolean;
}

/** The worst that any section says is what the note says. */
const PRECEDENCE: readonly RiskState[] = ['positive', 'ambiguous', 'negated', 'historical', 'other_subject', 'absent'];

export function mergedRisk(readings: readonly (readonly [string, SectionReading])[]): NoteRisk {
  const concepts = {} as Record<RiskConcept, ConceptInNote>;
  for (const concept of RISK_CONCEPTS) {
    const found = readings.map(([section, reading]) => ({ section, ...reading.risk[concept] }));
    const state = PRECEDENCE.find((candidate) => found.some((part) => part.state === candidate)) ?? 'absent';
    concepts[concept] = {
      state,
      evidence: found
        .filter((part) => part.state === state)
        .flatMap(({ section, spans }) => spans.map(({ start, end }) => ({ section, start, end }))),
      contradicted: found.some((part) => part.measured) && found.some((part) => part.denied),
    };
  }
  const open = (['si', 'hi', 'self_harm'] as const).some(
    (concept) => concepts[concept].state === 'positive' || concepts[concept].state === 'ambiguous',
  );
  return { concepts, open };
}

const answered = (state: RiskState): boolean => state === 'negated' || state === 'positive' || state === 'ambiguous';

/** A part of the screen that was left out, with the reason: explicit, and no denial (NOT-ASSESSED-IS-NOT-DENIED). */
export interface NotAssessed {
  readonly concern: 'suicide' | 'violence' | 'self-harm';
  readonly evidence: Evidence;
}

/** Suicide and violence have to be explicit; self-harm is offered beside them while the screen is open. */
export function riskScreen(
  { concepts }: NoteRisk,
  definition: ElementDefinition,
  notAssessed: readonly NotAssessed[] = [],
): Answer & { evidence: Evidence[]; open?: string[] } {
  const settled = (concern: NotAssessed['concern'], state: RiskState): boolean =>
    answered(state) || notAssessed.some((part) => part.concern === concern);
  const suicide = settled('suicide', concepts.si.state);
  const violence = settled('violence', concepts.hi.state);
  const selfHarm = settled('self-harm', concepts.self_harm.state);
  const evidence = [
    ...[concepts.si, concepts.hi, concepts.self_harm]
      .filter((concept) => answered(concept.state))
      .flatMap((concept) => concept.evidence),
    ...notAssessed.map((part) => part.evidence),
  ];
  if (concepts.si.contradicted) {
    return {
      status: 'contradicted',
      evidence,
      ...ask('risk.measured'),
      open: ['suicide'],
    };
  }
  if (suicide && violence) return { status: 'documented', evidence };
  const open = [...(suicide ? [] : ['suicide']), ...(violence ? [] : ['violence']), ...(selfHarm ? [] : ['self-harm'])];
  if (!suicide && !violence && !selfHarm) return { status: 'missing', evidence: [], open };
  const asked =
    !suicide && !violence ? { question: definition.question } : ask(suicide ? 'risk.violence' : 'risk.suicide');
  return { status: 'partial', evidence, ...asked, open };
}
