/** A string, or a singular and a plural. */
export type Message = string | { readonly one: string; readonly other: string };

export type Params = Readonly<Record<string, string | number>>;

const rules = new Map<string, Intl.PluralRules>();
const numbers = new Map<string, Intl.NumberFormat>();

function of<T>(made: Map<string, T>, language: string, make: () => T): T {
  const one = made.get(language) ?? make();
  made.set(language, one);
  return one;
}

/** Chooses the form for `count` and replaces `{name}` by the parameter of that name, numbers as the language writes them. */
export function fill(message: Message, params: Params = {}, language = 'en'): string {
  const form = () => of(rules, language, () => new Intl.PluralRules(language)).select(Number(params.count));
  const text = typeof message === 'string' ? message : message[form() === 'one' ? 'one' : 'other'];
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    if (typeof value !== 'number') return value ?? whole;
    return of(numbers, language, () => new Intl.NumberFormat(language)).format(value);
  });
}
