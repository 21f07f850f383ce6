import type { Line } from '../line.js';
import { ask } from '../questions.js';
import type { Evidence, Finding } from '../result.js';
import type { Comparison } from './comparison.js';
import { house, threadSources } from './sources.js';

const spanOf = ({ s, section }: Line): Evidence => ({ section: section.id, start: s.start, end: s.end });

const NO_PROGRESS =
  /\b(?:no|little|without|minimal|limited|lack of) (?:\w+ ){0,2}(?:progress|improvement|change|movement)\b|\bnot (?:\w+ ){0,2}(?:progress\w*|improv\w+|chang\w+|moved)\b|\b(?:unchanged|stalled|stagnant|plateau\w*|regress\w*|setback|worsen\w*)\b/;
const NOT_NOW = /\b(?:no changes? (?:in|to) (?:medication|meds|treatment plan|tx plan)|no change in (?:risk|plan))\b/;

const stalled = (readings: Comparison['readings']): Line | undefined =>
  readings
    .flatMap(([, { lines, evidence }]) => {
      const at = new Set((evidence.get('progress') ?? []).map(({ start }) => start));
      return lines.filter(({ s }) => at.has(s.start));
    })
    .find(({ s }) => NO_PROGRESS.test(s.lower) && !NOT_NOW.test(s.lower));

/** No progress in so many notes in a row, this one among them (clinical reference §2.8). */
const IN_A_ROW = 3;

/** No progress note after note, and the plan is what it was (`progress.stagnation`). */
export function stagnation({ readings, before }: Comparison): Finding[] {
  const last = before.slice(1 - IN_A_ROW);
  if (last.length < IN_A_ROW - 1) return [];
  const here = stalled(readings);
  if (!here) return [];
  const [first] = last;
  if (!first || !last.every((note) => stalled(note.readings))) return [];
  const changed = [...readings, ...last.flatMap((note) => note.readings)].some(([, { evidence }]) =>
    evidence.has('plan_change'),
  );
  if (changed) return [];
  return [
    {
      ruleId: 'progress.stagnation',
      severity: 'warn',
      evidence: [spanOf(here)],
      earlier: {
        note: first.note.id,
        evidence: last
          .slice(0, 1)
          .flatMap((note) => stalled(note.readings) ?? [])
          .map(spanOf),
      },
      ...ask('course.stalled', { count: IN_A_ROW - 1 }),
      sources: threadSources,
    },
  ];
}

const NAMES_CHANGE =
  /\b(?:no longer|resolved|remitted|subsided|decreas\w*|reduc\w*|since (?:last|the)|compared|improv\w*|anymore|any more|last (?:week|session|visit|time)|previous\w*|prior|stopped|ceased|gone|lifted|change[ds]?)\b/;

/** Denied now, there in one of the last two notes: what changed, and the safety plan (clinical reference §2.4). */
export function riskChange({ readings, risk, before }: Comparison): Finding[] {
  const { si } = risk.concepts;
  if (si.state !== 'negated') return [];
  const earlier = [...before].reverse().slice(0, 2);
  const open = earlier.find((note) => /^(?:positive|ambiguous)$/.test(note.risk.concepts.si.state));
  if (!open) return [];
  const lines = readings.flatMap(([, reading]) => [...reading.lines]);
  const told = lines.some(
    ({ s }) => /\bsuicid|\bsi\b|\bideation\b|\bthoughts?\b|\bsafety plan\b/.test(s.lower) && NAMES_CHANGE.test(s.lower),
  );
  const planned = readings.some(([, { evidence }]) => evidence.has('safety_plan'));
  if (told && planned) return [];
  return [
    {
      ruleId: 'risk.change',
      severity: 'warn',
      evidence: si.evidence,
      earlier: { note: open.note.id, evidence: open.risk.concepts.si.evidence },
      ...ask(told ? 'course.risk-plan' : planned ? 'course.risk-changed' : 'course.risk'),
      sources: [house],
    },
  ];
}
