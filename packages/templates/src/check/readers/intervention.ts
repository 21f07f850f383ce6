import type { Line } from '../line.js';
import { type Reader, remembered } from '../line.js';
import {
  extendedReason,
  goalLink,
  homeworkReview,
  namesMeasure,
  necessity,
  planned,
  riskTalk,
  therapistWork,
} from './lines.js';
import { presenting } from './report.js';

/** A technique named or plainly described as delivered in this session. */
export const intervention: Reader = remembered('intervention', (line) => {
  const { s, section } = line;
  if (
    section.isPlan ||
    planned(line) ||
    homeworkReview(line) ||
    goalLink(line) ||
    necessity(line) ||
    extendedReason(line)
  )
    return false;
  if (
    s.elsewhere ||
    /\b(?:previous|prior|former|last|old) (?:therapist|counsell?or|clinician|treatment|therapy)\b/.test(s.lower)
  )
    return false;
  let score = 0;
  if (s.opens('weak_verb', 3) && !s.has('strong_verb')) score -= 2;
  if (s.has('technique')) score += 2;
  if (therapistWork(line)) score += 2;
  if (section.has('intervene')) score += 1;
  if (s.subject === 'therapist' && s.has('technique')) score += 1;
  if (section.isAssessment) score -= 1;
  if (section.has('report') && (presenting(line) || (s.subject === 'client' && !therapistWork(line))))
    score -= s.has('in_session') && s.has('technique') ? 0 : 3;
  if (section.has('report') && s.counted && s.subject !== 'therapist' && !therapistWork(line)) score -= 1;
  if (riskTalk(line) && !s.has('technique')) score -= 3;
  if (s.subject === 'client' && section.has('intervene') && !therapistWork(line) && !s.has('technique')) score -= 1;
  if (s.tokens.length < 3) score -= 1;
  return score >= 3;
});

const UPPER_ONLY = new Set([
  'mi',
  'act',
  'pe',
  'cpt',
  'cat',
  'craft',
  'cra',
  'wrap',
  'space',
  'mst',
  'mct',
  'pst',
  'cft',
  'fbt',
  'aba',
  'eft',
  'ipt',
  'cams',
  'cpp',
  'steps-a',
  'mantra',
  'stepps',
  'ifs',
  'mbt',
]);
const ACRONYM_MODELS = /\b(?:MI|ACT|PE|CPT)\b(?!\s*(?:code|team|:|\d))/;
const NOT_THIS_THERAPY =
  /\b(?:previous|prior|past|former|years ago|last therapist|old therapist|read about|heard about|waitlist|waiting list|refer\w*|interested in|considering|consider|asked about|group at|declined|not)\b/;

/** A theoretical model or named programme; the name of a technique is not one. */
export const modality: Reader = remembered('modality', (line) => {
  const { s, section } = line;
  if (s.elsewhere || NOT_THIS_THERAPY.test(s.lower)) return false;
  if (
    section.isPlan &&
    (/\b(?:introduce|begin|start|trial|try|add)\b/.test(s.lower) ||
      !/\b(?:continu\w+|cont|weekly|ongoing|using|with)\b/.test(s.lower))
  )
    return false;
  if (ACRONYM_MODELS.test(s.text)) return true;
  return s.all('modality_name').some((hit) => {
    const written = s.written(hit);
    return !UPPER_ONLY.has(written.toLowerCase()) || written === written.toUpperCase();
  });
});

const anyBefore = ({ lines, index }: Line, reader: Reader): boolean => lines.slice(0, index).some(reader);

/** The client's reaction, in the session, to what was done. */
export const response: Reader = remembered('response', (line) => {
  const { s, section, index } = line;
  if (!section.has('respond') && !section.has('assess') && !section.has('intervene')) return false;
  if (
    section.isPlan ||
    planned(line) ||
    homeworkReview(line) ||
    goalLink(line) ||
    necessity(line) ||
    riskTalk(line) ||
    namesMeasure(line) ||
    extendedReason(line)
  )
    return false;
  if (s.subject === 'therapist' || s.elsewhere) return false;
  const reactions = new Set(s.all('reaction').map((hit) => hit.from));
  let score = Math.min(reactions.size, 2);
  if (reactions.size && s.subject === 'client') score += 1;
  else if (reactions.size && s.all('reaction').some((hit) => hit.from < 3)) score += 1;
  if (s.quoted) score += 1;
  if (s.has('in_session')) score += 1;
  if (section.isAssessment && index <= 1) score += 1;
  if (
    section.has('respond') &&
    section.isAssessment &&
    !section.has('observe') &&
    section.has('progress') &&
    index === 0
  )
    score += 1;
  if (section.has('report')) score += anyBefore(line, intervention) ? 1 : -4;
  else if (section.has('observe') && !anyBefore(line, intervention)) score -= 2;
  if (
    /\b(?:urges?|suds?|distress|fear|anxiety|tension|worry)\b[^.;]{0,20}\b(?:fell|dropped|decreased|came down|went down|rose|climbed|peaked|settled|from \d+ to|\d+ to \d+)\b/.test(
      s.lower,
    )
  )
    score += 2;
  if (
    /\b(?:anxiety|urges?|distress|suds?|fear|tension|cravings?|pain|discomfort|disgust)\b[^.;]{0,24}\b\d{1,3}\b[^.;]{0,30}\b\d{1,3}\b/.test(
      s.lower,
    )
  )
    score += 2;
  if (/\b(?:appears? to|seems? to|likely|probably|suggests?)\b/.test(s.lower) && !s.quoted) score -= 2;
  if (intervention(line) && s.subject !== 'client') score -= 1;
  if (s.has('diagnosis_name')) score -= 2;
  if (s.has('cause') && s.subject === 'none' && !s.quoted) score -= 2;
  return score >= 3;
});
