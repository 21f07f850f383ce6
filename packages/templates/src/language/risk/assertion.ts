import { isElsewhere } from './experiencer.js';
import { LIGHT } from './lexicon/index.js';
import { availability } from './means.js';
import type { Mention } from './mentions.js';
import type { Match } from './rules.js';
import type { Clause, RiskSentence } from './sentence.js';
import type { Token } from './tokens.js';
import type { RiskState } from './types.js';

/** What one mention comes to. `asked`: put as a question, to be answered by what follows; else it stays `state`. */
export interface Verdict {
  state: RiskState;
  asked?: boolean;
}

const light = new Set(LIGHT.split(' '));
export const isLight = (token: Token): boolean => token.forms.some((form) => light.has(form));
const NEGATING: ReadonlySet<string> = new Set(['no', 'not']);
const GOVERNS = /^(?:for|of|about|to|that|from|with|by|why|what|how|when|because|because_of|behind|regarding)$/;
const ADJUNCT = /^(?:after|since|before|because|despite|while|until|though|when|where|unless|hence|so)$/;
const SEPARATOR = /^(?:[,/&()]|and|or|nor)$/;
const STOP = /^(?:—|\+pre|\+post|-post|;|!)$/;
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

  /** Does a cue before the mention reach it? Over lists and light words yes; over a new statement no. */
  reached(cue: Match): boolean {
    const { mention, tokens } = this;
    if (cue.from >= mention.from || this.insideOther(cue)) return false;
    // "Told no one about it": nobody as an object denies nothing.
    if (
      /^(?:nobody|no)$/.test(this.word(cue.from)) &&
      /^(?:nobody|one)$/.test(this.word(cue.to - 1)) &&
      /^(?:told|tell|tells|telling|to|with|let|letting|trusts?|has|had)$/.test(this.word(cue.from - 1))
    )
      return false;
    if (NEGATING.has(cue.label) || cue.label === 'deny') {
      // A plain yes nearer to the mention: "no to this, yes to that".
      const nearer = this.sentence.cues.some(
        (other) =>
          other.label === 'yes' &&
          other.from >= cue.to &&
          other.to <= mention.from &&
          /^(?:yes|yeah|yep|endors\w+|admit\w*|\+pre|positive|pos|acknowledg\w+|still)$/.test(this.word(other.from)),
      );
      if (nearer) return false;
    }
    let foreign = 0;
    let items = 0;
    let governed = false;
    let joiner = '';
    let asserted = false;
    for (let at = cue.to; at < mention.from; at++) {
      const token = tokens[at] as Token;
      const { word } = token;
      if (STOP.test(word)) return false;
      if (word === ':' || word === '?') {
        if (at !== cue.to && !/^(?:following|all|denies|denied|any|re)$/.test(this.word(at - 1))) return false;
        continue;
      }
      const other = this.#other(at);
      if (other) {
        // An answered item ends the reach of what stood before it: "no SI: yes".
        at = other.to - 1;
        continue;
      }
      if (SEPARATOR.test(word)) {
        if (word === '(' || word === ')') continue;
        if (!/^[,/&]$/.test(word) || !joiner || items === 0) joiner = word;
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
          !/^(?:that|as|than|if|evidence|sign|indication|suggestion|reason|proof|concern|doubt)$/.test(
            this.word(at - 1),
          )
        )
          return false;
      }
      if (!isLight(token) && !/ly$/.test(word)) {
        foreign++;
        governed = true;
      } else if (governed && NEGATING.has(cue.label) && GOVERNS.test(word) && items === 0) {
        // "Cannot name a trigger for the urge", "no memory of the overdose": something else is denied.
        return false;
      }
      if (
        foreign === 1 &&
        cue.label === 'not' &&
        items === 0 &&
        !isLight(token) &&
        !/ly$/.test(word) &&
        at === cue.to &&
        !/^(?:neither|nobody|no|none|nor)$/.test(this.word(cue.from)) &&
        !/^(?:frank|gross|homicidal|suicidal|a|an)/.test(word)
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
      if (mention.concept === 'means' && /^(?:in|at|under|locked|secured|kept|stored|behind|is|are)$/.test(word))
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
    return (
      mention.concept === 'means' &&
      /\b(?:in|under|locked|home|has|keeps|owns)\b/.test(wordsOf(tokens, mention.from, mention.to))
    );
  }

  /** The answer that follows: "SI: none", "SI, HI and AVH denied". */
  answer(): 'no' | 'yes' | 'blank' | undefined {
    const { tokens, mention } = this;
    const affirmed = this.cues('yes', 'assert').some((cue) => this.reached(cue) && mention.from - cue.to <= 3);
    const end = this.clause.to;
    let over = false;
    for (let at = mention.to, steps = 0; at < tokens.length && steps < 45; at++, steps++) {
      const fronted = at === end && sentence_only(this);
      if (
        at >= end &&
        !over &&
        !fronted &&
        !/^(?:is|was|are|were|has|have|had|both|each|all|does|do|did)$/.test(this.word(at)) &&
        at !== end
      )
        return undefined;
      const { word } = tokens[at] as Token;
      const starts = this.sentence.cues.filter((cue) => cue.from === at);
      if (word === 'unchecked' || (word === '__' && at === mention.to)) {
        if (word === '__') return 'blank';
        at++;
        continue;
      }
      if (word === 'checked') continue;
      if (starts.some(({ label }) => label === 'resist' || label === 'unasked' || label === 'open')) return undefined;
      if (starts.some(({ label }) => label === 'postno')) {
        if ((affirmed || over) && /^deni/.test(word) && this.#other(at + 1)) return undefined;
        return 'no';
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
      if (/^(?:[:/&()=]|—|"|\[|\]|and|or|nor|\?)$/.test(word)) {
        if (word === '?' && over) return undefined;
        if (word === 'and' || word === 'or' || word === 'nor' || word === '/') over = over || !affirmed;
        if ((word === 'and' || word === 'or') && affirmed) return undefined;
        continue;
      }
      if (!SKIPPED.test(word) || (affirmed && over)) return undefined;
      if (over && /^(?:client|he|she|they|pt|patient|has|have|had|i)$/.test(word) && this.word(at - 1) === ',')
        return undefined;
    }
    return undefined;
  }
}

/** "Suicidal he is not": nothing but the mention before the subject. */
const sentence_only = ({ tokens, mention, clause }: Reading): boolean =>
  clause.from === mention.from && mention.to === clause.to && tokens.length - mention.to <= 4;

const CONTRASTS = /^(?:but|however|although|though|yet|while|whereas)$/;
const SKIPPED =
  /^(?:ideation|thoughts?|thinking|ideas?|urges?|intent|plans?|risk|feelings?|item|screen|screening|screener|inquiry|questions?|in|the|residence|house|home|has|have|been|was|were|is|are|be|both|all|each|either|every|one|scored|rated|considered|score|rating|remains?|remain|as|well|alike|currently|tonight|out|today|now|at|this|time|presently|asked|about|enquired|inquired|assessed|screened|for|explored|queried|raised|it|they|these|those|that|deliberate|any|when|questioned|on|enquiry|direct|included|symptoms|of|self|others?|to|unborn|session|life|behaviou?rs?|gestures?|acts?|statements?|episodes?|visit|anyone|someone|people|else|herself|himself|themselves|there|client|he|she|per|pt|patient|reports?|answers?|answered|responds?|responded|says|said|specifically|again|also|still|repeatedly|clearly|firmly|flatly|plainly|readily|so|did|does|do|here)$/;

export const wordsOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(Math.max(0, from), Math.max(0, to))
    .map(({ word }) => word)
    .join(' ');

export const cuesBetween = (sentence: RiskSentence, from: number, to: number, labels: readonly string[]): Match[] =>
  sentence.cues.filter((cue) => labels.includes(cue.label) && cue.from >= from && cue.to <= to);

/** The state of one mention in its sentence. */
export function verdictOf(mention: Mention, sentence: RiskSentence, gender: 'f' | 'm' | undefined): Verdict {
  const reading = new Reading(sentence, mention);
  const { tokens, clause } = reading;
  const own = wordsOf(tokens, mention.from, mention.to);
  const end = tokens.length;

  if (hypothetical(reading)) return { state: 'absent' };

  const before = (...labels: string[]): Match[] => reading.cues(...labels).filter((cue) => cue.from < mention.from);
  const reachedBy = (...labels: string[]): Match[] => before(...labels).filter((cue) => reading.reached(cue));
  const after = (...labels: string[]): Match[] => reading.cues(...labels).filter((cue) => cue.from >= mention.to);

  const like =
    /\b(?:as|so|likewise) (?:(?:he|she|they) )?(?:was|were|is|are|did|had|does)\b((?: (?!no\b|not\b|denie)[^ ]+)*)$/.exec(
      wordsOf(tokens, clause.from, mention.from),
    );
  const phrase = like ? mention.from - like[0].split(' ').length : 0;
  const likeBefore = like ? sentence.mentions.filter((other) => other.to <= phrase + 1).at(-1) : undefined;
  if (likeBefore) return verdictOf(likeBefore, sentence, gender);
  if (mention.concept === 'abuse' && /\b(?:thoughts?|wish\w*|urges?|desire|want\w*|ideas?)\b/.test(own))
    return { state: 'absent' };
  if (mention.concept === 'abuse' && /\b(?:ex|former|first|previous)\b.*\b(?:was|were|used|would|had)\b/.test(own))
    return { state: 'historical' };
  // What anyone might think is nobody's thought.
  if (
    /\b(?:anyone|anybody|people|everyone|everybody|one) (?:\w+ )?(?:might|would|could|can|may)\b[^,]*$/.test(
      wordsOf(tokens, clause.from, mention.from),
    ) &&
    mention.concept === 'si' &&
    !/\b(?:without|off)\b/.test(own)
  )
    return { state: 'absent', asked: true };
  const negators = reachedBy('no', 'not', 'deny').filter((cue) => !answersBefore(cue, reading));
  const answer = reading.answer();
  if (answer === 'blank' && !negators.length) return { state: 'absent' };
  const negated = negators.length > 0 || answer === 'no';
  if (
    negated &&
    (mention.kind === 'ambiguous' || mention.kind === 'hint') &&
    !negators.some((cue) => cue.label === 'deny') &&
    answer !== 'no'
  )
    return { state: 'absent' };
  const recent = nearTimes(reading, 'recent');
  // "Two years since her last attempt".
  const sinceLong =
    /\bsince (?:\w+ ){0,3}$/.test(`${wordsOf(tokens, clause.from, mention.from)} `) &&
    cuesBetween(sentence, clause.from, mention.from, ['long span']).length > 0;
  const remote = sinceLong || nearTimes(reading, 'remote');

  const unasked = reading
    .cues('unasked')
    .filter((cue) => (cue.from < mention.from ? reading.reached(cue) : attaches(reading, cue)));
  if (unasked.length && !negators.length && answer !== 'yes')
    return {
      state:
        remote &&
        !/risk|question/.test(own) &&
        !unasked.some((cue) =>
          sentence.cues.some((other) => other.label === 'remote' && other.from >= cue.from && other.to <= cue.to),
        )
          ? 'historical'
          : 'absent',
    };

  // What voices order, and what is said "to act on thoughts of …", is not denied or asked with the rest.
  if (
    mention.concept !== 'avh' &&
    mention.concept !== 'abuse' &&
    sentence.mentions.some((other) => other.concept === 'avh' && other.to <= mention.from + 2) &&
    /\b(?:tell(?:s|ing)?|told|command\w*|say(?:s|ing)?|order\w*|instruct\w*|urg\w+) (?:him|her|them|me|client|pt|the client|the patient)?\s*(?:to|that (?:he|she|they) should|she should|he should|,|"|:)?(?: \w+){0,3}$/.test(
      wordsOf(tokens, 0, mention.from + 1),
    )
  )
    return { state: 'absent' };
  if (
    mention.concept === 'si' &&
    /\bact(?:ing|ed|s)? (?:up)?on (?:(?:the|his|her|their|any|those|these|such) )?$/.test(
      `${wordsOf(tokens, clause.from, mention.from)} `,
    )
  )
    return { state: 'positive' };
  // Whose it is.
  if (isElsewhere(reading, negated, gender)) return { state: 'other_subject' };

  if (mention.concept === 'means' && mention.kind !== 'safe') {
    const available = availability(reading, negators.length > 0 || answer === 'no');
    if (available) return { state: available };
  }

  if (mention.kind === 'safe') {
    if (
      reading.cues('doubt', 'evade', 'open').length ||
      /\b(?:whether|if)\b/.test(wordsOf(tokens, clause.from, mention.from))
    )
      return { state: 'ambiguous' };
    const direct = negators.some(
      (cue) =>
        mention.from - cue.to <= 3 && !tokens.slice(cue.to, mention.from).some(({ word }) => SEPARATOR.test(word)),
    );
    return { state: direct || answer === 'no' ? 'positive' : 'negated' };
  }

  // Two negations, and what is said not to have changed.
  const ceasedLater = after('cease').some((cue) => follows(reading, cue) && !reading.insideOther(cue));
  if (ceasedLater && reachedBy('open').length) return { state: 'positive' };
  const undenied = reachedBy('undeny')[0];
  if (undenied) {
    const plainly =
      /\b(?:false|untrue|wrong|inaccurate|incorrect|misleading|true|case|claim|said|accurate|pretend|maintain|say)\b/.test(
        wordsOf(tokens, undenied.from, undenied.to),
      );
    const inner =
      /\b(?:no|not|never|without|free|none)\b/.test(wordsOf(tokens, undenied.to, mention.from)) ||
      negators.some((cue) => cue.from >= undenied.to - 1) ||
      cuesBetween(sentence, undenied.to, mention.from, ['no', 'not', 'deny']).length > 0;
    return { state: !plainly || inner ? 'positive' : 'negated' };
  }
  if (reachedBy('open').length && !ceasedLater && !(negators.length && negators.every((cue) => cue.label === 'deny')))
    return { state: 'ambiguous' };
  if (reachedBy('resist').length) return { state: 'positive' };
  // What is dreamt is not meant; what is said of it after waking counts.
  if (/\b(?:dreams?|dreamt|dreamed|nightmares?)\b/.test(wordsOf(tokens, clause.from, mention.to)) && !negated)
    return {
      state: /\bin (?:the|a|her|his) (?:\w+ )?dream/.test(wordsOf(tokens, 0, mention.from)) ? 'absent' : 'ambiguous',
      asked: true,
    };
  const later = cuesBetween(sentence, mention.to, end, ['resist']).find((cue) => follows(reading, cue));
  if (later) return { state: 'positive' };
  if (
    reachedBy('change').some((change) =>
      negators.some((cue) => cue.to <= change.from && change.from - cue.to <= (cue.label === 'deny' ? 6 : 3)),
    )
  )
    return { state: 'positive' };
  const changedAfter = after('change').find((cue) => follows(reading, cue));
  if (
    changedAfter &&
    cuesBetween(sentence, mention.to, changedAfter.from, ['not', 'no']).some(
      (cue) => changedAfter.from - cue.to <= 2,
    ) &&
    !/^(?:the|a|medication|dose)$/.test(tokens[changedAfter.from - 1]?.word ?? '')
  )
    return { state: 'positive' };
  const ceased = reachedBy('cease', 'used')
    .filter((cue) => !negators.some((other) => other.from > cue.to && other.label !== 'not'))
    .filter(
      (cue) =>
        cue.label === 'used' ||
        !/^(?:gone|go|goes|went|pass|passed|end|clear|let|leave|over)/.test(tokens[cue.from]?.word ?? ''),
    );
  const ceasedAfter = after('cease').filter((cue) => follows(reading, cue) && !reading.insideOther(cue));
  if (ceased.length || ceasedAfter.length) {
    const outer = ceased.length
      ? negators.filter((cue) => ceased.some((inner) => cue.to <= inner.from && inner.from - cue.to <= 4))
      : negators.filter((cue) => cue.label === 'deny' || cue.label === 'not');
    if (outer.length)
      return {
        state:
          outer.some((cue) => cue.label === 'deny') || ceasedAfter.length || ceased.length ? 'positive' : 'ambiguous',
      };
    if (!negated || ceased.length) return { state: recent && !remote ? 'positive' : pastState(reading) };
  }

  // "Does not have them anymore".
  if (
    negators.some((cue) => cue.label === 'not') &&
    /^(?:\w+ ){0,3}(?:anymore|any more|any longer)\b/.test(wordsOf(tokens, mention.to, clause.to))
  )
    return { state: 'historical' };
  if (answer === 'no' && after('change').some((cue) => /^(?:down|up)$/.test(tokens[cue.from]?.word ?? '')))
    return { state: 'positive' };
  if (
    answer === 'no' &&
    cuesBetween(sentence, mention.to, end, ['change']).some((cue) => /^(?:down|up)$/.test(tokens[cue.from]?.word ?? ''))
  )
    return { state: 'positive' };
  // "Daydreams about her stepfather dying" is not about her own death.
  if (
    mention.concept === 'si' &&
    /\b(?:his|her|their|the|my) (?:\w+ )?(?:mother|father|stepfather|stepmother|husband|wife|brother|sister|boss|ex|son|daughter|neighbor|neighbour|partner|mom|mum|dad) (?:(?:be|was|were|is|would|to|had|dropped) )*(?:die|dies|died|dying|dead|being dead|gone)\b/.test(
      own,
    )
  )
    return { state: 'absent' };
  const possessor = /\b(his|her) (?:own )?(?:throat|wrists?|life|veins?)\b/.exec(own)?.[1];
  if (
    mention.concept === 'si' &&
    possessor &&
    gender &&
    (possessor === 'his' ? 'm' : 'f') !== gender &&
    !/\b(?:himself|herself)\b/.test(own)
  )
    return { state: 'absent' };
  // "Have not returned".
  if (
    after('cease').some((cue) => /^(?:not|never)$/.test(tokens[cue.from]?.word ?? '') && follows(reading, cue)) &&
    !recent
  )
    return { state: 'historical' };
  const exception = after('except').find((cue) => cue.from - mention.to <= 6 && tokens[cue.from]?.word !== 'just');
  const excepted = before('except').find((cue) => mention.from - cue.to <= 8);
  if (excepted && negatedBefore(reading, excepted)) return { state: 'positive' };

  // "Hesitant, but did acknowledge …": what is stated after a doubt is stated. "Does not appear to be …" only negates.
  const holds = (cue: Match): boolean => {
    if (!attaches(reading, cue)) return false;
    // "(?passive), HI neg": the sign doubts its own item.
    if (
      tokens[cue.from]?.word === '?pre' &&
      cue.to <= mention.from &&
      tokens.slice(cue.to, mention.from).some(({ word }) => /^[,)]$/.test(word))
    )
      return false;
    if (cue.to > mention.from) return !/^(?:seem|appear)/.test(tokens[cue.from]?.word ?? '');
    if (
      /^(?:seem|appear)/.test(tokens[cue.from]?.word ?? '') &&
      (mention.from - cue.to > 6 || /\bnot\b/.test(wordsOf(tokens, cue.from - 2, cue.from)))
    )
      return false;
    return !sentence.cues.some(
      (other) =>
        (other.label === 'yes' || other.label === 'deny') &&
        other.from >= cue.to + 1 &&
        other.from < mention.from &&
        STATES.test(tokens[other.from]?.word ?? ''),
    );
  };
  const doubts = [
    ...[...reading.cues('doubt'), ...after('open')].filter(holds),
    // "Might be hearing her name": inside the mention itself.
    ...cuesBetween(sentence, mention.from, mention.to, ['doubt']).filter((cue) =>
      /^(?:may|might|maybe|possibly|perhaps|could)$/.test(tokens[cue.from]?.word ?? ''),
    ),
  ];
  const evasions = cuesBetween(sentence, 0, end, ['evade']).filter(holds);
  const earnest = cuesBetween(sentence, 0, end, ['earnest']).length > 0;
  const jokes = earnest ? [] : cuesBetween(sentence, 0, end, ['joke']);

  const asks = reachedBy('ask').filter(
    (cue) =>
      !(
        cue.to - cue.from === 1 &&
        /^only$/.test(tokens[cue.from]?.word ?? '') &&
        !/screen|ask|assess|question/.test(wordsOf(tokens, clause.from, clause.to))
      ),
  );
  const askedAfter = after('ask').find(
    (cue) =>
      follows(reading, cue) &&
      !(cue.to - cue.from === 1 && /^(?:he|she|they|i)$/.test(tokens[cue.from - 1]?.word ?? '')),
  );
  const topics = reachedBy('topic');
  if (topics.length && !answer && !negators.length) return { state: 'absent' };

  if (answer === 'yes' && !negators.length)
    return {
      state:
        doubts.length || mention.kind === 'ambiguous' || mention.kind === 'hint'
          ? 'ambiguous'
          : remote && !recent
            ? 'historical'
            : 'positive',
    };

  if (negators.length && !doubleNegated(negators, reading)) {
    if (asks.length && negators.every((cue) => cue.label !== 'deny')) {
      // "Did not answer when asked" is no denial; "no, when asked about" is.
    }
    return denied(reading, { doubts, evasions, jokes, exception, recent, remote });
  }
  if (negators.length) return { state: doubleNegated(negators, reading) ?? 'ambiguous' };
  if (answer === 'no') return denied(reading, { doubts, evasions, jokes, exception, recent, remote });

  if (asks.length || askedAfter || mention.kind === 'topic') {
    const said =
      answerIn(sentence, clause.from, asks[0]?.from ?? mention.from) ?? answerIn(sentence, mention.to, clause.to);
    if (said) return { state: said };
    const reaction =
      /\b(?:each time|every time|whenever|came up|when)\b/.test(wordsOf(tokens, clause.from, clause.to)) &&
      evasions.length + doubts.length === 0 &&
      /\b(?:said|picked|looked|shrugged|changed|laughed|smiled|cried|left|stopped|turned|pass)\b/.test(
        wordsOf(tokens, 0, end),
      );
    if (evasions.length || doubts.length || reaction) return { state: 'ambiguous' };
    return { state: 'absent', asked: true };
  }
  const question = tokens[end - 1]?.word === '?' || tokens[end - 2]?.word === '?';
  if (
    question &&
    clause.to >= end - 1 &&
    mention.kind === 'plain' &&
    !/\b(?:i|i'd|maybe|me|my|idk|what|why)\b/.test(wordsOf(tokens, 0, end))
  )
    return { state: 'absent', asked: true };

  const assertive = before('yes').length > 0 || mention.to - mention.from > 3;
  if (
    doubts.length ||
    (mention.concept !== 'means' &&
      evasions.some((cue) =>
        cue.from < mention.from
          ? reading.reached(cue)
          : !assertive &&
            !/^(?:tear|wept|weep|cried|tears|began|start|eyes|eye|quick|mutter|mumble)/.test(
              tokens[cue.from]?.word ?? '',
            ),
      ))
  )
    return { state: 'ambiguous' };
  if (question && mention.kind === 'plain' && clause.to >= end - 1) return { state: 'ambiguous' };
  if (jokes.length && (mention.concept === 'si' || mention.concept === 'hi')) return { state: 'ambiguous' };
  const raised = askedAfter ?? asks[0];
  void raised;
  const feared =
    before('fear').length &&
    reading
      .cues('fear')
      .some((cue) => /^(?:worr|concern|fear|suspect|afraid|frightened)/.test(tokens[cue.from]?.word ?? ''));
  if (
    feared &&
    cuesBetween(sentence, 0, mention.from, ['fear']).some(() =>
      /\b(?:wife|husband|mother|father|partner|parents?|mom|dad|teacher|sister|brother|friend|family|school|staff|son|daughter)\b/.test(
        wordsOf(tokens, clause.from, mention.from),
      ),
    )
  )
    return { state: 'ambiguous', asked: true };

  if (
    (remote ||
      (clause.joint === 'subordinate' &&
        reading.word(clause.from) === 'since' &&
        cuesBetween(sentence, 0, clause.from, ['long span']).length > 0)) &&
    !recent
  )
    return { state: pastState(reading) };
  // An urge that was not acted on is no act.
  if (
    mention.concept === 'self_harm' &&
    /\b(?:urges?|tempted|temptation|impulse)\b/.test(wordsOf(tokens, mention.from - 2, mention.to)) &&
    /\b(?:not|without|resist\w*|never|instead)\b/.test(wordsOf(tokens, mention.to, end)) &&
    !/\b(?:every|daily|each|\d+ \/|most|nightly|today)\b/.test(wordsOf(tokens, mention.from, end))
  )
    return { state: 'ambiguous' };
  return { state: (mention.kind === 'ambiguous' || mention.kind === 'hint') && !earnest ? 'ambiguous' : 'positive' };
}

const STATES =
  /^(?:endors\w+|admit\w*|acknowledg\w+|disclos\w+|confirm\w*|report\w*|stat(?:es|ed|ing)|den(?:y|ies|ied)|said|says|told|reveal\w*|conced\w+)$/;

interface Around {
  doubts: Match[];
  evasions: Match[];
  jokes: Match[];
  exception: Match | undefined;
  recent: boolean;
  remote: boolean;
}

/** What a denial comes to, once its doubts, its exceptions and its time are seen. Doubt about a denial is no denial. */
function denied(reading: Reading, around: Around): Verdict {
  const { tokens, mention, sentence, clause } = reading;
  const own = wordsOf(tokens, Math.max(clause.from, mention.from - 3), mention.to);
  if (around.exception) {
    const named = sentence.mentions.some(
      (other) =>
        other.concept !== mention.concept && other.from >= (around.exception?.to ?? 0) && other.from < clause.to,
    );
    if (!named) return { state: 'positive' };
  }
  // Tears before a denial are no doubt of it; after "but" they are.
  const evasions = around.evasions.filter(
    (cue) =>
      !/^(?:tear|wept|weep|cried|cry|began|start|eye|quick|tense)/.test(tokens[cue.from]?.word ?? '') ||
      (cue.from > mention.from &&
        sentence.clauses.some(({ from, to, joint }) => from <= cue.from && cue.from < to && joint === 'contrast')),
  );
  if (around.doubts.length || evasions.length) return { state: 'ambiguous' };
  if (
    mention.concept === 'si' &&
    /\bactive\b/.test(own) &&
    !/\bpassive\b/.test(wordsOf(tokens, clause.from, clause.to))
  )
    return { state: 'ambiguous' };
  // Kept from someone is not denied: "has not mentioned the cutting to her mother".
  const hidden = wordsOf(tokens, mention.from - 4, mention.to + 5);
  if (
    /\bnot (?:\w+ )?(?:mention\w*|shar\w+|disclos\w+|admit\w*|reveal\w*|told|tell|discuss\w*)\b.* (?:to|with) (?:his|her|their|the|a|any\w*|@?\w+) ?(?:mom|mum|mother|father|dad|wife|husband|partner|parents?|family|friends?|sister|brother|anyone|anybody|one|doctor|gp|teacher|boyfriend|girlfriend|else)\b/.test(
      hidden,
    )
  )
    return { state: 'positive' };
  // "Has not cut for three days": the last time was within two weeks.
  const span = cuesBetween(sentence, mention.to, tokens.length, ['short span', 'recent']).find(
    (cue) =>
      cue.from - mention.to <= 4 && /^(?:for|in)$/.test(tokens[cue.from - 1]?.word ?? '') && cue.label === 'short span',
  );
  if (span && /^for$/.test(tokens[span.from - 1]?.word ?? '')) return { state: 'positive' };
  const after = wordsOf(tokens, mention.to, clause.to);
  // "No new ones, the old ones persist".
  if (
    /\b(?:old|usual|same|others?|existing|previous|chronic|baseline|earlier|known|original)\b(?: \w+){0,2} (?:persists?|continues?|remains?|still|unchanged|ongoing|are there)\b/.test(
      wordsOf(tokens, mention.to, tokens.length),
    )
  )
    return { state: 'positive' };
  if (
    /\bsince (?:(?:last )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|last (?:night|weekend)|the weekend|this morning)/.test(
      after,
    )
  )
    return { state: 'positive' };
  return { state: 'negated' };
}

/** "Cutting in her teens, none now": over, and denied. */
const pastState = ({ tokens, mention, clause }: Reading): RiskState =>
  /\b(?:none|nothing|not|never|nil|no(?! contact)) (?:\w+ ){0,2}(?:since|now|currently|today|at present|presently|recently|in (?:\w+ ){1,2}(?:years?|months?))\b/.test(
    wordsOf(tokens, mention.to, clause.to),
  )
    ? 'negated'
    : 'historical';

/** "SI no, HI no": a "no" that answers the mention before it does not reach the next. */
function answersBefore(cue: Match, { sentence, tokens, mention }: Reading): boolean {
  const previous = sentence.mentions.find(
    (other) =>
      other !== mention &&
      other.to <= cue.from &&
      cue.from - other.to <= 3 &&
      !tokens.slice(other.to, cue.from).some(({ word }) => !/^(?:[:=(]|—|is|was|are|were|"|-post)$/.test(word)),
  );
  if (
    !previous ||
    !/^(?:no|nil|none|denied|denies|neg|negative|0|zero|ø|absent|-pre|not)$/.test(tokens[cue.from]?.word ?? '')
  )
    return false;
  // "SI denied HI denied": a line of pairs, opened by a term.
  if (
    sentence.mentions[0]?.from === 0 &&
    previous.to === cue.from &&
    sentence.mentions.some((other) => other.from === cue.to) &&
    /^(?:denied|no|neg|negative|none|nil|absent)$/.test(tokens[cue.from]?.word ?? '')
  )
    return true;
  return (
    /^(?:[,;.)/]|—|and|"|$)/.test(tokens[cue.to]?.word ?? '') &&
    /^(?:no|nil|none|denied|denies|neg|negative|0|zero|ø|absent|-pre|not)$/.test(tokens[cue.from]?.word ?? '')
  );
}

/** Two negators over one mention: undefined where the second only repeats the first. */
function doubleNegated(negators: readonly Match[], { tokens, sentence }: Reading): RiskState | undefined {
  const inner = negators.at(-1);
  const outer = negators.at(-2);
  if (!inner || !outer) return undefined;
  const gap = tokens.slice(outer.to, inner.from).map(({ word }) => word);
  if (gap.some((word) => /^(?:[,/:("]|or|nor|and|any)$/.test(word)) || gap.length > 6) return undefined;
  if (outer.from === inner.from || inner.from < outer.to) return undefined;
  const first = tokens[outer.from]?.word ?? '';
  if (/^(?:nor|neither)$/.test(first) || /^nor$/.test(tokens[inner.from]?.word ?? '')) return undefined;
  if (sentence.mentions.some((other) => other.from >= outer.to && other.to <= inner.from)) return undefined;
  if (first === 'never' && !gap.length) return 'positive';
  if (/^(?:no|nope|nah|neither|none|nil)$/.test(first) && !gap.length) return undefined;
  return 'ambiguous';
}

/** Does a cue after the mention speak of it? Nothing but light words and other mentions between. */
function follows(reading: Reading, cue: Match): boolean {
  const { tokens, mention, sentence } = reading;
  let foreign = 0;
  for (let at = mention.to; at < cue.from; at++) {
    const token = tokens[at] as Token;
    if (token.word === ',' || token.word === '/') {
      if (!sentence.mentions.some((other) => other.from >= at && other.from <= cue.from)) return false;
      continue;
    }
    if (STOP.test(token.word) || CONTRASTS.test(token.word)) return false;
    const other = sentence.mentions.find(
      (candidate) => candidate !== mention && candidate.from <= at && at < candidate.to,
    );
    if (other) {
      at = other.to - 1;
      continue;
    }
    if (!isLight(token) && !token.mark && ++foreign > 3) return false;
  }
  return true;
}

/** Is a doubt about this mention, and not about another that stands nearer? */
function attaches(reading: Reading, cue: Match): boolean {
  const { mention, sentence, tokens } = reading;
  if (
    cue.from >= mention.to &&
    sentence.mentions.some((other) => other !== mention && other.concept !== mention.concept && other.from === cue.to)
  )
    return false;
  const from = cue.to <= mention.from ? cue.to : mention.to;
  const to = cue.to <= mention.from ? mention.from : cue.from;
  const between = sentence.mentions.filter(
    (other) => other !== mention && other.concept !== mention.concept && other.from >= from && other.to <= to,
  );
  if (!between.length) return true;
  const words = tokens.slice(from, to);
  return words.every(
    (token, index) =>
      token.mark || isLight(token) || between.some((other) => other.from <= from + index && from + index < other.to),
  );
}

/** A time in the clause that belongs to the mention, or in the clause that hangs on it or that it hangs on. */
function nearTimes(reading: Reading, label: string): boolean {
  const { sentence, clause } = reading;
  const index = sentence.clauses.indexOf(clause);
  const next = sentence.clauses[index + 1];
  const previous = sentence.clauses[index - 1];
  const beside = [
    ...(next?.joint === 'subordinate' && /^(?:when|until|while|after|before|since|as)$/.test(reading.word(next.from))
      ? [next]
      : []),
    ...(clause.joint === 'subordinate' && previous && /^(?:because|when|after|as|so)$/.test(reading.word(clause.from))
      ? [previous]
      : []),
  ];
  // "Was off medication in 2020 and had thoughts of …".
  if (
    label === 'remote' &&
    clause.joint === 'coordinate' &&
    previous &&
    /^(?:had|was|were|did|would)$/.test(reading.word(clause.from))
  )
    beside.push(previous);
  if (
    beside.some(
      ({ from, to }) =>
        cuesBetween(sentence, from, to, [label]).length > 0 &&
        !sentence.mentions.some((mention) => mention.from >= from && mention.from < to),
    )
  )
    return true;
  return (
    reading.cues(label).some((cue) => attaches(reading, cue)) ||
    reading.sentence.cues.some(
      (cue) => cue.label === label && cue.from >= reading.mention.from && cue.to <= reading.mention.to,
    )
  );
}

/** Only supposed: "if …", "in case of …", "should … occur". */
function hypothetical(reading: Reading): boolean {
  const { tokens, mention, clause, sentence } = reading;
  return sentence.cues.some((cue) => {
    if (cue.label !== 'if' || cue.from < clause.from - 1 || cue.from >= mention.from) return false;
    const word = tokens[cue.from]?.word ?? '';
    const prior = wordsOf(tokens, cue.from - 2, cue.from);
    if (
      word === 'if' &&
      /\b(?:ask\w*|know|sure|unsure|unclear|wonder\w*|as|what|even|uncertain|clear|questioned|only|doubt\w*|easier|better|happier|determine|glad|relieved|mind|care)\b/.test(
        prior,
      )
    )
      return false;
    if (word === 'when' || word === 'once')
      return (
        /\b(?:will|should|agree\w*|call|text|contact|reach|ring|use|plan|coping|tell|go|advised|to)\b/.test(
          wordsOf(tokens, 0, cue.from),
        ) && !/\b(?:reports?|says|feels)\b/.test(wordsOf(tokens, 0, cue.from))
      );
    if (word === 'were') return /^(?:to|,)/.test(tokens[mention.to]?.word ?? '') && tokens[mention.to]?.word === 'to';
    if (word === 'should') {
      const next = tokens[cue.from + 1];
      if (
        !next ||
        !(mention.from <= cue.from + 4 || /^(?:he|she|they|the|any|these|client|pt)$/.test(next.word)) ||
        next.word === 'be'
      )
        return false;
      if (cue.from > clause.from && /^(?:he|she|they|i|we|client|pt|it|that)$/.test(tokens[cue.from - 1]?.word ?? ''))
        return false;
    }
    // In another mention or bracket, or with a main clause begun: no longer supposed.
    if (sentence.mentions.some((other) => other !== mention && other.from <= cue.from && cue.to <= other.to))
      return false;
    const subjects = tokens
      .slice(cue.to, mention.from)
      .filter(
        ({ word: each }, index, all) =>
          /^(?:he|she|they|i)$/.test(each) && !/^(?:that|says?|said|feels?|thinks?)$/.test(all[index - 1]?.word ?? ''),
      ).length;
    if (subjects > 1 && word === 'if') return false;
    if (tokens.slice(cue.to, mention.from).some(({ word: each }) => each === ')')) return false;
    // A comma and a new subject end the supposition.
    for (let at = cue.to; at < mention.from; at++)
      if (
        tokens[at]?.word === ',' &&
        /^(?:he|she|they|i|client|pt|then|call|use|go|will)$/.test(tokens[at + 1]?.word ?? '')
      )
        return false;
    return true;
  });
}

const negatedBefore = (reading: Reading, cue: Match): boolean =>
  cuesBetween(reading.sentence, 0, cue.from, ['no', 'not', 'deny', 'postno']).length > 0;

const NO = /^(?:no|nope|nah|naw|never|none|n|0|✗|neither|nil|nothing|denied|denies|deny|denying|negative)$/;
const YES =
  /^(?:y|✓|yes|yeah|yep|yup|nodded|nods|endorsed|endorses|admitted|admits|acknowledged|acknowledges|confirmed|confirms|affirmed|affirmative|sometimes|agreed|conceded|always|often)$/;
/** "No.", "no to both"; "no idea", "no answer" are none. */
const plainNo = (next: Token | undefined): boolean =>
  !next ||
  next.mark ||
  /^(?:to|on|for|at|in|again|he|she|they|i|and|but|both|all|each|every|not|never|such|more|further|other|current|thoughts?|ideation|suicidal|homicidal|history|question|way|sir|problem|concerns?|issues?|intention|intent|wish|desire|urges?)$/.test(
    next.word,
  );

/** What a stretch of words answers to a question; undefined where it is no answer. */
export function answerIn(sentence: RiskSentence, from: number, to: number): RiskState | undefined {
  const { tokens } = sentence;
  if (to <= from) return undefined;
  const doubt = cuesBetween(sentence, from, to, ['doubt', 'evade', 'open']);
  if (
    cuesBetween(sentence, from, to, ['postno']).some(
      (cue) =>
        /^(?:foreign|unthinkable|unimaginable|out|off|be|is|was)$/.test(tokens[cue.from]?.word ?? '') &&
        cue.to - cue.from !== 2,
    )
  )
    return doubt.length ? 'ambiguous' : 'negated';
  let no = cuesBetween(sentence, from, to, ['resist', 'undeny']).length ? false : undefined;
  let yes = false;
  for (let at = from; at < to; at++) {
    const { word } = tokens[at] as Token;
    if (no === undefined && NO.test(word) && (word !== 'no' || plainNo(tokens[at + 1]))) no = true;
    if (YES.test(word)) yes = true;
    if (word === 'not' && no === undefined && ellipsis(tokens, at, to)) no = true;
    if (
      (/^(?:shook|shakes|shaking)$/.test(word) && /^(?:his|her|their|head)$/.test(tokens[at + 1]?.word ?? '')) ||
      (word === 'head' && /^shak/.test(tokens[at + 1]?.word ?? ''))
    )
      no = true;
  }
  if (doubt.length) return 'ambiguous';
  if (no && yes) return 'ambiguous';
  if (no) return 'negated';
  if (yes) return 'positive';
  return undefined;
}

/** "He had not.", "not something he thinks of": a denial that leaves out what it denies. */
function ellipsis(tokens: readonly Token[], at: number, to: number): boolean {
  const next = tokens[at + 1];
  if (!next || at + 1 >= to || next.mark) return true;
  return /^(?:at|in|so|now|since|and|any|something|anything|part|that|thinking|done|been|today|currently|lately|this|on|one|present|an|once|ever|him|her|he|she|for|have|had|do|feel|experiencing|having|experienced|the|a|entertain|contemplate|considering)$/.test(
    next.word,
  );
}
