import type { ElementDefinition, Requirement, RuleSource, Severity } from '../elements/index.js';

/** What a payer or regulator asks of some elements, where it differs from the catalogue. */
export interface ProfileRule {
  /** Ids of elements. */
  readonly elements: readonly string[];
  readonly requirement?: Exclude<Requirement, 'payer'> | undefined;
  readonly severity?: Severity | undefined;
  readonly source: RuleSource;
}

/** A time limit for signing, counted from the end of the session. Business days are Monday to Friday without holidays. */
export type Deadline =
  | { readonly hours: number }
  | { readonly calendarDays: number }
  | { readonly businessDays: number };

export interface Timeliness {
  /** Past it the note is due; a warning. */
  readonly target: Deadline;
  /** Past it the note is a late entry. */
  readonly late: Deadline;
  /** Both limits for a crisis service, where they are others. */
  readonly crisis?: Deadline | undefined;
  readonly source: RuleSource;
}

/**
 * What one kind of payer asks of a note, as of a date. Data, not law: it is configuration to be reviewed by whoever
 * bills, and a host may bring its own.
 */
export interface Profile {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  /** Date at which the whole was last reviewed against its sources, ISO 8601 calendar date. */
  readonly asOf: string;
  /** A later rule on an element overrides an earlier one, field by field. */
  readonly rules: readonly ProfileRule[];
  readonly timeliness: Timeliness;
  readonly sources: readonly RuleSource[];
}

export interface EffectiveRule {
  readonly requirement: Requirement;
  readonly severity: Severity;
  /** Those who ask: of the profile where it has a say, else of the catalogue. */
  readonly sources: readonly RuleSource[];
}

/** What is asked of an element under a profile; without one, what the catalogue asks. */
export function ruleFor(
  element: Pick<ElementDefinition, 'id' | 'requirement' | 'severity' | 'sources'>,
  profile?: Profile,
): EffectiveRule {
  let { requirement, severity }: { requirement: Requirement; severity: Severity } = element;
  const sources: RuleSource[] = [];
  for (const rule of profile?.rules ?? []) {
    if (!rule.elements.includes(element.id)) continue;
    requirement = rule.requirement ?? requirement;
    severity = rule.severity ?? severity;
    sources.push(rule.source);
  }
  return { requirement, severity, sources: sources.length ? sources : element.sources };
}
