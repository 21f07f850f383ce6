import { wordClass } from './words.js';

const SEPARATOR = `[\\s"“”'‘(/]+`;
/** A word of a gap: no negator, no turn of the sentence. */
const WORD = `(?!(?:not|never|no|nor|or|but|without|and)\\b)[\\w'/-]+(?<!n't)`;
const ANY_WORD = `[\\w'/-]+,?`;

export interface Template {
  /** Could the words of these beginnings hold it? Cheap, and never wrong with a no. */
  mayMatch(beginnings: ReadonlySet<string>): boolean;
  /** Compiled at first use. */
  pattern(): RegExp;
}

/** First two letters of every word. */
export const beginningsOf = (text: string): Set<string> => new Set(text.match(/(?<!\w)[a-z]{2}/g));

/** The words an element stands for, as sources of regular expressions. */
const alternatives = (inner: string): string[] =>
  splitTop(inner.replace(/^<(\w+)>$/, (_, name: string) => wordClass(name).slice(3, -1))).flatMap((part) =>
    /^<\w+>$/.test(part) ? alternatives(part) : [part],
  );

/** Split at the bars that stand in no bracket. */
function splitTop(source: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < source.length; at++) {
    const mark = source[at];
    if (mark === '\\') at++;
    else if (mark === '(' || mark === '[') depth++;
    else if (mark === ')' || mark === ']') depth--;
    else if (mark === '|' && !depth) {
      parts.push(source.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, source.slice(from)];
}

/**
 * A line of the grammar as a pattern over lower-case text. Elements are parted by spaces: `<want>` a word of the class,
 * `_4` up to four words between (`+4`: whatever they are), `a|b` these words (`*` any ending, `_` a space), `?` after an
 * element: may be missing (alternatives in brackets; not after s), `!` before: must not follow.
 */
export function template(line: string): Template {
  let source = '';
  let keys: Set<string> | undefined;
  const elements = line.split(' ');
  const last = elements.reduce((found, element, at) => (element.startsWith('!') ? found : at), 0);
  elements.forEach((element, at) => {
    const gap = /^([_+])(\d)$/.exec(element);
    if (gap) {
      source += `(?:${gap[1] === '_' ? WORD : ANY_WORD}${SEPARATOR}){0,${gap[2]}}?`;
      return;
    }
    const optional = /^(?:<\w+>|\([^()]+\)|[a-z_]*[^s_>])\?$/.test(element);
    const negative = element.startsWith('!');
    const inner = element
      .slice(negative ? 1 : 0, optional ? -1 : undefined)
      .replace(/(?<=[a-z])(?<!\\[a-z])\*/g, "[\\w'-]*")
      .replace(/(?<!<\w*)_/g, '[\\s-]+');
    if (!optional && !negative) {
      const beginnings = alternatives(inner).map((part) => /^[a-z]{2}(?![?*])/.exec(part)?.[0]);
      if (beginnings.every((key) => key !== undefined) && (!keys || new Set(beginnings).size < keys.size))
        keys = new Set(beginnings as string[]);
    }
    const words = `(?:${inner.replace(/<(\w+)>/g, (_, name: string) => wordClass(name))})(?![\\w])`;
    const parted = (elements[at + 1]?.startsWith('+') ? ',?' : '') + SEPARATOR;
    if (negative) source += at > last ? `(?!${SEPARATOR}${words})` : `(?!${words})`;
    else if (optional) source += `(?:${words}${parted})?`;
    else source += at < last ? `${words}${parted}` : words;
  });
  let compiled: RegExp | undefined;
  return {
    mayMatch(beginnings) {
      if (!keys) return true;
      for (const key of keys) if (beginnings.has(key)) return true;
      return false;
    },
    pattern() {
      compiled ??= new RegExp(`(?<![\\w])${source}`, 'gu');
      return compiled;
    },
  };
}
