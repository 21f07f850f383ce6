import { type Line, type Reader, remembered } from '../line.js';

/* What kind of statement a line is, before asking which element it documents. */

const CONDITIONAL = /\b(?:would (?!not\b|like\b)|unless|should (?:she|he|they|client)|likely to|expected to|risk of)\b/;
const NEXT_TIME =
  /\b(?:next (?:session|time|visit|meeting|appointment|appt|week|group)|upcoming|will (?:be )?(?:begin|start|introduce|continue|explore|try|teach|use)|to be (?:sent|given|repeated|administered|the focus|drawn)|due next)\b/;

/** What may come, not what is or was. */
export const hypothetical: Reader = remembered('hypothetical', ({ s }) => CONDITIONAL.test(s.lower));

/** Announced for later. */
export const planned: Reader = remembered('planned', ({ s, section }) => section.isPlan || NEXT_TIME.test(s.lower));

const SCHOOLWORK =
  /\b(?:maths?|english|science|school|history) homework\b(?! (?:from|was|sheet))|\b(?:school|teachers?) (?:sets?|gives?)\b/;

/** Work between sessions that was set earlier: a tool with what became of it. */
export const homeworkReview: Reader = remembered('homeworkReview', (line) => {
  const { s, section } = line;
  if (!section.has('report') || section.isPlan || !s.has('hw_tool') || SCHOOLWORK.test(s.lower)) return false;
  if (s.subject === 'therapist' && !/\bhomework\b|\bhw\b/.test(s.lower)) return false;
  const done = s
    .all('hw_done')
    .some((done) => s.all('hw_tool').some((tool) => tool.from !== done.from || tool.to !== done.to));
  const counted =
    /\b(?:on|for|in|of|out of)?\s*\w+(?:\s+of\s+\w+)?\s*(?:\/\s?[57]|of (?:7|5|seven|five)|out of (?:7|5|seven|five)|days|nights|evenings|mornings|times)\b/.test(
      s.lower,
    );
  if (/\bhomework\b|\bhw\b|between-session|\bassignment\b/.test(s.lower))
    return done || counted || s.tokens.length >= 4;
  if (s.near('symptom', 'amount', 2) && !done) return false;
  return done && (counted || !therapistWork(line))
    ? !/\bin session\b|\btherapist\b|\bwith (?:her|him|them|client|pt)\b/.test(s.lower) &&
        (counted || s.opens('hw_done', 2) || s.near('hw_tool', 'hw_done', 4))
    : false;
});

/** The clinician at work: a strong verb that opens the line or has the clinician as its subject. */
export const therapistWork: Reader = remembered('therapistWork', ({ s, section }) => {
  if (PASSIVE_WORK.test(s.lower) && !section.isPlan) return section.has('intervene') || section.isAssessment;
  if (!s.has('strong_verb')) return false;
  if (s.subject === 'therapist') return true;
  if (THERAPIST_DOES.test(s.lower)) return true;
  if (!section.has('intervene')) return false;
  if (s.subject === 'client') return !section.has('report') && WITH_CLIENT.test(s.lower);
  // Telegraphic: the verb opens the line, or the part after a comma, colon or "and".
  return s
    .all('strong_verb')
    .some(
      (hit) =>
        hit.from === 0 ||
        (hit.from === 1 && /^(?:also|then|jointly|briefly|collaboratively)$/.test(s.word(0))) ||
        s.tokens[hit.from]?.parted === true ||
        s.word(hit.from - 1) === 'and',
    );
});
const THERAPIST_DOES =
  /\b(?:therapist|clinician|writer|facilitator|counselor|counsellor|we|i) (?:\w+ )?(?:\w+ed|led|taught|had|did|drew|went|broke|built|set|wrote|gave|ran|took|put|read|made|held|kept|let|began)\b/;
const PASSIVE_WORK =
  /\b(?:was|were) (?:\w+ )?(?:guided|taught|shown|led|introduced to|coached|walked through|invited to|asked to|helped to|prompted to|instructed|given (?:the|a|an) (?:\w+ )?(?:exercise|worksheet|script|skill))\b|\b(?:was|were) (?:introduced|practi[cs]ed|rehearsed|modeled|modelled|taught|used|applied|completed|conducted|mapped|reviewed and practi[cs]ed|explored using|challenged|role-played)\b/;
const WITH_CLIENT = /\bwith (?:her|him|them|client|pt|patient|ct|the couple|the family)\b/;

