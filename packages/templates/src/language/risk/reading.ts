import { CONTRASTS, cuesBetween, isLight, STOP } from './attachment.js';
import type { Mention } from './mentions.js';
import type { Match } from './rules.js';
import { type Clause, nilFollows, type RiskSentence } from './sentence.js';
import { type Token, wordsOf } from './tokens.js';

const NEGATING: ReadonlySet<string> = new Set(['no', 'not']);
const GOVERNS =
  /^(?:for|of|about|to|that|from|with|by|why|what|how|when|because|because_of|behind|regarding|into|on|over|around|toward|towards|despite)$/;
const ADJUNCT = /^(?:after|since|before|because|despite|while|until|though|when|where|unless|hence|so)$/;
const DETERMINER = /^(?:the|his|her|their|these|those|this|that)$/;
/** How an evasion begins that is a sign of distress or of manner: beside a statement it is no doubt of it. */
export const MANNER = /^(?:tear|wept|weep|cr[iy]|began|start|eye|quick|tense)/;
/** Parts the items of a list. */
export const SEPARATOR = /^(?:[,/&()]|and|or|nor)$/;
/** Foreign words a negator of each kind may reach over. */
const REACH: Readonly<Record<string, number>> = {
  no: 3,
  not: 6,
  deny: 12,
  yes: 6,
  cease: 4,
  resist: 7,
  undeny: 12,
  open: 14,
  change: 4,
  ask: 9,
  topic: 6,
  unasked: 6,
  used: 6,
};

/** A mention in its clause: which words beside it reach it. */
export class Reading {
  readonly tokens: readonly Token[];
  readonly clause: Clause;
  constructor(
    readonly sentence: RiskSentence,
    readonly mention: Mention,
  ) {
    this.tokens = sentence.tokens;
    this.clause =
      sentence.clauses.find(({ from, to }) => from <= mention.from && mention.from < to) ??
      (sentence.clauses[0] as Clause);
  }

  word(at: number): string {
    return this.tokens[at]?.word ?? '';
  }

  /** Cues of these kinds in the clause, outside the mentions. */
  cues(...labels: string[]): Match[] {
    return cuesBetween(this.sentence, this.clause.from, Math.max(this.clause.to, this.mention.to), labels).filter(
      (cue) => cue.from < this.mention.from || cue.from >= this.mention.to,
    );
  }

