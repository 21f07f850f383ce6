import { ask } from '../questions.js';
import type { Finding } from '../result.js';
import type { SectionReading } from '../section-reading.js';
import type { Comparison } from './comparison.js';
import { clones } from './sources.js';

/** Scores as notes give them: the measure, the number, and a date beside it where there is one, in front only with its year. */
const SCORED =
  /\b(PHQ-?9|PHQ-?2|GAD-?7|PCL-?5|C-?SSRS|AUDIT(?:-C)?|DAST(?:-10)?|BDI(?:-II)?|BAI|OQ-?45(?:\.2)?|Y-?BOCS|EPDS|WHODAS|ISI|DASS-?21|ORS|SRS|CORE-?10|WSAS|MDQ|SDQ|SCARED|MoCA)\b(?:[^.;\n\d]{0,12}\b(\d{1,2}\/\d{1,2}\/\d{2,4}|\d{4}-\d{2}-\d{2})\)?[\s:=,]{1,3}(?:(?:scored?|total|was|is|of|at)\s){0,3}|[^.;\n\d]{0,25})(\d{1,3})\b(?!\/\d{1,2}\/)(?:[^;\n]{0,20}?\b(\d{1,2}\/\d{1,2}(?:\/\d{2,4})?|\d{4}-\d{2}-\d{2})\b)?/giu;

/** A score as a note gives it. */
export interface Score {
  /** Without its hyphens, so that both spellings are one. */
  readonly measure: string;
  readonly written: string;
  readonly score: string;
  readonly date: string | undefined;
  readonly section: string;
  readonly start: number;
  readonly end: number;
  /** The sentence it stands in. */
  readonly words: string;
}

/** Read once for each reading of a section. */
const known = new WeakMap<SectionReading, readonly Score[]>();

function scoresIn(section: string, reading: SectionReading): readonly Score[] {
  const before = known.get(reading);
  if (before) return before;
  const scores = reading.lines.flatMap(({ s }) =>
    [...s.text.matchAll(SCORED)].map((match) => ({
      measure: (match[1] as string).toUpperCase().replaceAll('-', ''),
      written: match[1] as string,
      score: match[3] as string,
      date: match[2] ?? match[4],
      section,
      start: s.start + match.index,
      end: s.start + match.index + match[0].length,
      words: s.lower.replace(/\s+/g, ' ').trim(),
    })),
  );
  known.set(reading, scores);
  return scores;
}

/** The scores of a note, in reading order. */
export const scoresOf = (readings: Comparison['readings']): Score[] =>
  readings.flatMap(([section, reading]) => [...scoresIn(section, reading)]);

/**
 * Scores carried over from an earlier note as if they were today's (`carry.stale_score`). A score that stands beside a
 * newer one of the same measure is history, and no finding.
 */
export function staleScores({ readings, before, context }: Comparison): Finding[] {
  if (!before.length) return [];
  const here = scoresOf(readings);
  if (!here.length) return [];
  const earlier = [...before].reverse();
  return here.flatMap((score): Finding[] => {
    const others = here.filter(({ measure }) => measure === score.measure);
    if (others.some((other) => other !== score && (other.score !== score.score || other.date !== score.date)))
      return [];
    for (const { note, readings: theirs } of earlier) {
      const match = scoresOf(theirs).find(
        (other) =>
          other.measure === score.measure &&
          other.score === score.score &&
          (score.date ? other.date === score.date : !other.date && other.words === score.words),
      );
      if (!match) continue;
      // A date that is the day of this session is today's, whatever the earlier note says.
      if (score.date && isDay(score.date, context.date)) return [];
      return [
        {
          ruleId: 'carry.stale_score',
          severity: score.date ? 'block' : 'warn',
          evidence: [{ section: score.section, start: score.start, end: score.end }],
          earlier: { note: note.id, evidence: [{ section: match.section, start: match.start, end: match.end }] },
          ...ask('score.stale', { on: note.date ? ` (${note.date})` : '' }),
          sources: [clones],
        },
      ];
    }
    return [];
  });
}

/** Is a date, written as in the US or in ISO 8601, the given calendar date? */
function isDay(written: string, day: string | undefined): boolean {
  if (!day) return false;
  if (written.includes('-')) return written === day;
  const [month, date, year] = written.split('/').map(Number);
  const [y, m, d] = day.split('-').map(Number);
  return month === m && date === d && (year === undefined || year === y || year + 2000 === y);
}
