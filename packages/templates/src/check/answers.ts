import type { ElementDefinition } from '../elements/index.js';
import type { Span } from '../language/index.js';
import type { Answer } from './answer.js';
import { DIAGNOSIS_FAMILIES } from './dx-families.js';
import { encounterAnswer } from './encounter.js';
import { evidenceOf, type Facts, marksIn, place, type ReadShorthand } from './facts.js';
import { mentalStatus } from './mental-status.js';
import { ask, type QuestionTerm } from './questions.js';
import { RECORD_ANSWERS } from './record.js';
import type { Finding } from './result.js';
import { type NotAssessed, riskScreen } from './risk-screen.js';
import type { SectionReading } from './section-reading.js';

type Answers = (facts: Facts, definition: ElementDefinition) => Answer | undefined;

/** Plan, intent and means: asked and answered, whichever the answer, or not assessed and why. */
const concept =
  (name: 'plan' | 'intent' | 'means'): Answers =>
  (facts, { id }) => {
    const { state, evidence } = facts.risk.concepts[name];
    if (state === 'negated' || state === 'positive') return { status: 'documented', evidence };
    const said = evidenceOf(facts, id);
    if (said.length) return { status: 'documented', evidence: said };
    return { status: state === 'ambiguous' ? 'partial' : 'missing', evidence };
  };

/** The prose, and what the reading of risk says of the same. */
const alsoRead =
  (
    read: (facts: Facts) => readonly { state: string; evidence: Answer['evidence'] }[],
    states: readonly string[],
  ): Answers =>
  (facts, { id }) => {
    const evidence = [
      ...evidenceOf(facts, id),
      ...read(facts)
        .filter(({ state }) => states.includes(state))
        .flatMap((found) => found.evidence ?? []),
    ];
    return { status: evidence.length ? 'documented' : 'missing', evidence };
  };

const marked: Answers = (facts, { id }) => {
  const evidence = marksIn(facts, id);
  return evidence.length ? { status: 'missing', evidence } : undefined;
};

/** A stored safety plan has all of its steps. */
function safetyPlanSteps({ readings, format }: Facts): Answer {
  const filled = readings.filter(([, { empty }]) => !empty);
  if (!filled.length) return { status: 'missing' };
  const evidence = filled.flatMap(([section, { words }]) => (words ? [{ section, ...words }] : []));
  const open = (format?.sections ?? []).filter(({ id }) => !filled.some(([section]) => section === id));
  if (!open.length) return { status: 'documented', evidence };
  return {
    status: 'partial',
    evidence,
    ...ask('steps', { open: open.map(({ title }) => title.toLowerCase() as QuestionTerm) }),
  };
}

/** One symptom at least that goes with a diagnosis of the note or the chart; undefined where none of them is known here. */
const symptomLink: Answers = (facts) => {
  const named = new Set(facts.readings.flatMap(([, { diagnoses }]) => [...diagnoses]));
  const families = DIAGNOSIS_FAMILIES.filter(
    (family) =>
      named.has(family.id) ||
      (facts.context.diagnoses ?? []).some(
        ({ code = '', name = '' }) => family.code.test(code) || family.name.test(name.toLowerCase()),
      ),
  );
  if (!families.length) return undefined;
  const shown = facts.readings.some(([, { shows }]) => families.some(shows));
  return { status: shown ? 'documented' : 'missing' };
};

/** What is asked of the first of these. */
const questionOf = ([first]: readonly Finding[]): Pick<Answer, 'question' | 'wording'> =>
  first ? { question: first.question, ...(first.wording && { wording: first.wording }) } : {};

/** An element that compares statements: what is found stands against it. */
const compared: Answers = ({ findings, comparison }, { id }) => {
  const found = findings.get(id) ?? [];
  // Nothing found is worth saying only where there was something to compare with.
  if (!found.length) return comparison.before.length ? { status: 'documented' } : undefined;
  return {
    status: 'contradicted',
    evidence: found.flatMap(({ evidence }) => evidence),
    ...questionOf(found),
    findings: found,
  };
};