/** A goal with its owner and its wording: "the aim we wrote down in May: to ride the lift". */
const AGREED_GOAL =
  /\b(?:goal|aim|objective|target|outcome)s? (?:that )?(?:we|she|he|they) (?:wrote|set|agreed|chose|named|put)\b.{8}|\b(?:agreed|stated|shared|treatment|therapy|plan|ehcp|iep)(?:'s)? (?:\w+ ){0,2}(?:goal|aim|objective|target|outcome)\b[^\w.;]{0,4}(?:of |is |was |to |")?\W?\w+ \w+ \w+/;

/** Identifies a goal of the treatment plan, by number or by wording. */
export const goalLink: Reader = remembered('goalLink', ({ s, section }) => {
  if (!section.isPlan && AGREED_GOAL.test(s.lower) && !s.has('personal_goal')) return true;
  if (!s.has('goal_word', 'plan_of_care')) return false;
  if (
    /\b(?:to be (?:drawn|set|developed|identified|written|agreed)|in the binder|reviewed\.?$|is due|one short of)\b/.test(
      s.lower,
    )
  )
    return false;
  const numbered =
    /\b(?:goals?|objectives?|obj|stg|ltg|targets?|aims?|problem|isp|itp|tp)\.? ?(?:#|no\.? ?|number )?(?:\d|[a-d]\b|one|two|three|four|five|i{1,3}\b)/.test(
      s.lower,
    ) ||
    /\b(?:first|second|third|fourth|primary) (?:of the |treatment |plan |therapy )?(?:goal|objective|aim)/.test(
      s.lower,
    );
  if (
    /\b(?:goals?|objectives?|aims?) (?:in|on|from|of|under) (?:the|her|his|their|our) (?:\w+ )?plan\b/.test(s.lower) &&
    s.tokens.length >= 7 &&
    !section.isPlan
  )
    return true;
  const planned = s.has('plan_of_care');
  if (numbered && (planned || !section.isPlan)) return !s.has('personal_goal') || planned;
  if (section.isPlan) return false;
  if (planned && s.has('goal_word') && s.tokens.length >= 4)
    return !/\b(?:reviewed|updated|continue)\b/.test(s.lower) || s.tokens.length >= 9;
  if (s.has('personal_goal') || /\b(?:weekend|mow|lawn|kitchen|garage|holiday|vacation)\b/.test(s.lower)) return false;
  const worded = /\b(?:goals?|objectives?|aims?|stg|ltg)\b\s*(?:is|was|:|=|–|-|of|to|for)\s*["“]?\w+/.test(s.lower);
  if (section.isAssessment) return worded && s.tokens.length >= 5;
  return worded && /\b(?:therapy|treatment|counsel|plan)/.test(s.lower);
});

/** About the need for care, not about today. */
export const necessity: Reader = remembered('necessity', ({ s, section }) => {
  if (section.isPlan && !/medical(?:ly)? necess/.test(s.lower)) return false;
  if (
    /medical(?:ly)? necess|meets? (?:medical necessity|criteria for (?:continued|ongoing))|continues? to meet/.test(
      s.lower,
    )
  )
    return true;
  if (extendedReason({ s, section } as Line)) return false;
  const need = s.has('need');
  const absence = s.has('absence');
  const likely = s.has('likely');
  const outcome = s.has('outcome');
  if (need && (s.has('care') || outcome || likely)) return section.isAssessment || section.has('assess') || likely;
  if (
    section.isAssessment &&
    likely &&
    outcome &&
    /\b(?:if|unless|alone|should|otherwise|else|or)\b/.test(s.lower) &&
    !s.has('cause')
  )
    return true;
  return (
    absence && (likely || outcome) && (s.has('care') || outcome) && (section.isAssessment || section.has('report'))
  );
});

/** Why the session took as long as it did. */
export const extendedReason: Reader = ({ s }) =>
  s.has('extended') && (s.has('reason_for') || s.tokens.length >= 9) && !/\bfull hour and\b/.test(s.lower);

const RISK_TOPIC =
  /\bsuicid|\bsi\b|\bhi\b|homicid|self-?\s?harm|self-?\s?injur|\bto die\b|\bdead\b|\bdying\b|kill(?:ing)? (?:him|her|them|my|your)?sel|hurt(?:ing)? (?:any|other|some|her|him|them)|harm(?:ing)? (?:any|other|some|her|him|them|self)|\bviolence\b|end(?:ing)? (?:her|his|their|my) (?:own )?life|not wak(?:e|ing) up|safety plan|lethal means|firearm|\bguns?\b/;
/** About risk, which has its own reader. */
export const riskTalk: Reader = remembered('riskTalk', ({ s }) => RISK_TOPIC.test(s.lower));

/** A named measure stands in the line. */
export const namesMeasure: Reader = remembered('namesMeasure', ({ s }) =>
  s.all('instrument').some((hit) => {
    const written = s.written(hit);
    return written.length > 7 || /[A-Z]{2}|[A-Z]\d|\d/.test(written) || /^[A-Z][a-z]{3}/.test(written);
  }),
);
