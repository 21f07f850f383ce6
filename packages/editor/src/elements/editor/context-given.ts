import { EncounterContext, NoteError } from '@evenfall/templates';
import { contextProblem, type Problem } from './problem.js';

/** What a host says of the encounter, or what is wrong with it, by field. */
export function contextGiven(context: unknown): { readonly context: EncounterContext } | { readonly problem: Problem } {
  const result = EncounterContext.safeParse(context);
  if (result.success) return { context: result.data };
  const [issue] = result.error.issues;
  const path = ['context', ...(issue?.path ?? [])].map(String).join('.');
  const expected = (issue?.message ?? '').replace(/^expected /, '') || 'another value';
  return { problem: contextProblem(new NoteError('malformed', path, expected)) };
}
