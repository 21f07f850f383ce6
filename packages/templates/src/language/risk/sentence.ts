import type { Span } from '../sentences.js';
import { cueRules } from './grammar.js';
import { conceptMatches, findMentions, type Mention, speaksOfRisk } from './mentions.js';
import type { Match } from './rules.js';
import { countedTimes } from './time.js';
import { type Token, tokenizeRisk } from './tokens.js';

/** How a clause hangs on the one before. */
export type Joint = 'start' | 'stop' | 'contrast' | 'coordinate' | 'subordinate';

export interface Clause {
  from: number;
  to: number;
  joint: Joint;
}

/** One sentence taken apart: words, mentions, and, when asked for, clauses and the words that turn mentions. */
export class RiskSentence {
  #clauses: readonly Clause[] | undefined;
  #cues: readonly Match[] | undefined;
  constructor(
    readonly tokens: readonly Token[],
    readonly mentions: readonly Mention[],
  ) {}

  get clauses(): readonly Clause[] {
    this.#clauses ??= clausesOf(this.tokens, this.mentions);
    return this.#clauses;
  }

  get cues(): readonly Match[] {
    this.#cues ??= outermost(
      [...cueRules().read(this.tokens), ...countedTimes(this.tokens)].filter(
        // "Fewer than in June": what is compared with is no time of it.
        ({ label, from }) => label !== 'remote' || this.tokens[from - 1]?.word !== 'than' || this.tokens[from]?.number,
      ),
    );
    return this.#cues;
  }
}

const CONTRAST =
  /^(?:but|however|although|though|yet|while|whereas|nevertheless|nonetheless|albeit|despite|notwithstanding|conversely|instead)$/;
const SUBORDINATE = /^(?:because|when|after|until|unless|since|so|before|as|once|where|if|should)$/;
const NOMINATIVE = /^(?:he|she|they|i|we)$/;
export const CLIENT =
  /^(?:client|patient|pt|ct|cl|clt|clr|caller|kid|yp|evaluee|examinee|defendant|mom|mum|veteran|student|pupil|resident|mr|mrs|ms)$/;
const OPENS_VERB =
  /^(?:having|telling|denies|denied|denying|reports|reported|reporting|endorses|endorsed|endorsing|admits|admitted|admitting|acknowledges|acknowledged|says|said|saying|states|stated|stating|describes|described|discloses|disclosed|adds|added|has|had|have|is|was|are|were|will|would|does|did|keeps|kept|wants|wanted|thinks|thinking|tells|told|hears|heard|sees|saw|feels|felt|wishes|wished|hopes|plans|intends|means|owns|bought|agrees|agreed|appears|appeared|remains|made|continues|continued|confirms|confirmed|uses|used|lives|knows|knew|answered|asked|can|cannot|never|has|talks|talked|gave|took|laughed|shrugged|looked|found|wrote|texted|called|held|put|went|got|began|started|sleeps|cried)$/;

/** Where clauses begin, by conjunctions, stops, subjects and verbs. Shallow: what it joins is told by what follows. */
function clausesOf(tokens: readonly Token[], mentions: readonly Mention[]): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  let joint: Joint = 'start';
  const inside = (at: number): boolean => mentions.some((mention) => mention.from < at && at < mention.to);
  const cut = (at: number, next: Joint): void => {
    if (at <= from) {
      if (at === from) joint = next;
      return;
    }
    clauses.push({ from, to: at, joint });
    from = at;
    joint = next;
  };
  for (let at = 1; at < tokens.length; at++) {
    const { word } = tokens[at] as Token;
    if (inside(at)) continue;
    const before = tokens[at - 1] as Token;
    if (word === '—' || word === ';' || word === '|' || word === '…') {
      // "SI - see above": a label and what is said of it.
      const label = word === '—' && mentions.some((mention) => mention.to === at && mention.from - from <= 1);
      if (!label && tokens.slice(at + 1).some(({ mark }) => !mark)) cut(at + 1, 'stop');
    } else if (CONTRAST.test(word)) {
      // "Ideation was, however, denied": said in passing.
      if (
        word === 'however' &&
        before.word === ',' &&
        tokens[at + 1]?.word === ',' &&
        /^(?:is|was|are|were|has|have|had)$/.test(tokens[at - 2]?.word ?? '')
      )
        continue;
      if (
        !(
          word === 'yet' &&
          (/^(?:not|as|never|clear|sure|unclear|known)$/.test(before.word) || (tokens[at + 1]?.mark ?? true))
        ) &&
        !(word === 'but' && /^(?:nothing|all|anything|none)$/.test(before.word))
      )
        cut(at, 'contrast');
    } else if (
      SUBORDINATE.test(word) &&
      !/^(?:not|even|as|only|just|ever|be|is|was|up|or|any|asked|whether|for|soon|long)$/.test(before.word) &&
      subordinate(tokens, at)
    )
      cut(at, 'subordinate');
    else if (before.word === ',' || /^(?:and|then|so|or)$/.test(before.word) || before.word === ':') {
      const list = before.word === 'or';
      if (
        word === 'having' &&
        !/(?:ed|told|said|been|had|made|gone|taken|written|heard|seen)$/.test(tokens[at + 1]?.word ?? '')
      )
        continue;
      if (before.word === ':' && mentions.some((mention) => mention.to === at - 1)) continue;
      if (!verbBefore(tokens, mentions, from, at)) continue;
      if (NOMINATIVE.test(word) || (CLIENT.test(word) && !list && tokens[at + 1]?.word !== "'s")) cut(at, 'coordinate');
      else if (
        OPENS_VERB.test(word) &&
        !(/^(?:plans|means|intends|thinking)$/.test(word) && mentions.some((mention) => mention.from === at)) &&
        before.word !== ':' &&
        !(list && /^(?:has|had|have|is|was|are|were|thinking|feels|wants|thinks)$/.test(word))
      )
        cut(at, 'coordinate');
      else if (
        startsClause(tokens, at) ||
        (/^(?:last|most)$/.test(word) &&
          /^(?:time|one|episode|was|recent|recently|incident|thought|on|thoughts)$/.test(tokens[at + 1]?.word ?? ''))
      )
        cut(at, 'coordinate');
    } else if (
      NOMINATIVE.test(word) &&
      at > from + 2 &&
      (mentions.some(({ to }) => to === at) ||
        /^(?:now|today|currently|either|anymore|week|night|thoughts)$/.test(before.word)) &&
      runsOn(tokens, at)
    )
      cut(at, 'coordinate');
  }
  clauses.push({ from, to: tokens.length, joint });
  return clauses;
}

