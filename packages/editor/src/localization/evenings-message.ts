import { evenings } from './en.evenings.js';
import { fill, type Message, type Params } from './fill.js';
import { language, translation } from './language.js';

export type EveningsKey = keyof typeof evenings;

/** What was fetched, by the language it belongs to; undefined while it is on its way or could not be had. */
const fetched = new Map<string, Readonly<Record<string, Message>> | undefined>();

/** As `msg`, for documentation time and the phased introduction: another entry, other strings. */
export function eveningsMsg(key: EveningsKey, params?: Params): string {
  const message = fetched.get(language())?.[key];
  return fill(message ?? evenings[key], params, message === undefined ? 'en' : language());
}

/** The language that `eveningsMsg` speaks now: English for as long as the words of the page's own are not here. */
export const eveningsLanguage = (): string => (fetched.get(language()) ? language() : 'en');

/** Resolves when the strings of the page's language are here; where they cannot be had English is spoken, and it resolves too. */
export async function eveningsWords(): Promise<void> {
  const words = translation();
  if (!words?.evenings || fetched.get(words.language)) return;
  try {
    fetched.set(words.language, await words.evenings());
  } catch {
    // Another try may do: nothing is remembered of this one.
  }
}
