import type { EncounterContext } from '@evenfall/templates';
import * as z from 'zod/mini';
import { type CheckResult, Finding, type Locality, SourceSpan, Support, type Usage } from './values.js';

export interface CallOptions {
  signal?: AbortSignal;
  timeouts?: { connectMs?: number; idleMs?: number; totalMs?: number };
  retries?: number;
  traceId?: string;
  /**
   * Told the text of a call to the letter, after de-identification, when it is about to leave: to be shown to the person
   * who asks, and kept nowhere. A client that sends nothing never calls it.
   */
  sent?: (payload: OutboundPayload) => void;
}

/** The text that is about to leave, to the letter. */
export interface OutboundPayload {
  engine: string;
  origin?: string;
  deidentified: boolean;
  system?: string;
  messages: readonly { role: 'user' | 'assistant'; content: string }[];
}

/** Something a draft may be made from. Psychotherapy (process) notes have no kind here, on purpose. */
export interface Source {
  id: string;
  kind: 'shorthand' | 'structured' | 'transcript' | 'prior-note' | 'treatment-plan' | 'measure';
  text: string;
  trusted: boolean;
  occurredAt?: string;
}

export interface NoteTemplate {
  id: string;
  sections: {
    id: string;
    title: string;
    guidance?: string;
    required: boolean;
    fields: { id: string; label: string; required: boolean; prompt: string }[];
  }[];
}

export interface DraftStyle {
  /** How much shares a sentence on the device: `detailed` gives every fragment its own. */
  length?: 'brief' | 'standard' | 'detailed';
  tone?: 'clinical' | 'plain';
  person?: 'client' | 'patient';
  /** First name of the client, for sentences that begin with them; never sent to a model. */
  name?: string;
  /** Of the frames ("reported" or "reports"); what happened stays in the past. Left out: past. */
  tense?: 'past' | 'present';
  /** For sentences that follow one about the client, on the device; left out: the person is named each time. */
  pronouns?: 'she' | 'he' | 'they';
  /** `bullets`: what was jotted, one item each, written out and without a frame. On the device. */
  layout?: 'prose' | 'bullets';
  /**
   * The house's own words for the engine's: `{ 'interventions included': 'clinical work included' }`. A word that the
   * clinician wrote stays, and none turns a denial into its opposite.
   */
  terms?: Record<string, string>;
  /** Quotations a section: `many` (default) keeps all, `some` one, `none` leaves them in Unsorted; nothing is lost. */
  quotes?: 'none' | 'some' | 'many';
  instructions?: string;
}

export interface DraftRequest {
  template: NoteTemplate;
  sources: Source[];
  /** Text already in the note, by section: it is not drafted again, and what it documents is not asked. */
  existing?: Record<string, string>;
  /** What the host knows of the encounter: triggers conditional questions, never becomes prose by itself. */
  context?: EncounterContext;
  style?: DraftStyle;
  /** Limit to these section ids. */
  sections?: string[];
}

/** The section id of drafted text that has no place in the template. */
export const UNSORTED = 'unsorted';

/** One committed sentence of a draft: the atom of grounding, review and undo. */
export const DraftSentence = z.object({
  type: z.literal('sentence'),
  sectionId: z.string(),
  /** Unique in the run. */
  id: z.string(),
  text: z.string().check(z.minLength(1)),
  spans: z.array(SourceSpan),
  support: Support,
  confidence: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
});
export type DraftSentence = z.infer<typeof DraftSentence>;

export const DraftEvent = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('start'),
    runId: z.string(),
    engine: z.string(),
    locality: z.enum(['on-device', 'first-party', 'third-party']),
  }),
  z.object({ type: z.literal('section-start'), sectionId: z.string() }),
  /** Ephemeral: replaced by the next `sentence`. */
  z.object({ type: z.literal('preview'), sectionId: z.string(), text: z.string() }),
  DraftSentence,
  z.object({ type: z.literal('finding'), finding: Finding }),
  z.object({ type: z.literal('section-end'), sectionId: z.string() }),
  /** Exactly one, last. A stream that ends without it was cut off. */
  z.object({
    type: z.literal('end'),
    finish: z.enum(['complete', 'partial']),
    usage: z.object({
      inputTokens: z.optional(z.number()),
      outputTokens: z.optional(z.number()),
      cachedInputTokens: z.optional(z.number()),
      latencyMs: z.number(),
      firstEventMs: z.optional(z.number()),
    }),
    /** The engine that could not, with the code of its error, the reason where policy stopped it, and what HTTP answered. */
    fellBackFrom: z.optional(
      z.object({
        engine: z.string(),
        code: z.string(),
        reason: z.optional(z.string()),
        status: z.optional(z.number()),
      }),
    ),
  }),
]);
export type DraftEvent = z.infer<typeof DraftEvent>;

/** The model that was to draft and could not or may not, and why. */
export type FellBack = NonNullable<Extract<DraftEvent, { type: 'end' }>['fellBackFrom']>;

export interface CheckRequest {
  template: NoteTemplate;
  note: Record<string, string>;
  context?: EncounterContext;
  sources?: Source[];
}

export interface RewriteRequest {
  selection: string;
  before: string;
  after: string;
  sectionId: string;
  intent: 'shorten' | 'expand' | 'formalize' | 'plain' | 'third-person' | 'grammar' | { instruction: string };
  sources: Source[];
}
export type RewriteEvent =
  | { type: 'preview'; text: string }
  | {
      type: 'proposal';
      text: string;
      changed: { from: number; to: number; insert: string }[];
      findings: Finding[];
      /** Who wrote it, where that is not who `status()` names: for the provenance of the sentence. */
      by?: { engine: string; locality: Locality };
    }
  | { type: 'end'; usage: Usage };

export interface ClientStatus {
  engine: string;
  locality: Locality;
  ready: boolean;
  features: {
    draft: boolean;
    check: boolean;
    rewrite: boolean;
    stream: boolean;
    /** It follows an instruction of the person's own when it rewrites; left out, as `rewrite`. */
    instructions?: boolean;
  };
}

/**
 * What the editor drafts with. A host with its own backend implements this; `createNoteAiClient()`
 * is the on-device default. Nothing runs until an iterable is first pulled; `return()` aborts it;
 * failures are thrown as `AiError`.
 */
export interface NoteAiClient {
  readonly specVersion: 1;
  status(): Promise<ClientStatus>;
  draft(request: DraftRequest, options?: CallOptions): AsyncIterable<DraftEvent>;
  check(request: CheckRequest, options?: CallOptions): Promise<CheckResult>;
  rewrite(request: RewriteRequest, options?: CallOptions): AsyncIterable<RewriteEvent>;
  dispose?(): void | Promise<void>;
}
