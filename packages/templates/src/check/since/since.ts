import { FORMATS, type Format, isProcessNote, isProcessText } from '../../formats/index.js';
import { demand, TEXTS } from '../../given/index.js';
import { RISK_CONCEPTS, type RiskConcept, type RiskState } from '../../language/index.js';
import { type Note, type NoteText, noteText } from '../../note/index.js';
import { type EarlierNote, fingerprint, scoresOf, sharedSpans } from '../across/index.js';
import type { Line } from '../line.js';
import type { Evidence } from '../result.js';
import { mergedRisk } from '../risk-screen.js';
import { readSection, type SectionReading } from '../section-reading.js';
import { sectionView } from '../section-view.js';

/*
 * What changed since an earlier note, in the words of both: sentences that one of them has and the other has not, by what
 * they are about. Nothing is inferred from a difference; it is shown, and the clinician knows what it means.
 */

/** What a clinician looks for when they open the last note beside this one. */
export type Topic = 'risk' | 'goal' | 'intervention' | 'medication';
export const TOPICS: readonly Topic[] = ['risk', 'goal', 'intervention', 'medication'];

/** The elements whose sentences belong to a topic; medication is also told by its words. */
const ELEMENTS_OF: Readonly<Record<Topic, RegExp>> = {
  risk: /^risk_|^safety_plan$|^crisis_resources$/,
  goal: /^(?:goal_link|progress|plan_change)$/,
  intervention: /^(?:intervention|modality)$/,
  medication: /^med_adherence$/,
};

/** Tears over somebody are asked about as a possible sign of abuse; what is known of them so far is affect, and no risk. */
const TEARS = /^(?:tearful|cr(?:y|ies|ied|ying))\b/i;

/** A sentence in its place. */
export interface PlacedSentence extends Evidence {
  readonly text: string;
}

export interface TopicChange {
  readonly topic: Topic;
  /** Said then, and not now in these words. */
  readonly before: readonly PlacedSentence[];
  /** Said now, and not then in these words. */
  readonly now: readonly PlacedSentence[];
  /** How many sentences stand in both, word for word. */
  readonly same: number;
}

/** A measure with its last score in either note. */
export interface MeasureChange {
  /** As the note writes it, e.g. "PHQ-9". */
  readonly measure: string;
  readonly before?: number;
  readonly now?: number;
  /** Now minus before, where both are known. Whether down is better is for the measure to say. */
  readonly change?: number;
}

/** A risk concern that reads otherwise now. `absent` is not said, and never a denial (NOT-ASSESSED-IS-NOT-DENIED). */
export interface RiskChange {
  readonly concept: RiskConcept;
  readonly before: RiskState;
  readonly now: RiskState;
}

export interface NoteChanges {
  readonly measures: readonly MeasureChange[];
  readonly risk: readonly RiskChange[];
  /** In the order of `TOPICS`; a topic that neither note has is left out. */
  readonly topics: readonly TopicChange[];
  /** Wording of five words or more that both have, in this note and in the earlier one. */
  readonly shared: { readonly now: readonly Evidence[]; readonly before: readonly Evidence[] };
}

export interface SinceOptions {
  /** Formats to look both notes' formats up in. Default: `FORMATS`. */
  readonly formats?: readonly Format[] | undefined;
}

type Known = Map<string, SectionReading>;

/** Sections do not change often: what was read last beside an earlier note is kept as long as whoever gave that note holds it, and no client's text longer. */
const known = new WeakMap<EarlierNote | Note, Known>();

type Readings = readonly (readonly [section: string, SectionReading])[];

/**
 * What changed since an earlier note of the same client. Deterministic and total; linear in the length of the two.
 * @param now the note being written
 * @param before an earlier one, in whichever format
 * @throws {NoteError} `malformed`, where one of these is something else
 */