/** The prose, else the words of a goal of the plan. */
const goalLink: Answers = (facts, definition) => {
  const answer = prose(facts, definition);
  if (answer?.status === 'documented' || !facts.comparison.plan) return answer;
  const evidence = facts.compare?.goals(facts.comparison, facts.comparison.plan) ?? [];
  return evidence.length ? { status: 'documented', evidence } : answer;
};

/** Asked for after notes without progress; then the prose, and that it is so. */
const planChange: Answers = (facts, definition) => {
  const answer = prose(facts, definition);
  const found = facts.findings.get(definition.id) ?? [];
  if (answer?.status === 'documented' || !found.length) return answer;
  return { status: 'missing', ...questionOf(found), findings: found };
};

/** Short forms by section: read once for each reading of one. */
const shortForms = new WeakMap<SectionReading, { by: ReadShorthand; spans: readonly Span[] }>();

/** Short forms with more than one reading, and those of the do-not-use list; undefined where nobody has them looked at. */
const abbreviations: Answers = ({ readings, shorthand }) => {
  if (!shorthand) return undefined;
  const evidence = readings.flatMap(([section, reading]) => {
    const known = shortForms.get(reading);
    if (known?.by === shorthand) return place(section, known.spans);
    const { expansions, questions } = shorthand(reading.text);
    const spans = [...questions, ...expansions.filter((expansion) => expansion.class === 'X')].sort(
      (a, b) => a.start - b.start,
    );
    shortForms.set(reading, { by: shorthand, spans });
    return place(section, spans);
  });
  return evidence.length ? { status: 'missing', evidence } : undefined;
};

const SPECIAL: Readonly<Record<string, Answers>> = {
  ...RECORD_ANSWERS,
  risk_screen: ({ risk, readings }, definition) =>
    riskScreen(
      risk,
      definition,
      readings.flatMap(([section, { answers }]) =>
        answers.flatMap(({ answer, start, end }): NotAssessed[] =>
          answer.element === 'risk_screen' && answer.state === 'not-assessed'
            ? [{ concern: answer.concern, evidence: { section, start, end } }]
            : [],
        ),
      ),
    ),
  mse: mentalStatus,
  risk_plan: concept('plan'),
  risk_intent: concept('intent'),
  risk_means: concept('means'),
  risk_hx: alsoRead(({ risk }) => [risk.concepts.si, risk.concepts.self_harm], ['historical']),
  ipv_screen: alsoRead(({ risk }) => [risk.concepts.abuse], ['negated', 'positive', 'ambiguous']),
  dx_symptom_link: symptomLink,
  goal_link: goalLink,
  plan_change: planChange,
  freq_matches_plan: ({ comparison, compare }) => compare?.frequency(comparison),
  not_cloned: compared,
  internal_consistency: compared,
  unresolved_placeholder: marked,
  third_party_names: marked,
  judgmental_language: marked,
  min_detail: marked,
  unapproved_abbrev: abbreviations,
  safety_plan: (facts, definition) =>
    facts.format?.id === 'safety-plan' ? safetyPlanSteps(facts) : prose(facts, definition),
};

const prose: Answers = (facts, { id }) => {
  const evidence = evidenceOf(facts, id);
  return { status: evidence.length ? 'documented' : 'missing', evidence };
};

/** What is found of an element; undefined where it cannot be said, so that it is no element of this note. */
export function answerTo(facts: Facts, definition: ElementDefinition): Answer | undefined {
  const special = SPECIAL[definition.id];
  if (special) return special(facts, definition);
  if (definition.scope === 'encounter') return encounterAnswer(facts, definition);
  // Computed elsewhere, from what this note alone does not hold.
  if (definition.scope === 'note') return undefined;
  return prose(facts, definition);
}
