import { answersIn, type PlacedAnswer } from '../answers/index.js';
import { assessRisk, type RiskAssessment, readSentences, type Span } from '../language/index.js';
import { DIAGNOSIS_FAMILIES, type DiagnosisFamily } from './dx-families.js';
import type { Line, Reader } from './line.js';
import { MODEL_LABELS, sectionEvidence } from './line-model/index.js';
import { marksOf } from './marks.js';
import {
  affect,
  collateral,
  coordination,
  crisisResources,
  diagnosis,
  extendedReason,
  formulation,
  functional,
  goalLink,
  homework,
  hwReview,
  intervalHistory,
  intervention,
  MENTAL_STATUS_DOMAINS,
  measure,
  medAdherence,
  medNecessity,
  mentalStatusRuns,
  modality,
  nextFocus,
  nextVisit,
  presenting,
  progress,
  rareCues,
  rareEvidence,
  referral,
  response,
  riskFormulation,
  riskProtective,
  safetyPlan,
  substanceUse,
  symptoms,
} from './readers/index.js';
import type { SectionView } from './section-view.js';

/** Elements that one line can document. */
export const READERS: Readonly<Record<string, Reader>> = {
  presenting,
  symptoms,
  functional,
  interval_hx: intervalHistory,
  hw_review: hwReview,
  med_adherence: medAdherence,
  substance_use: substanceUse,
  collateral,
  affect,
  measure,
  intervention,
  modality,
  response,
  diagnosis,
  goal_link: goalLink,
  progress,
  med_necessity: medNecessity,
  formulation,
  extended_reason: extendedReason,
  risk_formulation: riskFormulation,
  risk_protective: riskProtective,
  safety_plan: safetyPlan,
  crisis_resources: crisisResources,
  homework,
  next_visit: nextVisit,
  next_focus: nextFocus,
  referral,
  coordination,
};

/** What calls for an element that is asked only then. */
const TRIGGERS: Readonly<Record<string, Reader>> = {
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
};

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
  readSentences(text).forEach((s, index) => {
    lines.push({ s, section, index, lines, memo: new Map() });
  });
  const evidence = new Map<string, Span[]>();
  const judged = new Map<string, Span[]>();
  const triggers = new Set<string>();
  const byModel = sectionEvidence(lines);
  lines.forEach((line, at) => {
    for (const [id, read] of Object.entries(READERS)) {
      if (!(MODEL_LABELS.includes(id) && id !== 'measure') && read(line)) add(evidence, id, line);
    }
    for (const id of rareEvidence(line)) add(evidence, id, line);
    for (const id of rareCues(line)) triggers.add(id);
    for (const id of byModel[at] ?? []) add(READERS[id] && id !== 'measure' ? evidence : judged, id, line);
    for (const [id, read] of Object.entries(TRIGGERS)) if (!triggers.has(id) && read(line)) triggers.add(id);
  });
  const answers = answersIn(
    text,
    lines.map(({ s }) => s),
  );
  // The risk screen and mental status are read by their parts.
  for (const { answer, start, end } of answers) {
    if (evidence.get(answer.element)?.some((known) => known.start === start)) continue;
    evidence.set(answer.element, [...(evidence.get(answer.element) ?? []), { start, end }]);
  }
  const runs = mentalStatusRuns(lines);
  const domains = new Set(runs.flatMap((run) => [...run.domains]));
  const observed = runs.flatMap((run) => run.lines.map(span));
  const places = new Set(observed.map(({ start }) => start));
  for (const domain of MENTAL_STATUS_DOMAINS) {
    const spans = (domain === 'mood' ? section.has('observe') && evidence.get('affect') : judged.get(domain)) || [];
    if (domains.has(domain) || !spans.length) continue;
    domains.add(domain);
    for (const found of spans) if (!places.has(found.start)) observed.push(found);
    for (const { start } of spans) places.add(start);
  }
  return {
    section,
    text,
    lines,
    evidence,
    triggers,
    answers,
    mentalStatus: { domains, spans: observed.sort((a, b) => a.start - b.start) },
    risk: assessRisk(text),
    marks: marksOf(text),
    ...families(lines, evidence.get('diagnosis') ?? []),
    words: wordsOf(lines),
    empty: lines.every(({ s }) => !s.tokens.length || (s.tokens.length <= 3 && s.has('unassessable'))),
  };
}

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
