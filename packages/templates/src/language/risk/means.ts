import type { Reading } from './reading.js';
import { wordsOf } from './tokens.js';
import type { RiskState } from './types.js';

const GONE =
  /\b(?:locked (?:up |away )?by|(?:parents?|mother|father|mom|dad|wife|husband) (?:\w+ )?lock(?:s|ed)|removed?|sold|surrendered|gave|given|gives|giving|handed|hands? (?:it|them|over|in)|handing|returned|returns|rid|disposed?|destroyed|flushed|threw|thrown|binned|turned (?:\w+ ){0,3}(?:in|over)|taken|took|moved|lent|dropped|pawned|confiscated|seized|collected|discarded|brought (?:it|them|the \w+) (?:in|to|back)|(?:went|gone) (?:back|to)|out of the (?:house|home)|no longer|emptied|dispensed|blister|day doses|daily doses|weekly supply|limited supply|relinquished|nursing station|(?:room|cell) (?:searched|swept)|none (?:\w+ ){0,2}(?:left|remain\w*|at home|in the)|(?:daughter|son|sister|brother|niece|nephew|mother|father|mom|dad|friend|neighbor|aunt|uncle|cousin)s? (?:now )?(?:keeps?|holds?|has|have|stores?|manages?) (?:\w+ ){1,6}?(?:at|in) (?:his|her|their) (?:own )?(?:flat|place|house|farm|apartment|car|office)|(?:parents?|mother|father|mom|dad|wife|husband|roommate|sister|brother|partner|manager) (?:\w+ ){0,6}(?:at|in) (?:\w+ ){0,2}(?:office|work)|(?:locked|kept|key|stored|is|are) (?:up )?at (?:\w+ (?:\w+ )?'s|(?:\w+ )?work)|carried (?:\w+ ){1,5}out|parted with|transferred|stays? (?:with|at)|(?:is|are|now|all|kept|stored|held) (?:with|at|by) (?:(?:his|her|their|a|the|my) )?(?:\w+ ){0,2}(?:police|aunt|cousin|daughter|son|sheriff|friend|brother|father|mother|sister|uncle|cousin|neighbor|parents?|gun club|range|pharmacy|gunsmith|s house|s place)|kept (?:by|with|at) (?:his|her|their|a|the) (?:\w+ )?(?:mother|father|brother|sister|friend|neighbor|neighbour|parents?|uncle|police|gun club|range|in-laws?|pharmacy)|(?:is|are|were|was|all|now) (?:now |all )?(?:with|at) (?:(?:his|her|their|a|the) )?(?:\w+ ){0,2}(?:police|sheriff|friend|brother|father|mother|sister|uncle|gun club|range|pharmacy|house|place|gunsmith))\b/;
const STILL =
  /\b(?:still (?:has|keeps|in|there)|under (?:his|her|the)|nightstand|hidden|stashed|unlocked|gave (?:him|her) the (?:key|code)|refus\w+ to|(?:will|would) not (?:give|hand|remove|lock|part|surrender|let)|declin\w+ to (?:give|hand|remove|lock)|has not|not (?:yet )?(?:been )?(?:removed|given|handed|surrendered|secured)|another (?:gun|rifle|one|bottle|stash|supply)|kept (?:one|some)|one left)\b/;
const UNSURE =
  /\b(?:whether|if|unclear|unsure|not sure|would not say|wouldn't say|declined|evasive|vague|refused|possibl[ey]|might|may (?:be|have)|maybe|unknown|did not say|shrugged|depends|silent|quiet)\b/;
const ABSENT = /\b(?:cannot|can not|unable to|not able to|no way to) (?:get|reach|access)\b|\bno (?:longer )?access\b/;

/** Means are there, or gone: what was done with them counts, not who denies them. Undefined: read on. */
export function availability(reading: Reading, negated: boolean): RiskState | undefined {
  const { tokens, mention, clause, sentence } = reading;
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
  void sentence;
  return undefined;
}
