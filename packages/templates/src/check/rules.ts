import type { AnswerGroup, ElementDefinition, RuleSource, Severity } from '../elements/index.js';
import { ELEMENTS } from '../elements/index.js';
import { isProcessText } from '../formats/index.js';
import type { EncounterContext, Exemption, NoteText } from '../note/index.js';
import type { ElementResult, ElementStatus, Evidence, NoteCheck } from './result.js';

/** What a rule of a practice found. */
export interface RuleAnswer {
  readonly status: Exclude<ElementStatus, 'not-applicable'>;
  readonly evidence?: readonly Evidence[];
  /** For the missing part, where the question of the rule asks for more. */
  readonly question?: string;
}

/** A rule of a practice beside the catalogue: asked about, counted and in the way of a signature like an element of ours. */
export interface CheckRule {
  /** With the name of the practice before a dot, so that it is none of ours: `practice.copay`. */
  readonly id: string;
  /** A few words, sentence case, for lists. */
  readonly label: string;
  /** Neutral; never suggests the answer. */
  readonly question: string;
  readonly severity: Severity;
  /** The id of the section where the answer belongs; without one it is asked with the encounter. */
  readonly section?: string;
  readonly answers?: readonly AnswerGroup[];
  readonly sources?: readonly RuleSource[];
  /**
   * Reads the note. Pure, total and quick: it runs at every pause in typing. Undefined where it does not apply. In the editor
   * one that throws all the same is told by `evenfall-error` and asked about as missing.
   */
  check(note: NoteText, context: EncounterContext): RuleAnswer | undefined;
}

const OWN_ID = /^[a-z0-9][a-z0-9-]*\.[a-z0-9_.-]+$/;
const CATALOGUE = new Set(ELEMENTS.map(({ id }) => id));

/**
 * A reading with what a practice's own rules found. They add results and take none away (RULES-STAND). Psychotherapy notes
 * are held apart, and shown to none.
 * @throws {RangeError} for a rule whose id is not of the form `practice.rule`.
 */
export function withRules(
  check: NoteCheck,
  rules: readonly CheckRule[],
  note: NoteText,
  { context = {}, exemptions = [] }: { context?: EncounterContext; exemptions?: readonly Exemption[] } = {},
): NoteCheck {
  if (isProcessText(note)) return check;
  const own = rules.flatMap((rule): ElementResult[] => {
    if (!OWN_ID.test(rule.id) || CATALOGUE.has(rule.id))
      throw new RangeError(`rule id "${rule.id}": expected one of your own such as "practice.copay"`);
    if (exemptions.some(({ elementId }) => elementId === rule.id))
      return [resultOf(rule, { status: 'not-applicable' })];
    const answer = rule.check(note, context);
    return answer ? [resultOf(rule, answer)] : [];
  });
  return own.length ? { ...check, elements: [...check.elements, ...own] } : check;
}

function resultOf(
  { id, label, question, severity, section, answers, sources = [] }: CheckRule,
  answer: Omit<RuleAnswer, 'status'> & { readonly status: ElementStatus },
): ElementResult {
  const definition: ElementDefinition = {
    id,
    label,
    question,
    scope: 'text',
    slots: [],
    requirement: 'required',
    severity,
    sources,
    ...(answers && { answers }),
  };
  return {
    elementId: id,
    status: answer.status,
    evidence: [...(answer.evidence ?? [])],
    section,
    requirement: 'required',
    severity,
    question: answer.question ?? question,
    sources,
    definition,
  };
}
