import { cuesBetween } from './attachment.js';
import type { Circumstances } from './circumstances.js';
import { MANNER, type Reading } from './reading.js';
import type { Match } from './rules.js';
import { nilFollows } from './sentence.js';
import { wordsOf } from './tokens.js';
import type { RiskState } from './types.js';

/** "SI no, HI no": a "no" that answers the mention before it does not reach the next. */
export function answersBefore(cue: Match, { sentence, tokens, mention }: Reading): boolean {
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
  const opening = tokens[(sentence.mentions[0]?.from ?? 0) - 1]?.word ?? '';
  if (
    /^(?::|\||)$/.test(opening) &&
    previous.to === cue.from &&
    sentence.mentions.some((other) => other.from === cue.to) &&
    (/^(?:denied|no|neg|negative|none|nil|absent|-pre)$/.test(tokens[cue.from]?.word ?? '') || nilFollows(sentence))
  )
    return true;
  return (
    /^(?:[,;.)/]|—|and|"|$)/.test(tokens[cue.to]?.word ?? '') &&
    /^(?:no|nil|none|denied|denies|neg|negative|0|zero|ø|absent|-pre|not)$/.test(tokens[cue.from]?.word ?? '')
  );
}

interface Otherwise {
  readonly state: RiskState;
  readonly holds: (around: Circumstances) => boolean;
}
const otherwise = (state: RiskState, holds: Otherwise['holds']): Otherwise => ({ state, holds });

const KEPT_FROM =
  /\bnot (?:\w+ )?(?:mention\w*|shar\w+|disclos\w+|admit\w*|reveal\w*|told|tell|discuss\w*)\b.* (?:to|with) (?:his|her|their|the|a|any\w*|@?\w+) ?(?:mom|mum|mother|father|dad|wife|husband|partner|parents?|family|friends?|sister|brother|anyone|anybody|one|doctor|gp|teacher|boyfriend|girlfriend|else)\b/;
/** "None today, some yesterday": with a noun of their own some are of another thing. */
const SOME =
  /^(?:\w+ ){0,3}[,;] (?:but |though )?(?:had |there (?:was|were) )?(?:some|a few|few|one|several|plenty|many|lots|two|three) (?:yesterday|earlier|last|over the|on \w+day|before|at night|this)\b/;
/** "Thoughts, absent all summer, are back". */
const BACK =
  /^, [^;.,]+ , (?:now )?(?:ha(?:ve|s|d)|are|is|came|come) (?:\w+ )?(?:back|return|resum|recur|reappear|again)/;
const PERSISTS =
  /\b(?:old|usual|same|others?|existing|previous|chronic|baseline|earlier|known|original)\b(?: \w+){0,2} (?:persists?|continues?|remains?|still|unchanged|ongoing|are there)\b/;
