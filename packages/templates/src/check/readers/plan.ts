import { type Line, type Reader, remembered } from '../line.js';
import { goalLink } from './lines.js';

const CLOCK_OR_DATE =
  /\b\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?\b|\b\d{1,2}:\d{2}\b|\b\d{1,2} ?[ap]\.?m\b|\b(?:on )?the \d{1,2}(?:st|nd|rd|th)\b|\bat (?:half past |noon|\d{1,2}\b)/;
const OFTEN =
  /\b(?:daily|nightly|each (?:day|night|morning|evening|meal|hour|week)|every (?:day|night|morning|evening|meal|hour|other day)|(?:once|twice|three times|\d+ ?x|\d+ times)(?: ?(?:a|per|\/) ?(?:day|night|week|wk))?|before bed|at bedtime|after (?:dinner|lunch|breakfast|work|school)|by (?:mon|tue|wed|thu|fri|sat|sun)\w*|before (?:each|every)|(?:\w+ )?times? (?:a|per) (?:day|week)|\d+ (?:days|nights))\b/;
const CRISIS_ONLY =
  /\b(?:if needed|as needed|prn|if (?:thoughts|urges|symptoms|she|he|they)|in (?:a )?crisis|emergency)\b/;

const timed = ({ s }: Line): boolean => s.has('weekday', 'when', 'frequency') || CLOCK_OR_DATE.test(s.lower);
const startsTask = ({ s }: Line): boolean =>
  s
    .all('task_verb')
    .some(
      (hit) => hit.from === 0 || (hit.from === 1 && /^(?:to|please|also|and|then|daily|client|pt|ct)$/.test(s.word(0))),
    );

/** Date, day, interval or frequency of the next contact. */
export const nextVisit: Reader = remembered('nextVisit', (line) => {
  const { s, section } = line;
  if (!section.has('plan') || s.elsewhere || s.has('no_homework')) return false;
  if (!section.isPlan && !/\bnext (?:session|appt|appointment|visit|contact)\b|\brtc\b|\breturn/.test(s.lower))
    return false;
  if (
    /\b(?:dr|psychiatrist|psychiatry|gp|aa|na|mtgs?|group|interview|pcp|prescriber|doctor|court|lab|dentist|nurse practitioner)\b/.test(
      s.lower,
    ) &&
    !/\b(?:rtc|session|with me|return|next appt|f\/u here)\b/.test(s.lower)
  )
    return false;
  if (/^cont(?:inue)?d?\b/.test(s.lower) && s.has('frequency') && s.tokens.length <= 6) return true;
  if (!timed(line) || CRISIS_ONLY.test(s.lower)) return false;
  if (/^(?:homework|hw)\b/.test(s.lower)) return false;
  if (s.has('session_word')) {
    if (startsTask(line) && !/\b(?:session|appt|appointment|rtc|return|visit|f\/u|follow|therapy|meet)\b/.test(s.lower))
      return false;
    return !(s.has('homework_word') && !/\b(?:session|appt|appointment|rtc|return|meet|f\/u)\b/.test(s.lower));
  }
  return (
    s.tokens.length <= 7 &&
    !startsTask(line) &&
    !s.has('focus_next') &&
    !s.opens('focus_verb') &&
    !(s.has('frequency') && !s.has('weekday') && s.tokens.length > 3 && !CLOCK_OR_DATE.test(s.lower))
  );
});

const afterVisit = ({ lines, index }: Line): boolean => lines.slice(0, index).some(nextVisit);

function homeworkScore(line: Line): number {
  const { s } = line;
  let score = 0;
  if (/\b(?:maths?|school|english|science) homework\b|^cont\w*\.? (?:\w+ )?(?:meds?|medication)\b/.test(s.lower))
    return -5;
  if (s.has('no_homework') || /\b(?:homework|hw)\b\W+(?:none|nil|no\b|n\/a|not)/.test(s.lower)) return 4;
  const word = s.has('homework_word');
  if (word) score += 2;
  if (/^set:/.test(s.lower)) score += 2;
  if (startsTask(line)) score += 2;
  else if (s.all('task_verb').some((hit) => s.tokens[hit.from]?.parted && hit.from > 0 && hit.from < 6)) score += 1;
  if (s.has('task_agree')) score += 2;
  else if (s.subject === 'other' && s.all('task_verb').some((hit) => hit.from === 1 || hit.from === 2)) score += 2;
  if (OFTEN.test(s.lower)) score += nextVisit(line) ? 0 : 2;
  if (s.has('task_noun')) score += 1;
  if (s.subject === 'therapist') score -= 4;
  if (s.has('focus_next') && !/\b(?:before|until|by) (?:the )?next\b/.test(s.lower)) score -= 2;
  if (nextVisit(line) && !word && !s.has('task_agree')) score -= 2;
  if (s.has('continue_only') && s.tokens.length <= 6) score -= 3;
  if (s.has('referral_word', 'crisis_resource', 'safety_plan', 'coordinating') && !word) score -= 3;
  if (CRISIS_ONLY.test(s.lower)) score -= 3;
  if (s.opens('focus_verb') && !startsTask(line)) score -= 2;
  if (
    /\b(?:homework|hw) (?:was |were )?(?:reviewed|discussed|checked)\b|\breviewed (?:the )?homework\b|\bschool homework\b/.test(
      s.lower,
    )
  )
    score -= 5;
  if (
    /^(?:call|contact|email|fax) (?:the )?(?:insurance|pharmacy|pcp|psychiatrist|prescriber|school|doctor|dr|billing)\b/.test(
      s.lower,
    )
  )
    score -= 4;
  if (/^plan to\b/.test(s.lower)) score -= 3;
  // A telegraphic line with a count or a time, before the next contact is named, is a task.
  if (
    score < 2 &&
    score >= 0 &&
    s.subject === 'none' &&
    s.tokens.length >= 4 &&
    !s.has('focus_next') &&
    !s.opens('focus_verb') &&
    !s.has('continue_only', 'session_word') &&
    !afterVisit(line) &&
    TASKLIKE.test(s.lower)
  )
    score = 2;
  return score;
}
const TASKLIKE =
  /\b(?:one|two|three|four|five|six|ten|\d+|each|every|once|twice|until|when|whenever|before|after|no (?:checking|washing|looking|texting|asking))\b/;

