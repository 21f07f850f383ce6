import type { Identifier, IdentifierType } from './span.js';

/** Type names inside tokens. LITERAL reads as TEXT to a model. */
export const LABELS: readonly string[] =
  'NAME DATE AGE90 PHONE EMAIL ADDRESS ZIP MRN SSN ACCOUNT LICENSE URL IP FACILITY EMPLOYER SCHOOL HANDLE VEHICLE DEVICE TEXT'.split(
    ' ',
  );

/** ⟦NAME_1⟧; a second spelling of the same person or thing is ⟦NAME_1B⟧. */
export function tokenFor(type: IdentifierType, number: number, variant: number): string {
  return `⟦${type === 'LITERAL' ? 'TEXT' : type}_${number}${variant ? String.fromCharCode(65 + variant) : ''}⟧`;
}

/** No token, however mangled, is longer; so no more is ever held back in a stream. */
export const LONGEST = 24;

const label = `(?:${LABELS.join('|')})`;
const body = `[\\s\\u00a0*]{0,2}${label}[\\s\\u00a0_\\\\-]{1,2}\\d{1,4}[a-z]?[\\s\\u00a0*]{0,2}`;
/** Brackets a model may put for ours. Round ones would hit ordinary text. */
const OTHER_BRACKETS = ['[]', '<>', '{}', '【】', '〚〛', '⟨⟩', '〈〉'];
const inBrackets = OTHER_BRACKETS.flatMap(([open, close]) => [
  `\\${open}\\${open}${body}\\${close}\\${close}`,
  `\\${open}${body}\\${close}`,
]);

/** A token, exact or as models mangle it: case, spaces, no-break spaces, bold, escapes, other brackets, none. */
export const TOKEN = new RegExp(
  `⟦[^⟦⟧]{0,22}⟧|${inBrackets.join('|').replaceAll(/\\([【】〚〛⟨⟩〈〉<>])/g, '$1')}|(?<![A-Za-z0-9_])${label}\\\\?_\\d{1,4}[a-z]?(?![A-Za-z0-9_])`,
  'gi',
);

const INSIDE = new RegExp(`(${label})[^A-Za-z0-9]{0,4}(\\d{1,4})([a-z]?)(?![A-Za-z0-9])`, 'i');
/** The exact token that a match of `TOKEN` stands for; undefined if it holds none. */
export function canonical(match: string): string | undefined {
  const parts = INSIDE.exec(match.replaceAll('\\', ''));
  return parts
    ? `⟦${(parts[1] as string).toUpperCase()}_${Number(parts[2])}${(parts[3] as string).toUpperCase()}⟧`
    : undefined;
}

const OPENERS = OTHER_BRACKETS.map(([open]) => `\\${open}`).join('');
const CLOSERS = OTHER_BRACKETS.map(([, close]) => `\\${close}`).join('');
const PARTIAL = new RegExp(`^(?:⟦[^⟦⟧]{0,22}|[${OPENERS}]{1,2}[\\s\\u00a0*_\\\\A-Za-z0-9-]{0,20}[${CLOSERS}]?)$`);
const BARE = /^([a-z]{1,8}|age9|age90)(?:\\?_?|\\?_\d{1,4}[a-z]?)$/i;

/** Where the end of `text`, from `from` on, may be the beginning of a token; `text.length` if nowhere. */
export function openTail(text: string, from: number): number {
  for (let at = Math.max(from, text.length - LONGEST); at < text.length; at++) {
    const tail = text.slice(at);
    if (PARTIAL.test(tail)) return at;
    if (at && /[A-Za-z0-9_]/.test(text[at - 1] as string)) continue;
    const bare = BARE.exec(tail);
    if (bare && LABELS.some((name) => name.startsWith((bare[1] as string).toUpperCase()))) return at;
  }
  return text.length;
}

/** What in a source already looks like a token: masked itself, or restoring would change it. */
export function sourceTokens(text: string): Identifier[] {
  if (!/[⟦⟧_[<{【〚⟨〈]/.test(text)) return [];
  const found: Identifier[] = [];
  for (const match of text.matchAll(TOKEN))
    found.push({ start: match.index, end: match.index + match[0].length, type: 'LITERAL' });
  // A bracket alone; one inside a token is already covered, and the caller drops what overlaps.
  for (const match of text.matchAll(/[⟦⟧]/g)) found.push({ start: match.index, end: match.index + 1, type: 'LITERAL' });
  return found;
}
