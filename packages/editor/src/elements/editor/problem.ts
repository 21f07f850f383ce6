import { AiError, type AiErrorCode, type AiErrorDetail, type FellBack } from '@evenfall/ai-client';
import { FormatError, NoteError } from '@evenfall/templates';
import { type MessageKey, msg } from '../../localization/index.js';
import type { SignError } from '../../record/index.js';
import type { DraftStoreError } from '../../storage/index.js';
import type { LoadError } from './load-error.js';

/** What `evenfall-error` tells. A `TypeError` is about what the host gave: no person can do anything about it. */
export type EditorError = NoteError | FormatError | AiError | SignError | DraftStoreError | LoadError | TypeError;

/** An error as a person is told of it. */
export interface Problem {
  readonly error: EditorError;
  readonly text: string;
  /** What a person can do about it. */
  readonly action?: string;
  readonly act?: () => void;
  /** There is no note to write in. */
  readonly fatal?: boolean;
}

/** With the word that nothing is lost, where a person might fear it. */
const kept = (text: string): string => `${text} ${msg('error.note.kept')}`;

/** Why a note could not be opened or laid out; undefined for an error of another kind. */
export function openingProblem(error: unknown): Problem | undefined {
  if (error instanceof FormatError) {
    return { error, text: kept(msg(`error.note.${error.code}` as MessageKey)), fatal: true };
  }
  if (!(error instanceof NoteError)) return undefined;
  const key = error.code === 'malformed' && !error.path ? 'error.note.unreadable' : `error.note.${error.code}`;
  return { error, text: kept(msg(key as MessageKey, { path: error.path })), fatal: true };
}

/** What the host knows of the encounter is not right; the note is none the worse. */
export function contextProblem(error: NoteError): Problem {
  return { error, text: msg('error.context', { path: error.path }) };
}

/** An earlier note is none; the others are compared, and the note is none the worse. */
export const priorProblem = (error: NoteError): Problem => ({ error, text: msg('error.prior') });

export function formatProblem(error: NoteError, format: string, known: readonly string[]): Problem {
  return { error, text: msg('error.format.unknown', { format, known: known.join(', ') }) };
}

const DRAFT_TEXTS: ReadonlySet<string> = new Set<AiError['code']>([
  'timeout',
  'offline',
  'policy_blocked',
  'consent_required',
  'bad_response',
]);

export function draftProblem(error: AiError): Problem {
  const key = DRAFT_TEXTS.has(error.code) ? (`error.draft.${error.code}` as MessageKey) : 'error.draft';
  return { error, text: msg(key) };
}

/** The device drafted in the place of the model, all of it or the rest: nobody shall take its words for the model's. */
export const fellBackProblem = ({ code, engine: _, ...detail }: FellBack): Problem => ({
  error: new AiError(code as AiErrorCode, detail as AiErrorDetail),
  text: msg('error.draft.fell-back'),
});

/** A part of the editor could not be fetched; the rest works, and the next try fetches again. */
export const roomProblem = (error: LoadError): Problem => ({ error, text: msg('error.room') });

export function signProblem(error: SignError): Problem {
  return { error, text: msg(`error.sign.${error.code}`) };
}
