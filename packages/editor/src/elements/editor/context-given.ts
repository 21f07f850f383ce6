import { type EncounterContext, type NoteError, parseContext } from '@evenfall/templates';
import { contextProblem, type Problem } from './problem.js';

/**
 * What the host says of the encounter. It may say the same at every drawing, as frameworks do: what a person corrected since
 * stays, and only what is said otherwise than the last time is news.
 */
export class ContextGiven {
  #said: EncounterContext | undefined;

  /**
   * @param begins the note is opened with it, and nobody corrected anything
   * @returns what is wrong with it, by field
   */
  apply(note: { context: EncounterContext }, context: unknown, begins: boolean): Problem | undefined {
    if (context == null) return undefined;
    try {
      const said = parseContext(context);
      note.context = begins || !this.#said ? said : withNews(note.context, said, this.#said);
      this.#said = said;
      return undefined;
    } catch (error) {
      return contextProblem(error as NoteError);
    }
  }
}

type Fields = Readonly<Record<string, unknown>>;

function withNews(kept: Fields, said: Fields, before: Fields): EncounterContext {
  const differs = (key: string) => JSON.stringify(said[key]) !== JSON.stringify(before[key]);
  const news = Object.keys({ ...before, ...said }).filter(differs);
  const next = { ...kept, ...Object.fromEntries(news.map((key) => [key, said[key]])) };
  return Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined));
}
