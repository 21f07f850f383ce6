import { type EncounterContext, type NoteError, parseContext } from '@evenfall/templates';
import { contextProblem, type Problem } from './problem.js';

/** What a host says of the encounter, or what is wrong with it, by field. */
export function contextGiven(context: unknown): { readonly context: EncounterContext } | { readonly problem: Problem } {
  try {
    return { context: parseContext(context) };
  } catch (error) {
    return { problem: contextProblem(error as NoteError) };
  }
}
