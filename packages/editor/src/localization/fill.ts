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

/**
 * English and Spanish write small whole numbers as JavaScript does, and have a form for 1 and one for the rest. `Intl` costs
 * 10 to 25 ms the first time it is asked, more than all else that an editor's words need.
 */
const isPlain = (value: number, language: string): boolean => /^e[ns]\b/.test(language) && /^\d{1,3}$/.test(`${value}`);

/** Chooses the form for `count` and replaces `{name}` by the parameter of that name, numbers as the language writes them. */
export function fill(message: Message, params: Params = {}, language = 'en'): string {
  const form = () => {
    const count = Number(params.count);
    if (isPlain(count, language)) return count === 1 ? 'one' : 'other';
    return of(rules, language, () => new Intl.PluralRules(language)).select(count);
  };
  const text = typeof message === 'string' ? message : message[form() === 'one' ? 'one' : 'other'];
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    if (typeof value !== 'number') return value ?? whole;
    if (isPlain(value, language)) return `${value}`;
    return of(numbers, language, () => new Intl.NumberFormat(language)).format(value);
  });
}
