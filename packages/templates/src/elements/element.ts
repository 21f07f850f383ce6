import type { Slot } from '../formats/index.js';
import type { TriggerId } from './triggers.js';

/** block: the note cannot be signed without it. warn: asked for. info: mentioned, quietly. */
export type Severity = 'block' | 'warn' | 'info';

/**
 * `required`: every session note holds it. `conditional`: only where its trigger is seen. `payer`: asked for where a
 * payer profile, or a document type that gives it a section, asks. `optional`: never asked for; shown when it is there.
 */
export type Requirement = 'required' | 'conditional' | 'payer' | 'optional';

/**
 * A one-touch answer to an element's question. Nothing is ever pre-selected (NOT-ASSESSED-IS-NOT-DENIED).
 * `text` is the sentence a press writes into the note; `needsReason` asks the person for words, which
 * replace `{reason}` in it.
 */
export interface QuickAnswer {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly needsReason?: boolean;
}

/** Quick answers to one part of a question: the risk screen asks about suicide, violence and self-harm apart. */
export interface AnswerGroup {
  readonly id: string;
  readonly label: string;
  readonly answers: readonly QuickAnswer[];
}

/** Where a rule comes from, so that it can be cited and re-checked. */
export interface RuleSource {
  /** Short name of the source: a payer, regulator, statute, standard or study. */
  readonly name: string;
  /** Date at which the source was read, ISO 8601 calendar date. */
  readonly asOf: string;
}

/** One documentation element: a thing a complete progress note says. */
export interface ElementDefinition {
  /** As in the clinical reference §2.3, e.g. `risk_screen`; also the rule id. */
  readonly id: string;
  /** A few words, sentence case, for lists. */
  readonly label: string;
  /** Neutral; never suggests the answer. */
  readonly question: string;
  /**
   * `text`: read in the prose. `encounter`: from the encounter context, some of them also in the prose. `note`:
   * computed over the whole note. `record`: from signature, provenance and later changes.
   */
  readonly scope: 'text' | 'encounter' | 'note' | 'record';
  /** Where it lives: the first of these slots that the format lays out. */
  readonly slots: readonly Slot[];
  readonly requirement: Requirement;
  /** What calls for it. Every `conditional` element has one. */
  readonly trigger?: TriggerId;
  readonly severity: Severity;
  readonly answers?: readonly AnswerGroup[];
  readonly sources: readonly RuleSource[];
}
