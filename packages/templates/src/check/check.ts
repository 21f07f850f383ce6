import { ELEMENTS, type ElementDefinition } from '../elements/index.js';
import { FORMATS, type Format, holdsElement, isProcessNote, sectionOfElement } from '../formats/index.js';
import type { Span } from '../language/index.js';
import { type EncounterContext, type Exemption, type Note, type NoteText, noteText } from '../note/index.js';
import { encounterStatuses, isExtended, keepsHeader } from './encounter.js';
import type { ElementResult, ElementStatus, Evidence, NoteCheck } from './result.js';
import { mergedRisk, type NoteRisk, riskScreen } from './risk-screen.js';
import { readSection, type SectionReading } from './section-reading.js';
import { sectionView } from './section-view.js';

export interface CheckOptions {
  /** What is known of the encounter; triggers conditional elements and answers those of the header. */
  context?: EncounterContext;
  /** Elements the clinician has declared not applicable. */
  exemptions?: readonly Exemption[];
  /** Formats to look the note's format up in. */
  formats?: readonly Format[];
}

/** A checker that remembers its last note by section, so that only changed sections are read again. */
export interface Checker {
  checkText(note: NoteText, options?: CheckOptions): NoteCheck;
  checkNote(note: Note, options?: CheckOptions): NoteCheck;
}

interface Answer {
  status: ElementStatus;
  evidence?: Evidence[];
  question?: string;
  open?: string[];
}

const SUBSTANCE_CODE = /^F1\d/i;
const SUBSTANCE_NAME = /\b(?:use disorder|dependence|alcohol|opioid|cocaine|cannabis|stimulant)\b/i;

/**
 * @returns a checker with its own memory. It holds the text of the last note it was given, and no other.
 */
export function createChecker(): Checker {
  let memory = new Map<string, SectionReading>();

  const readAll = (note: NoteText, formats: readonly Format[]): [string, SectionReading][] => {
    const kept = new Map<string, SectionReading>();
    const readings = Object.entries(note.sections).map(([id, text]): [string, SectionReading] => {
      const key = `${note.format}\n${id}\n${text}`;
      const reading = memory.get(key) ?? readSection(sectionView(note.format, id, formats), text);
      kept.set(key, reading);
      return [id, reading];
    });
    memory = kept;
    return readings;
  };

  const checkText = (note: NoteText, options: CheckOptions = {}): NoteCheck => {
    const { context = {}, exemptions = [], formats = FORMATS } = options;
    const format = formats.find((candidate) => candidate.id === note.format);
    const readings = readAll(note, formats);
    const risk = mergedRisk(readings);
    const encounter = encounterStatuses(context);
    const header = keepsHeader(context);
    const elements: ElementResult[] = [];
    for (const definition of ELEMENTS) {
      if (format && !holdsElement(format, definition.id)) continue;
      const exempt = exemptions.some((exemption) => exemption.elementId === definition.id);
      const answer = exempt
        ? { status: 'not-applicable' as const }
        : answerFor(definition, readings, risk, context, encounter);
      if (!answer) continue;
      elements.push({
        elementId: definition.id,
        status: answer.status,
        evidence: answer.evidence ?? [],
        section: definition.scope === 'text' ? format && sectionOfElement(format, definition)?.id : undefined,
        severity:
          definition.scope === 'encounter' && !header && definition.severity === 'block' ? 'warn' : definition.severity,
        question: answer.question ?? definition.question,
        definition,
        ...(answer.open && { open: answer.open }),
      });
    }
    return { elements };
  };

  return {
    checkText,
    checkNote: (note, options = {}) =>
      // Psychotherapy notes are held apart: they are not read, and nothing is asked of them.
      isProcessNote(note)
        ? { elements: [] }
        : checkText(noteText(note), { context: note.context, exemptions: note.exemptions, ...options }),
  };
}

const place = (section: string, spans: readonly Span[]): Evidence[] =>
  spans.map(({ start, end }) => ({ section, start, end }));

