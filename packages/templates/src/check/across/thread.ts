import type { TreatmentPlan } from '../../note/index.js';
import { DIAGNOSIS_FAMILIES } from '../dx-families.js';
import type { Line } from '../line.js';
import { type Asked, ask } from '../questions.js';
import type { Evidence, Finding } from '../result.js';
import type { Comparison } from './comparison.js';
import { threadSources } from './sources.js';

/* The golden thread: diagnosis, goal and intervention of the session are those of the plan in force. */

const spanOf = ({ s, section }: Line): Evidence => ({ section: section.id, start: s.start, end: s.end });

function linesFor({ readings }: Pick<Comparison, 'readings'>, id: string): Line[] {
  return readings.flatMap(([, { lines, evidence }]) => {
    const at = new Set((evidence.get(id) ?? []).map(({ start }) => start));
    return lines.filter(({ s }) => at.has(s.start));
  });
}

const finding = (evidence: Evidence[], asked: Asked): Finding => ({
  ruleId: 'thread.golden',
  severity: 'warn',
  evidence,
  ...asked,
  sources: threadSources,
});

const ICD = /\b[FGRZ]\d{2}(?:\.\d{1,4})?\b/g;

/** Same chapter and category: F41.1 and F41.9 are told apart by the clinician, not here. */
const category = (code: string): string => code.slice(0, 3).toUpperCase();

function diagnosisThread(comparison: Comparison, plan: TreatmentPlan): Finding[] {
  if (!plan.diagnoses?.length) return [];
  const lines = linesFor(comparison, 'diagnosis').filter(
    ({ s }) => !s.elsewhere && !/\b(?:r\/o|rule out)\b/.test(s.lower),
  );
  const codes = new Set(plan.diagnoses.flatMap(({ code }) => (code ? [category(code)] : [])));
  const families = DIAGNOSIS_FAMILIES.filter(({ code, name }) =>
    plan.diagnoses?.some((each) => code.test(each.code ?? '') || name.test((each.name ?? '').toLowerCase())),
  );
  const here = lines.flatMap((line) => {
    const written = line.s.text.match(ICD) ?? [];
    const named = DIAGNOSIS_FAMILIES.filter(({ name }) => name.test(line.s.lower));
    if (!written.length && !named.length) return [];
    const planned =
      written.some((code) => codes.has(category(code))) || named.some((family) => families.includes(family));
    return [{ line, planned }];
  });
  if (!here.length || here.some(({ planned }) => planned)) return [];
  return [
    finding(
      here.map(({ line }) => spanOf(line)),
      ask('plan.diagnosis'),
    ),
  ];
}

const FILLER = new Set(
  'the and for with that this will from into have has her his their client patient goal objective plan able about more less than when each week weekly day daily times time over under least without within using use through treatment therapy next toward towards progress'.split(
    ' ',
  ),
);
const stems = (text: string): Set<string> =>
  new Set(
    (text.toLowerCase().match(/[a-z]{4,}/g) ?? []).filter((word) => !FILLER.has(word)).map((word) => word.slice(0, 5)),
  );

/** The share of a goal's words that a line has. */
function overlap(goal: ReadonlySet<string>, line: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of goal) if (line.has(word)) shared++;
  return goal.size ? shared / goal.size : 0;
}

