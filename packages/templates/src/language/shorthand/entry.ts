/**
 * How a short form is treated (clinical reference §4.1).
 * A: one meaning in behavioural health. B: context decides. C: dangerous or ambiguous, asked and never guessed unless
 * the words beside it settle it. N: widely accepted, kept. X: do not use, replaced.
 */
export type ShorthandClass = 'A' | 'B' | 'C' | 'N' | 'X';

/** What has to stand around a short form for a sense of it. Patterns see at most 48 characters to each side. */
export interface Where {
  /** Matches at the end of the words before. */
  readonly before?: RegExp;
  /** Matches at the start of the words after. */
  readonly after?: RegExp;
  /** Matches anywhere to either side, or in the caller's hint. */
  readonly near?: RegExp;
}

/** One reading. `to` undefined: the short form stands as it is (a homonym, or no reading is safe). */
export interface Sense extends Where {
  readonly to?: string;
}

export interface Entry {
  /**
   * Spellings, parted by spaces; `_` stands for a space. A spelling with a capital letter matches only as it is
   * written, others match in any case.
   */
  readonly forms: string;
  readonly class: ShorthandClass;
  /** The first sense whose surroundings fit is taken. The last of classes A, B and X usually has no condition. */
  readonly senses: readonly Sense[];
  /** For questions and one-touch alternatives: all that the form may mean. */
  readonly options?: readonly string[];
}

/** Single meaning. */
export const a = (forms: string, to: string): Entry => ({ forms, class: 'A', senses: [{ to }] });
/** Kept as written. */
export const n = (forms: string): Entry => ({ forms, class: 'N', senses: [] });
/** Context decides: special senses first, then the usual one. */
export const b = (forms: string, usual: string | undefined, ...senses: Sense[]): Entry => ({
  forms,
  class: 'B',
  senses: usual === undefined ? senses : [...senses, { to: usual }],
});
/** Asked, unless one of the senses is settled by the words beside it. */
export const c = (forms: string, options: readonly string[], ...senses: Sense[]): Entry => ({
  forms,
  class: 'C',
  senses,
  options,
});
/** Replaced. */
export const x = (forms: string, to: string, where: Where = {}): Entry => ({
  forms,
  class: 'X',
  senses: [{ to, ...where }],
});
/** The form is left alone here, without a question: it is another word. */
export const keep = (where: Where): Sense => ({ ...where });

/** Parts a table: "form form=expansion;…". */
const rows = (text: string): string[][] => text.split(';').map((row) => row.split('=').map((part) => part.trim()));

/** Many of one meaning at once: "amt=amount;fent fentnl=fentanyl". A `+` behind a form brings the plural of both. */
export const many = (text: string, cls: 'A' | 'B' = 'A'): Entry[] =>
  rows(text).flatMap(([forms = '', to = '']) =>
    (forms.includes('+') ? ['', 's'] : ['']).map((s) => ({
      forms: forms.replaceAll('+', s),
      class: cls,
      senses: [{ to: to + s }],
    })),
  );

/** Verbs cut short, each with the stem its endings are put to: "arr=arriv" writes arr'd, arrd, arr'g and arring. */
export const verbs = (text: string): Entry[] =>
  rows(text).flatMap(([cut = '', stem = '']) => [
    a(`${cut}'d ${cut}d ${cut}'ed`, stem.endsWith('y') ? `${stem.slice(0, -1)}ied` : `${stem}ed`),
    a(`${cut}'g ${cut}g ${cut}'ing ${cut}ing`, `${stem}ing`),
  ]);

/** A row of `told`: "forms = meaning", then the words before, behind and near it. */
const ROW = /^(.+?) = (.+?)(?: < (.+?))?(?: > (.+?))?(?: ~ (.+))?$/;

/**
 * Many forms that the words beside them tell, a row each: "ph = phase < EMDR|FBT > \\d" is a phase behind one of these and
 * before a number; "~" looks to both sides. Alternatives are parts of patterns, whatever their case. Rows of the same forms
 * are senses of one entry, tried in their order; where none fits, the form stays as it is.
 */
export function told(table: string): Entry[] {
  const senses = new Map<string, Sense[]>();
  for (const row of table.trim().split('\n')) {
    const [, forms = '', to, before, after, near] = ROW.exec(row) ?? [];
    const sense: Sense = {
      to,
      ...(before && { before: new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${before})\\.?\\s$`, 'iu') }),
      ...(after && { after: new RegExp(`^\\.?\\s*(?:${after})`, 'i') }),
      ...(near && { near: new RegExp(`\\b(?:${near})\\b`, 'i') }),
    };
    senses.set(forms, [...(senses.get(forms) ?? []), sense]);
  }
  return [...senses].map(([forms, all]) => ({ forms, class: 'B', senses: all }));
}