const UNTIL_NOW = /\buntil (?:last|yesterday|tonight|today|now|this|recently|\w+day)\b/;
const SINCE =
  /\bsince (?:(?:last )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|last (?:night|weekend)|the weekend|this (?:morning|afternoon)|breakfast|lunch|dinner|noon|midday|midnight|dawn|waking|getting up|arriving|coming in)(?! 's)/;
/** "Does not think of it every day": sometimes, then. */
const NOT_ALWAYS = /^(?:\w+ )?(?:every|always|constantly|all the time|(?:as|that|so|too|very) (?:often|much)|often)\b/;
const DEED = /^(?:intent|intentions?|plans?|attempts?|gestures?|behaviou?rs?|acts?|preparations?)$/;

/** What settles a denial otherwise, in the order it is looked for: the first that holds counts. */
const SETTLED_OTHERWISE: readonly Otherwise[] = [
  // "Denies all but passive thoughts", unless the exception names another concern.
  otherwise('positive', ({ exception, sentence, mention, clause }) =>
    Boolean(
      exception &&
        !sentence.mentions.some(
          (other) => other.concept !== mention.concept && other.from >= exception.to && other.from < clause.to,
        ),
    ),
  ),
  // "Denies it unless drinking".
  otherwise('positive', ({ sentence, clause, tokens }) => {
    const next = sentence.clauses[sentence.clauses.indexOf(clause) + 1];
    return Boolean(next && /^(?:unless|except)$/.test(tokens[next.from]?.word ?? ''));
  }),
  // A denied plan or intent leaves the thoughts open.
  otherwise(
    'absent',
    ({ mention, own, tokens }) =>
      mention.concept === 'si' &&
      ((/^suicid\w*$/.test(own) && DEED.test(tokens[mention.to]?.word ?? '')) ||
        /^(?:planning|plans?|intent|intention|intends?|means to)\b/.test(own)),
  ),
  // Tears before a denial are no doubt of it; after "but" they are.
  otherwise(
    'ambiguous',
    ({ doubts, evasions, tokens, mention, sentence }) =>
      doubts.length > 0 ||
      evasions.some(
        (cue) =>
          !MANNER.test(tokens[cue.from]?.word ?? '') ||
          (cue.from > mention.from &&
            sentence.clauses.some(({ from, to, joint }) => from <= cue.from && cue.from < to && joint === 'contrast')),
      ),
  ),
  // "Denies SI "today"": what stands in quotes after a denial qualifies it.
  otherwise('ambiguous', ({ tokens, mention }) => {
    const quoted = tokens[mention.to + 1];
    return Boolean(tokens[mention.to]?.word === '"' && !tokens[mention.from]?.quoted && quoted && !quoted.mark);
  }),
  // "Says no to suicide on the form, yes to me."
  otherwise('positive', ({ sentence, mention, tokens }) =>
    cuesBetween(sentence, mention.to, tokens.length, ['yes']).some(
      (cue) =>
        /^(?:yes|yeah)$/.test(tokens[cue.from]?.word ?? '') && !sentence.mentions.some(({ from }) => from > cue.from),
    ),
  ),
  otherwise('positive', ({ onward }) => /\b(?:chang|correct|switch|amend)\w* .*\byes\b/.test(onward)),
  // "Denies active SI": what is passive is left open, unless it is spoken of.
  otherwise(
    'ambiguous',
    ({ mention, tokens, clause }) =>
      mention.concept === 'si' &&
      /\bactive\b/.test(wordsOf(tokens, Math.max(clause.from, mention.from - 3), mention.to)) &&
      !/\bpassive\b|\bdead\b|\bdeath\b/.test(wordsOf(tokens, clause.from, clause.to)),
  ),
  // Kept from someone is not denied: "has not mentioned the cutting to her mother".
  otherwise('positive', ({ tokens, mention }) => KEPT_FROM.test(wordsOf(tokens, mention.from - 4, mention.to + 5))),
  // "Has not cut for three days": the last time was within two weeks.
  otherwise('positive', ({ sentence, mention, tokens }) => {
    const before = (cue: Match) => tokens[cue.from - 1]?.word ?? '';
    const span = cuesBetween(sentence, mention.to, tokens.length, ['short span', 'recent']).find(
      (cue) => cue.from - mention.to <= 4 && /^(?:for|in)$/.test(before(cue)) && cue.label === 'short span',
    );
    return Boolean(span && before(span) === 'for');
  }),
  // "No other hallucinations": some there are.
  otherwise(
    'ambiguous',
    ({ tokens, mention, own }) => /\b(?:no|any) other$/.test(wordsOf(tokens, 0, mention.from)) || /^other\b/.test(own),
  ),
  otherwise('positive', ({ negators, rest }) => NOT_ALWAYS.test(rest) && negators.some((cue) => cue.label === 'not')),
  // "No new ones, the old ones persist".
  otherwise('positive', ({ onward }) => [PERSISTS, SOME, BACK].some((each) => each.test(onward))),
  otherwise('positive', ({ rest }) => UNTIL_NOW.test(rest) || SINCE.test(rest)),
];

/** What a denial comes to, once its doubts, its exceptions and its time are seen. Doubt about a denial is no denial. */
export function denied(around: Circumstances): RiskState {
  return SETTLED_OTHERWISE.find(({ holds }) => holds(around))?.state ?? 'negated';
}
