import type { RuleSource } from '../elements/index.js';
import type { Slot } from './slots.js';

export interface SectionDefinition {
  /** Unique in the format, lower-case ASCII; also the wire id of the section. */
  readonly id: string;
  readonly title: string;
  /** Shown where the section is empty: what belongs here, in a short phrase. */
  readonly guidance: string;
  /** What belongs here. A section without slots holds what is written in it, and no draft or conversion puts anything there. */
  readonly slots: readonly Slot[];
  /** Other headings that mean this section in pasted notes and shorthand, lower case; unique in the format. */
  readonly aliases: readonly string[];
  /** Elements that this section documents once anything is written in it, and that a note of this format is asked for. */
  readonly holds?: readonly string[];
}

interface Layout {
  /** Unique among the formats in use, lower-case ASCII. */
  readonly id: string;
  /** Counts up when sections change; a note remembers the version it was written in. */
  readonly version: number;
  readonly title: string;
  readonly sections: readonly SectionDefinition[];
  /** Where the layout comes from, with the date at which that was read. */
  readonly sources?: readonly RuleSource[];
}

/** A layout of a note of the record. */
export interface Format extends Layout {
  /** `progress` (where it is not said): the note of one session. `document`: another document of the record. */
  readonly kind?: 'progress' | 'document';
  /**
   * The elements that a document of this type holds, each with the id of the section where it lives, or null where it
   * lives outside the sections. Where it is not said: those of a progress note, each in the section of its slots.
   */
  readonly elements?: Readonly<Record<string, string | null>>;
}

/**
 * The layout of psychotherapy notes, which are held apart from the record (45 CFR 164.501). It is no `Format`, so
 * nothing that checks, drafts, converts or exports notes takes one by accident.
 */
export interface ProcessFormat extends Layout {
  readonly kind: 'process';
}

/** For what opens and stores notes of either kind. */
export type AnyFormat = Format | ProcessFormat;
