import { GONE, STILL, UNSURE } from './lexicon/index.js';
import type { Reading } from './reading.js';
import { wordsOf } from './tokens.js';
import type { RiskState } from './types.js';

const ABSENT = /\b(?:cannot|can not|unable to|not able to|no way to) (?:get|reach|access)\b|\bno (?:longer )?access\b/;

/** Means are there, or gone: what was done with them counts, not who denies them. Undefined: read on. */
export function availability(reading: Reading, negated: boolean): RiskState | undefined {
  const { tokens, mention, clause } = reading;
  const text = wordsOf(tokens, clause.from, Math.max(clause.to, mention.to));
  const rest = wordsOf(tokens, mention.from, tokens.length);
  const pre = wordsOf(tokens, clause.from, mention.from);
  if (mention.kind === 'topic') return 'absent';
  if (/\b(?:ask\w*|inquired|enquired)\b/.test(pre)) return GONE.test(rest) && !STILL.test(rest) ? 'negated' : undefined;
  if (
    UNSURE.test(pre.split(' ').slice(-3).join(' ')) ||
    (UNSURE.test(text.replace(/\bif\b/g, '')) && !/\bwhether\b.*\bunloaded\b/.test(text) && !negated)
  )
    return /\bif (?:he|she|they|it)\b/.test(pre) && !/\bask\w*|unclear|say|sure\b/.test(pre) ? 'absent' : 'ambiguous';
  if (
    /\b(?:refus\w+|declin\w+|unwilling|will not|would not) (?:to )?(?:remov|lock|giv|hand|surrender|part|secur|let)/.test(
      text,
    )
  )
    return 'positive';
  if (
    /\b(?:discuss\w*|counsel\w*|review\w*|recommend\w*|advis\w*|agreed to|will|plan to|to|encourag\w*|asked) (?:\w+ ){0,3}(?:(?:lock|remov|secur|restrict|hand|giv)\w*|safe)\b/.test(
      text,
    ) &&
    !/\bat home|in the (?:home|house)|has\b/.test(text)
  )
    return /\b(?:has|owns|keeps|own|there (?:is|are))\b/.test(text) ? 'positive' : 'absent';
  // "Does not own one, but his roommate does".
  if (
    /\b(?:but|although|though) (?:his|her|their|the|a|my) (?:\w+ ){1,2}(?:do(?:es)?\b(?! not)|(?:has|have|owns?|keeps?) (?:one|two|some|several|many|them|guns?|rifles?|a (?:gun|rifle|pistol|shotgun))\b)/.test(
      rest,
    ) &&
    !/\block/.test(rest.replace(/not (?:\w+ )?lock/g, ''))
  )
    return 'positive';
  const still = STILL.test(rest) || STILL.test(text);
  if (
    !still &&
    (GONE.test(wordsOf(tokens, Math.max(clause.from, mention.from - 3), Math.min(tokens.length, mention.to + 14))) ||
      GONE.test(pre.split(' ').slice(-5).join(' ')) ||
      GONE.test(wordsOf(tokens, mention.from, mention.to)) ||
      ABSENT.test(rest))
  )
    return negated && /\bnot\b/.test(text) ? 'positive' : 'negated';
  // "Has not left the house", "has not got rid of it".
  if (/\b(?:has|have) not (?:been )?(?:left|got|given|handed|removed|sold|returned)\b/.test(text)) return 'positive';
  if (negated) return 'negated';
  return undefined;
}
