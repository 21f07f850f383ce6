import { answersIn, type MseAnswer, type PlacedAnswer } from '../answers/index.js';
import { assessRisk, type RiskAssessment, type Sentence, type Span } from '../language/index.js';
import { DIAGNOSIS_FAMILIES, type DiagnosisFamily } from './dx-families.js';
import type { Line, Reader } from './line.js';
import { sectionEvidence } from './line-model/index.js';
import { marksOf } from './marks.js';
import { quicklyAnswered } from './quick-answers.js';
import {
  crisisResources,
  extendedReason,
  MENTAL_STATUS_DOMAINS,
  measure,
  mentalStatusOf,
  rareCues,
  rareEvidence,
  riskFormulation,
  riskProtective,
  safetyPlan,
  statedIntervention,
  substanceUse,
} from './readers/index.js';
import { readLines } from './run-on.js';
import type { SectionView } from './section-view.js';

/** Elements that the typed cues of one line document. What depends on wording is read by the line model. */
const READERS = Object.entries<Reader>({
  intervention: statedIntervention,
  substance_use: substanceUse,
  measure,
  extended_reason: extendedReason,
  risk_formulation: riskFormulation,
  risk_protective: riskProtective,
  safety_plan: safetyPlan,
  crisis_resources: crisisResources,
});
/** What the line model says only to tell lines apart: these elements have a reader of their own. */
const ONLY_TOLD_APART = new Set(['measure', 'risk_screen']);

/** What calls for an element that is asked only then. */
const TRIGGERS = Object.entries<Reader>({
  collateral: ({ s, section }) =>
    !section.isPlan &&
    s.has('informant') &&
    /\b(?:with (?:her |his |their )?(?:foster )?(?:mother|mom|mum|dad|father|parents?|wife|husband|spouse|partner|guardian|grand\w+)|accompanied|collateral|(?:mother|mom|mum|dad|father|parents?|wife|husband|partner|guardian) (?:present|joined|attended|in session|called|phoned|on the phone)|per (?:mother|mom|mum|dad|father|wife|husband|partner|teacher|school|staff))\b/.test(
      s.lower,
    ),
  referral: ({ s }) => s.has('unmet_need'),
  coordination: ({ s }) => s.has('coordinating') && s.has('provider'),
  substance_use: ({ s, section }) =>
    !section.isPlan &&
    !s.elsewhere &&
    /\b(?:alcohol|drinks|drinking|beers?|sober|sobriety|relapse[ds]?|cocaine|heroin|fentanyl|cannabis|marijuana|meth|opioids?|cravings?)\b/.test(
      s.lower,
    ) &&
    s.counted,
});

/** Everything the checks know of one section, from its text alone. */
export interface SectionReading {
  readonly section: SectionView;
  readonly text: string;
  readonly lines: readonly Line[];
  readonly evidence: ReadonlyMap<string, readonly Span[]>;
  readonly triggers: ReadonlySet<string>;
  /** Typed answers that stand in the text. */
  readonly answers: readonly PlacedAnswer[];
  readonly mentalStatus: { readonly domains: ReadonlySet<string>; readonly spans: readonly Span[] };
  readonly risk: RiskAssessment;
  /** What is found in the letters, by element: placeholders, names, wording. */
  readonly marks: ReadonlyMap<string, readonly Span[]>;
  /** Families of the diagnoses that are named. */
  readonly diagnoses: ReadonlySet<string>;
  /** Is a symptom named that goes with a family of diagnoses? Read when asked. */
  readonly shows: (family: DiagnosisFamily) => boolean;
  /** From the first word to the last; undefined where there is none. */
  readonly words: Span | undefined;
  /** Nothing, or nothing but "WNL". */
  readonly empty: boolean;
}

function add(to: Map<string, Span[]>, id: string, line: Line): void {
  const spans = to.get(id);
  if (spans) spans.push(span(line));
  else to.set(id, [span(line)]);
}

const span = ({ s }: Line): Span => ({ start: s.start, end: s.end });

