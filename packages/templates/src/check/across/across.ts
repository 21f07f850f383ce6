import type { EncounterContext, Note, TreatmentPlan } from '../../note/index.js';
import type { Answer } from '../answer.js';
import { ask } from '../questions.js';
import type { Finding } from '../result.js';
import { mergedRisk } from '../risk-screen.js';
import type { SectionReading } from '../section-reading.js';
import { clonedSections, clonesOfOthers, type ForeignPrint, repeatedSentences, type Worded } from './clones.js';
import type { Comparison, EarlierReading } from './comparison.js';
import { contradictions } from './contradictions.js';
import { riskChange, stagnation } from './course.js';
import { type EarlierNote, earlierNotes } from './earlier.js';
import { fingerprint } from './fingerprint.js';
import { staleScores } from './scores.js';
import { goldenThread, statedFrequency } from './thread.js';

export interface AcrossOptions {
  /** Earlier notes of the same client; the latest five are compared. */
  readonly priorNotes?: readonly (EarlierNote | Note)[] | undefined;
  /** Fingerprints of other clients' notes. */
  readonly otherClients?: readonly ForeignPrint[] | undefined;
  readonly plan?: TreatmentPlan | undefined;
}

type Read = (note: EarlierNote) => readonly [string, SectionReading][];

/** An earlier note does not change: it is read once, as long as it is kept. */
const read = new WeakMap<EarlierNote, EarlierReading>();

function earlierReading(note: EarlierNote, readNote: Read): EarlierReading {
  const known = read.get(note);
  if (known) return known;
  const readings = readNote(note);
  const reading: EarlierReading = { note, readings, risk: mergedRisk(readings) };
  read.set(note, reading);
  return reading;
}

/** @param readNote reads the sections of an earlier note as those of this one were read. */
export function comparisonOf(
  here: Pick<Comparison, 'readings' | 'risk'>,
  context: EncounterContext,
  { priorNotes = [], plan }: AcrossOptions,
  readNote: Read,
): Comparison {
  const before = earlierNotes(priorNotes).map((note) => earlierReading(note, readNote));
  return { ...here, context, plan, before };
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

/** Findings by the element they belong to. Linear in the text of the notes. */
export function acrossNotes(
  comparison: Comparison,
  { otherClients = [] }: AcrossOptions,
): ReadonlyMap<string, readonly Finding[]> {
  const { before } = comparison;
  const here = before.length || otherClients.length ? wordedOf(comparison) : [];
  const theirs = before.map((note) => ({ note: note.note, sections: wordedOf(note) }));
  return new Map([
    [
      'not_cloned',
      [
        ...clonedSections(here, theirs),
        ...clonesOfOthers(here, otherClients),
        ...repeatedSentences(here, theirs),
        ...staleScores(comparison),
      ],
    ],
    ['internal_consistency', [...contradictions(comparison), ...riskChange(comparison), ...goldenThread(comparison)]],
    ['plan_change', stagnation(comparison)],
  ]);
}

/** Is the frequency that the note gives that of the plan? Undefined where one of them is not known. */
export function frequencyOf(comparison: Comparison): Answer | undefined {
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
