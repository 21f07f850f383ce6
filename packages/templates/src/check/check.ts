import { ELEMENTS, type ElementDefinition, type Severity } from '../elements/index.js';
import { FORMATS, type Format, holdsElement, isProcessText, sectionOfElement } from '../formats/index.js';
import { CHECK_OPTIONS, demand, demandOptions, NOTE, TEXTS } from '../given/index.js';
import { type EncounterContext, type Exemption, type Note, type NoteText, noteText } from '../note/index.js';
import { type EffectiveRule, type Profile, ruleFor } from '../profiles/index.js';
import {
  type AcrossOptions,
  type CompareNotes,
  type Comparison,
  compareNotes,
  contradictions,
} from './across/index.js';
import type { Answer } from './answer.js';
import { answerTo } from './answers.js';
import { keepsHeader } from './encounter.js';
import type { Facts, ReadShorthand } from './facts.js';
import type { RecordState } from './record.js';
import type { ElementResult, NoteCheck } from './result.js';
import { mergedRisk } from './risk-screen.js';
import { readSection, type SectionReading } from './section-reading.js';
import { sectionView } from './section-view.js';
import { triggered } from './triggers.js';

export interface CheckOptions extends AcrossOptions {
  /** What is known of the encounter; triggers conditional elements and answers those of the header. */
  context?: EncounterContext;
  /** What a payer asks, where it differs from the catalogue. */
  profile?: Profile;
  /** Elements the clinician has declared not applicable. */
  exemptions?: readonly Exemption[];
  /** Formats to look the note's format up in. */
  formats?: readonly Format[];
  /**
   * `expandShorthand`, to have short forms that may be misread looked at. Given by the caller, so that its lexicon is loaded
   * where it is wanted and nowhere else.
   */
  shorthand?: ReadShorthand;
  /**
   * `compareNotes`, to hold the note against `priorNotes`, `otherClients` and `plan`, which without it are left alone. Given by
   * the caller for the same reason; `checkNote` and `checkText` bring it.
   */
  compare?: CompareNotes;
  /** Signature, later changes and origin of sentences: looked at where they are given. */
  record?: RecordState;
}

/** A checker that remembers its last note by section, so that only changed sections are read again. */
export interface Checker {
  checkText(note: NoteText, options?: CheckOptions): NoteCheck;
  checkNote(note: Note, options?: CheckOptions): NoteCheck;
}

/**
 * @param known formats to look a note's format up in, where the options name none: `FORMATS`, or those that a page writes in
 * @returns a checker with its own memory. It holds the text of the last note it was given, and no other.
 */
export function createChecker(known: readonly Format[]): Checker {
  let memory: { format: string; sections: ReadonlyMap<string, SectionReading> } = { format: '', sections: new Map() };

  const readAll = (note: NoteText, formats: readonly Format[]): [string, SectionReading][] => {
    const before = memory.format === note.format ? memory.sections : undefined;
    const readings = Object.entries(note.sections).map(([id, text]): [string, SectionReading] => {
      const known = before?.get(id);
      return [id, known?.text === text ? known : readSection(sectionView(note.format, id, formats), text)];
    });
    memory = { format: note.format, sections: new Map(readings) };
    return readings;
  };

  const checkText = (note: NoteText, options: CheckOptions = {}): NoteCheck => {
    // Psychotherapy notes are held apart: they are not read, and nothing is asked of them.
    if (isProcessText(note)) return { elements: [] };
    const { compare, context = {}, exemptions = [], formats = known, profile, record, shorthand } = options;
    const format = formats.find((candidate) => candidate.id === note.format);
    const readings = readAll(note, formats);
    const risk = mergedRisk(readings);
    const comparison: Comparison = {
      readings,
      risk,
      context,
      plan: compare && options.plan,
      before: compare?.before(options.priorNotes ?? [], (earlier) => readSections(earlier, formats)) ?? [],
    };
    const findings = findingsOf(comparison, options);
    const facts: Facts = { format, context, profile, record, readings, risk, comparison, compare, findings, shorthand };
    const exempt = new Set(exemptions.map(({ elementId }) => elementId));
    const elements: ElementResult[] = [];
    const remarks: ElementResult[] = [];
    for (const definition of ELEMENTS) {
      if (format && !holdsElement(format, definition.id)) continue;
      const rule = ruleInForce(facts, definition);
      if (exempt.has(definition.id)) elements.push(result(facts, definition, rule, { status: 'not-applicable' }));
      else if (definition.scope === 'note' && !isAsked(facts, definition, rule)) {
        // Nobody asks: good news is shown, and the rest is a remark.
        const answer = answerTo(facts, definition);
        if (answer?.status === 'documented') elements.push(result(facts, definition, rule, answer));
        else if (answer?.evidence?.length && rule.requirement !== 'conditional')
          remarks.push(result(facts, definition, { ...rule, severity: 'info' }, answer));
      } else {
        const answer = answerInForce(facts, definition, rule);
        if (answer) elements.push(result(facts, definition, rule, answer));
      }
    }
    return { elements, ...(remarks.length && { remarks }) };
  };

  return {
    checkText,
    checkNote: (note, options = {}) =>
      checkText(noteText(note), {
        context: note.context,
        exemptions: note.exemptions,
        ...options,
        record: { signature: note.signature, provenance: note.provenance, ...options.record },
      }),
  };
}

