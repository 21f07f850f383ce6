import {
  type CheckOptions,
  createChecker,
  type ElementResult,
  type EncounterContext,
  type Format,
  isOpen,
} from '@evenfall/templates';
import type { CheckResult, Finding, NoteTemplate } from '../port/index.js';
import { formatsWith, roomsOf } from './template.js';

/** A draft is held against no other note. */
const checker = createChecker([]);

/** Formats to check with: a template that is no format of ours is laid out by its rooms. */
async function formatsFor(template: NoteTemplate): Promise<readonly Format[]> {
  const ours = await formatsWith(template.id);
  if (ours.some(({ id }) => id === template.id)) return ours;
  const sections = (await roomsOf(template)).map(({ id, slots, names }, index) => ({
    id,
    title: template.sections[index]?.title ?? id,
    guidance: '',
    slots,
    aliases: names,
  }));
  return [...ours, { id: template.id, version: 1, title: template.id, sections } as Format];
}

const KIND = { missing: 'missing', partial: 'thin', contradicted: 'contradiction' } as const;
const SEVERITY = { block: 'block-sign', warn: 'warn', info: 'info' } as const;

function finding(result: ElementResult, template: NoteTemplate): Finding {
  const home = template.sections.find(({ id }) => id === result.section);
  return {
    ruleId: result.elementId,
    kind: KIND[result.status as keyof typeof KIND] ?? 'missing',
    severity: SEVERITY[result.severity],
    elementId: result.elementId,
    ...(home && { sectionId: home.id }),
    message: result.definition.label,
    prompt: result.question,
    origin: 'rule',
  };
}

async function elementsOf(
  template: NoteTemplate,
  sections: Readonly<Record<string, string>>,
  context: EncounterContext | undefined,
): Promise<ElementResult[]> {
  const options: CheckOptions = { formats: await formatsFor(template), ...(context && { context }) };
  return checker.checkText({ format: template.id, sections: { ...sections } }, options).elements;
}

/** Questions for what the note does not say yet, in the order a note is read. */
export const gaps = async (
  template: NoteTemplate,
  sections: Readonly<Record<string, string>>,
  context: EncounterContext | undefined,
): Promise<Finding[]> =>
  (await elementsOf(template, sections, context)).filter(isOpen).map((result) => finding(result, template));

const COVERAGE = {
  documented: 'present',
  partial: 'thin',
  contradicted: 'thin',
  missing: 'missing',
  'not-applicable': 'n/a',
} as const;

/** The deterministic check of a note's text, as the port words it (RULES-STAND). */
export async function checkResult(
  template: NoteTemplate,
  note: Readonly<Record<string, string>>,
  context: EncounterContext | undefined,
): Promise<CheckResult> {
  const elements = await elementsOf(template, note, context);
  return {
    findings: elements.filter(isOpen).map((result) => finding(result, template)),
    coverage: Object.fromEntries(elements.map(({ elementId, status }) => [elementId, COVERAGE[status]])),
  };
}
