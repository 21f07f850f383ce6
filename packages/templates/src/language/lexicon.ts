import { type Token, tokenize } from './tokens.js';

/** A place where words of a class stand: token indexes, end exclusive. */
export interface Hit {
  from: number;
  to: number;
}

/** Hits of each class in one sentence; a class without hits has no entry. */
export type Hits = Map<string, Hit[]>;

interface Entry {
  name: string;
  words: { text: string; open: boolean }[];
}

const NONE: readonly Entry[] = [];

/**
 * Word classes compiled for one pass over tokens. A class is written as phrases parted by commas;
 * a `*` at the end of a word stands for any ending ("irritab*", "eye contact", "thought* of death").
 * Phrases do not reach over punctuation.
 */
export class Lexicon {
  readonly #exact = new Map<string, Entry[]>();
  readonly #open = new Map<string, Entry[]>();
  readonly #lengths: number[];
  /** What may begin with a word: the words of the language come again and again. */
  readonly #beginning = new Map<string, readonly Entry[]>();

  constructor(classes: Readonly<Record<string, string>>) {
    for (const [name, phrases] of Object.entries(classes)) {
      for (const phrase of phrases.split(/[,\n]/)) {
        if (!phrase.trim()) continue;
        const words = phrase
          .trim()
          .split(/\s+/)
          .flatMap((part) => {
            const open = part.endsWith('*');
            const texts = tokenize(open ? part.slice(0, -1) : part).map((token) => token.word);
            return texts.map((text, index) => ({ text, open: open && index === texts.length - 1 }));
          });
        const first = words[0];
        if (!first) continue;
        const index = first.open ? this.#open : this.#exact;
        const entries = index.get(first.text);
        if (entries) entries.push({ name, words });
        else index.set(first.text, [{ name, words }]);
      }
    }
    this.#lengths = [...new Set([...this.#open.keys()].map((stem) => stem.length))].sort((a, b) => a - b);
  }

  read(tokens: readonly Token[]): Hits {
    const hits: Hits = new Map();
    for (let at = 0; at < tokens.length; at++) {
      const entries = this.#entries((tokens[at] as Token).word);
      if (entries.length) this.#match(entries, tokens, at, hits);
    }
    return hits;
  }

  #entries(word: string): readonly Entry[] {
    const known = this.#beginning.get(word);
    if (known) return known;
    const entries = [...(this.#exact.get(word) ?? [])];
    for (const length of this.#lengths) {
      if (length > word.length) break;
      entries.push(...(this.#open.get(word.slice(0, length)) ?? []));
    }
    // The memory is for the words of the language, not for whatever is typed.
    if (this.#beginning.size < 4000) this.#beginning.set(word, entries.length ? entries : NONE);
    return entries;
  }

  #match(entries: readonly Entry[], tokens: readonly Token[], at: number, hits: Hits): void {
    for (const { name, words } of entries) {
      let size = 1;
      for (; size < words.length; size++) {
        const token = tokens[at + size];
        const wanted = words[size] as Entry['words'][number];
        if (!token || token.parted || !(wanted.open ? token.word.startsWith(wanted.text) : token.word === wanted.text))
          break;
      }
      if (size < words.length) continue;
      const list = hits.get(name);
      if (list) list.push({ from: at, to: at + size });
      else hits.set(name, [{ from: at, to: at + size }]);
    }
  }
}
