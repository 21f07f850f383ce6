/** A string, or a singular and a plural. */
export type Message = string | { readonly one: string; readonly other: string };

export type Params = Readonly<Record<string, string | number>>;

const plural = new Intl.PluralRules('en');

/** Chooses the form for `count` and replaces `{name}` by the parameter of that name. */
export function fill(message: Message, params: Params = {}): string {
  const text =
    typeof message === 'string' ? message : message[plural.select(Number(params.count)) === 'one' ? 'one' : 'other'];
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}
