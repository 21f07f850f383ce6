import { assessRisk, type RiskAssessment, readSentences, type Span } from '../language/index.js';
import type { Line, Reader } from './line.js';
import { lineEvidence } from './line-model/index.js';
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

const PLACEHOLDER =
  /\[(?!sic\]|\d{1,3}\])[^\]\n]{0,60}\]|\{\{?[^}\n]{0,60}\}?\}|\*{3,}|_{3,}|\?{3,}|\bTBD\b|\bTBA\b|\bXXX+\b|\blorem ipsum\b/gu;

/** Everything the checks know of one section, from its text alone. */
export interface SectionReading {
  readonly evidence: ReadonlyMap<string, readonly Span[]>;
  readonly triggers: ReadonlySet<string>;
  readonly mentalStatus: { readonly domains: ReadonlySet<string>; readonly spans: readonly Span[] };
  readonly risk: RiskAssessment;
  readonly placeholders: readonly Span[];
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
  for (const line of lines) {
    for (const [id, read] of Object.entries(READERS)) {
      if (read(line)) add(evidence, id, line);
    }
    for (const id of lineEvidence(line)) add(judged, id, line);
    for (const [id, read] of Object.entries(TRIGGERS)) if (!triggers.has(id) && read(line)) triggers.add(id);
  }
  // The line model speaks where no reader found anything.
  for (const [id, spans] of judged) if (READERS[id] && !evidence.has(id)) evidence.set(id, spans);
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
    evidence,
    triggers,
    mentalStatus: { domains, spans: observed.sort((a, b) => a.start - b.start) },
    risk: assessRisk(text),
    placeholders: [...text.matchAll(PLACEHOLDER)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
    empty: lines.length === 0,
  };
}