function focusScore(line: Line): number {
  const { s } = line;
  let score = 0;
  const verb =
    s.opens('focus_verb') ||
    s
      .all('focus_verb')
      .some((hit) => /^(?:will|we'll|i'll|shall|to|we|and|then|session|plan|therapist|i)$/.test(s.word(hit.from - 1)));
  if (verb) score += 2;
  if (s.has('focus_next') && !(nextVisit(line) && !verb)) score += 2;
  if (ANNOUNCED.test(s.lower)) score += 3;
  if (s.subject === 'client' && !s.has('focus_next') && !/\b(?:we|i)\b/.test(s.lower)) score -= 2;
  if (/\b(?:next|then)[.!]?$/.test(s.lower) && s.tokens.length > 2) score += 2;
  if (s.opens('focus_next')) score += 1;
  if (s.has('technique', 'modality_name') || s.has('symptom')) score += 1;
  if (s.subject === 'therapist' && verb) score += 1;
  if (s.has('homework_word') && !s.has('focus_next')) score -= 2;
  if (OFTEN.test(s.lower) && !s.has('focus_next')) score -= 1;
  if (s.has('continue_only') && s.tokens.length <= 7) score -= 4;
  if (s.tokens.length < 3) score -= 2;
  if (s.has('crisis_resource', 'safety_plan', 'referral_word')) score -= 2;
  if (s.has('task_agree') && s.subject === 'client') score -= 2;
  if (/^plan to\b|\bwhere we left off\b/.test(s.lower)) score += 2;
  return score;
}

const ANNOUNCED =
  /^(?:nxt|next|agenda)\b[^.;:]{0,20}[:–-] ?\w|^(?:session|sess|week|wk) \d+\b(?:.{0,3}|.*\bwill )|\b(?:we|i|therapy|work)(?: shall| will|'ll)?(?: then| next)? (?:turns?|moves?|comes?|goes|go|keep|intend|mean|hope)\b[^.;]{0,20}\b(?:to|on|onto|at|up|with|over)\b/;

/** Something set for between sessions, or explicit "none". */
export const homework: Reader = remembered('homework', (line) => {
  if (!line.section.has('plan') || (!line.section.isPlan && !line.s.has('homework_word')) || goalLink(line))
    return false;
  const score = homeworkScore(line);
  if (score < 2) return false;
  const focus = focusScore(line);
  return score > focus || (score === focus && !afterVisit(line));
});

const leftover = (line: Line): boolean =>
  line.section.isPlan &&
  afterVisit(line) &&
  !nextVisit(line) &&
  line.s.subject !== 'client' &&
  line.s.subject !== 'other' &&
  line.s.tokens.length >= 3 &&
  !line.s.has('continue_only', 'coordinating', 'referral_word', 'crisis_resource', 'safety_plan', 'homework_word') &&
  !CRISIS_ONLY.test(line.s.lower) &&
  homeworkScore(line) < 2;

/** Planned focus or technique for coming sessions. */
export const nextFocus: Reader = remembered('nextFocus', (line) => {
  if (!line.section.has('plan') || (!line.section.isPlan && !line.s.has('focus_next'))) return false;
  const score = focusScore(line);
  // After task and date, what is left of a plan is what comes next.
  if (score >= 0 && score < 2 && leftover(line)) return true;
  if (score < 2) return false;
  const task = homeworkScore(line);
  return task < 2 || score > task || (score === task && afterVisit(line));
});

export const referral: Reader = ({ s, section }) =>
  s.has('referral_word') && (section.isPlan || section.isAssessment) && !/\breferred (?:by|for)\b/.test(s.lower);
export const coordination: Reader = ({ s }) => s.has('coordinating') && s.has('provider', 'informant');
export const safetyPlan: Reader = ({ s }) => s.has('safety_plan') && s.has('safety_done');
export const crisisResources: Reader = ({ s }) =>
  s.has('crisis_resource') && !/\b(?:went|taken|visited|admitted|was in)\b/.test(s.lower);