/** A phrase that only sets the time is no clause: "years ago, as a young man, he …". */
const verbBefore = (tokens: readonly Token[], mentions: readonly Mention[], from: number, to: number): boolean =>
  mentions.some((mention) => mention.from < to && from < mention.to) ||
  tokens
    .slice(from, to)
    .some(
      ({ word, mark }) =>
        !mark &&
        (OPENS_VERB.test(word) || /^(?:no|not|deny)$/.test(word) || (/(?:ed|ing)$/.test(word) && word !== 'during')),
    );

/** "Because …", "since he …": a clause of its own; "when asked", "since Monday" are none. */
function subordinate(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word;
  const next = tokens[at + 1]?.word ?? '';
  // "Lying if I said …": what is said belongs to it.
  if (word === 'if' && /^(?:sa(?:id|y|ys)|told|tell|claim(?:ed)?|denied|answered)$/.test(tokens[at + 2]?.word ?? ''))
    return false;
  if (word === 'if')
    return !tokens
      .slice(Math.max(0, at - 4), at)
      .some(({ word: earlier }) =>
        /^(?:ask\w*|know|knows|sure|unsure|wonder\w*|clear|unclear|tell|question\w*|say|says|confirm|determine|establish|elicit|clarify|disclose)$/.test(
          earlier,
        ),
      );
  if (word === 'because' || word === 'unless') return true;
  if (word === 'when') return !/^(?:asked|questioned|screened|i|i_asked|prompted|pressed|it|we|raised)$/.test(next);
  if (word === 'should') return false;
  if (word === 'so') return /^(?:he|she|they|that|i|client)$/.test(next) && tokens[at - 1]?.word === ',';
  if (
    word === 'since' ||
    word === 'as' ||
    word === 'after' ||
    word === 'before' ||
    word === 'until' ||
    word === 'once' ||
    word === 'where'
  )
    return NOMINATIVE.test(next) || CLIENT.test(next);
  return false;
}

/** "… , her brother has …": a person with a verb. */
function startsClause(tokens: readonly Token[], at: number): boolean {
  let here = at;
  if (
    !/^(?:his|her|their|the|a|my|mother|father|wife|husband|mom|dad|sister|brother|partner|daughter|son|staff)$/.test(
      tokens[here]?.word ?? '',
    ) &&
    !(tokens[here]?.capital && !tokens[here]?.acronym)
  )
    return false;
  for (let steps = 0; steps < 4; steps++) {
    here++;
    const token = tokens[here];
    if (!token || token.mark) return false;
    if (OPENS_VERB.test(token.word) && !/^(?:means|plans|used|thinking)$/.test(token.word)) return true;
  }
  return false;
}

/** "… thoughts she denies …" */
const runsOn = (tokens: readonly Token[], at: number): boolean =>
  [1, 2, 3].some((step) =>
    /^(?:denies|denied|reports|reported|endorses|endorsed|tells|states|says|said|does|does|has|had|is|was|told|admits|agrees|also|wants)$/.test(
      tokens[at + step]?.word ?? '',
    ),
  );

const POLAR: ReadonlySet<string> = new Set(
  'no not deny yes cease resist undeny open unasked change doubt evade ask except'.split(' '),
);

/** Longer cues hold the shorter ones inside them: "no longer" has no "no". */
function outermost(cues: Match[]): Match[] {
  const sorted = [...cues].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const kept: Match[] = [];
  for (const cue of sorted) {
    const held =
      POLAR.has(cue.label) &&
      kept.some(
        (other) =>
          POLAR.has(other.label) &&
          other.from <= cue.from &&
          cue.to <= other.to &&
          other.to - other.from > cue.to - cue.from,
      );
    if (!held && !kept.some((other) => other.label === cue.label && other.from <= cue.from && cue.to <= other.to))
      kept.push(cue);
  }
  return kept.sort((a, b) => a.from - b.from);
}

/** A text taken apart. What is read only in the light of risk is read within three sentences of talk of it. */
export function readRiskSentences(text: string, spans: readonly Span[]): RiskSentence[] {
  const raw = spans.map(({ start, end }) => {
    const tokens = tokenizeRisk(text, start, end);
    return { tokens, matches: conceptMatches(tokens) };
  });
  const speaks = raw.map(({ matches }) => speaksOfRisk(matches));
  return raw.map(({ tokens, matches }, at) => {
    return new RiskSentence(tokens, findMentions(matches, speaks.slice(Math.max(0, at - 3), at + 3).includes(true)));
  });
}

/** "SI ø HI ø", not "SI ø plan": each has its own. */
export const nilFollows = ({ tokens, mentions }: RiskSentence): boolean =>
  mentions.every(({ to }) => tokens[to]?.word === 'ø');
