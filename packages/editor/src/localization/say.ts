import { fill, type Message, type Params } from './fill.js';
import { language, spoken } from './language.js';
import type { Group } from './translation.js';

/** The text of a message in the language of the page. */
export function say(group: Group, key: string, english: Message, params?: Params): string {
  const message = spoken(group, key);
  return fill(message ?? english, params, message === undefined ? 'en' : language());
}
