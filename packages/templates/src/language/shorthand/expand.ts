import { demandKind } from '../../given/index.js';
import type { Entry, Sense, ShorthandClass } from './entry.js';
import { LEXICON } from './lexicon/index.js';
import { stopBelongs, withoutStop } from './stop.js';
import { NUMBER_RULES, SIGN_RULES, SIGNS, type SignRule } from './symbols.js';

/** A short form that was written out. Offsets are UTF-16 code units of the input, end exclusive. */
export interface Expansion {
  start: number;
  end: number;
  short: string;
  expansion: string;
  class: ShorthandClass;
  /** Other readings, for a one-touch change. */
  alternatives: string[];
}

/** A short form left as it stands because a guess could be dangerous. */
export interface ShorthandQuestion {
  start: number;
  end: number;
  short: string;
  options: string[];
  /** For the clinician; names the readings in alphabetical order, so that none is suggested. */
  question: string;
}

export interface ShorthandReading {
  text: string;
  expansions: Expansion[];
  questions: ShorthandQuestion[];
}

export interface ExpandOptions {
  /** Words about the setting that help to choose a reading, e.g. "cardiology consult"; never part of the output. */
  context?: string;
}

interface Form {
  /** As written in the lexicon; with a capital letter it matches exactly. */
  readonly text: string;
  readonly exact: boolean;
  readonly entry: Entry;
}

/** How far the surroundings of a short form are looked at: keeps the work linear. */
const WINDOW = 48;

/** Forms by their lower-case spelling, exact ones first. */
const FORMS: ReadonlyMap<string, readonly Form[]> = (() => {
  const forms = new Map<string, Form[]>();
  for (const entry of LEXICON) {
    for (const written of entry.forms.split(' ')) {
      const text = written.replaceAll('_', ' ');
      const key = text.toLowerCase();
      const list = forms.get(key) ?? [];
      forms.set(key, list);
      list.push({ text, exact: /\p{Lu}/u.test(text), entry });
    }
  }
  for (const list of forms.values()) list.sort((one, other) => Number(other.exact) - Number(one.exact));
  return forms;
})();
const LENGTHS = [...new Set([...FORMS.keys()].map((key) => key.length))].sort((one, other) => other - one);

/** What has no possessive in shorthand. */
const THINGS =
  /(?:symptoms?|medication|continue|appointment|session|problem|goal|thought|nightmare|panic attack|headache|urge|behavior|group|week|month|year|day|hour|night)$/;
/** A state behind a town: "from Flint, MI". */
const TOWN = /\b(?:in|to|from|fr|at|near)\s(?:\p{Lu}\p{L}* )?\p{Lu}\p{Ll}+,\s?$/u;

const WORD = /[\p{L}\p{N}]/u;
/** "M/W/F", "T/Th": days of the week by their letters hold no "w/" and no "th". Two single letters ("M/F") may be anything. */
const DAYS =
  /(?=[A-Za-z/]{0,40}(?:\/[A-Z][a-z]*\/|T[hu]))(?:Mo?n?|Tu?e?s?|We?d?|Thu?r?s?|Fr?i?|Sat?|Sun?)(?:\/(?:Mo?n?|Tu?e?s?|We?d?|Thu?r?s?|Fr?i?|Sat?|Sun?))+(?![\p{L}\p{N}/])/uy;
const STARTS = new Set([...FORMS.keys()].map((key) => key[0]));
const isWord = (mark: string | undefined): boolean => mark !== undefined && WORD.test(mark);

/** What stands about a short form. */
interface Around {
  /** On its line: another line is another thought. */
  readonly before: string;
  readonly after: string;
  /** Anywhere near, or in the caller's hint. */
  readonly near: readonly string[];
}

function fits(sense: Sense, { before, after, near }: Around): boolean {
  if (sense.before && !sense.before.test(before)) return false;
  if (sense.after && !sense.after.test(after)) return false;
  return !sense.near || near.some((text) => sense.near?.test(text));
}

