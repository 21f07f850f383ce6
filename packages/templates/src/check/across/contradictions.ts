import { isRemote, sessionMinutes } from '../encounter.js';
import type { Line } from '../line.js';
import { type Asked, ask } from '../questions.js';
import type { Evidence, Finding } from '../result.js';
import type { Comparison } from './comparison.js';
import { clones, house } from './sources.js';
import { type Statements, statementsOf } from './statements.js';

const spanOf = ({ s, section }: Line): Evidence => ({ section: section.id, start: s.start, end: s.end });

/** The first line of the note that says so. */
function first<T>(statements: readonly Statements[], pick: (of: Statements) => T | undefined): T | undefined {
  for (const each of statements) {
    const found = pick(each);
    if (found) return found;
  }
  return undefined;
}

const meta = (evidence: Evidence[], asked: Asked): Finding => ({
  ruleId: 'contradict.meta',
  severity: 'warn',
  evidence,
  ...asked,
  sources: [clones],
});

/** "Euthymic" here and "depressed mood" there (`contradict.mse`). */
function ofMentalStatus(statements: readonly Statements[]): Finding[] {
  return (statements[0]?.seen ?? []).flatMap(({ what }, index): Finding[] => {
    const one = first(statements, ({ seen }) => seen[index]?.one);
    const other = one && first(statements, ({ seen }) => seen[index]?.other);
    if (!one || !other) return [];
    return [
      {
        ruleId: 'contradict.mse',
        severity: 'warn',
        evidence: one === other ? [spanOf(one)] : [spanOf(one), spanOf(other)],
        ...ask('differ.seen', { what: [what] }),
        sources: [clones],
      },
    ];
  });
}

/**
 * Statements on suicide that cannot both be of today (`contradict.risk`): a safety plan made beside a denial; present in
 * one section, denied in another. A score against a denial is for the risk screen to ask about.
 */
function ofRisk({ risk, readings }: Comparison, statements: readonly Statements[]): Finding[] {
  const finding = (evidence: Evidence[], asked: Asked): Finding => ({
    ruleId: 'contradict.risk',
    severity: 'block',
    evidence,
    ...asked,
    sources: [house],
  });
  const { si } = risk.concepts;
  const made = first(statements, ({ planMade }) => planMade);
  if (made && si.state === 'negated' && !risk.open) {
    return [finding([...si.evidence, spanOf(made)], ask('differ.plan-made'))];
  }
  const denied = readings.find(([, reading]) => reading.risk.si.state === 'negated');
  const present = readings.find(([, reading]) => statementsOf(reading).presentNow);
  if (!denied || !present) return [];
  return [
    finding(
      [present, denied].flatMap(([section, reading]) =>
        reading.risk.si.spans.map(({ start, end }) => ({ section, start, end })),
      ),
      ask('differ.risk'),
    ),
  ];
}

/** A place in the words, another in the header. */
function ofPlace({ context }: Comparison, statements: readonly Statements[]): Finding[] {
  const { placeOfService } = context;
  const remote = isRemote(context);
  if (!remote && placeOfService === undefined) return [];
  const said = first(statements, (of) => (remote ? of.inPerson : of.remote));
  if (!said) return [];
  return [
    meta(
      [spanOf(said)],
      remote ? ask('differ.in-person') : ask('differ.telehealth', { code: placeOfService as string }),
    ),
  ];
}

/** A length in the words, another in the header. */
function ofLength({ context }: Comparison, statements: readonly Statements[]): Finding[] {
  const minutes = sessionMinutes(context);
  if (minutes === undefined) return [];
  const said = first(statements, ({ length }) => length);
  if (!said || Math.abs(said.minutes - minutes) <= 1) return [];
  return [meta([spanOf(said.line)], ask('differ.minutes', { said: said.minutes, minutes }))];
}

/** Two ages of the client, within this note or beyond what time does to one. */
function ofAge({ before }: Comparison, statements: readonly Statements[]): Finding[] {
  const here = statements.flatMap(({ ages }) => ages);
  const [one] = here;
  if (!one) return [];
  const other = here.find(({ age }) => age !== one.age);
  if (other) {
    return [meta([spanOf(one.line), spanOf(other.line)], ask('differ.age', { one: one.age, other: other.age }))];
  }
  const last = before.at(-1);
  const then = last?.readings.flatMap(([, reading]) => statementsOf(reading).ages)[0];
  if (!last || !then || (one.age >= then.age && one.age <= then.age + 1)) return [];
  return [
    {
      ...meta([spanOf(one.line)], ask('differ.age-earlier', { one: one.age, other: then.age })),
      earlier: { note: last.note.id, evidence: [spanOf(then.line)] },
    },
  ];
}

/** The client is "she" in one sentence and "he" in another, with nobody else in either. */
function ofPronoun(statements: readonly Statements[]): Finding[] {
  const she = first(statements, (of) => of.she);
  const he = first(statements, (of) => of.he);
  if (!she || !he) return [];
  return [meta([spanOf(she), spanOf(he)], ask('differ.pronoun'))];
}

/** "First session", and others before it (`contradict.laterality_time`). */
function ofTime({ context, before }: Comparison, statements: readonly Statements[]): Finding[] {
  if ((context.sessionNumber ?? 1) <= 1 && !before.length) return [];
  const said = first(statements, (of) => of.first);
  if (!said) return [];
  return [
    {
      ruleId: 'contradict.laterality_time',
      severity: 'warn',
      evidence: [spanOf(said)],
      ...ask('differ.first'),
      sources: [house],
    },
  ];
}

/** Statements that cannot both be so. */
export function contradictions(comparison: Comparison): Finding[] {
  const statements = comparison.readings.map(([, reading]) => statementsOf(reading));
  return [
    ...ofRisk(comparison, statements),
    ...ofMentalStatus(statements),
    ...ofPlace(comparison, statements),
    ...ofLength(comparison, statements),
    ...ofAge(comparison, statements),
    ...ofPronoun(statements),
    ...ofTime(comparison, statements),
  ];
}
