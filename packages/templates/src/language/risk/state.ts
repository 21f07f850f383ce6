import * as cue from './cues.js';
import { isElsewhere } from './experiencer.js';
import { type Mention, matches } from './mentions.js';
import { negation } from './negation.js';
import type { RiskState } from './types.js';

/** What an answer says; undefined where it is none. */
export function answerIn(text: string): RiskState | undefined {
  if (cue.UNCERTAIN.test(text)) return 'ambiguous';
  const no = cue.ANSWER_NO.test(text);
  const yes = cue.ANSWER_YES.test(text);
  if (no && yes) return 'ambiguous';
  return no ? 'negated' : yes ? 'positive' : undefined;
}

/** The state of one mention in its sentence; `asked`: asked, and not answered here. */
export function stateOf(mention: Mention, mentions: readonly Mention[], sentence: string): RiskState | 'asked' {
  // Other mentions become marks, so that lists of them can be stepped over.
  const masked = mask(sentence, mentions, mention);
  const pre = masked.slice(0, mention.start);
  const post = masked.slice(mention.end);
  const clauseBefore = pre.slice(lastBreak(pre));
  const clauseAfter = post.slice(0, firstBreak(post));
  const clause = `${clauseBefore} ${sentence.slice(mention.start, mention.end)} ${clauseAfter}`;

  if (mention.concept !== 'plan' || mention.start > 0) {
    if (
      cue.HYPOTHETICAL_BEFORE.test(clauseBefore) &&
      !/\bwhat if\b/.test(clauseBefore) &&
      !/\b(?:asked|as|unsure|unclear|sure|know|tell|wonder\w*) (?:if|were)\b|\bwere (?:both|each|all|denied|present|asked|reported|voiced)/.test(
        pre,
      )
    )
      return 'absent';
    if (cue.HYPOTHETICAL_AFTER.test(post)) return 'absent';
  }
  const unasked = cue.NOT_ASKED.test(clause);
  if (cue.NOT_ASKED.test(clauseBefore) && !clauseBefore.includes('§'))
    return cue.REMOTE.test(clauseBefore) ? 'historical' : 'absent';
  if (/^[^.;]{0,24}\b(?:not|n't|never) (?:returned?|come back|recurred?|been back|reappeared)\b/.test(post))
    return 'historical';
  const reach = negation(pre, post);
  if (mention.kind === 'safe' && (cue.UNCERTAIN.test(clause) || /\b(?:whether|if)\b/.test(clauseBefore)))
    return 'ambiguous';
  if (mention.kind === 'safe')
    return reach === 'negated' || /\b(?:not|n't|doesn't|never)\b/.test(clauseBefore.slice(-20))
      ? 'positive'
      : 'negated';
  if (unasked && reach !== 'negated' && !cue.REMOTE.test(clauseBefore)) return 'absent';

  if (
    mention.concept === 'abuse' &&
    /\b(?:never|not|no ?one|nobody)\b(?!.*\bsafe)|n't\b(?!.*\bsafe)/.test(sentence.slice(mention.start, mention.end))
  )
    return 'negated';
  if (isElsewhere(mention, sentence, pre, post, reach === 'negated')) return 'other_subject';

  if (cue.OPEN_BEFORE.test(clauseBefore)) return 'ambiguous';
  if (cue.AFFIRM_BEFORE.test(clauseBefore.slice(-120)) || cue.AFFIRM_AFTER.test(post.slice(0, 60))) return 'positive';
  if (reach === 'double') return 'ambiguous';

  if (
    /\?["”’']?\s*$/.test(sentence) &&
    mention.kind === 'plain' &&
    sentence.length < 70 &&
    !/\b(?:i|i'd|id|idk|maybe|me|my)\b/.test(sentence) &&
    !/\bwhat\b|\bwhy\b|^\W*\?/.test(sentence)
  )
    return 'asked';
  const own = sentence.slice(mention.start, mention.end);
  const uncertain =
    cue.UNCERTAIN.test(clause.replace(/\bambivalen\w+/.test(own) ? own : '§', '')) ||
    /\b(?:don't|didn't|doesn't|not) know\b/.test(sentence.slice(0, mention.start)) ||
    cue.UNCERTAIN.test(sentence.slice(mention.end, mention.end + 90).replace(/\bbut\b.*/, '')) ||
    (!pre.includes('§') && cue.UNCERTAIN.test(pre));
  if (uncertain && (mention.concept !== 'means' || /\b(?:whether|if|about)\b/.test(clauseBefore))) return 'ambiguous';

  const asks = cue.TOPIC_BEFORE.test(pre.slice(-140)) || cue.ASKED_AFTER.test(post);
  if (reach === 'positive') return 'positive';
  // "Cannot promise to stay safe" leaves it open; the promise itself says nothing of thoughts.
  if (mention.kind === 'ambiguous' && /\bsafe/.test(own)) {
    if (reach === 'negated') return 'ambiguous';
    if (/^(?:agree|contract|commit|promise|guarantee|assure|sure)/.test(own)) return 'absent';
  }
  if (reach === 'negated') return denied(mention, sentence, pre, post, clause);
  if (
    mention.concept === 'means' &&
    (cue.MEANS_GONE_AFTER.test(post) ||
      cue.MEANS_GONE_AFTER.test(sentence.slice(mention.start)) ||
      (/\b(?:took|taken|moved|brought)\b[^.;]{0,12}$/.test(`${pre} `) &&
        /^\s*to (?:his|her|their) (?:own )?(?:house|place|flat|home)/.test(post)) ||
      cue.MEANS_GONE_BEFORE.test(pre))
  )
    return 'negated';
  if (asks || mention.kind === 'topic') {
    if (
      /\b(?:monitor|watch|re-?assess|psycho-?education|handout|risk factors|warning signs|prevention|book|film|movie|song|article|essay|poem)/.test(
        pre.slice(-60),
      )
    )
      return 'absent';
    const answer = answerIn(
      `${post.replace(/^[^,.;:]*$/, (rest) => rest)} ${/\b(?:denie[sd]|none|no)\b[^§]*$/.test('') ? pre : ''}`,
    );
    if (answer) return answer;
    // Answered with something that is neither yes nor no.
    if (/\b(?:said|says|replied|answered|responded|stated|goes)\b,?\s*["“]/.test(post)) return 'ambiguous';
    if (mention.kind === 'topic') return 'absent';
    return 'asked';
  }
  if (
    cue.NO_LONGER.test(clauseBefore.slice(-40)) ||
    /^[^,;]{0,20}\b(?:went away|gone|gone away|stopped|ceased|disappeared|faded|resolved|has passed years|remitted|in remission)/.test(
      post,
    )
  ) {
    return cue.RECENT.test(clause) ? 'positive' : 'historical';
  }
  if (cue.REMOTE.test(clause) && !recentOnly(clause))
    return cue.NONE_NOW.test(post) && !cue.NOT_ASKED.test(post) ? 'negated' : 'historical';
  if (/\b(?:none|nothing|not|no|never)\b[^.;,]{0,16}\bsince\b/.test(post) && !cue.RECENT.test(clause)) return 'negated';
  // An urge that was not acted on is no act.
  if (
    mention.concept === 'self_harm' &&
    /\burges? (?:to|of)\s*$|\burges? to\b/.test(pre.slice(-12) + sentence.slice(mention.start, mention.end)) &&
    /\b(?:did not|didn't|not|without|never|resisted) ?(?:act|do|cut|follow|give|$|[.,;])/.test(
      sentence.slice(mention.end),
    ) &&
    !/^\W*\d/.test(post)
  )
    return 'ambiguous';
  return mention.kind === 'ambiguous' ? 'ambiguous' : 'positive';
}

/** A recent time stands in the clause and outweighs a remote one: "hx of cutting, cut again Tuesday". */
const recentOnly = (clause: string): boolean =>
  cue.RECENT.test(clause) && !/\bago\b.*\byears?\b|\byears? ago\b|\bhx\b|\bhistory\b|\b(?:19|20)\d\d\b/.test(clause);

const TAKEN_BACK =
  /(?:,|\b(?:then|but|later|until|before|yet)\b)[^;§]*\b(?:acknowledg|admit|endors|conced|confess|disclos|reveal|retract|recant|revers)\w*(?:\s+(?:to )?(?:it|them|this|that|these|having|on|when|after|later|otherwise)\b|\s*[.,;]|\s*$)/;
/** What a denial comes to, once its time and its reach are known. */
function denied(mention: Mention, sentence: string, pre: string, post: string, clause: string): RiskState {
  const own = `${pre.slice(-30)}${sentence.slice(mention.start, mention.end)}`;
  if (cue.NO_LONGER.test(pre.slice(-40))) return cue.RECENT.test(clause) ? 'positive' : 'historical';
  if (mention.concept === 'means') return 'negated';
  if (/\bactive\b/.test(own) && !/\bpassive\b/.test(pre + post) && mention.concept === 'si') return 'ambiguous';
  if (cue.SINCE_RECENT.test(post.slice(0, firstBreak(post)))) return 'positive';
  if (/^[^,;.]{0,20}\b(?:except|other than|apart from|aside from|besides|but for|unless)\b/.test(post))
    return 'positive';
  // "Denies SI today; had it on Tuesday", "denies current SI, endorsed last week".
  for (const part of post
    .split(/[,;]|\bbut\b|\bthough\b|\balthough\b|\bhowever\b|\byet\b|\bwhile\b|\bexcept\b/)
    .slice(1)) {
    if (part.includes('§') || /\b(?:no|denies|denied|not|never|none)\b/.test(part)) continue;
    const happened =
      /\b(?:had|did|endorsed|endorses|reported|reports|admitted|was|were|wished|felt|yes|present|last|most recent\w*|experienced|it)\b/.test(
        part,
      );
    if (happened && cue.RECENT.test(part) && !cue.REMOTE.test(part)) return 'positive';
  }
  if (
    /(?:,|\bthen\b|\bbut\b|\byet\b)[^;]{0,40}\b(?:otherwise|sometimes|now and then|on occasion|some days|most days|actually|retracted|took (?:it|that) back|changed (?:his|her|their) (?:answer|mind)|admitted|conceded|told (?:me|staff|the nurse|his|her))\b/.test(
      post,
    ) &&
    !/\bdenie[sd]\b[^;]*$/.test(post)
  )
    return 'positive';
  if (
    /\b(?:but|though|although|however)\b[^.;]{0,60}\b(?:tearful|hesita\w+|paus\w+|looked away|avoid\w+|seem\w+|appear\w+|eyes|long silence|unconvincing\w*)\b/.test(
      post,
    )
  )
    return 'ambiguous';
  // "Denied, then admitted it."
  if (TAKEN_BACK.test(post)) return 'positive';
  if (/\b(?:attempts?)\b/.test(sentence.slice(mention.start, mention.end)) && mention.concept === 'si') return 'absent';
  return 'negated';
}

/** The sentence with every other mention as a mark of the same length. */
function mask(sentence: string, mentions: readonly Mention[], own: Mention): string {
  let masked = sentence;
  for (const other of mentions) {
    const from = other.end <= own.start || other.start >= own.end ? other.start : -1;
    if (from >= 0)
      masked = masked.slice(0, other.start) + '§'.padEnd(other.end - other.start, ' ') + masked.slice(other.end);
  }
  return masked;
}

const BREAK =
  /[;—]|\bbut\b|\bhowever\b|\balthough\b|\bthough\b|\bexcept\b|\byet\b|\bwhereas\b|\bwhile\b|\bthen\b|,(?= (?:denie[sd]|reports?|reported|endors\w+|admit\w*|none\b|no\b|nothing\b|she|he|they|client|pt|has|had|says|said|last\b|and (?:she|he|they|denie[sd]|has|had|no\b)))/g;
function lastBreak(pre: string): number {
  let at = 0;
  for (const match of matches(BREAK, pre)) at = match.index + match[0].length;
  return at;
}
function firstBreak(post: string): number {
  const at = post.search(BREAK);
  return at < 0 ? post.length : at;
}