/** The longest short form at `at`, or undefined. */
function formAt(text: string, lower: string, at: number): { form: Form; end: number } | undefined {
  for (const length of LENGTHS) {
    const end = at + length;
    if (end > text.length) continue;
    const found = FORMS.get(lower.slice(at, end));
    if (!found) continue;
    // The form must be a word of its own; "/" parts words, as in "SI/HI". A final "." of "q.d." is part of the form.
    if (isWord(text[end - 1]) && isWord(text[end])) continue;
    if (!isWord(text[end - 1]) && text[end - 1] === '/' && text[end] === '/') continue;
    // "can't", "phq-9": an apostrophe or hyphen goes on unless it is a possessive or a compound of two words.
    if (
      isWord(text[end - 1]) &&
      /['’]/.test(text[end] ?? '') &&
      isWord(text[end + 1]) &&
      !/^['’]s(?![\p{L}\p{N}])/u.test(text.slice(end, end + 3))
    )
      continue;
    if (text[end] === '-' && /\d/.test(text[end + 1] ?? '') && /\p{L}/u.test(text[end - 1] ?? '')) continue;
    const written = text.slice(at, end);
    const form = found.find((candidate) => !candidate.exact || candidate.text === written);
    if (form) return { form, end };
  }
  return undefined;
}

function signAt(
  text: string,
  at: number,
  rules: readonly SignRule[],
): { end: number; to: string; rule: SignRule } | undefined {
  const before = text.slice(Math.max(0, at - WINDOW), at);
  for (const rule of rules) {
    rule.pattern.lastIndex = at;
    const match = rule.pattern.exec(text);
    if (!match) continue;
    const end = at + match[0].length;
    const to = rule.write(match, before, text.slice(end, end + WINDOW));
    if (to !== undefined) return { end, to, rule };
  }
  return undefined;
}

/** "a, b or c" in alphabetical order. */
function choice(options: readonly string[]): string {
  const sorted = [...options].sort();
  return sorted.length < 2 ? (sorted[0] ?? '') : `${sorted.slice(0, -1).join(', ')} or ${sorted.at(-1)}`;
}

/**
 * Writes the short forms of therapy shorthand out. A form of one meaning is expanded; where context decides, the words
 * beside it do; a dangerous ambiguous form stays as it is and becomes a question. Numbers and doses keep their value;
 * forms on the do-not-use list are replaced. Deterministic; linear in the length of the text.
 * @throws {NoteError} `malformed`, where it is no string
 */
export function expandShorthand(text: string, options: ExpandOptions = {}): ShorthandReading {
  demandKind(text, 'string', 'text');
  demandKind(options, 'object', 'options');
  demandKind(options.context ?? '', 'string', 'options.context');
  const context = (options.context ?? '').slice(0, 1000);
  const expansions: Expansion[] = [];
  const questions: ShorthandQuestion[] = [];
  // Lower-casing can lengthen a text ("İ"): then offsets would drift, so such letters stay.
  const lower = text.replace(/\p{Lu}/gu, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  );
  let out = '';
  let copied = 0;
  const put = (start: number, end: number, written: string, cls: ShorthandClass, alternatives: string[]): void => {
    const short = text.slice(start, end);
    const glue = isWord(written.at(-1)) && isWord(text[end]) ? ' ' : '';
    const lead = isWord(written[0]) && isWord(text[start - 1]) ? ' ' : '';
    out += text.slice(copied, start) + lead + written + glue;
    copied = end;
    if (short !== written) expansions.push({ start, end, short, expansion: written.trim(), class: cls, alternatives });
  };

  for (let at = 0; at < text.length; ) {
    const mark = text[at] as string;
    // "they're": what follows an apostrophe inside a word is no word of its own.
    const edge = !isWord(text[at - 1]) && !(/['’]/.test(text[at - 1] ?? '') && isWord(text[at - 2]));
    const digit = mark >= '0' && mark <= '9';
    if (digit && !edge) {
      at++;
      continue;
    }
    if (
      digit ||
      mark === '.' ||
      ((mark === 'x' || mark === '×' || mark === 'X' || mark === 'q' || mark === 'Q') && edge)
    ) {
      // A number is one word with its fraction: "4/7", "12/4", "2:30" hold no unit.
      const found = digit && /[\d/:.]/.test(text[at - 1] ?? '') ? undefined : signAt(text, at, NUMBER_RULES);
      if (found) {
        put(at, found.end, found.to, found.rule.class, []);
        at = found.end;
        continue;
      }
    }
    if (edge && mark >= 'A' && mark <= 'Z') {
      DAYS.lastIndex = at;
      if (DAYS.test(text) && /^\p{Lu}\p{L}?\/|\/\p{Lu}\p{L}?(?:\/|$)/u.test(text.slice(at, DAYS.lastIndex))) {
        at = DAYS.lastIndex;
        continue;
      }
    }
    if (edge && STARTS.has(lower[at])) {
      const found = formAt(text, lower, at);
      if (found) {
        const { form, end } = found;
        const near = [text.slice(Math.max(0, at - WINDOW), at), text.slice(end, end + WINDOW), context];
        const before = near[0]?.slice(near[0].lastIndexOf('\n') + 1) ?? '';
        const after = near[1]?.split('\n', 1)[0] ?? '';
        if (/^[A-Z]{2}$/.test(text.slice(at, end)) && TOWN.test(before)) {
          at = end;
          continue;
        }
        // "perf. anx", "imp. control": the stop of a word cut short hides nothing.
        const [bare, rest] = [withoutStop(before), after.replace(/^\.(?=\s\p{Ll})/u, '')];
        const sense = form.entry.senses.find(
          (candidate) =>
            fits(candidate, { before, after, near }) ||
            ((bare !== before || rest !== after) && fits(candidate, { before: bare, after: rest, near })),
        );
        const senses = form.entry.senses.flatMap(({ to }) => (to ? [to] : []));
        const readings = [...new Set([...(form.entry.options ?? []), ...senses])];
        if (sense?.to !== undefined) {
          // "sx's", "med's": more than one of them, written with an apostrophe.
          const many = /^['’]s(?![\p{L}\p{N}])/u.test(after) && THINGS.test(sense.to);
          // A sense that looked past the stop has settled whose it is.
          const past = Math.max(...[after, rest].map((text) => sense.after?.exec(text)?.[0].length ?? 0));
          const stop = text[end] === '.' && (past > 2 || stopBelongs(text.slice(at, end), before, after.slice(1)));
          const to = end + (many ? 2 : stop ? 1 : 0);
          put(
            at,
            to,
            many ? sense.to.replace(/s?$/, 's') : sense.to,
            form.entry.class,
            readings.filter((reading) => reading !== sense.to),
          );
          at = to;
          continue;
        }
        if (!sense && form.entry.class === 'C') {
          const short = text.slice(at, end);
          const all = form.entry.options ?? readings;
          questions.push({
            start: at,
            end,
            short,
            options: [...all],
            question: `What does “${short}” mean here: ${choice(all)}?`,
          });
        }
        at = end;
        continue;
      }
    }
    if (SIGNS.has(mark)) {
      const found = signAt(text, at, SIGN_RULES);
      if (found) {
        put(at, found.end, found.to, found.rule.class, []);
        at = found.end;
        continue;
      }
    }
    at++;
    // On through the rest of the word: no short form begins inside one.
    if (isWord(mark) && !digit) while (at < text.length && isWord(text[at]) && !/\d/.test(text[at] as string)) at++;
  }
  return { text: out + text.slice(copied), expansions, questions };
}

/**
 * The text with a space for each full stop that belongs to a word cut short ("mo. reports", "disc. grounding"), so that who parts it into
 * sentences does not part it there. As long as before: offsets hold.
 */
export function withoutCutStops(text: string): string {
  if (!/\p{L}\.[ \t,;]/u.test(text)) return text;
  let out = '';
  let from = 0;
  for (const { short, end } of expandShorthand(text).expansions) {
    if (!/^[^.]+\.$/.test(short)) continue;
    out += `${text.slice(from, end - 1)} `;
    from = end;
  }
  return out + text.slice(from);
}
