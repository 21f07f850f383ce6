import { type ElementResult, isOpen, type NoteCheck } from '@evenfall/templates';

/** The open questions of one section, the most pressing first; `section` is undefined for the encounter and the whole note. */
export interface SectionPrompts {
  readonly section: string | undefined;
  readonly results: readonly ElementResult[];
}

export interface PromptOptions {
  /** Elements a person said do not apply. */
  exemptions?: readonly { readonly elementId: string }[];
  /** Elements to ask about later. They still stand in the way of a signature. */
  snoozed?: ReadonlySet<string>;
}

/** A question a person set aside: for later, or because it does not apply. */
export interface SetAside {
  readonly elementId: string;
  readonly label: string;
  /** Why it does not apply; undefined where it was put off. */
  readonly reason: string | undefined;
}

/** What was set aside, by section. */
export function setAside(
  check: NoteCheck,
  snoozed: ReadonlySet<string>,
  exemptions: readonly { readonly elementId: string; readonly reason: string }[],
): Map<string | undefined, SetAside[]> {
  const bySection = new Map<string | undefined, SetAside[]>();
  for (const { elementId, section, definition, status } of check.elements) {
    const reason = exemptions.find((exemption) => exemption.elementId === elementId)?.reason;
    const open = status !== 'documented' && status !== 'not-applicable';
    if (reason === undefined && !(snoozed.has(elementId) && open)) continue;
    bySection.set(section, [...(bySection.get(section) ?? []), { elementId, label: definition.label, reason }]);
  }
  return bySection;
}

const URGENCY = { block: 0, warn: 1, info: 2 } as const;

/**
 * What to ask, by section. Within a section by severity, then in the order of the catalogue, which is the order
 * in which a note is read; so an answer never reshuffles the questions that stay.
 */
export function promptsFor(check: NoteCheck, options: PromptOptions = {}): SectionPrompts[] {
  const exempt = new Set(options.exemptions?.map((exemption) => exemption.elementId));
  const bySection = new Map<string | undefined, ElementResult[]>();
  for (const result of check.elements) {
    if (!isOpen(result) || exempt.has(result.elementId) || options.snoozed?.has(result.elementId)) continue;
    bySection.set(result.section, [...(bySection.get(result.section) ?? []), result]);
  }
  return [...bySection].map(([section, results]) => ({ section, results: byUrgency(results) }));
}

export const byUrgency = (results: readonly ElementResult[]): ElementResult[] =>
  [...results].sort((a, b) => URGENCY[a.severity] - URGENCY[b.severity]);
