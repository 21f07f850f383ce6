import type { AiError } from '@evenfall/ai-client';
import type { NoteError } from '@evenfall/templates';
import { type MessageKey, msg } from '../../localization/index.js';
import type { SignError } from '../../record/index.js';

/** The writing runtime could not be loaded: offline, or a file is missing on the server. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  constructor(cause: unknown) {
    super('load: the editor runtime could not be loaded', { cause });
  }
}

export type EditorError = NoteError | AiError | SignError | LoadError;

/** An error as a person is told of it. */
export interface Problem {
  readonly error: EditorError;
  readonly text: string;
  /** That nothing is lost, where a person might fear it. */
  readonly comfort?: string;
  readonly retry?: boolean;
  /** There is no note to write in. */
  readonly fatal?: boolean;
}

export function noteProblem(error: NoteError): Problem {
  return {
    error,
    text: msg(`error.note.${error.code}`, { path: error.path || 'the whole' }),
    comfort: msg('error.note.kept'),
    fatal: true,
  };
}

export function formatProblem(error: NoteError, id: string, known: readonly string[]): Problem {
  return { error, text: msg('error.format.unknown', { format: id, known: known.join(', ') }), fatal: true };
}

export function loadProblem(cause: unknown): Problem {
  return { error: new LoadError(cause), text: msg('error.load'), retry: true };
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

export function signProblem(error: SignError): Problem {
  return { error, text: msg(`error.sign.${error.code}`) };
}
