import type { Finding } from '../../port/index.js';
import { canonical, openTail, TOKEN } from './tokens.js';

/** A text with its identifiers back, and what did not come out even. */
export interface Restored {
  text: string;
  /** Tokens that stand for nothing this instance has masked. They are left in the text. */
  unknown: string[];
  /** Tokens of the masked text that do not occur. Not every draft uses every fact: a hint, no error. */
  missing: string[];
  findings: Finding[];
}

/** Restores a stream: what `push` and `flush` return, joined, is what restoring the whole text at once gives. */
export interface RestoreStream {
  /** The text that is certain by now; at most 24 characters are held back. */
  push(chunk: string): string;
  /** The rest of the text, and what was found over the whole stream. */
  flush(): Restored;
}

export interface Originals {
  readonly byToken: ReadonlyMap<string, string>;
  /** Tokens of the text that was masked last. */
  readonly expected: ReadonlySet<string>;
}

class Tally {
  readonly #seen = new Set<string>();
  readonly #unknown: string[] = [];
  constructor(private readonly originals: Originals) {}

  readonly replace = (match: string): string => {
    const token = canonical(match);
    const original = token && this.originals.byToken.get(token);
    if (original === undefined || !token) {
      // Only our own brackets prove that a token was meant.
      if (match.startsWith('⟦')) this.#unknown.push(match);
      return match;
    }
    this.#seen.add(token);
    return original;
  };

  result(text: string): Restored {
    const missing = [...this.originals.expected].filter((token) => !this.#seen.has(token));
    const findings: Finding[] = [];
    if (this.#unknown.length)
      findings.push({
        ruleId: 'deid.unknown-token',
        kind: 'unsupported',
        severity: 'block-sign',
        message: `${this.#unknown.length === 1 ? 'A placeholder stands' : `${this.#unknown.length} placeholders stand`} for nothing in the source.`,
        why: 'Names and other identifiers were replaced before the text was sent; this placeholder was not among them.',
        prompt: 'Who or what is meant here?',
        origin: 'rule',
      });
    if (missing.length)
      findings.push({
        ruleId: 'deid.missing-token',
        kind: 'privacy',
        severity: 'info',
        message: `${missing.length} of ${this.originals.expected.size} masked identifiers do not occur in the draft.`,
        origin: 'rule',
      });
    return { text, unknown: this.#unknown, missing, findings };
  }
}

export function restoreText(text: string, originals: Originals): Restored {
  const tally = new Tally(originals);
  // A function, so that "$&" in an original stays "$&".
  return tally.result(text.replace(TOKEN, tally.replace));
}

export function restoreStream(originals: Originals): RestoreStream {
  const tally = new Tally(originals);
  let held = '';
  // The last character given out: whether a word begins depends on it.
  let last = '';
  /** Gives out the held text up to `end`, an offset in `last + held`. */
  const release = (end: number): string => {
    const text = (last + held).slice(0, end);
    let out = '';
    let at = last.length;
    TOKEN.lastIndex = at;
    for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
      out += text.slice(at, match.index) + tally.replace(match[0]);
      at = match.index + match[0].length;
    }
    out += text.slice(at);
    held = (last + held).slice(end);
    last = text.slice(-1);
    return out;
  };
  return {
    push(chunk) {
      held += chunk;
      return release(openTail(last + held, last.length));
    },
    flush: () => tally.result(release(last.length + held.length)),
  };
}
