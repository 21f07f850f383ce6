import { blocking } from '@evenfall/templates';
import { msg, questionOf } from '../../localization/index.js';
import type { NoteSession } from '../../session/index.js';
import type { Shell } from './shell.js';

/* How a note stands, in words. */

/** The state in a word, where there is one to tell. */
export function chipOf(session: NoteSession | undefined, shell: Shell): { name: string; text: string } | undefined {
  if (!session) return { name: 'error', text: msg('editor.error') };
  const { state } = session;
  if (state === 'signed' || state === 'drafting') return { name: state, text: msg(`editor.${state}`) };
  if (shell.isDisabled()) return { name: 'disabled', text: msg('editor.disabled') };
  return shell.editor.readonly ? { name: 'readonly', text: msg('editor.readonly') } : undefined;
}

/**
 * The questions that keep the note from being complete, as one text.
 * @param fresh - It may take the time to read the note.
 */
export function incompleteOf(session: NoteSession | undefined, fresh: boolean): string | undefined {
  if (!session) return msg('error.opening');
  if (session.state === 'signed') return undefined;
  const check = fresh && session.stale ? session.check() : session.lastCheck;
  const questions = blocking(check ?? { elements: [] }).map(questionOf);
  return questions.join('\n') || undefined;
}
