import { cuesBetween } from './attachment.js';
import type { Circumstances } from './circumstances.js';
import { MANNER, type Reading } from './reading.js';
import type { Match } from './rules.js';
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
    /^(?:denied|no|neg|negative|none|nil|absent|-pre)$/.test(tokens[cue.from]?.word ?? '')
  )
    return true;
  return (
    /^(?:[,;.)/]|—|and|"|$)/.test(tokens[cue.to]?.word ?? '') &&
    /^(?:no|nil|none|denied|denies|neg|negative|0|zero|ø|absent|-pre|not)$/.test(tokens[cue.from]?.word ?? '')
  );
}

/** "None today, some yesterday": with a noun of their own some are of another thing. */
const SOME =
  /^(?:\w+ ){0,3}[,;] (?:but |though )?(?:had |there (?:was|were) )?(?:some|a few|few|one|several|plenty|many|lots|two|three) (?:yesterday|earlier|last|over the|on \w+day|before|at night|this)\b/;
/** "Thoughts, absent all summer, are back". */
const BACK =
  /^, [^;.,]+ , (?:now )?(?:ha(?:ve|s|d)|are|is|came|come) (?:\w+ )?(?:back|return|resum|recur|reappear|again)/;

/** What a denial comes to, once its doubts, its exceptions and its time are seen. Doubt about a denial is no denial. */
export function denied(around: Circumstances): RiskState {
  const { tokens, mention, sentence, clause } = around;
  const { exception } = around;
  const own = wordsOf(tokens, Math.max(clause.from, mention.from - 3), mention.to);
  if (exception) {
    const named = sentence.mentions.some(
      (other) => other.concept !== mention.concept && other.from >= exception.to && other.from < clause.to,
    );
    if (!named) return 'positive';
  }
  // "Denies it unless drinking".
  const next = sentence.clauses[sentence.clauses.indexOf(clause) + 1];
  if (next && /^(?:unless|except)$/.test(tokens[next.from]?.word ?? '')) return 'positive';
  // A denied plan or intent leaves the thoughts open.
  if (
    mention.concept === 'si' &&
    /^suicid\w*$/.test(around.own) &&
    /^(?:intent|intentions?|plans?|attempts?|gestures?|behaviou?rs?|acts?|preparations?)$/.test(
      tokens[mention.to]?.word ?? '',
    )
  )
    return 'absent';
  if (mention.concept === 'si' && /^(?:planning|plans?|intent|intention|intends?|means to)\b/.test(around.own))
    return 'absent';
  // Tears before a denial are no doubt of it; after "but" they are.
  const evasions = around.evasions.filter(
    (cue) =>
      !MANNER.test(tokens[cue.from]?.word ?? '') ||
      (cue.from > mention.from &&
        sentence.clauses.some(({ from, to, joint }) => from <= cue.from && cue.from < to && joint === 'contrast')),
  );
  if (around.doubts.length || evasions.length) return 'ambiguous';
  // "Denies SI "today"": what stands in quotes after a denial qualifies it.
  if (
    tokens[mention.to]?.word === '"' &&
    !tokens[mention.from]?.quoted &&
    tokens[mention.to + 1] &&
    !tokens[mention.to + 1]?.mark
  )
    return 'ambiguous';
  // "Says no to suicide on the form, yes to me."
  if (
    cuesBetween(sentence, mention.to, tokens.length, ['yes']).some(
      (cue) =>
        /^(?:yes|yeah)$/.test(tokens[cue.from]?.word ?? '') && !sentence.mentions.some(({ from }) => from > cue.from),
    )
  )
    return 'positive';
  if (/\b(?:chang|correct|switch|amend)\w* .*\byes\b/.test(wordsOf(tokens, mention.to, tokens.length)))
    return 'positive';
  if (
    mention.concept === 'si' &&
    /\bactive\b/.test(own) &&
    !/\bpassive\b|\bdead\b|\bdeath\b/.test(wordsOf(tokens, clause.from, clause.to))
  )
    return 'ambiguous';
  // Kept from someone is not denied: "has not mentioned the cutting to her mother".
  const hidden = wordsOf(tokens, mention.from - 4, mention.to + 5);
  if (
    /\bnot (?:\w+ )?(?:mention\w*|shar\w+|disclos\w+|admit\w*|reveal\w*|told|tell|discuss\w*)\b.* (?:to|with) (?:his|her|their|the|a|any\w*|@?\w+) ?(?:mom|mum|mother|father|dad|wife|husband|partner|parents?|family|friends?|sister|brother|anyone|anybody|one|doctor|gp|teacher|boyfriend|girlfriend|else)\b/.test(
      hidden,
    )
  )
    return 'positive';
  // "Has not cut for three days": the last time was within two weeks.
  const span = cuesBetween(sentence, mention.to, tokens.length, ['short span', 'recent']).find(
    (cue) =>
      cue.from - mention.to <= 4 && /^(?:for|in)$/.test(tokens[cue.from - 1]?.word ?? '') && cue.label === 'short span',
  );
  if (span && /^for$/.test(tokens[span.from - 1]?.word ?? '')) return 'positive';
  // "No other hallucinations": some there are.
  if (/\b(?:no|any) other$/.test(wordsOf(tokens, 0, mention.from)) || /^other\b/.test(around.own)) return 'ambiguous';
  const after = wordsOf(tokens, mention.to, clause.to);
  // "Does not think of it every day": sometimes, then.
  if (
    /^(?:\w+ )?(?:every|always|constantly|all the time|(?:as|that|so|too|very) (?:often|much)|often)\b/.test(after) &&
    around.negators.some((cue) => cue.label === 'not')
  )
    return 'positive';
  // "No new ones, the old ones persist".
  if (
    /\b(?:old|usual|same|others?|existing|previous|chronic|baseline|earlier|known|original)\b(?: \w+){0,2} (?:persists?|continues?|remains?|still|unchanged|ongoing|are there)\b/.test(
      wordsOf(tokens, mention.to, tokens.length),
    )
  )
    return 'positive';
  const onward = wordsOf(tokens, mention.to, tokens.length);
  if (SOME.test(onward) || BACK.test(onward)) return 'positive';
  if (/\buntil (?:last|yesterday|tonight|today|now|this|recently|\w+day)\b/.test(after)) return 'positive';
  if (
    /\bsince (?:(?:last )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|last (?:night|weekend)|the weekend|this (?:morning|afternoon)|breakfast|lunch|dinner|noon|midday|midnight|dawn|waking|getting up|arriving|coming in)(?! 's)/.test(
      after,
    )
  )
    return 'positive';
  return 'negated';
}
