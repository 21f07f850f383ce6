import { splitSentences } from '../sentences.js';
import * as cue from './cues.js';
import { measuredIdeation } from './measures.js';
import { findMentions, type Mention } from './mentions.js';
import { answerIn, stateOf } from './state.js';
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
  /** Put as a question ("SI?"): unanswered, it stays open. */
  queried?: boolean;
  /** A list that one denial opens: "Denied: SI; HI; self-harm." */
  denying?: boolean;
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
    const lower = sentence
      .toLowerCase()
      .replace(/[’‘]/g, "'")
      .replace(/ comma\b/g, ',     ')
      .replace(/ period$/, '.      ');
    thread.since++;
    // Lower case of some letters is longer; offsets then no longer fit and the sentence is read as written.
    const safe =
      lower.length === sentence.length ? lower : sentence.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
    const states = new Map<RiskConcept, RiskState>();
    const asked: RiskConcept[] = [];
    {
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
        let state = stateOf(mention, mentions, safe);
        if (state === 'asked') {
          asked.push(mention.concept);
          continue;
        }
        // "Denied: suicidal ideation; homicidal ideation; voices."
        if (thread.denying && state === 'positive' && BARE.test(mentionless(safe, mentions))) state = 'negated';
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
    thread.denying =
      /;$/.test(sentence) &&
      (DENYING.test(safe) || (thread.denying === true && BARE.test(safe.replace(/[\w/ -]+/, ''))));
    // "SI?" and nothing after it: asked, and open.
    if (thread.queried && !states.size)
      for (const concept of thread.asked)
        if (readings[concept].state === 'absent') note(concept, 'ambiguous', start, end);
    thread.queried = asked.length > 0 && /^[^?]{0,40}\?\W*$/.test(safe);
    thread.before = states;
    thread.asked = asked;
  }
  // Someone who has settled on how to do it is thinking of it.
  if (
    readings.plan.state === 'positive' &&
    readings.si.state === 'absent' &&
    readings.hi.state === 'absent' &&
    readings.self_harm.state === 'absent'
  )
    readings.si = { state: 'positive', spans: [...readings.plan.spans] };
  if (thread.queried)
    for (const concept of thread.asked)
      if (readings[concept].state === 'absent') note(concept, 'ambiguous', 0, text.length);
  return readings;
}

/** A heading that denies a list. */
const DENYING =
  /^(?:(?:the )?(?:pt|client|patient|ct|she|he|they) )?(?:denie[sd](?: all(?: of)?)?|negative for|no|absent|nil|none|neg)(?: the following)?\s*:/;
/** Nothing but light words beside the mentions. */
const BARE = /^(?:\W|\b(?:and|or|any|current|active|passive|thoughts?|urges?|of)\b)*$/;
const mentionless = (sentence: string, mentions: readonly Mention[]): string =>
  [...sentence]
    .map((letter, at) => (mentions.some(({ start, end }) => start <= at && at < end) ? ' ' : letter))
    .join('');
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
    ) ||
    (/^(?:s?he|they|(?:him|her|them)self)\b[^.;]{0,40}\b(?:no|none|never|not|denies|denied)\b/.test(sentence) &&
      /\b(?:such|own|(?:him|her|them)self)\b/.test(sentence));
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
