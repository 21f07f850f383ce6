import { type ElementResult, elementById } from '@evenfall/templates';
import type { Proposal } from '../../packages/editor/src/review/index.js';

/** Check results and proposals as tests of single parts need them. The definitions are the real catalogue's. */

export function openResult(elementId: string, changes: Partial<ElementResult> = {}): ElementResult {
  const definition = elementById(elementId);
  if (!definition) throw new Error(`no element ${elementId}`);
  const open =
    definition.answers && definition.answers.length > 1 ? { open: definition.answers.map(({ id }) => id) } : {};
  return {
    elementId,
    status: 'missing',
    evidence: [],
    section: 'objective',
    requirement: definition.requirement,
    severity: definition.severity,
    question: definition.question,
    sources: definition.sources,
    definition,
    ...open,
    ...changes,
  };
}

export function proposal(id: string, text: string, changes: Partial<Proposal> = {}): Proposal {
  return {
    id,
    runId: 'run',
    sectionId: 'subjective',
    text,
    spans: [{ sourceId: 'shorthand', start: 0, end: 4 }],
    quotes: [{ sourceId: 'shorthand', start: 0, end: 4, quote: 'ct anx ↑ x2 wks' }],
    support: 'paraphrased',
    reasons: [],
    state: 'proposed',
    engine: 'test',
    locality: 'on-device',
    ...changes,
  };
}