export function readSection(section: SectionView, text: string): SectionReading {
  const lines: Line[] = [];
  const read = readLines(text);
  sectionEvidence(read, section).forEach((documents, index) => {
    lines.push({ s: read[index] as Sentence, section, index, lines, documents, memo: new Map() });
  });
  const evidence = new Map<string, Span[]>();
  const triggers = new Set<string>();
  for (const line of lines) {
    for (const id of line.documents) {
      if (!MENTAL_STATUS_DOMAINS.includes(id) && !ONLY_TOLD_APART.has(id)) add(evidence, id, line);
    }
    for (const [id, read] of READERS)
      if ((id !== 'intervention' || !line.documents.has(id)) && read(line)) add(evidence, id, line);
    for (const id of rareEvidence(line)) add(evidence, id, line);
    const quick = quicklyAnswered(line.s.lower);
    if (quick && evidence.get(quick)?.at(-1)?.start !== line.s.start) add(evidence, quick, line);
    for (const id of rareCues(line)) triggers.add(id);
    for (const [id, read] of TRIGGERS) if (!triggers.has(id) && read(line)) triggers.add(id);
  }
  const answers = answersIn(
    text,
    lines.map(({ s }) => s),
  );
  // The risk screen and mental status are read by their parts.
  for (const { answer, start, end } of answers) {
    if (answer.element === 'mse') {
      const known = evidence.get('affect') ?? [];
      if (answer.domain === 'affect' && wasAssessed(answer) && !known.some((each) => each.start === start))
        evidence.set('affect', [...known, { start, end }]);
      continue;
    }
    if (evidence.get(answer.element)?.some((known) => known.start === start)) continue;
    evidence.set(answer.element, [...(evidence.get(answer.element) ?? []), { start, end }]);
  }
  return {
    section,
    text,
    lines,
    evidence,
    triggers,
    answers,
    mentalStatus: withAnswers(mentalStatusOf(section, lines), answers),
    risk: assessRisk(text),
    marks: marksOf(text),
    ...families(lines, evidence.get('diagnosis') ?? []),
    words: wordsOf(lines),
    empty: lines.every(({ s }) => !s.tokens.length || (s.tokens.length <= 3 && s.has('unassessable'))),
  };
}

/** What was not assessed is no finding. */
const wasAssessed = ({ finding }: MseAnswer): boolean => !/^not (?:assessed|tested|examined|observed)\b/i.test(finding);

/** Domain by domain, as a person wrote it down: these count wherever they stand. */
function withAnswers(
  read: SectionReading['mentalStatus'],
  answers: readonly PlacedAnswer[],
): SectionReading['mentalStatus'] {
  const own = answers.flatMap(({ answer, start, end }) =>
    answer.element === 'mse' && wasAssessed(answer) ? [{ domain: DOMAIN_OF[answer.domain], start, end }] : [],
  );
  if (!own.length) return read;
  const known = new Set(read.spans.map(({ start }) => start));
  return {
    domains: new Set([...read.domains, ...own.map(({ domain }) => domain)]),
    spans: [...read.spans, ...own.filter(({ start }) => !known.has(start)).map(({ start, end }) => ({ start, end }))],
  };
}

const DOMAIN_OF: Readonly<Record<MseAnswer['domain'], string>> = {
  appearance: 'behavior',
  behavior: 'behavior',
  speech: 'speech',
  mood: 'mood',
  affect: 'mood',
  'thought process': 'thought',
  'thought content': 'thought',
  perception: 'thought',
  orientation: 'cognition',
  memory: 'cognition',
  insight: 'insight',
  judgment: 'insight',
};

function wordsOf(lines: readonly Line[]): Span | undefined {
  const said = lines.filter(({ s }) => s.tokens.length > 0);
  const [first, last] = [said[0], said.at(-1)];
  return first && last && { start: first.s.start, end: last.s.end };
}

function families(lines: readonly Line[], named: readonly Span[]): Pick<SectionReading, 'diagnoses' | 'shows'> {
  const at = new Set(named.map(({ start }) => start));
  const isDiagnosis = ({ s }: Line): boolean => at.has(s.start);
  const diagnoses = lines
    .filter(isDiagnosis)
    .flatMap(({ s }) => DIAGNOSIS_FAMILIES.filter(({ name }) => name.test(s.lower)).map(({ id }) => id));
  const known = new Map<string, boolean>();
  const shows = ({ id, name, symptoms }: DiagnosisFamily): boolean => {
    const found =
      known.get(id) ??
      lines.some(
        (line) =>
          !line.section.isPlan &&
          // The name of a diagnosis is not its symptom.
          symptoms.test(isDiagnosis(line) ? line.s.lower.replace(name, '') : line.s.lower),
      );
    known.set(id, found);
    return found;
  };
  return { diagnoses: new Set(diagnoses), shows };
}
