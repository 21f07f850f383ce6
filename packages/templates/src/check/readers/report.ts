import type { Sentence } from '../../language/index.js';
import { type Reader, remembered } from '../line.js';
import {
  goalLink,
  homeworkReview,
  hypothetical,
  namesMeasure,
  necessity,
  planned,
  riskTalk,
  therapistWork,
} from './lines.js';

const ARRIVAL =
  /\b(?:came|comes|coming|come|arriv\w+|attend\w*|present(?:s|ed|ing)?|logged|joined|sent|opened|began|called|phoned|walked|dropped|showed|return\w*|here|seen|booked|request\w*|asked|sought|brought|referred|checked|meeting|met|wants?|wanted|wanting|wish\w*|hop(?:es|ed|ing)|needs?|needed)\b/;
const PURPOSE =
  /\b(?:because|about|for|to (?!session|group|appointment|the session|therapy\b)|wanting|wants? (?:help|to)|with (?!her|his|their|me\b|wife|mother)|over|after|regarding|re|around|saying|stating|asking|hoping|seeking|due to|on account of|help|as (?!scheduled|usual|planned|always|arranged)\w|by (?:saying|asking|telling|admitting))\b/;
/** Whoever brings the client, the reason is the client's. */
const BROUGHT = /\b(?:brought|sent|took|referred|asked for|rang|phoned|called)\b/;
const NO_REASON =
  /\b(?:on time|for (?:the |a )?(?:\w+ )?(?:full|whole|entire|scheduled|session|appointment|visit|group)\b|as scheduled)/;

/** A reason or concern for this visit. */
export const presenting: Reader = ({ s, section, index }) => {
  if (!section.has('report') || section.isPlan || riskTalkOnly(s)) return false;
  if (s.elsewhere && !BROUGHT.test(s.lower)) return false;
  if (s.has('visit') && s.tokens.length >= 4 && !NO_REASON.test(s.lower)) return true;
  if (index > 1 || NO_REASON.test(s.lower)) return false;
  if (
    index === 0 &&
    s.tokens.length >= 5 &&
    /\b(?:wants?|wanted|needs?|wish(?:es|ed)|hop(?:es|ed|ing)) (?!to leave)/.test(s.lower)
  )
    return true;
  const arrival = ARRIVAL.exec(s.lower);
  return arrival !== null && arrival.index < 60 && PURPOSE.test(s.lower.slice(arrival.index + arrival[0].length));
};
const riskTalkOnly = (s: Sentence): boolean => /\b(?:suicid|homicid|denie[sd])/.test(s.lower);

const DENIES = /^(?:\w+ )?(?:denie[sd]|no|not|never|without|nil|none)\b/;

/** A symptom that is the client's, present, and not the name of a tool ("worry tree", "sleep log"). */
const ownSymptom = (s: Sentence): boolean =>
  [...s.all('symptom'), ...s.all('complaint')].some((hit) => {
    if (s.all('tool').some((tool) => tool.from >= hit.to && tool.from - hit.to <= 1 && !s.tokens[tool.from]?.parted))
      return false;
    const before = s.tokens.slice(Math.max(0, hit.from - 4), hit.from);
    // A denial reaches as far as the next comma.
    let denied = false;
    for (const token of before)
      denied = (denied && !token.parted) || /^(?:no|denies|denied|denying|not|without|never|nor)$/.test(token.word);
    return !denied;
  });

const bareRating = (s: Sentence): boolean =>
  s
    .all('symptom')
    .some(
      (hit) =>
        /^\d{1,2}$/.test(s.word(hit.to)) ||
        (/^(?:level|rated|at|now|is|was|about|around)$/.test(s.word(hit.to)) && /^\d{1,2}$/.test(s.word(hit.to + 1))),
    );

/** At least one symptom with severity, frequency, duration or change. */
export const symptoms: Reader = remembered('symptoms', (line) => {
  const { s, section, index, lines } = line;
  if (!section.has('report') || section.isPlan || s.elsewhere) return false;
  if (
    planned(line) ||
    goalLink(line) ||
    homeworkReview(line) ||
    therapistWork(line) ||
    riskTalk(line) ||
    namesMeasure(line)
  )
    return false;
  const quantified = s.counted || s.has('amount') || bareRating(s);
  if (!quantified || DENIES.test(s.lower)) return false;
  if (ownSymptom(s)) return true;
  const before = lines[index - 1];
  return (
    s.counted &&
    before !== undefined &&
    ownSymptom(before.s) &&
    !before.s.elsewhere &&
    /\b(?:it|this|these|that|they)\b/.test(s.lower)
  );
});