export function changesSince(now: NoteText, before: EarlierNote | Note, options: SinceOptions = {}): NoteChanges {
  demand(now, TEXTS, 'now');
  demand(before, { sections: 'type' in Object(before) ? 'array' : 'object' }, 'before');
  // Psychotherapy notes are held apart: nothing is told of them.
  if (isProcessText(now) || ('type' in before ? isProcessNote(before) : isProcessText(before)))
    return { measures: [], risk: [], topics: [], shared: { now: [], before: [] } };
  const formats = options.formats ?? FORMATS;
  const last = known.get(before);
  const read: Known = new Map();
  const readingsOf = ({ format, sections }: NoteText): Readings =>
    Object.entries(sections).map(([id, text]) => {
      const key = `${format}\n${id}\n${text}`;
      const reading = read.get(key) ?? last?.get(key) ?? readSection(sectionView(format, id, formats), text);
      read.set(key, reading);
      return [id, reading];
    });
  const here = readingsOf(now);
  const there = readingsOf('type' in before ? noteText(before) : before);
  known.set(before, read);
  return {
    measures: measureChanges(here, there),
    risk: riskChanges(here, there),
    topics: TOPICS.flatMap((topic) => topicChange(topic, here, there) ?? []),
    shared: { now: sharedWith(here, there), before: sharedWith(there, here) },
  };
}

function measureChanges(here: Readings, there: Readings): MeasureChange[] {
  const last = (readings: Readings) =>
    new Map(scoresOf(readings).map(({ measure, written, score }) => [measure, { written, score: Number(score) }]));
  const [now, before] = [last(here), last(there)];
  return [...new Set([...before.keys(), ...now.keys()])].map((measure): MeasureChange => {
    const [then, today] = [before.get(measure), now.get(measure)];
    return {
      measure: (today ?? then)?.written ?? measure,
      ...(then && { before: then.score }),
      ...(today && { now: today.score }),
      ...(then && today && { change: today.score - then.score }),
    };
  });
}

function riskChanges(here: Readings, there: Readings): RiskChange[] {
  const [now, before] = [mergedRisk(here), mergedRisk(there)];
  return RISK_CONCEPTS.flatMap((concept) => {
    const [today, then] = [now.concepts[concept].state, before.concepts[concept].state];
    return today === then ? [] : [{ concept, before: then, now: today }];
  });
}

function isAbout(topic: Topic, { s }: Line, reading: SectionReading): boolean {
  if (topic === 'medication' && s.has('medication')) return true;
  if (topic === 'risk') {
    const said = Object.values(reading.risk).some(({ state, spans }) =>
      spans.some(
        ({ start, end }) =>
          start < s.end && end > s.start && !(state === 'ambiguous' && TEARS.test(reading.text.slice(start, end))),
      ),
    );
    if (said) return true;
  }
  return [...reading.evidence].some(
    ([element, spans]) => ELEMENTS_OF[topic].test(element) && spans.some(({ start }) => start === s.start),
  );
}

interface Said extends PlacedSentence {
  /** Word for word, whatever the case and the marks between. */
  readonly words: string;
}

const saidOf = (topic: Topic, readings: Readings): Said[] =>
  readings.flatMap(([section, reading]) =>
    reading.lines
      .filter((line) => line.s.tokens.length > 0 && isAbout(topic, line, reading))
      .map(({ s }) => ({
        section,
        start: s.start,
        end: s.end,
        text: reading.text.slice(s.start, s.end),
        words: s.tokens.map(({ word }) => word).join(' '),
      })),
  );

function topicChange(topic: Topic, here: Readings, there: Readings): TopicChange | undefined {
  const [now, before] = [saidOf(topic, here), saidOf(topic, there)];
  if (!now.length && !before.length) return undefined;
  const missing = (from: readonly Said[], other: readonly Said[]) =>
    from
      .filter(({ words }) => !other.some((each) => each.words === words))
      .map(({ words: _, ...sentence }): PlacedSentence => sentence);
  const gone = missing(before, now);
  return { topic, before: gone, now: missing(now, before), same: before.length - gone.length };
}

function sharedWith(one: Readings, other: Readings): Evidence[] {
  const theirs = new Set(other.flatMap(([, { text }]) => [...fingerprint(text).hashes]));
  return one.flatMap(([section, { text }]) =>
    sharedSpans(fingerprint(text), theirs).map(({ start, end }) => ({ section, start, end })),
  );
}
