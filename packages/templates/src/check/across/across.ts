import type { Answer } from '../answer.js';
import { ask } from '../questions.js';
import type { Finding } from '../result.js';
import { mergedRisk } from '../risk-screen.js';
import type { SectionReading } from '../section-reading.js';
import { clonedSections, clonesOfOthers, type ForeignPrint, repeatedSentences, type Worded } from './clones.js';
import type { CompareNotes, ReadEarlier } from './compare.js';
import type { Comparison, EarlierReading } from './comparison.js';
import { riskChange, stagnation } from './course.js';
import { type EarlierNote, earlierNotes } from './earlier.js';
import { fingerprint } from './fingerprint.js';
import { staleScores } from './scores.js';
import { goalsInWords, goldenThread, statedFrequency } from './thread.js';

/** An earlier note does not change: it is read once, as long as it is kept. */
const read = new WeakMap<EarlierNote, EarlierReading>();

function earlierReading(note: EarlierNote, readNote: ReadEarlier): EarlierReading {
  const known = read.get(note);
  if (known) return known;
  const readings = readNote(note);
  const reading: EarlierReading = { note, readings, risk: mergedRisk(readings) };
  read.set(note, reading);
  return reading;
}

/** What a section says, in words: computed once for each reading of one, so that typing elsewhere costs nothing here. */
const worded = new WeakMap<SectionReading, Worded>();

function wordedOf({ readings }: Pick<Comparison, 'readings'>): Worded[] {
  return readings.map(([, reading]) => {
    const known = worded.get(reading);
    if (known) return known;
    const words: Worded = {
      section: reading.section,
      print: fingerprint(reading.text),
      sentences: reading.lines.map(({ s }) => ({
        words: s.tokens.map(({ word }) => word).join(' '),
        size: s.tokens.length,
        start: s.start,
        end: s.end,
      })),
    };
    worded.set(reading, words);
    return words;
  });
}

function findingsOf(comparison: Comparison, otherClients: readonly ForeignPrint[]) {
  const { before } = comparison;
  const here = before.length || otherClients.length ? wordedOf(comparison) : [];
  const theirs = before.map((note) => ({ note: note.note, sections: wordedOf(note) }));
  return new Map<string, readonly Finding[]>([
    [
      'not_cloned',
      [
        ...clonedSections(here, theirs),
        ...clonesOfOthers(here, otherClients),
        ...repeatedSentences(here, theirs),
        ...staleScores(comparison),
      ],
    ],
    ['internal_consistency', [...riskChange(comparison), ...goldenThread(comparison)]],
    ['plan_change', stagnation(comparison)],
  ]);
}

function frequencyOf(comparison: Comparison): Answer | undefined {
  const planned = comparison.plan?.frequency;
  if (!planned) return undefined;
  const stated = statedFrequency(comparison);
  if (!stated) return { status: 'missing' };
  const perWeek = planned.sessions / planned.weeks;
  if (Math.abs(stated.perWeek - perWeek) < 0.01) return { status: 'documented', evidence: [stated.evidence] };
  return {
    status: 'contradicted',
    evidence: [stated.evidence],
    ...ask('plan.frequency', { sessions: planned.sessions, weeks: planned.weeks }),
  };
}

/**
 * Holds a note against earlier ones, against other clients' and against the treatment plan, where the check is given any.
 * Apart from the checker, so that a page that has none of them does not load it.
 */
export const compareNotes: CompareNotes = {
  before: (notes, read) => earlierNotes(notes).map((note) => earlierReading(note, read)),
  findings: findingsOf,
  frequency: frequencyOf,
  goals: goalsInWords,
};
