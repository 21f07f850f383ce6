import { en, type Message } from './en.js';
import { leaves } from './en.leaves.js';

const messages = { ...en, ...leaves };

export type MessageKey = keyof typeof messages;

type Params = Readonly<Record<string, string | number>>;

const plural = new Intl.PluralRules('en');

/** The text of a message, with `{name}` replaced by the parameter of that name. */
export function msg(key: MessageKey, params: Params = {}): string {
  const message: Message = messages[key];
  const text =
    typeof message === 'string' ? message : plural.select(Number(params.count)) === 'one' ? message.one : message.other;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}
