import type { Token } from './tokens.js';

/**
 * A pattern over tokens. Elements of a line are parted by spaces: `word` (any inflection), `=word` (just so), `a|b`, `two_words`, `<class>`,
 * `@num` `@name` `@any` `@end`, `_4` up to four words between (no negator, no turn of the sentence), `~4` also over commas and conjunctions, `+4` whatever they
 * are, `x?` may be missing, `>>` what follows is looked for and not part of it, `!x` must not follow, `&x` must, `^x` stands before, `!^x` does not stand before.
 */
interface Element {
  words: Set<string>;
  exact: Set<string>;
  sequences: Element[][];
  gap?: number;
  loose?: boolean;
  /** No negator between, though commas and conjunctions may be. */
  firm?: boolean;
  optional?: boolean;
  look?: 'ahead' | 'follows' | 'behind' | 'not-behind';
  /** It is one word or none, and has no `@` name: decided by a look at its sets. */
  plain?: boolean;
}
interface Line {
  label: string;
  elements: Element[];
  /** What must follow without being part of the match. */
  tail: Element[];
  /** The words one of which must stand first; undefined where any may. */
  first: ReadonlySet<string> | undefined;
  /** Words one of which the sentence must hold beside those by which the line is found, by element that may not be missing. */
  needs: readonly ReadonlySet<string>[];
  /** Its place in the grammar, the reading in which it was last looked at, and the token last tried. */
  order: number;
  reading: number;
  tried: number;
}
export interface Match {
  label: string;
  /** Token indexes, end exclusive. */
  from: number;
  to: number;
}

/** Word classes and phrases by name, and the labelled lines to look for. */
export interface Grammar {
  classes: Readonly<Record<string, string>>;
  /** Label and lines. */
  lines: readonly (readonly [string, string])[];
}

const NAMES = ['@any', '@num', '@name', '@end'];
const MAX_GAP_STOP: ReadonlySet<string> = new Set(
  'not never no nor or but without and neither except apart besides denies denied deny denying nobody endorses endorsed admits admitted reports reported acknowledges acknowledged discloses disclosed since while until none nothing because although though'.split(
    ' ',
  ),
);
const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|god|i)s?$/;
const isName = (token: Token, at: number): boolean =>
  token.capital && !token.acronym && at > 0 && !CALENDAR.test(token.word);
/** A grammar made ready. Work is linear in the number of tokens: gaps and phrases are bounded. */
export class Rules {
  readonly #classes: Readonly<Record<string, string>>;
  readonly #compiled = new Map<string, Element>();
  /** Lines by the words of their rarest element: where none of these stands, a line cannot match. */
  readonly #byAnchor = new Map<string, Line[]>();
  readonly #always: Line[] = [];
  #readings = 0;

  constructor(grammar: Grammar) {
    this.#classes = grammar.classes;
    const put = (into: Map<string, Line[]>, key: string, line: Line): void => {
      const lines = into.get(key);
      if (lines) lines.push(line);
      else into.set(key, [line]);
    };
    let order = 0;
    for (const [label, text] of grammar.lines)
      for (const source of text.split('\n')) {
        if (!source.trim()) continue;
        const [head = '', rest] = source.trim().split(' >> ');
        const elements = this.#line(head);
        const tail = rest ? this.#line(rest) : [];
        const first = firstWords(elements);
        const wanted = needsOf([...elements, ...tail]);
        const anchor = rarest(first ? [first, ...wanted] : wanted);
        const needs = wanted.filter((words) => words !== anchor);
        const line: Line = { label, elements, tail, first, needs, order: order++, reading: 0, tried: -1 };
        if (!anchor) this.#always.push(line);
        else for (const key of anchor) put(this.#byAnchor, key, line);
      }
  }

  /** Every match of every line, at every token; the shortest way through each gap. */
  read(tokens: readonly Token[]): Match[] {
    const found: Match[] = [];
    const lines = this.#possible(tokens);
    if (!lines.length) return found;
    const at = (here: number, first: string): void => {
      for (const line of lines) if (line.first?.has(first)) match(line, tokens, here, found);
    };
    tokens.forEach((token, here) => {
      for (const line of lines) if (!line.first) match(line, tokens, here, found);
      for (const form of token.forms) at(here, form);
      if (token.number) at(here, '@num');
      if (isName(token, here)) at(here, '@name');
    });
    return found;
  }

  /** The lines whose words stand in a sentence, in the order of the grammar. */
  #possible(tokens: readonly Token[]): Line[] {
    const lines: Line[] = [];
    const present = new Set<string>();
    tokens.forEach((token, at) => {
      for (const form of token.forms) present.add(form);
      if (token.number) present.add('@num');
      if (isName(token, at)) present.add('@name');
    });
    const reading = ++this.#readings;
    const look = (line: Line): void => {
      if (line.reading === reading) return;
      line.reading = reading;
      line.tried = -1;
      if (line.needs.every((words) => meet(words, present))) lines.push(line);
    };
    this.#always.forEach(look);
    for (const word of present) this.#byAnchor.get(word)?.forEach(look);
    return lines.sort((a, b) => a.order - b.order);
  }

