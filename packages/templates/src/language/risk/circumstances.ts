import { attaches, cuesBetween, follows } from './attachment.js';
import { answersBefore } from './denial.js';
import { Reading } from './reading.js';
import type { Match } from './rules.js';
import { wordsOf } from './tokens.js';
import { nearTimes } from './when.js';

/** What is stated is no longer in doubt. */
const STATES =
  /^(?:endors\w+|admit\w*|acknowledg\w+|disclos\w+|confirm\w*|report\w*|stat(?:es|ed|ing)|den(?:y|ies|ied)|said|says|told|reveal\w*|conced\w+)$/;
const SEEMS = /^(?:seem|appear)/;

/** What bears on a mention, found out when it is asked for. */
export class Circumstances extends Reading {
  #memo = new Map<string, unknown>();
  #once<T>(name: string, find: () => T): T {
    if (!this.#memo.has(name)) this.#memo.set(name, find());
    return this.#memo.get(name) as T;
  }

  /** The words of the mention. */
  get own(): string {
    return this.#once('own', () => wordsOf(this.tokens, this.mention.from, this.mention.to));
  }

  /** The words of its clause that stand before it. */
  get ahead(): string {
    return this.#once('ahead', () => wordsOf(this.tokens, this.clause.from, this.mention.from));
  }

  /** The words after it, to the end of its clause. */
  get rest(): string {
    return this.#once('rest', () => wordsOf(this.tokens, this.mention.to, this.clause.to));
  }

  /** The words after it, to the end of its sentence. */
  get onward(): string {
    return this.#once('onward', () => wordsOf(this.tokens, this.mention.to, this.tokens.length));
  }

  before(...labels: string[]): Match[] {
    return this.cues(...labels).filter((cue) => cue.from < this.mention.from);
  }

  after(...labels: string[]): Match[] {
    return this.cues(...labels).filter((cue) => cue.from >= this.mention.to);
  }

  /** Cues before the mention that reach it. */
  reachedBy(...labels: string[]): Match[] {
    return this.before(...labels).filter((cue) => this.reached(cue));
  }

  get negators(): Match[] {
    return this.#once('negators', () =>
      this.reachedBy('no', 'not', 'deny').filter(
        (cue) =>
          !answersBefore(cue, this) &&
          // "Was not joking about it" denies the joke.
          !this.sentence.cues.some(({ label, from, to }) => label === 'earnest' && from <= cue.from && cue.to <= to),
      ),
    );
  }

  get answered(): 'no' | 'yes' | 'blank' | undefined {
    return this.#once('answered', () => this.answer());
  }

  get negated(): boolean {
    return this.negators.length > 0 || this.answered === 'no';
  }

  get recent(): boolean {
    return this.#once('recent', () => nearTimes(this, 'recent'));
  }

  get remote(): boolean {
    return this.#once(
      'remote',
      () =>
        // "Two years since her last attempt".
        (/\bsince (?:\w+ ){0,3}$/.test(`${this.ahead} `) &&
          cuesBetween(this.sentence, this.clause.from, this.mention.from, ['long span']).length > 0) ||
        nearTimes(this, 'remote'),
    );
  }

  /** What the denial leaves out: "… except her stepfather". */
  get exception(): Match | undefined {
    const { from, to } = this.mention;
    return (
      this.after('except').find((cue) => cue.from - to <= 6) ?? cuesBetween(this.sentence, from, to, ['except'])[0]
    );
  }

  get doubts(): Match[] {
    return this.#once('doubts', () => [
      ...[...this.cues('doubt'), ...this.after('open')].filter((cue) => this.#holds(cue)),
      // "I do not believe her when she says …".
      ...cuesBetween(this.sentence, 0, this.mention.from, ['disbelief']),
      // "Might be hearing her name": inside the mention itself.
      ...cuesBetween(this.sentence, this.mention.from, this.mention.to, ['doubt']).filter((cue) =>
        /^(?:may|might|maybe|possibly|perhaps|could)$/.test(this.word(cue.from)),
      ),
    ]);
  }

  get evasions(): Match[] {
    return this.#once('evasions', () =>
      cuesBetween(this.sentence, 0, this.tokens.length, ['evade']).filter((cue) => this.#holds(cue)),
    );
  }

  /** Said to be meant. */
  get earnest(): boolean {
    return cuesBetween(this.sentence, 0, this.tokens.length, ['earnest']).length > 0;
  }

  get joked(): boolean {
    return !this.earnest && cuesBetween(this.sentence, 0, this.tokens.length, ['joke']).length > 0;
  }

  get asks(): Match[] {
    return this.#once('asks', () => this.reachedBy('ask'));
  }

  get askedAfter(): Match | undefined {
    return this.#once('askedAfter', () =>
      this.after('ask').find(
        (cue) =>
          follows(this, cue) && !(cue.to - cue.from === 1 && /^(?:he|she|they|i)$/.test(this.word(cue.from - 1))),
      ),
    );
  }

  /** Is a doubt about this mention? "Hesitant, but did acknowledge …": what is stated after a doubt is stated. */
  #holds(cue: Match): boolean {
    const { mention, tokens } = this;
    if (!attaches(this, cue)) return false;
    // "(?passive), HI neg": the sign doubts its own item.
    if (
      this.word(cue.from) === '?pre' &&
      cue.to <= mention.from &&
      tokens.slice(cue.to, mention.from).some(({ word }) => /^[,)]$/.test(word))
    )
      return false;
    const seems = SEEMS.test(this.word(cue.from));
    if (cue.to > mention.from) return !seems;
    // "Does not appear to be …" only negates.
    if (seems && (mention.from - cue.to > 6 || /\bnot\b/.test(wordsOf(tokens, cue.from - 2, cue.from)))) return false;
    return !this.sentence.cues.some(
      (other) =>
        (other.label === 'yes' || other.label === 'deny') &&
        other.from >= cue.to + 1 &&
        other.from < mention.from &&
        STATES.test(this.word(other.from)),
    );
  }
}
