import { splitSentences } from '../sentences.js';
import { STEM } from './concepts.js';
import * as cue from './cues.js';
import { measuredIdeation } from './measures.js';
import { findMentions, matches, type Mention } from './mentions.js';
import {
  PRECEDENCE,
  RISK_CONCEPTS,
  type RiskAssessment,
  type RiskConcept,
  type RiskReading,
  type RiskState,
} from './types.js';

/** What is known from the sentences before. */
interface Thread {
  /** Sentences since suicide, violence or self-harm was last spoken of. */
  since: number;
  /** Concepts of the sentence before, for an answer that follows in the next. */
  before: Map<RiskConcept, RiskState>;
  asked: RiskConcept[];
}

/**
 * What a text says about risk, by concept. Rules over word classes: who it is about, whether it is denied,
 * when it was, whether it is only supposed. When in doubt the answer is `ambiguous`, never `negated`.
 * Any string is read; work is linear in its length.
 */
export function assessRisk(text: string): RiskAssessment {
  const readings = Object.fromEntries(
    RISK_CONCEPTS.map((concept): [RiskConcept, RiskReading] => [concept, { state: 'absent', spans: [] }]),
  ) as RiskAssessment;
  const note = (concept: RiskConcept, state: RiskState, start: number, end: number): void => {
    const reading = readings[concept];
    if (state === 'negated') reading.denied = true;
    if (state === 'absent') return;
    const better = PRECEDENCE.indexOf(state) - PRECEDENCE.indexOf(reading.state);
    if (better < 0) {
      reading.state = state;
      reading.spans = [{ start, end }];
    } else if (better === 0) reading.spans.push({ start, end });
  };
  const thread: Thread = { since: Number.POSITIVE_INFINITY, before: new Map(), asked: [] };
  for (const { start, end } of splitSentences(text)) {
    const sentence = text.slice(start, end);
    const lower = sentence.toLowerCase().replace(/[’‘]/g, "'");
    thread.since++;
    // Lower case of some letters is longer; offsets then no longer fit and the sentence is read as written.
    const safe =
      lower.length === sentence.length ? lower : sentence.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
    const states = new Map<RiskConcept, RiskState>();
    const asked: RiskConcept[] = [];
    if (STEM.test(safe)) {
      const measured = measuredIdeation(safe);
      if (measured) {
        note('si', measured, start, end);
        // The Columbia screen asks about method, intent and plan in items 3 to 5.
        if (/\bno to (?:questions? |items? )?(?:#|q)?[3-5]|\bno to the (?:rest|others)\b/.test(safe)) {
          note('plan', 'negated', start, end);
          note('intent', 'negated', start, end);
        }
        if (measured === 'positive') readings.si.measured = true;
        if (measured === 'negated') readings.si.denied = false;
        thread.since = 0;
        states.set('si', measured);
      }
      const mentions = findMentions(sentence, safe, thread.since <= 3).filter(
        (mention) => !(measured && mention.concept === 'si' && insideScreen(safe, mention)),
      );
      for (const mention of mentions) {
        const state = stateOf(mention, mentions, safe);
        if (state === 'asked') {
          asked.push(mention.concept);
          continue;
        }
        note(mention.concept, state, start + mention.start, start + mention.end);
        // "Denies harming self or others" covers suicide as well as self-harm.
        if (mention.concept === 'self_harm' && SELF_HARM_VERB.test(safe.slice(mention.start, mention.end))) {
          if (state === 'negated') note('si', 'negated', start + mention.start, start + mention.end);
          if (
            state === 'positive' &&
            /thought|urge|want|think|wish/.test(safe.slice(Math.max(0, mention.start - 30), mention.start))
          )
            note('si', 'ambiguous', start + mention.start, start + mention.end);
        }
        const known = states.get(mention.concept);
        if (!known || PRECEDENCE.indexOf(state) < PRECEDENCE.indexOf(known)) states.set(mention.concept, state);
      }
      if (mentions.some(({ concept }) => concept === 'si' || concept === 'hi' || concept === 'self_harm'))
        thread.since = 0;
      else if (mentions.some(({ concept }) => concept === 'intent' || concept === 'plan'))
        thread.since = Math.min(thread.since, 1);
    }
    if (!states.size && !asked.length) followUp(safe, thread, (concept, state) => note(concept, state, start, end));
    thread.before = states;
    thread.asked = asked;
  }
  return readings;
}

const SELF_HARM_VERB = /\b(?:harm|hurt)/;
const insideScreen = (sentence: string, mention: Mention): boolean =>
  /\b(?:item|question|screen\w*|inquiry)\b/.test(sentence.slice(mention.end, mention.end + 12));

/** A short sentence that answers for the one before: "Denied both." "Had them on Tuesday." "Client denies any thoughts of her own." */
function followUp(sentence: string, thread: Thread, note: (concept: RiskConcept, state: RiskState) => void): void {
  const short = sentence.split(/\s+/).length <= 12;
  if (!short) return;
  if (thread.asked.length) {
    const answer = answerIn(sentence);
    if (answer) for (const concept of thread.asked) note(concept, answer);
    return;
  }
  const over = /^(?:none|no|not|nothing|never)\b.*\b(?:since|now|currently|today|at present)\b/.test(sentence);
  const denial =
    /^(?:(?:the )?(?:client|patient|pt|ct|she|he|they)\b )?(?:(?:her|him|them)self )?(?:denies|denied|does not|doesn't|has not|hasn't|has never|never)\b/.test(
      sentence,
    );
  const elsewhereDenial =
    /^(?:the )?(?:client|patient|pt|ct)\b[^.;]{0,40}\b(?:has|have|had|says|states|reports)?\b[^.;]{0,16}\b(?:no|none|never|not|denies|denied)\b/.test(
      sentence,
    );
  const same = /\b(?:so|now|current|urges?|thoughts?|any|this|these|such|own|either|it|them)\b/.test(sentence);
  for (const [concept, state] of thread.before) {
    if (elsewhereDenial && state === 'other_subject') note(concept, 'negated');
    if (
      denial &&
      same &&
      (state === 'other_subject' || state === 'historical') &&
      (cue.OWN_NAME.test(sentence) || /\bown\b|self\b/.test(sentence) || state === 'historical')
    )
      note(concept, 'negated');
    if (over && state === 'historical') note(concept, 'negated');
    if (
      state === 'negated' &&
      !denial &&
      cue.RECENT.test(sentence) &&
      /\b(?:had|having|endorsed|reported|there)\b.*\b(?:them|it|thoughts|those)\b/.test(sentence)
    )
      note(concept, 'positive');
  }
}

function answerIn(text: string): RiskState | undefined {
  if (cue.UNCERTAIN.test(text)) return 'ambiguous';
  const no = cue.ANSWER_NO.test(text);
  const yes = cue.ANSWER_YES.test(text);
  if (no && yes) return 'ambiguous';
  return no ? 'negated' : yes ? 'positive' : undefined;
}

/** The state of one mention in its sentence; `asked`: asked, and not answered here. */
function stateOf(mention: Mention, mentions: readonly Mention[], sentence: string): RiskState | 'asked' {
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
  const reach = negation(mention, pre, post);
  if (mention.kind === 'safe')
    return reach === 'negated' || /\b(?:not|n't|doesn't|never)\b/.test(clauseBefore.slice(-20))
      ? 'positive'
      : 'negated';
  if (unasked && reach !== 'negated' && !cue.REMOTE.test(clauseBefore)) return 'absent';

  if (mention.concept === 'abuse' && /\b(?:never|not|n't)\b(?!.*\bsafe)/.test(sentence.slice(mention.start, mention.end)))
    return 'negated';
  if (isElsewhere(mention, sentence, pre, post, reach === 'negated')) return 'other_subject';

  if (cue.OPEN_BEFORE.test(clauseBefore)) return 'ambiguous';
  if (cue.AFFIRM_BEFORE.test(clauseBefore.slice(-120)) || cue.AFFIRM_AFTER.test(post.slice(0, 60))) return 'positive';
  if (reach === 'double') return 'ambiguous';

  if (
    /\?["”’']?\s*$/.test(sentence) &&
    mention.kind === 'plain' &&
    sentence.length < 70 &&
    !/\bwhat\b|\bwhy\b|^\W*\?/.test(sentence)
  )
    return 'asked';
  const uncertain =
    cue.UNCERTAIN.test(clause) ||
    cue.UNCERTAIN.test(sentence.slice(mention.end, mention.end + 90).replace(/\bbut\b.*/, '')) ||
    (!pre.includes('§') && cue.UNCERTAIN.test(pre));
  if (uncertain && mention.concept !== 'means') return 'ambiguous';

  const asks = cue.TOPIC_BEFORE.test(pre.slice(-140)) || cue.ASKED_AFTER.test(post);
  if (reach === 'positive') return 'positive';
  if (reach === 'negated') return denied(mention, sentence, pre, post, clause);
  if (mention.concept === 'means' && (cue.MEANS_GONE_AFTER.test(post) || cue.MEANS_GONE_BEFORE.test(pre)))
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
    /\b(?:did not|didn't|not|without|never) act/.test(post)
  )
    return 'ambiguous';
  return mention.kind === 'ambiguous' ? 'ambiguous' : 'positive';
}

/** A recent time stands in the clause and outweighs a remote one: "hx of cutting, cut again Tuesday". */
const recentOnly = (clause: string): boolean =>
  cue.RECENT.test(clause) && !/\bago\b.*\byears?\b|\byears? ago\b|\bhx\b|\bhistory\b|\b(?:19|20)\d\d\b/.test(clause);

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
  if (/\b(?:attempts?)\b/.test(sentence.slice(mention.start, mention.end)) && mention.concept === 'si') return 'absent';
  return 'negated';
}

/** Does a negator reach the mention, from before or after? */
function negation(mention: Mention, pre: string, post: string): 'negated' | 'positive' | 'double' | undefined {
  const negators = [...matches(cue.NEGATOR, pre)];
  const last = negators.at(-1);
  let negated = false;
  if (last) {
    const between = pre.slice(last.index + last[0].length);
    negated = reaches(between, post, last[0].trim());
    if (negated) {
      // "SI no, HI no": a "no" that answers the mention before it does not reach the next.
      const answersBefore =
        /^(?:no|nil|none|denied|neg|0)$/.test(last[0].trim()) &&
        /§\W*$/.test(pre.slice(0, last.index)) &&
        /^\s*[,;.]/.test(between);
      if (answersBefore) negated = false;
      const outer = negators.at(-2);
      if (negated && outer) {
        const gap = pre.slice(outer.index + outer[0].length, last.index);
        if (
          !/[§,;:.]/.test(gap) &&
          gap.trim().split(/\s+/).length <= 5 &&
          !/^(?:no|neither|nor|or|denies|denied|none|any)$/.test(gap.trim()) &&
          !/\b(?:and|or|nor|but)\b/.test(gap) &&
          !(/^(?:denie[sd]|no|none)$/.test(outer[0].trim()) && /^(?:any|of|none)$/.test(last[0].trim()))
        )
          return 'double';
      }
    }
  }
  const after = answerAfter(post, !cue.STATED.test(pre));
  if (after === 'no')
    return negated &&
      /^(?:no|not)$/.test(last?.[0].trim() ?? '') &&
      !/^\s*[(:=–-]/.test(post) &&
      /\bnot\b|\bn't\b/.test(last?.[0] ?? '')
      ? 'double'
      : 'negated';
  if (negated) return 'negated';
  if (after === 'yes') return 'positive';
  return /(?:^|[\s,;(/])\(?\+\)?\s?$/.test(pre) ? 'positive' : undefined;
}

const FILLER =
  /^(?:\s+|§|[/&()"“”'’,]|\b(?:and|or|nor|of|any|current|currently|active|actively|passive|passively|recent|thoughts?|thinking|ideation|urges?|wish(?:es|ing)?|plans?|intent|intention|desire|to|about|the|a|an|his|her|their|own|for|either|both|all|acute|present|ongoing|frank|specific|further|new|other|signs?|symptoms?|evidence|experiencing|having|being|feeling|feelings?|wanting|want|suffering|from|been|with|has|have|at|this|time|today|now|presently|in|past|week|history|hx|access|lethal|reported|kind|sort|form|such|attempts?|ever|even|impulses?|engaging|engage|else|on|considering|making|toward|towards|is|was|be|currently|there|each|was asked|nor does (?:she|he|they)|does (?:she|he|they)|by|through|way|reason|going|actually|really)\b)/u;

/** May a negator reach over these words? Lists and light words yes; a new statement no. */
function reaches(between: string, post: string, negator: string): boolean {
  if (cue.TERMINATOR.test(between.replace(/\bsince\b(?= \d)/, ''))) return false;
  const pieces = between.split(',');
  const near = pieces.at(-1) ?? '';
  if (pieces.length > 1) {
    // An item of a list that happened ("denies SI, cut x2 Tuesday") is no longer denied.
    const item = post.split(/[,;]|\band\b|\bor\b/)[0] ?? '';
    if (cue.HAPPENED.test(item) && !/\b(?:this|past|last) week\b/.test(item)) return false;
    if (
      /\b(?:has|had|is|was|will|wants?|keeps?|thinks?|cut|burned|endorse\w*|positive|reports?|he|she|they|passive|fleeting|occasional\w*)\b/.test(
        near,
      ) &&
      !/^\s*(?:and |or |nor )?(?:has|had) no\b/.test(near)
    ) {
      if (!/^\s*(?:or |and |nor )?(?:passive|active)/.test(near) || !/\b(?:active|passive)\b/.test(pieces[0] ?? ''))
        return /^\s*(?:or|nor)\b/.test(near);
    }
  }
  let rest = between;
  let foreign = 0;
  while (rest) {
    const filler = FILLER.exec(rest);
    if (filler) {
      rest = rest.slice(filler[0].length);
      continue;
    }
    const word = /^(?:[\p{L}\p{N}'-]+|.)/u.exec(rest)?.[0] ?? rest[0] ?? '';
    rest = rest.slice(word.length);
    if (word === ':' && /(?:following|all|^absent|^denie[sd]|^neg\w*|^nil|^none|^no|^not present)$/.test(negator))
      continue;
    if (/^[.:–-]$/.test(word)) return false;
    foreign++;
  }
  // "Denies" reaches further than "no", which belongs to its noun.
  return (
    foreign <=
    (/^den|^neg|^neither|^rul|^free|^did|^do/.test(negator) ? 7 : /^no$|^none|^zero|^nil/.test(negator) ? 3 : 4)
  );
}

/** The answer that follows a mention: "SI: none", "SI, HI and AVH denied". */
function answerAfter(post: string, overCommas: boolean): 'no' | 'yes' | undefined {
  let rest = post;
  for (let steps = 0; rest && steps < 60; steps++) {
    if (cue.POST_NO.test(rest)) return 'no';
    if (cue.POST_YES.test(rest)) return 'yes';
    const skipped = cue.SKIP.exec(rest) ?? (overCommas ? cue.LIST_COMMA.exec(rest) : null);
    if (!skipped) return undefined;
    rest = rest.slice(skipped[0].length);
  }
  return undefined;
}

/** Someone else's risk: another person is the nearest subject before the mention. */
function isElsewhere(mention: Mention, sentence: string, pre: string, post: string, denied: boolean): boolean {
  const own = sentence.slice(mention.start, mention.end);
  if (mention.concept === 'means')
    return (
      /\b(?:client's |his |her |their )?(?:father|mother|brother|sister|uncle|cousin|friend|neighbou?r)(?:'s)? (?:owns|has|keeps|bought)\b/.test(
        pre,
      ) && !/\bhome|house|access|room/.test(post + pre)
    );
  if (mention.concept === 'abuse') {
    if (
      /\b(?:friend|neighbou?r|roommate|flatmate|sister|brother|cousin|mother|co-?worker|colleague|aunt)'s (?:\w+ )?$/.test(
        pre,
      ) ||
      /^(?:\w+)'s/.test(own)
    )
      return true;
    if (/^(?:was|were|been|being|got|gets|is)/.test(own.trim()) || /^\W*(?:in|by|during|as)\b/.test(post)) {
      const subject = [...matches(cue.OTHER_PERSON, pre)].at(-1);
      return subject !== undefined && !cue.OWN_NAME.test(pre.slice(subject.index));
    }
    if (/\b(?:her|him|them|me|client|pt)$/.test(own.trim())) return false;
  }
  if (
    /^\W*(?:of|by) (?:(?:his|her|their|a|the|client's) )?(?:\w+ )?(?:mother|father|mom|dad|brother|sister|friend|uncle|aunt|cousin|son|daughter|husband|wife|partner|peer|classmate|roommate|neighbou?r|celebrity|patient)\b/.test(
      post,
    ) &&
    mention.concept === 'si'
  )
    return true;
  if (/\b(?:lost|losing|lose|grieving|mourning|mourns) [^.;]{0,36}\bto $/.test(pre)) return true;
  if (/\bfamily (?:history|hx)|\bfhx?\b/.test(pre)) return true;
  const clauseStart = Math.max(pre.lastIndexOf(';'), pre.lastIndexOf('—'), lastContrast(pre));
  const before = pre.slice(clauseStart + 1);
  const other = [...matches(cue.OTHER_PERSON, before)]
    .filter(
      (match) =>
        !/\b(?:to|with|for|of|by|at|from|toward|towards|about|and her|and his) (?:(?:his|her|their|the|a) )?$/.test(
          before.slice(0, match.index),
        ) || /'s$/.test(match[0]),
    )
    .at(-1);
  if (!other) return false;
  if ((mention.concept === 'plan' || mention.concept === 'intent') && before.slice(other.index).includes(','))
    return false;
  const tail = before.slice(other.index);
  // Named again between: "sister talks about suicide, client denies".
  // Partners in couple work are the clients.
  if (/\b(?:neither|both|each|either)(?: of (?:the|them))?\s*$/.test(before.slice(0, other.index))) return false;
  const afterOther = tail.slice(other[0].length);
  if (
    /[,)]\s*(?:(?:but|and|yet) )?(?:she|he|they|client|pt|denie[sd]|denying|reports?|endors\w+|has no|no)\b/.test(
      afterOther,
    )
  )
    return false;
  if (cue.OWN_NAME.test(afterOther)) return false;
  if (/\b(?:whom?|which|that) (?:he|she|they)\b/.test(afterOther)) return false;
  if (mention.concept === 'avh' && /'s\s*$/.test(before)) return false;
  if (/\b(?:he|she|they)\b (?:(?:him|her|them)self)\b/.test(tail)) return false;
  if (
    /\b(?:says?|said|adds?|stated?|reports?|denie[sd]) (?:that )?(?:he|she|they) (?:(?:him|her|them)self )/.test(tail)
  )
    return false;
  // A parent who tells: it is about the client.
  if (denied && cue.INFORMANT.test(before)) return false;
  if (cue.INFORMANT.test(before) && !/\broommate|friend|flatmate|co-?worker|neighbou?r/.test(tail))
    return (
      !/\b(?:he|she|they|client|his|her|their|pt)\b/.test(before.slice(other.index + other[0].length)) &&
      !/\b(?:found|discovered|noticed|saw)\b/.test(tail)
    );
  if (/\b(?:on|his|her|their) (?:his|her|their|client's)? ?(?:arm|wrist|leg|thigh)/.test(own)) return false;
  // "Argued with her mother and cut herself": the other is an object, the client acts after "and".
  if (/\b(?:and|then|so|after which) (?:\w+ )?$/.test(tail) && !/^\S+(?: \S+)? (?:and|then)/.test(tail)) return false;
  // Before the other person a client-like subject with its own verb: "she fears her brother will …".
  if (
    /^(?:client|pt|patient|ct|she|he|they)\b/.test(before.trim()) &&
    /\b(?:denie[sd]|reports?|has|wants?|endorse[sd]|thinks?)\b/.test(before.slice(0, other.index)) &&
    !/\b(?:that|whose|said|says|reports|reported|told)\b[^,]{0,20}$/.test(before.slice(0, other.index))
  )
    return false;
  return true;
}

const lastContrast = (pre: string): number => {
  let at = -1;
  for (const match of pre.matchAll(/\b(?:but|however|although|though|while|whereas|client|patient)\b/g))
    at = match[0].length > 5 && /client|patient/.test(match[0]) ? at : match.index;
  return at;
};

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