  #class(name: string): Element {
    const ready = this.#compiled.get(name);
    if (ready) return ready;
    const source = this.#classes[name];
    if (source === undefined) throw new Error(`Unknown word class ${name}`);
    const element: Element = { words: new Set(), exact: new Set(), sequences: [] };
    this.#compiled.set(name, element);
    if (source.includes('\n'))
      for (const line of source.split('\n')) {
        if (line.trim()) this.#into(element, this.#line(line.trim()));
      }
    else for (const word of source.split(/\s+/)) if (word) this.#alternative(element, word);
    return element;
  }

  /** Adds a sequence as an alternative; a single plain word goes to the set of words. */
  #into(element: Element, sequence: Element[]): void {
    const [only] = sequence;
    if (sequence.length === 1 && only && !only.sequences.length && !only.optional && !only.gap && !only.look) {
      for (const word of only.words) element.words.add(word);
      for (const word of only.exact) element.exact.add(word);
    } else element.sequences.push(sequence);
  }

  #alternative(element: Element, source: string): void {
    if (/^<\w+>$/.test(source)) {
      const inner = this.#class(source.slice(1, -1));
      for (const word of inner.words) element.words.add(word);
      for (const word of inner.exact) element.exact.add(word);
      element.sequences.push(...inner.sequences);
    } else if (source.startsWith('=')) element.exact.add(source.slice(1));
    else if (source.includes('_')) element.sequences.push(source.split('_').map((word) => this.#element(word)));
    else element.words.add(source);
  }

  #element(source: string): Element {
    const gap = /^([_+~])(\d+)$/.exec(source);
    const element: Element = { words: new Set(), exact: new Set(), sequences: [] };
    if (gap) return Object.assign(element, { gap: Number(gap[2]), loose: gap[1] !== '_', firm: gap[1] === '~' });
    let rest = source;
    if (rest.startsWith('!^')) {
      element.look = 'not-behind';
      rest = rest.slice(2);
    } else if (rest.startsWith('!')) {
      element.look = 'ahead';
      rest = rest.slice(1);
    } else if (rest.startsWith('&') && rest.length > 1) {
      element.look = 'follows';
      rest = rest.slice(1);
    } else if (rest.startsWith('^')) {
      element.look = 'behind';
      rest = rest.slice(1);
    } else if (rest.endsWith('?') && rest.length > 1) {
      element.optional = true;
      rest = rest.slice(0, -1);
    }
    for (const part of rest.split('|')) this.#alternative(element, part);
    element.plain = !element.sequences.length && !NAMES.some((name) => element.words.has(name));
    return element;
  }

  #line = (source: string): Element[] => source.split(/\s+/).map((part) => this.#element(part));
}

/** Tries a line at a token. */
function match(line: Line, tokens: readonly Token[], at: number, found: Match[]): void {
  // Two forms of one word may lead to the same line.
  if (line.tried === at) return;
  line.tried = at;
  const to = run(line.elements, 0, tokens, at);
  if (to > at && (!line.tail.length || run(line.tail, 0, tokens, to) >= 0))
    found.push({ label: line.label, from: at, to });
}

/** Words so common that a line anchored to them would be looked at in every sentence. */
const COMMON: ReadonlySet<string> = new Set(
  'be have do not no the a to of in on at for with and or it he she they i his her , . : @num @name'.split(' '),
);