/** What the note says against itself, and against what it is compared with. */
function findingsOf(comparison: Comparison, { compare, otherClients = [] }: CheckOptions): Facts['findings'] {
  const found = compare?.findings(comparison, otherClients) ?? new Map();
  return new Map(found).set('internal_consistency', [
    ...contradictions(comparison),
    ...(found.get('internal_consistency') ?? []),
  ]);
}

/** What is found of an element; undefined where it is no element of this note, or not there and nobody asks for it. */
function answerInForce(facts: Facts, definition: ElementDefinition, rule: Rule): Answer | undefined {
  if (isAsked(facts, definition, rule)) return answerTo(facts, definition);
  if (rule.requirement === 'conditional' && definition.trigger !== undefined) return undefined;
  const answer = answerTo(facts, definition);
  return answer?.status === 'documented' ? answer : undefined;
}

const readSections = (note: NoteText, formats: readonly Format[]): [string, SectionReading][] =>
  Object.entries(note.sections).map(([id, text]) => [id, readSection(sectionView(note.format, id, formats), text)]);

const WEIGHT = { block: 2, warn: 1, info: 0 } as const;

/** Of findings the worst, unless a payer says how much they weigh. */
function weightOf({ profile }: Facts, { id }: ElementDefinition, { severity }: Rule, { findings }: Answer): Severity {
  const said = profile?.rules.some((rule) => rule.severity && rule.elements.includes(id));
  if (!findings?.length || said) return severity;
  return findings.map((finding) => finding.severity).reduce((a, b) => (WEIGHT[b] > WEIGHT[a] ? b : a));
}

function result(facts: Facts, definition: ElementDefinition, rule: Rule, answer: Answer): ElementResult {
  const { id, scope } = definition;
  const { status, evidence = [], question = definition.question, wording, findings, open } = answer;
  const severity = weightOf(facts, definition, rule, answer);
  const elsewhere = scope === 'encounter' && !keepsHeader(facts.context, id);
  return {
    elementId: id,
    status,
    evidence,
    section: facts.format && sectionOfElement(facts.format, definition)?.id,
    requirement: rule.requirement,
    severity: elsewhere && severity === 'block' ? 'warn' : severity,
    question,
    sources: rule.sources,
    definition,
    ...(wording && { wording }),
    ...(findings && { findings }),
    ...(open && { open }),
  };
}

interface Rule extends EffectiveRule {
  /** The type of document asks for it, whatever the trigger. */
  readonly held: boolean;
}

/** The rule in force: of the catalogue, the profile, and the type of document. */
function ruleInForce(facts: Facts, definition: ElementDefinition): Rule {
  const rule = ruleFor(definition, facts.profile);
  const held = heldByFormat(facts, definition);
  return { ...rule, held, ...(held && { requirement: 'required' }) };
}

/** A document that gives an element a section of its own asks for it. */
function heldByFormat({ format }: Facts, { id, requirement }: ElementDefinition): boolean {
  return Boolean(
    format?.sections.some(({ holds }) => holds?.includes(id)) ||
      (format?.kind === 'document' && requirement === 'payer' && format.elements?.[id]),
  );
}

function isAsked(facts: Facts, { id, requirement, trigger }: ElementDefinition, rule: Rule): boolean {
  if (rule.held) return true;
  if (rule.requirement === 'payer' || rule.requirement === 'optional') return false;
  // A payer asks always for what the catalogue asks for on occasion.
  if (rule.requirement === 'required' && requirement === 'conditional') return true;
  if (trigger === undefined) return rule.requirement === 'required';
  return triggered(facts, trigger, id);
}

/** Made at its first use: a page that has a checker of its own shall not load every format for this one. */
let shared: Checker | undefined;
const ours = (): Checker => {
  shared ??= createChecker(FORMATS);
  return shared;
};

/**
 * Which documentation elements a note's text holds, with evidence. Deterministic, linear in the length
 * of the text, and total: any string is read, none throws. One result per element that applies.
 * @throws {NoteError} `malformed`, where what is given is something else; `path` names which of it
 */
export function checkText(note: NoteText, options: CheckOptions = {}): NoteCheck {
  demand(note, TEXTS, 'note');
  return ours().checkText(note, { compare: compareNotes, ...demandOptions(options, CHECK_OPTIONS) });
}

/**
 * `checkText` of a note value, with its own context and exemptions unless others are given.
 * @throws {NoteError} `malformed`, as `checkText`
 */
export function checkNote(note: Note, options: CheckOptions = {}): NoteCheck {
  demand(note, NOTE, 'note');
  return ours().checkNote(note, { compare: compareNotes, ...demandOptions(options, CHECK_OPTIONS) });
}
