import type { Hit, Hits } from './lexicon.js';
import { type Span, splitSentences } from './sentences.js';
import { type Token, tokenize } from './tokens.js';
import { vocabulary } from './vocabulary.js';

export type Subject = 'client' | 'other' | 'therapist' | 'none';

const NUMBER = String.raw`(?:\d+(?:[.,]\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|a few|few|couple|many|half)`;
const UNIT = `(?:x|times?|d|days?|nights?|mornings?|evenings?|afternoons?|hrs?|hours?|wks?|weeks?|mos?|months?|yrs?|years?|mins?|minutes?|weekends?|periods?|episodes?)`;
const FREQUENCY = new RegExp(
  [
    String.raw`\b${NUMBER}(?:\s*(?:to|or|-|–)\s*${NUMBER})?\s*${UNIT}\b`,
    String.raw`\bx\s?\d+\b`,
    String.raw`\b\d+\s?x\b`,
    String.raw`\b\d+\s?[dx]?\/(?:day|wk|week|7|5|d)\b`,
    String.raw`\b${NUMBER} (?:of|out of|in) (?:the last |the past )?(?:7|5|seven|five|\d+)\b`,
    String.raw`\b(?:each|every|most|many|all)\s(?:\w+\s)?(?:day|night|morning|evening|afternoon|week|hour|meal|lunch|time|weekend|period|mornings|nights|days|evenings)s?\b`,
    String.raw`\b(?:daily|nightly|weekly|hourly|twice|thrice)\b`,
  ].join('|'),
  'u',
);
const RATING = /\b\d{1,3}\s?\/\s?10{1,2}\b|\bout of (?:10|ten)\b|\bsuds?\b/u;
/** Words that may stand before the subject of a sentence. */
const LEAD = new Set(
  'on in at since last this past over the a an for during after before when while today yesterday so and but also then new per with his her their its my our by from best foster old older younger eldest'.split(
    ' ',
  ),
);
const POSSESSIVE = /^(?:his|her|their|my|our)$/;
const QUESTION_QUOTE = /["“”]/;

/** One sentence with its words, the classes they belong to, and what follows from them. */
export class Sentence implements Span {
  readonly text: string;
  readonly lower: string;
  #subject: Subject | undefined;
  #counted: boolean | undefined;

  constructor(
    private readonly source: string,
    readonly start: number,
    readonly end: number,
    readonly tokens: readonly Token[] = tokenize(source, start, end),
    readonly hits: Hits = vocabulary().read(tokens),
  ) {
    this.text = source.slice(start, end);
    this.lower = this.text.toLowerCase().replace(/[’‘]/g, "'");
  }

  /** Its words from the one at `from` up to the one at `to`, which is left out, as a sentence of their own. */
  part(from: number, to: number): Sentence {
    const hits = new Map<string, Hit[]>();
    for (const [name, all] of this.hits) {
      const inside = all.flatMap((hit) =>
        hit.from >= from && hit.to <= to ? [{ ...hit, from: hit.from - from, to: hit.to - from }] : [],
      );
      if (inside.length) hits.set(name, inside);
    }
    const start = this.tokens[from]?.start ?? this.end;
    return new Sentence(this.source, start, this.tokens[to]?.start ?? this.end, this.tokens.slice(from, to), hits);
  }

  has(...classes: string[]): boolean {
    return classes.some((name) => this.hits.has(name));
  }

  all(name: string): readonly Hit[] {
    return this.hits.get(name) ?? [];
  }

  /** A hit that begins within the first `words` words. */
  opens(name: string, words = 1): boolean {
    return this.all(name).some((hit) => hit.from < words);
  }

  /** Are hits of two classes within `distance` words of each other, and not the same words? */
  near(one: string, other: string, distance: number): boolean {
    return this.all(one).some((a) =>
      this.all(other).some(
        (b) => (a.to <= b.from && b.from - a.to <= distance) || (b.to <= a.from && a.from - b.to <= distance),
      ),
    );
  }

  word(at: number): string {
    return this.tokens[at]?.word ?? '';
  }

  /** The characters of the words of a hit as written. */
  written(hit: Hit): string {
    const first = this.tokens[hit.from];
    const last = this.tokens[hit.to - 1];
    return first && last ? this.text.slice(first.start - this.start, last.end - this.start) : '';
  }

  /** A number, frequency, duration or rating. */
  get counted(): boolean {
    this.#counted ??= FREQUENCY.test(this.lower) || RATING.test(this.lower);
    return this.#counted;
  }

  get quoted(): boolean {
    return QUESTION_QUOTE.test(this.text);
  }

  /** Whom the sentence is about, by its first noun; `none` for telegraphic lines without one. */
  get subject(): Subject {
    this.#subject ??= this.#findSubject();
    return this.#subject;
  }

  /** Someone else's story: another person is the subject and is not reporting about the client. */
  get elsewhere(): boolean {
    if (this.subject !== 'other') return false;
    const person = [...this.all('kin'), ...this.all('acquaintance'), ...this.all('informant')].sort(
      (a, b) => a.from - b.from,
    )[0];
    if (!person) return false;
    const said = this.all('reporting').find((hit) => hit.from >= person.from && hit.from - person.to <= 2);
    return !(said && !this.tokens[said.from]?.parted);
  }

  #findSubject(): Subject {
    const starts = (name: string, at: number): boolean => this.all(name).some((hit) => hit.from === at);
    for (let at = 0; at < Math.min(this.tokens.length, 8); at++) {
      const word = this.word(at);
      const possessed = at > 0 && (POSSESSIVE.test(this.word(at - 1)) || this.word(at - 1).endsWith("'s"));
      if (starts('client', at)) {
        if (!word.endsWith("'s")) return 'client';
        if (starts('kin', at + 1) || starts('acquaintance', at + 1)) return 'other';
        return 'client';
      }
      if (starts('kin', at) || starts('acquaintance', at)) return possessed || at < 6 ? 'other' : 'none';
      if (starts('pronoun', at)) return 'client';
      if (starts('therapist', at)) return 'therapist';
      const token = this.tokens[at] as Token;
      const name = token.capital && at === 0 && !this.#known(at) && this.tokens.length > 2;
      if (name) return word.endsWith("'s") && (starts('kin', 1) || starts('acquaintance', 1)) ? 'other' : 'client';
      if (/^(?:mr|mrs|ms|mx|miss)$/.test(word)) return 'client';
      if (
        !LEAD.has(word) &&
        !starts('weekday', at) &&
        !starts('recent', at) &&
        !/^\d/.test(word) &&
        !/^(?:week|month|night|weekend|session|visit|two|three|we|met)$/.test(word)
      )
        return 'none';
    }
    return 'none';
  }

  #known(at: number): boolean {
    for (const hits of this.hits.values()) if (hits.some((hit) => hit.from <= at && hit.to > at)) return true;
    return /(?:ed|ing|ly|s)$/.test(this.word(at)) || LEAD.has(this.word(at)) || this.word(at).length < 3;
  }
}

/** The sentences of a text, read. */
export const readSentences = (text: string): Sentence[] =>
  splitSentences(text).map(({ start, end }) => new Sentence(text, start, end));
