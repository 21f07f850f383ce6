import { fill, type Message, type Params } from './fill.js';
import { language, translation } from './language.js';
import type { Strings, Translation } from './translation.js';

/** Strings that only some pages show: English comes with what shows them, another language is fetched when it is needed. */
export interface LazyMessages<Key extends string> {
  /** As `msg`. */
  msg(key: Key, params?: Params): string;
  /** The language that `msg` speaks now: English for as long as the words of the page's own are not here. */
  language(): string;
  /** Resolves when the strings of the page's language are here; where they cannot be had English is spoken, and it resolves too. */
  words(): Promise<void>;
}

/** @param of where a translation has them */
export function lazyMessages<English extends Readonly<Record<string, Message>>>(
  english: English,
  of: (translation: Translation) => (() => Promise<Strings<English>>) | undefined,
): LazyMessages<keyof English & string> {
  /** What was fetched, by the language it belongs to; undefined while it is on its way or could not be had. */
  const fetched = new Map<string, Readonly<Record<string, Message>> | undefined>();
  const here = () => fetched.get(language());
  const spoken = () => (here() ? language() : 'en');
  return {
    // A translation has every key: the compiler sees to it.
    msg: (key, params) => fill((here() ?? english)[key] as Message, params, spoken()),
    language: spoken,
    async words() {
      const words = translation();
      const fetch = words && of(words);
      if (!fetch || fetched.get(words.language)) return;
      try {
        fetched.set(words.language, await fetch());
      } catch {
        // Another try may do: nothing is remembered of this one.
      }
    },
  };
}