/** Effect on work, school, relationships, roles or self-care. */
export const functional: Reader = remembered('functional', (line) => {
  const { s, section } = line;
  if (!section.has('report', 'assess') || section.isPlan || s.elsewhere) return false;
  if (
    planned(line) ||
    hypothetical(line) ||
    goalLink(line) ||
    homeworkReview(line) ||
    therapistWork(line) ||
    riskTalk(line) ||
    namesMeasure(line)
  )
    return false;
  if (necessity(line)) return false;
  if (s.has('interval') && s.has('event') && !s.has('impairment')) return false;
  if (/^(?:\w+ )?denie[sd]\b/.test(s.lower)) return false;
  if (section.isAssessment) return s.has('impairment');
  if (s.has('impairment') || s.near('impaired', 'domain', 8) || s.near('restored', 'domain', 4)) return true;
  return SELF_CARE_SELDOM.test(s.lower);
});

const SELF_CARE_SELDOM =
  /\b(?:shower|bath|wash|brush|cook|eat|dress|shav|change)\w*\b[^.;]{0,30}\b(?:once a week|twice a week|every (?:other|few|third|second) day|not since|for days|in days|in a week)\b|\bleft (?:the |his |her |their )?\w+ early\b/;
const SINCE_CONTACT =
  /\b(?:since|after|between) (?:(?:we|i|our|the|his|her|their|my|this) )?(?:[\w']+ ){0,2}(?:sessions?|visits?|appointments?|meetings?|contacts?|hours?|spoke|met|talked|intake|assessment|admission|discharge|consultation|call|check-in|here)\b|\b(?:in|over|during) the (?:interval|interim|meantime)\b|\b(?:in|over) the (?:\w+ )?(?:days?|weeks?|fortnight|month) (?:since|between|just past|gone by)\b/;
const PAST_VERB =
  /\b(?:\w{2,}ed|was|were|had|went|came|got|took|made|saw|told|gave|left|lost|found|said|met|began|broke|brought|bought|built|caught|chose|drove|fell|felt|flew|forgot|heard|held|hit|kept|knew|led|let|paid|put|ran|sent|set|sold|spent|stood|taught|thought|threw|won|wrote|has (?:\w+ )?\w+ed)\b/;

/** An event or status since the last contact, or explicit "no changes". */
export const intervalHistory: Reader = remembered('intervalHistory', (line) => {
  const { s, section } = line;
  if (!section.has('report') || section.isPlan) return false;
  if (homeworkReview(line) || therapistWork(line) || goalLink(line)) return false;
  if (s.has('interval') || SINCE_CONTACT.test(s.lower))
    return s.tokens.length >= 4 && !/\bsince (?:the )?(?:intake|assessment)\b/.test(s.lower);
  if (s.has('unchanged')) return s.tokens.length <= 14 && !s.has('medication') && !riskTalk(line);
  if (/\b(?:by|until|till|before|next|coming) (?:mon|tues|wednes|thurs|fri|satur|sun)day/.test(s.lower)) return false;
  if (!s.has('recent', 'weekday') || riskTalk(line) || symptoms(line) || s.has('medication')) return false;
  if (s.has('event'))
    return !functional(line) || /\b(?:last|this|past) (?:week|weekend|night|fortnight)\b|\bweekend\b/.test(s.lower);
  return (
    PAST_VERB.test(s.lower) &&
    (!functional(line) || (s.subject !== 'client' && /^(?:an?|the|her|his|their)\b/.test(s.lower))) &&
    s.tokens.length >= 5
  );
});

/** Was the homework of last time done, and how did it go? */
export const hwReview: Reader = homeworkReview;

/** Medication as the client takes it. */
export const medAdherence: Reader = ({ s, section }) => {
  if (!section.has('report', 'observe') || section.isPlan || s.elsewhere) return false;
  return (
    s.has('medication') &&
    s.all('adherence').some((hit) => !s.all('medication').some((drug) => drug.from === hit.from)) &&
    !/\blockbox|lock box|overdos|safety\b/.test(s.lower)
  );
};

/** Use or abstinence, of the client. */
export const substanceUse: Reader = ({ s, section }) =>
  section.has('report', 'observe') &&
  !section.isPlan &&
  !s.elsewhere &&
  s.has('substance') &&
  (s.counted || s.has('substance_frame')) &&
  !/\bused (?:to|the)\b/.test(s.lower) &&
  !s.has('hw_tool');

/** What another person told about the client. */
export const collateral: Reader = ({ s, section }) => {
  if (section.isPlan || !s.has('informant')) return false;
  if (
    /\bper (?:\w+ )?(?:mother|mom|mum|dad|father|wife|husband|spouse|partner|school|teacher|staff|ms|mr|mrs|parents?|caseworker|nurs\w+|foster)/.test(
      s.lower,
    )
  )
    return true;
  return (
    s
      .all('informant')
      .some((person) => s.all('reporting').some((said) => said.from >= person.to && said.from - person.to <= 8)) &&
    (s.subject === 'other' || s.opens('informant', 3)) &&
    s.tokens.length >= 5
  );
};
