import type { ElementDefinition, Requirement, RuleSource, Severity } from '../elements/index.js';
import type { Wording } from './questions.js';

export type ElementStatus = 'documented' | 'partial' | 'missing' | 'contradicted' | 'not-applicable';

/** Where in the note an element is documented. UTF-16 offsets into the section's text (`noteText`), end exclusive. */
export interface Evidence {
  section: string;
  start: number;
  end: number;
}

/** One thing found by comparing statements, with each other or with earlier notes. */
export interface Finding {
  /** As in the clinical reference §2.8, e.g. `clone.section`. */
  ruleId: string;
  severity: Severity;
  /** In this note. */
  evidence: Evidence[];
  /** In the earlier note that it was compared with; without evidence where only hashes of that are kept. */
  earlier?: { note: string; evidence: Evidence[] };
  /** How alike, 0 to 1, for rules that measure. */
  measure?: number;
  /** Neutral question for the clinician. */
  question: string;
  /** Which question of ours that is, for whoever says it in another language. */
  wording?: Wording;
  sources: readonly RuleSource[];
}

export interface ElementResult {
  /** Also the rule id. */
  elementId: string;
  status: ElementStatus;
  evidence: Evidence[];
  /** The section where the answer belongs; undefined for the encounter and for findings over the whole note. */
  section: string | undefined;
  /** In force: of the catalogue, or as a payer profile or the type of document has it. */
  requirement: Requirement;
  severity: Severity;
  /** Neutral question for the clinician; for a partial element it asks for the missing part only. */
  question: string;
  /** Which question of ours that is, where it is not the one of the definition. */
  wording?: Wording;
  /** Who asks: those of the payer profile where it has a say, else of the catalogue. */
  sources: readonly RuleSource[];
  definition: ElementDefinition;
  /** What the status rests on, for elements that compare: `not_cloned`, `internal_consistency` and their like. */
  findings?: readonly Finding[];
  /** For elements of several parts (the risk screen): the ids of the answer groups still open. */
  open?: string[];
}

export interface NoteCheck {
  /** One result per element that applies, in catalogue order. */
  elements: ElementResult[];
  /** What was found of elements that nobody is asked for: wording, detail. Never a question, never in the way of signing. */
  remarks?: ElementResult[];
}

/** An element that wants an answer: missing, partly there, or contradicting itself. */
export const isOpen = (result: ElementResult): boolean =>
  result.status === 'missing' || result.status === 'partial' || result.status === 'contradicted';

/** What stands between this note and a signature. */
export const blocking = (check: NoteCheck): ElementResult[] =>
  check.elements.filter((result) => result.severity === 'block' && isOpen(result));