  /** The mention that holds a token, if any but this one. */
  #other(at: number): Mention | undefined {
    return this.sentence.mentions.find((other) => other !== this.mention && other.from <= at && at < other.to);
  }

  /** Does a noun phrase of its own begin between here and the mention? */
  #phraseBetween(from: number): boolean {
    for (let at = from; at < this.mention.from; at++) if (DETERMINER.test(this.word(at))) return true;
    return false;
  }

  /** Does a cue before the mention reach it? Over lists and light words yes; over a new statement no. */
  reached(cue: Match): boolean {
    const { mention, tokens } = this;
    if (cue.from >= mention.from || this.insideOther(cue)) return false;
    // The mention brings its own negator: "has [no interest in living]".
    if (cue.to > mention.from && /^(?:no|not|never|without|nothing|little)$/.test(this.word(mention.from)))
      return false;
    // "Told no one about it": nobody as an object denies nothing.
    if (
      /^(?:nobody|no)$/.test(this.word(cue.from)) &&
      /^(?:nobody|one)$/.test(this.word(cue.to - 1)) &&
      /^(?:told|tell|tells|telling|to|with|let|letting|trusts?|has|had)$/.test(this.word(cue.from - 1))
    )
      return false;
    // "Without meds the voices come back": what is lacking is the meds, and a new phrase begins.
    if (this.word(cue.from) === 'without' && this.#phraseBetween(cue.to + 1)) return false;
    if (NEGATING.has(cue.label) || cue.label === 'deny') {
      // A plain yes nearer to the mention: "no to this, yes to that".
      const nearer = this.sentence.cues.some(
        (other) =>
          other.label === 'yes' &&
          other.from >= cue.to &&
          other.to <= mention.from &&
          /^(?:yes|yeah|yep|endors\w+|admit\w*|\+pre|positive|pos|acknowledg\w+|disclos\w+|confess\w*|reveal\w*|conced\w+|still)$/.test(
            this.word(other.from),
          ),
      );
      if (nearer) return false;
    }
    // "No [hope left, he wants to die]": a new statement inside the mention.
    if (NEGATING.has(cue.label) && /, (?:he|she|they|i) /.test(wordsOf(tokens, mention.from, mention.to))) return false;
    // "No self-harm, boyfriend slapped her": what was denied is told, and someone does something.
    if (NEGATING.has(cue.label) && this.word(mention.from - 1) === ',' && SUBJECT.test(this.word(mention.from)))
      return false;
    let foreign = 0;
    let items = 0;
    let governed = false;
    let listed = false;
    let joiner = '';
    let asserted = false;
    for (let at = cue.to; at < mention.from; at++) {
      const token = tokens[at] as Token;
      const { word } = token;
      if (STOP.test(word)) return false;
      if (word === ':' || word === '?') {
        if (
          at !== cue.to &&
          !/^(?:following|all|each|both|three|items|denies|denied|any|re|x\d)$/.test(this.word(at - 1))
        )
          return false;
        continue;
      }
      const other = this.#other(at);
      if (other) {
        // An answered item ends the reach of what stood before it: "no SI: yes".
        listed = true;
        at = other.to - 1;
        continue;
      }
      if (SEPARATOR.test(word)) {
        if (word === '(' || word === ')') continue;
        // "No change: SI daily, no plan": what has not changed is the one thing.
        if (cue.label === 'resist' && word === ',') return false;
        if (!/^[,/&]$/.test(word) || !joiner || items === 0) joiner = word;
        // "Not taking medication, voices back": what was denied is told, and something else begins.
        // "Has not hit, kicked or threatened anyone" goes on.
        if (
          NEGATING.has(cue.label) &&
          items === 0 &&
          foreign > 0 &&
          !listed &&
          !/^(?:or|nor|\/)$/.test(word) &&
          !/^, \w+ n?or$/.test(wordsOf(tokens, at, mention.from))
        )
          return false;
        if (word !== ',' || !/^(?:or|nor|and)$/.test(this.word(at + 1))) {
          items++;
          foreign = 0;
          asserted = false;
        }
        joiner = word;
        continue;
      }
      if (token.mark) continue;
      if (/^(?:not|no|never)$/.test(word)) continue;
      // "Without difficulty he described …", "no contact since he choked her", "did not sleep because of the voices".
      if (NEGATING.has(cue.label)) {
        if (ADJUNCT.test(word)) return false;
        if (
          /^(?:he|she|they|i)$/.test(word) &&
          cue.label === 'no' &&
          cue.to - cue.from < 3 &&
          !(at === cue.to && this.word(cue.from) === 'nothing') &&
          !/^(?:that|as|than|if|evidence|sign|indication|suggestion|reason|proof|concern|doubt)$/.test(
            this.word(at - 1),
          )
        )
          return false;
      }
      // "Denies SI, last night told staff he wanted to end it": something else is told.
      if (
        cue.label === 'deny' &&
        items > 0 &&
        /^(?:told|said|says|tells|wrote|texted|admitted|asked|stated)$/.test(word)
      )
        return false;
      // "Cannot name a trigger for the urge", "no memory of the overdose": something else is denied.
      if (governed && NEGATING.has(cue.label) && GOVERNS.test(word) && items === 0) return false;
      if (!isLight(token) && !/ly$/.test(word)) {
        foreign++;
        governed = true;
      }
      if (
        foreign === 1 &&
        cue.label === 'not' &&
        items === 0 &&
        !isLight(token) &&
        !/ly$/.test(word) &&
        !/^(?:neither|nobody|no|none|nor)$/.test(this.word(cue.from)) &&
        !/^(?:frank|gross|homicidal|suicidal|a|an)/.test(word) &&
        // The adjective of the mention itself.
        at < mention.from - 1 &&
        !/^\w+ , \w+ n?or$/.test(wordsOf(tokens, at, mention.from))
      )
        return false;
      if (
        items > 0 &&
        /^(?:passive|fleeting|occasional|intermittent|chronic|frequent|daily|nightly|some|vague|increasing|mild|recurrent|persistent|still|only|infrequent|transient|weekly)$/.test(
          word,
        )
      )
        asserted = true;
    }
    const alternative = joiner === 'or' || joiner === 'nor' || joiner === '/';
    if (cue.label === 'no' && items > 0 && this.#between(cue.to, mention.from, 'just')) return false;
    if (asserted && !alternative && !this.#between(cue.to, mention.from, 'active')) return false;
    const limit = REACH[cue.label] ?? 4;
    if (items === 0) return foreign <= limit;
    if (foreign > (alternative ? Math.min(limit, 5) : cue.label === 'deny' ? 3 : 2)) return false;
    return alternative || !this.stated();
  }

  #between(from: number, to: number, word: string): boolean {
    for (let at = from; at < to; at++) if (this.word(at) === word) return true;
    return false;
  }

  insideOther(cue: Match): boolean {
    return this.sentence.mentions.some(
      (other) =>
        other !== this.mention &&
        other.from <= cue.from &&
        cue.to <= other.to &&
        other.concept !== 'means' &&
        other.concept !== 'abuse' &&
        !(other.kind === 'safe' && other.concept === this.mention.concept),
    );
  }

  /** Has the item of the mention a predicate of its own: a time it happened, a count, a place? */
  stated(): boolean {
    const { mention, tokens } = this;
    if (
      mention.concept === 'means' &&
      /\b(?:in|under|locked|home|has|keeps|owns|available|accessible|present|reach|hand)\b/.test(
        wordsOf(tokens, mention.from, mention.to),
      )
    )
      return true;
    for (let at = mention.to; at < Math.min(tokens.length, mention.to + 7); at++) {
      const { word } = tokens[at] as Token;
      if (SEPARATOR.test(word) || STOP.test(word) || CONTRASTS.test(word)) return false;
      if (
        /^(?:yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|ago|x|twice|daily|nightly|weekly|sometimes|yes|present|positive|persists|persist|continues|occasionally|often|frequently)$/.test(
          word,
        )
      )
        return true;
      if (
        (word === 'last' && /^(?:night|weekend)$/.test(this.word(at + 1))) ||
        (/^(?:most|every|several|some)$/.test(word) &&
          /^(?:days?|nights?|mornings?|evenings?|times?)$/.test(this.word(at + 1)))
      )
        return true;
      if (
        mention.concept === 'means' &&
        /^(?:in|at|under|locked|secured|kept|stored|behind|is|are|available|accessible|present)$/.test(word)
      )
        return true;
      if (
        word === 'endorsed' &&
        this.sentence.mentions.some(
          (other) => other.to <= mention.from && /^(?:plan|intent|means)$/.test(other.concept),
        )
      )
        return true;
      if (this.#other(at)) return false;
    }
    return false;
  }

  /** After an answer at `at`: another plan, intent or means, answered by itself. */
  #answeredSingly(at: number): boolean {
    if (this.mention.concept !== 'si' && this.mention.concept !== 'hi') return false;
    const { mentions } = this.sentence;
    const own = (other: Mention | undefined): boolean =>
      other !== undefined && /^(?:plan|intent|means)$/.test(other.concept);
    const next = mentions.find(({ from }) => from > at && from - at <= 3);
    return (
      own(next) &&
      own(mentions.find(({ to }) => to === at)) &&
      /^(?:denied|denies|no|none|nil|neg|negative|absent)$/.test(this.word(next?.to ?? -1))
    );
  }

  /** The answer that follows: "SI: none", "SI, HI and AVH denied". */
  answer(): 'no' | 'yes' | 'blank' | undefined {
    const { tokens, mention } = this;
    const affirmed = this.cues('yes', 'assert').some((cue) => this.reached(cue) && mention.from - cue.to <= 3);
    const end = this.clause.to;
    let over = false;
    for (let at = mention.to, steps = 0; at < tokens.length && steps < 45; at++, steps++) {
      const alone = at === end && fronted(this);
      if (
        at >= end &&
        !over &&
        !alone &&
        !/^(?:is|was|are|were|has|have|had|both|each|all|does|do|did)$/.test(this.word(at)) &&
        at !== end
      )
        return undefined;
      const { word } = tokens[at] as Token;
      const starts = this.sentence.cues.filter((cue) => cue.from === at);
      if (word === '__') return 'blank';
      if (word === 'unchecked') {
        at++;
        continue;
      }
      if (word === 'checked') {
        if (/^(?:no|n|denied|denies|absent|none|negative|neg)$/.test(this.word(at + 1))) return 'no';
        if (/^(?:yes|y|present|endorsed|positive)$/.test(this.word(at + 1))) return 'yes';
        continue;
      }
      if (/^[+-]pre$/.test(word) && at === mention.to && signsFollow(this.sentence))
        return word[0] === '-' ? 'no' : 'yes';
      if (word === 'ø' && at === mention.to && nilFollows(this.sentence)) return 'no';
      if (starts.some(({ label }) => label === 'resist' || label === 'unasked' || label === 'open')) return undefined;
      if (starts.some(({ label }) => label === 'postno')) {
        if ((affirmed || over) && /^deni/.test(word) && this.#other(at + 1)) return undefined;
        // "SI, intent denied, plan denied": each has its own answer.
        if (over && this.#answeredSingly(at)) return undefined;
        // "Wants him dead, has no plan": the no is of what comes next.
        const postno = starts.find(({ label }) => label === 'postno') as Match;
        if (
          postno.to > at + 1 &&
          !this.sentence.cues.some((cue) => cue.label === 'postno' && cue.from === at + 1 && cue.to > postno.to) &&
          /^(?:no|not)$/.test(this.word(postno.to - 1)) &&
          (this.#other(postno.to) || (!(tokens[postno.to]?.mark ?? true) && !isLight(tokens[postno.to] as Token)))
        )
          return undefined;
        // "SI is not absent".
        if (word === 'not' && /^(?:absent|negative|ruled)$/.test(this.word(at + 1))) return 'yes';
        return /^(?:not|never|hardly)$/.test(this.word(at - 1)) && !/^(?:not|no|never)$/.test(word) ? 'yes' : 'no';
      }
      if (starts.some(({ label }) => label === 'postyes')) return 'yes';
      const other = this.#other(at);
      if (other) {
        if (!over && !SEPARATOR.test(this.word(at - 1)) && at !== mention.to) return undefined;
        at = other.to - 1;
        continue;
      }
      if (word === ',') {
        if (affirmed) return undefined;
        over = true;
        continue;
      }
      if (/^(?:[:/&()=→]|—|"|\[|\]|and|or|nor|\?)$/.test(word)) {
        if (word === '?' && over) return undefined;
        if (word === 'and' || word === 'or' || word === 'nor' || word === '/') over = over || !affirmed;
        if ((word === 'and' || word === 'or') && affirmed) return undefined;
        continue;
      }
      if ((!SKIPPED.test(word) && (!isLight(tokens[at] as Token) || TIMES.test(word))) || (affirmed && over))
        return undefined;
      if (over && /^(?:client|he|she|they|pt|patient|has|have|had|i)$/.test(word) && this.word(at - 1) === ',')
        return undefined;
    }
    return undefined;
  }
}

/** "SI (-) HI (+)": the signs stand after the terms, since none stands before the first. */
function signsFollow({ tokens, mentions }: RiskSentence): boolean {
  const [first] = mentions;
  return first !== undefined && !/^[+-]pre$/.test(tokens[first.from - 1]?.word ?? '');
}

/** "Suicidal he is not": nothing but the mention before the subject. */
const fronted = ({ tokens, mention, clause }: Reading): boolean =>
  clause.from === mention.from && mention.to === clause.to && tokens.length - mention.to <= 4;

const SUBJECT = /^(?:he|she|they|husband|wife|partner|boyfriend|girlfriend|mother|father|mom|dad|son)$/;
const TIMES = /^(?:last|lately|past|night|week|month|history|part)$/;
/** What an answer may reach back over, beside light words. */
const SKIPPED =
  /^(?:item|screen\w*|questions?|residence|house|home|every|one|scored?|rat(?:ed|ing)|considered|alike|tonight|out|asked|[ei]nquir\w+|assessed|explored|queried|raised|these|those|deliberate|when|questioned|direct|included|unborn|client|per|pt|patient|answer\w*|respond\w*|says|said|\w+ly|again|still|so|here)$/;