/** Of sets of words the one that a sentence is least likely to hold. */
function rarest(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> | undefined {
  const cost = (words: ReadonlySet<string>): number =>
    [...words].reduce((sum, word) => sum + (COMMON.has(word) ? 40 : 1), 0);
  return [...sets].sort((a, b) => cost(a) - cost(b))[0];
}

function meet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  for (const word of small) if (large.has(word)) return true;
  return false;
}

/** What cannot be missing beside the first element, up to two sets of words. */
function needsOf(elements: readonly Element[]): Set<string>[] {
  return elements
    .filter(({ look, gap, optional }) => !look && gap === undefined && !optional)
    .slice(1)
    .flatMap((element) => {
      const keys = firstWords([element]);
      return keys && ![...keys].some((key) => key.startsWith('@')) ? [keys] : [];
    })
    .sort((a, b) => a.size - b.size)
    .slice(0, 2);
}

/** The words one of which must stand first; undefined where any may. */
function firstWords(elements: readonly Element[]): Set<string> | undefined {
  const keys = new Set<string>();
  for (const element of elements) {
    if (element.look) continue;
    if (element.gap !== undefined || element.words.has('@any')) return undefined;
    for (const word of element.words) keys.add(word);
    for (const word of element.exact) keys.add(word);
    for (const sequence of element.sequences) {
      const inner = firstWords(sequence);
      if (!inner) return undefined;
      for (const word of inner) keys.add(word);
    }
    if (!element.optional) return keys;
  }
  return keys.size ? keys : undefined;
}

function hasWord(element: Element, token: Token, at: number): boolean {
  const { words, exact } = element;
  if (exact.size && exact.has(token.word)) return true;
  if (!words.size) return false;
  for (const form of token.forms) if (words.has(form)) return true;
  return (
    !element.plain &&
    !token.mark &&
    (words.has('@any') || (words.has('@num') && token.number) || (words.has('@name') && isName(token, at)))
  );
}

/** Where the alternatives of an element end, from `at`. */
function ends(element: Element, tokens: readonly Token[], at: number): number[] {
  const found: number[] = [];
  const token = tokens[at];
  if (!token) return element.words.has('@end') ? [at] : found;
  if (token.mark && element.words.has('@end')) found.push(at);
  if (hasWord(element, token, at)) found.push(at + 1);
  for (const sequence of element.sequences) {
    const to = run(sequence, 0, tokens, at);
    if (to >= 0 && !found.includes(to)) found.push(to);
  }
  return found.length > 1 ? found.sort((a, b) => b - a) : found;
}

function run(elements: readonly Element[], from: number, tokens: readonly Token[], at: number): number {
  let here = at;
  for (let k = from; k < elements.length; k++) {
    const element = elements[k] as Element;
    if (element.gap !== undefined) {
      for (let skipped = 0; ; skipped++) {
        const to = run(elements, k + 1, tokens, here + skipped);
        if (to >= 0) return to;
        const token = tokens[here + skipped];
        if (skipped === element.gap || !token) return -1;
        if (
          element.loose
            ? (token.mark && token.word !== ',' && token.word !== '"') ||
              (element.firm && MAX_GAP_STOP.has(token.word) && token.word !== 'or' && token.word !== 'and')
            : token.mark
              ? token.word !== '"' && token.word !== '/'
              : MAX_GAP_STOP.has(token.word)
        )
          return -1;
      }
    }
    if (element.look === 'ahead' || element.look === 'follows') {
      if (ends(element, tokens, here).length > 0 === (element.look === 'ahead')) return -1;
      continue;
    }
    if (element.look) {
      const before = tokens[here - 1];
      const held = before !== undefined && hasWord(element, before, here - 1);
      if (held !== (element.look === 'behind')) return -1;
      continue;
    }
    if (element.plain && !element.optional) {
      const token = tokens[here];
      if (!token || !hasWord(element, token, here)) return -1;
      here++;
      continue;
    }
    const ways = ends(element, tokens, here);
    if (k === elements.length - 1 && !element.optional) return ways[0] ?? -1;
    for (const way of ways) {
      const to = run(elements, k + 1, tokens, way);
      if (to >= 0) return to;
    }
    if (!element.optional) return -1;
  }
  return here;
}
