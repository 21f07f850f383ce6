import type { AnyFormat, ElementResult, Wording } from '@evenfall/templates';
import { formatIn } from './clinical-format.js';
import type { ClinicalWords } from './clinical-words.js';
import type { shell } from './en.shell.js';
import { fill } from './fill.js';
import { language, spoken, translation } from './language.js';

/** As `ClinicalWords`, by any id: a host has others. */
type Known<Value> = Readonly<Record<string, Value | undefined>>;

interface ElementSaid {
  readonly label: string;
  readonly question: string;
  readonly answers?: Known<{ readonly label: string; readonly answers: Known<string> }>;
}

/** Says in the language of the page what the shell and the catalogue say; undefined where that is English, or not ours. */
export interface Interpreter {
  shell(key: keyof typeof shell): string | undefined;
  element(id: string): ElementSaid | undefined;
  question(result: Pick<ElementResult, 'question' | 'wording' | 'definition'>): string | undefined;
  format<Of extends AnyFormat>(format: Of): Of;
  names(kind: 'codes' | 'bands' | 'terms'): Known<string> | undefined;
}

const words = (): ClinicalWords | undefined => translation()?.clinical;

const element = (id: string): ElementSaid | undefined => (words()?.elements as Known<ElementSaid> | undefined)?.[id];

function worded({ terms, questions }: ClinicalWords, { id, given = {} }: Wording): string {
  const names = new Intl.ListFormat(language(), { type: 'disjunction' });
  const params = Object.entries(given).map(([name, value]) => [
    name,
    typeof value === 'object' ? names.format(value.map((term) => terms[term] ?? term)) : value,
  ]);
  return fill(questions[id], Object.fromEntries(params), language());
}

export const ofThePage: Interpreter = {
  shell: (key) => spoken('shell', key) as string | undefined,
  element,
  question({ question, wording, definition }) {
    const said = words();
    if (wording) return said && worded(said, wording);
    return question === definition.question ? element(definition.id)?.question : undefined;
  },
  format: (format) => formatIn(words(), format),
  names: (kind) => words()?.[kind],
};
