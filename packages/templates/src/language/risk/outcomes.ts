import { answerIn } from './answers.js';
import { cuesBetween } from './attachment.js';
import type { Circumstances } from './circumstances.js';
import { denied } from './denial.js';
import { doubleNegated } from './double.js';
import { MANNER } from './reading.js';
import { wordsOf } from './tokens.js';
import type { Step } from './verdict.js';
import { pastState } from './when.js';

/** What a mention comes to once nothing has turned it: answered, denied, asked, doubted, past, present. */

/** "Handout on suicide": spoken of, not said. */
export const topic: Step = (around) =>
  !around.answered && !around.negators.length && around.reachedBy('topic').length ? { state: 'absent' } : undefined;

export const affirmed: Step = (around) => {
  if (around.answered !== 'yes' || around.negators.length || around.asks.length) return undefined;
  const unclear = around.doubts.length || around.mention.kind === 'ambiguous' || around.mention.kind === 'hint';
  return { state: unclear ? 'ambiguous' : around.remote && !around.recent ? 'historical' : 'positive' };
};

export const denial: Step = (around) => {
  if (!around.negated) return undefined;
  const twice = doubleNegated(around.negators, around);
  if (twice) return { state: around.doubts.length || around.evasions.length ? 'ambiguous' : twice };
  return { state: denied(around) };
};

const REACTS = /\b(?:said|picked|looked|shrugged|changed|laughed|smiled|cried|left|stopped|turned|pass)\b/;
const WHEN_ASKED =
  /\b(?:when|whenever|each time|every time|on being) (?:(?:i|we|he|she|they|client|pt) )?(?:was |were |is |are )?(?:asked|ask|questioned|pressed|prompted|raised)\b/;
const AHEAD = /\b(?:will|should|next|if|plan to|to be)\b/;
/** Words of the sentence beside the question: what was done instead of an answer. */
const besideQuestion = ({ sentence, tokens, mention, asks, askedAfter }: Circumstances): number => {
  const from = Math.min(mention.from, ...asks.map((cue) => cue.from), askedAfter?.from ?? mention.from);
  const to = Math.max(mention.to, askedAfter?.to ?? 0, ...sentence.mentions.map((other) => other.to));
  return tokens.filter(
    (token, at) => (at < from || at >= to) && !token.mark && !/^(?:when|i|and|or|directly|today)$/.test(token.word),
  ).length;
};
export const asked: Step = (around) => {
  const { sentence, clause, mention, tokens, asks } = around;
  if (!asks.length && !around.askedAfter && mention.kind !== 'topic') return undefined;
  const said =
    answerIn(sentence, clause.from, asks[0]?.from ?? mention.from) ??
    answerIn(sentence, Math.max(mention.to, around.askedAfter?.to ?? 0), clause.to);
  // "Shrugged off the question with a no".
  if (said === 'negated' && around.evasions.some((cue) => !MANNER.test(around.word(cue.from))))
    return { state: 'ambiguous' };
  if (said) return { state: said };
  const sentenceWords = wordsOf(tokens, 0, tokens.length);
  // "Said 'pass' each time it came up", "when asked about it he asked who wants to know": asked, and something else was done.
  const reaction =
    (/\b(?:each time|every time|whenever|came up)\b/.test(wordsOf(tokens, clause.from, clause.to)) &&
      REACTS.test(sentenceWords)) ||
    (WHEN_ASKED.test(sentenceWords) && !AHEAD.test(sentenceWords) && besideQuestion(around) > 1);
  // ""Who wants to know?" to the question about suicide".
  const rest = wordsOf(tokens, mention.to, clause.to);
  const quoted =
    /^[:,] " ?\w/.test(rest) ||
    /" ,? ?(?:was (?:his|her|their|the) (?:answer|reply) )?(?:to|in (?:answer|reply|response) to|at) (?:the |my |a )?(?:\w+ )?(?:question|asking)/.test(
      sentenceWords,
    );
  if (quoted || around.evasions.length || around.doubts.length) return { state: 'ambiguous' };
  return { state: reaction ? 'ambiguous' : 'absent', asked: true };
};

/** "Suicidal?" waits for its answer; "maybe I'd be better off gone?" is no question to the client. */
export const questioned: Step = ({ tokens, clause, mention }) => {
  const end = tokens.length;
  const question = tokens[end - 1]?.word === '?' || tokens[end - 2]?.word === '?';
  if (!question || clause.to < end - 1 || mention.kind !== 'plain') return undefined;
  return /\b(?:i|i'd|maybe|me|my|idk|what|why)\b/.test(wordsOf(tokens, 0, end))
    ? { state: 'ambiguous' }
    : { state: 'absent', asked: true };
};

export const doubted: Step = (around) => {
  const { mention } = around;
  if (around.doubts.length) return { state: 'ambiguous' };
  // "Whether she meant to die she cannot say."
  if (
    /\b(?:whether|if)\b/.test(around.ahead) &&
    /\b(?:not (?:\w+ )?(?:say|tell|know|answer|remember|recall|clear|sure)|unclear|unknown|declin)/.test(
      wordsOf(around.tokens, mention.to, around.tokens.length),
    )
  )
    return { state: 'ambiguous' };
  const assertive = around.before('yes').length > 0 || mention.to - mention.from > 3;
  const evaded =
    mention.concept !== 'means' &&
    around.evasions.some(
      (cue) => !MANNER.test(around.word(cue.from)) && (cue.from < mention.from ? around.reached(cue) : !assertive),
    );
  const joked = around.joked && (mention.concept === 'si' || mention.concept === 'hi');
  return evaded || joked ? { state: 'ambiguous' } : undefined;
};

const RELATION =
  /\b(?:wife|husband|mother|father|partner|parents?|mom|dad|teacher|sister|brother|friend|family|school|staff|son|daughter)\b/;
/** "Wife worries that he is suicidal": open, until he says. */
export const feared: Step = (around) =>
  RELATION.test(around.ahead) &&
  around.before('fear').length > 0 &&
  around
    .cues('fear')
    .some((cue) => /^(?:worr|concern|fear|suspect|afraid|frightened|sure|certain|adamant)/.test(around.word(cue.from)))
    ? { state: 'ambiguous', asked: true }
    : undefined;

export const past: Step = (around) => {
  const { clause, sentence } = around;
  const since =
    clause.joint === 'subordinate' &&
    around.word(clause.from) === 'since' &&
    cuesBetween(sentence, 0, clause.from, ['long span']).length > 0;
  return (around.remote || since) && !around.recent ? { state: pastState(around) } : undefined;
};

/** An urge that was not acted on is no act. */
export const resisted: Step = ({ mention, tokens }) => {
  const rest = wordsOf(tokens, mention.to, tokens.length);
  return mention.concept === 'self_harm' &&
    /\b(?:urges?|tempted|temptation|impulse|thought|thoughts|thinking|wanted)\b/.test(
      wordsOf(tokens, mention.from - 2, mention.to),
    ) &&
    /\b(?:not|without|resist\w*|never|instead|ice|pillow)\b/.test(rest) &&
    !/\b(?:every|daily|each|\d+ \/|most|nightly|today)\b/.test(wordsOf(tokens, mention.from, tokens.length))
    ? { state: 'ambiguous' }
    : undefined;
};

export const present: Step = ({ mention, earnest }) => ({
  state: mention.kind === 'ambiguous' || (mention.kind === 'hint' && !earnest) ? 'ambiguous' : 'positive',
});