/** Half of the words of a goal name it; a third do beside the word "goal". */
const NAMED = 0.5;
const NAMED_AS_GOAL = 0.3;
const NUMBERED = /\b(?:goals?|objectives?|obj|stg|ltg)\.? ?(?:#|no\.? ?|number )?(\d{1,2}[a-z]?|[a-d])\b/g;

function goalThread(comparison: Comparison, plan: TreatmentPlan): Finding[] {
  const goals = plan.goals ?? [];
  const lines = linesFor(comparison, 'goal_link');
  if (!goals.length || !lines.length) return [];
  const worded = goals.map(({ text }) => stems(text));
  const ids = new Set(
    goals.flatMap(({ id }, index) => [id.toLowerCase().replace(/^(?:goal|objective|obj)\W*/, ''), String(index + 1)]),
  );
  const isPlanned = ({ s }: Line): boolean => {
    const words = stems(s.text);
    if (worded.some((goal) => overlap(goal, words) >= NAMED_AS_GOAL)) return true;
    // "2a" is an objective of goal 2.
    return [...s.lower.matchAll(NUMBERED)].some(([, id = '']) => ids.has(id) || ids.has(id.replace(/[a-z]$/, '')));
  };
  if (lines.some(isPlanned)) return [];
  return [finding(lines.map(spanOf), ask('plan.goal'))];
}

/** Lines that tell of a goal of the plan in its own words: they link the note to it without naming it a goal. */
export function goalsInWords({ readings }: Pick<Comparison, 'readings'>, plan: TreatmentPlan): Evidence[] {
  const goals = (plan.goals ?? []).map(({ text }) => stems(text)).filter(({ size }) => size >= 3);
  if (!goals.length) return [];
  return readings
    .flatMap(([, { lines }]) => lines)
    .filter(({ section, s }) => {
      if (!section.has('assess', 'progress', 'goal') || section.isPlan || s.elsewhere) return false;
      const words = stems(s.text);
      return goals.some((goal) => overlap(goal, words) >= NAMED);
    })
    .map(spanOf);
}

function interventionThread(comparison: Comparison, plan: TreatmentPlan): Finding[] {
  const planned = stems((plan.interventions ?? []).join(' '));
  const lines = [...linesFor(comparison, 'intervention'), ...linesFor(comparison, 'modality')];
  const named = lines.filter(({ s }) => s.has('technique', 'modality_name'));
  if (!planned.size || !named.length) return [];
  const short = new Set((plan.interventions ?? []).flatMap((each) => each.match(/\b[A-Z]{2,6}\b/g) ?? []));
  const isPlanned = ({ s }: Line): boolean =>
    [...stems(s.text)].some((word) => planned.has(word)) ||
    (s.text.match(/\b[A-Z]{2,6}\b/g) ?? []).some((word) => short.has(word));
  if (named.some(isPlanned)) return [];
  return [finding(named.map(spanOf), ask('plan.intervention'))];
}

function planInForce({ context }: Comparison, { from, until }: TreatmentPlan): Finding[] {
  const { date } = context;
  if (!date) return [];
  if (until && until < date) return [finding([], ask('plan.over', { date: until }))];
  if (from && from > date) return [finding([], ask('plan.early', { date: from }))];
  return [];
}

/** Where the session leaves the plan (`thread.golden`). */
export function goldenThread(comparison: Comparison): Finding[] {
  const { plan } = comparison;
  if (!plan) return [];
  return [
    ...planInForce(comparison, plan),
    ...diagnosisThread(comparison, plan),
    ...goalThread(comparison, plan),
    ...interventionThread(comparison, plan),
  ];
}

const PER_WEEK: readonly (readonly [RegExp, number])[] = [
  [/\b(?:twice|two times|2 ?x|2 times) (?:a|per|each|\/) ?(?:week|wk)\b|\btwice weekly\b|\b2x\/(?:week|wk)\b/, 2],
  [/\b(?:bi-?weekly|every other week|every (?:two|2) weeks|fortnightly|q2w(?:k|eeks)?|once every two weeks)\b/, 1 / 2],
  [/\b(?:monthly|once a month|every (?:four|4) weeks|q4w(?:k|eeks)?)\b/, 1 / 4],
  [/\b(?:weekly|once a week|once per week|every week|each week|1 ?x ?(?:\/|per )(?:week|wk))\b/, 1],
];
const SESSIONS =
  /\b(?:session|sessions|therapy|visits?|appointments?|appts?|meet|seen|rtc|return|continue|frequency)\b/;

/** How often the note says that sessions are, in sessions a week, and where; undefined where it does not. */
export function statedFrequency({ readings }: Comparison): { perWeek: number; evidence: Evidence } | undefined {
  for (const [, { lines }] of readings) {
    for (const line of lines) {
      const { s, section } = line;
      if (!section.has('plan') || s.has('homework_word') || !SESSIONS.test(s.lower)) continue;
      const stated = PER_WEEK.find(([pattern]) => pattern.test(s.lower));
      if (stated) return { perWeek: stated[1], evidence: spanOf(line) };
    }
  }
  return undefined;
}