/** The answer to one element; undefined when the element does not apply to this note. */
function answerFor(
  definition: ElementDefinition,
  readings: readonly [string, SectionReading][],
  risk: NoteRisk,
  context: EncounterContext,
  encounter: ReturnType<typeof encounterStatuses>,
): Answer | undefined {
  const { id } = definition;
  if (definition.scope === 'encounter') return encounter.get(id);
  if (id === 'unresolved_placeholder') {
    const evidence = readings.flatMap(([section, reading]) => place(section, reading.placeholders));
    return evidence.length ? { status: 'missing', evidence } : undefined;
  }
  if (id === 'risk_screen') return riskScreen(risk, definition);
  if (id === 'mse') return mentalStatus(readings);
  const evidence = readings.flatMap(([section, reading]) => place(section, reading.evidence.get(id) ?? []));
  if (definition.requirement === 'conditional' && !applies(id, readings, risk, context, evidence)) return undefined;
  if (id === 'risk_plan' || id === 'risk_intent' || id === 'risk_means') {
    const found = risk.concepts[id === 'risk_plan' ? 'plan' : id === 'risk_intent' ? 'intent' : 'means'];
    const answered = found.state === 'negated' || found.state === 'positive';
    return {
      status: answered ? 'documented' : found.state === 'ambiguous' ? 'partial' : 'missing',
      evidence: found.evidence,
    };
  }
  return { status: evidence.length ? 'documented' : 'missing', evidence };
}

function applies(
  id: string,
  readings: readonly [string, SectionReading][],
  risk: NoteRisk,
  context: EncounterContext,
  evidence: readonly Evidence[],
): boolean {
  const triggered = readings.some(([, reading]) => reading.triggers.has(id));
  switch (id) {
    case 'hw_review':
      return context.priorHomework === true;
    case 'med_adherence':
      return context.medications === true;
    case 'extended_reason':
      return isExtended(context);
    case 'substance_use':
      return (
        triggered ||
        (context.diagnoses ?? []).some(
          ({ code = '', name = '' }) => SUBSTANCE_CODE.test(code) || SUBSTANCE_NAME.test(name),
        )
      );
    case 'collateral':
    case 'referral':
    case 'coordination':
      return triggered || evidence.length > 0;
    default:
      return risk.open;
  }
}

const MSE_WANTED = 4;
const DOMAIN_NAMES: Readonly<Record<string, string>> = {
  behavior: 'appearance or behavior',
  speech: 'speech',
  mood: 'mood or affect',
  thought: 'thought process or content',
  cognition: 'cognition or orientation',
  insight: 'insight or judgment',
};

/** Four of six domains make a mental status; fewer are a part of one. "WNL" is none. */
function mentalStatus(readings: readonly [string, SectionReading][]): Answer {
  const domains = new Set(readings.flatMap(([, reading]) => [...reading.mentalStatus.domains]));
  const evidence = readings.flatMap(([section, reading]) => place(section, reading.mentalStatus.spans));
  if (domains.size >= MSE_WANTED) return { status: 'documented', evidence };
  if (!domains.size) return { status: 'missing' };
  const open = Object.keys(DOMAIN_NAMES).filter((domain) => !domains.has(domain));
  const names = open.map((domain) => DOMAIN_NAMES[domain]);
  return {
    status: 'partial',
    evidence,
    question: `What else was observed: ${names.slice(0, -1).join(', ')} or ${names.at(-1)}?`,
    open,
  };
}

const shared = createChecker();

/**
 * Which documentation elements a note's text holds, with evidence. Deterministic, linear in the length
 * of the text, and total: any string is read, none throws. One result per element that applies.
 */
export const checkText = (note: NoteText, options?: CheckOptions): NoteCheck => shared.checkText(note, options);

/** `checkText` of a note value, with its own context and exemptions unless others are given. */
export const checkNote = (note: Note, options?: CheckOptions): NoteCheck => shared.checkNote(note, options);
