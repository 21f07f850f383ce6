import { ask } from '../questions.js';
import type { Evidence, Finding } from '../result.js';
import type { SectionView } from '../section-view.js';
import type { EarlierNote } from './earlier.js';
import { type Fingerprint, sharedSpans, similarity } from './fingerprint.js';
import { clones } from './sources.js';

/** Clinical reference §2.8, as of 2026-11-20: where to ask, and where to hold up the signature until confirmed. */
const WARN = 0.6;
const BLOCK = 0.85;
const OTHER_CLIENT = 0.7;
/** A sentence so long, in so many notes in a row (this one among them), is a habit of the keyboard. */
const LONG = 8;
const IN_A_ROW = 3;

export interface Worded {
  readonly section: SectionView;
  readonly print: Fingerprint;
  readonly sentences: readonly {
    readonly words: string;
    readonly size: number;
    readonly start: number;
    readonly end: number;
  }[];
}

/** A note of another client, as hashes alone: what it says cannot be read out of them. */
export interface ForeignPrint {
  readonly id: string;
  readonly hashes: readonly number[];
}

const at = (section: string, spans: readonly { start: number; end: number }[]): Evidence[] =>
  spans.map(({ start, end }) => ({ section, start, end }));

/** Sections that repeat those of an earlier note (`clone.section`): for each, the earlier note it is most like. */
export function clonedSections(
  here: readonly Worded[],
  before: readonly { note: EarlierNote; sections: readonly Worded[] }[],
): Finding[] {
  return here.flatMap(({ section, print }): Finding[] => {
    let most: { alike: number; note: EarlierNote; other: Worded } | undefined;
    for (const { note, sections } of before) {
      for (const other of sections) {
        // A plan is compared with plans: between formats sections have other names.
        if (other.section.id !== section.id && other.section.isPlan !== section.isPlan) continue;
        const alike = similarity(print.hashes, other.print.hashes);
        if (alike !== undefined && (!most || alike >= most.alike)) most = { alike, note, other };
      }
    }
    if (!most || most.alike < (section.isPlan ? BLOCK : WARN)) return [];
    const { alike, note, other } = most;
    return [
      {
        ruleId: 'clone.section',
        // Plans repeat by nature: said, and nothing more.
        severity: section.isPlan ? 'info' : alike >= BLOCK ? 'block' : 'warn',
        evidence: at(section.id, sharedSpans(print, other.print.hashes)),
        earlier: {
          note: note.id,
          evidence: at(other.section.id, sharedSpans(other.print, print.hashes)),
        },
        measure: round(alike),
        ...ask('clone.note', { share: percent(alike), on: note.date ? ` (${note.date})` : '' }),
        sources: [clones],
      },
    ];
  });
}

/** Wording of another client's note (`clone.cross_client`): the trap of group notes. */
export function clonesOfOthers(here: readonly Worded[], others: readonly ForeignPrint[]): Finding[] {
  const all = new Set(here.flatMap(({ print }) => [...print.hashes]));
  return others.flatMap(({ id, hashes }): Finding[] => {
    const theirs = new Set(hashes);
    const alike = similarity(all, theirs);
    if (alike === undefined || alike < OTHER_CLIENT) return [];
    return [
      {
        ruleId: 'clone.cross_client',
        severity: 'warn',
        evidence: here.flatMap(({ section, print }) => at(section.id, sharedSpans(print, theirs))),
        earlier: { note: id, evidence: [] },
        measure: round(alike),
        ...ask('clone.client', { share: percent(alike) }),
        sources: [clones],
      },
    ];
  });
}

/** Long sentences that stand in note after note (`clone.sentence`). */
export function repeatedSentences(
  here: readonly Worded[],
  before: readonly { sections: readonly Worded[] }[],
): Finding[] {
  const last = before.slice(1 - IN_A_ROW);
  if (last.length < IN_A_ROW - 1) return [];
  const known = last.map(
    ({ sections }) => new Set(sections.flatMap(({ sentences }) => sentences.map(({ words }) => words))),
  );
  const evidence = here.flatMap(({ section, sentences }) =>
    at(
      section.id,
      sentences.filter(({ size, words }) => size >= LONG && known.every((note) => note.has(words))),
    ),
  );
  if (!evidence.length) return [];
  return [
    {
      ruleId: 'clone.sentence',
      severity: 'info',
      evidence,
      ...ask('clone.sentence'),
      sources: [clones],
    },
  ];
}

const percent = (alike: number): number => Math.floor(alike * 100);
const round = (alike: number): number => Math.round(alike * 1000) / 1000;
