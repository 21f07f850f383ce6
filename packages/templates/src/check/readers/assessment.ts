import { type Reader, remembered } from '../line.js';
import { modality, response } from './intervention.js';
import { extendedReason, goalLink, hypothetical, necessity, planned, riskTalk } from './lines.js';

const ICD = /\b[FGZR]\d{2}(?:\.\d{1,3})?\b/;
const UPPERCASE = new Set([
  'gad',
  'mdd',
  'add',
  'bpd',
  'aud',
  'oud',
  'sud',
  'asd',
  'odd',
  'pdd',
  'tbi',
  'fnd',
  'sad dx',
  'did dx',
  'bed dx',
]);
const NOT_A_DIAGNOSIS =
  /\b(?:group|screen|scale|questionnaire|worksheet|video|book|no diagnosis|family history|worried (?:that )?(?:she|he|they) (?:has|have|might)|googled|thinks (?:she|he|they) (?:has|have|might))\b/;

/** A diagnosis written in the text. */
export const diagnosis: Reader = remembered('diagnosis', (line) => {
  const { s, section } = line;
  if (section.isPlan || s.elsewhere || goalLink(line) || NOT_A_DIAGNOSIS.test(s.lower)) return false;
  if (ICD.test(s.text)) return true;
  const named = s.all('diagnosis_name').some((hit) => {
    const written = s.written(hit);
    if (UPPERCASE.has(written.toLowerCase())) return written === written.toUpperCase() && !/^\d/.test(s.word(hit.to));
    return s.word(hit.to) !== 'group';
  });
  if (named) return !(modality(line) && !section.isAssessment && s.subject === 'therapist');
  if (!s.has('diagnosis_word')) return false;
  if (s.has('diagnosis_head')) return true;
  return (
    s.near('diagnosis_word', 'specifier', 2) &&
    (section.isAssessment || section.has('assess')) &&
    s.tokens.length <= 9 &&
    s.subject === 'none'
  );
});

const MONTH = 'jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec';
/** The same thing at two times: "16 > 13 > 9", "5 in April, 2 in May", "would not in spring, now does". */
const THEN_AND_NOW = new RegExp(
  String.raw`\b\d+ ?(?:>|→|->|=>) ?\d+\b|\b(?:was|were|had been|used to be|against|vs\.?|versus) (?:only )?\d+|\d[^.;]{0,12}\b(?:${MONTH})[a-z]*\b[^;]{0,20}\d[^.;]{0,12}\b(?:${MONTH})|\b(?:ago|${MONTH}\w*|spring|summer|autumn|fall|winter|once|used to|before|at the start)\b[^.;]{0,60}\b(?:now|today|this (?:week|month|time))\b|\b(?:now|today)\b[^.;]{0,60}\b(?:where|before|months? ago|weeks? ago|at the start|last (?:month|time|spring|year))\b`,
);

/** Movement on the goal: a direction, also "no change". */
export const progress: Reader = remembered('progress', (line) => {
  const { s, section } = line;
  if (
    section.isPlan ||
    planned(line) ||
    /\b(?:would like|wishes|wants|hopes|hoping|work in progress|progress note)\b/.test(s.lower)
  )
    return false;
  if (necessity(line) && !/\bprogress|\bimprov/.test(s.lower)) return false;
  if (!section.isAssessment) {
    return (
      (section.has('report', 'intervene', 'observe') &&
        /\bprogress(?:ing|ed)?\b[^.;]{0,30}\b(?:goal|objective|toward|on)\b|\b(?:no|some|good|slow|minimal|moderate|significant|steady) progress\b/.test(
          s.lower,
        )) ||
      (goalLink(line) && s.has('progress_word'))
    );
  }
  if (THEN_AND_NOW.test(s.lower) && !riskTalk(line)) return true;
  if (hypothetical(line) && !/\bprogress|\bimprov/.test(s.lower)) return false;
  const compared =
    /\b(?:than|since|last (?:month|week|time|visit|session|spring|year)|a (?:month|week|year) ago|compared|from \S+ to|up from|down from|nearly|almost there|on track|so far|yet|goal|objective|met|not met|halfway|of (?:the )?(?:two|three|four|five|six|seven|ten|\d+))\b/.test(
      s.lower,
    );
  // The sentence after a goal tells how far it is.
  const before = line.lines[line.index - 1];
  const afterGoal =
    before !== undefined &&
    goalLink(before) &&
    !goalLink(line) &&
    !s.has('hedge') &&
    !diagnosis(line) &&
    !riskTalk(line) &&
    !/\brisk\b/.test(s.lower);
  if (
    afterGoal &&
    (s.counted || s.has('progress_word', 'change_verb') || /\b\w+(?:er|ing)\b/.test(s.lower) || compared) &&
    !necessity(line)
  )
    return true;
  const inSession = response(line) && !goalLink(line) && !compared;
  if (
    /\bmaintained by\b|\bwill be (?:reviewed|assessed|measured|tracked|looked at)\b|\bwill (?:track|measure|review|monitor)\b/.test(
      s.lower,
    )
  )
    return false;
  if (s.has('progress_word'))
    return !inSession || /\b(?:progress|improv|goal|objective|than last|since last|on track)/.test(s.lower);
  return s.has('change_verb') && s.counted === false
    ? /\bfrom \S+ (?:\S+ )?to\b/.test(s.lower) && !inSession
    : s.has('change_verb') && !inSession && !riskTalk(line);
});

/** Why continued skilled care is needed, or what is expected without it. */
export const medNecessity: Reader = necessity;

/** An interpretation that links what was seen to causes or to what keeps it going. */
export const formulation: Reader = remembered('formulation', (line) => {
  const { s, section } = line;
  if (!section.isAssessment && !section.has('assess')) return false;
  if (section.isPlan || s.tokens.length < 5 || (s.elsewhere && !s.has('hedge'))) return false;
  if (necessity(line) || goalLink(line) || extendedReason(line) || planned(line)) return false;
  if (/\brisk (?:is|level|remains|to self)|\b(?:acute|chronic|imminent|current) risk\b|protective factor/.test(s.lower))
    return false;
  if (/\bstated age\b/.test(s.lower)) return false;
  const hedge = s.has('hedge');
  const cause = s.has('cause');
  if (!hedge && (response(line) || diagnosis(line))) return false;
  if (hedge && cause) return true;
  if (hedge)
    return (
      !progress(line) &&
      !/\b(?:appears?|seems?|looks?) (?:\w+ )?(?:stable|well|fine|ok|okay|better|engaged|motivated|calm|anxious|depressed)\b/.test(
        s.lower,
      )
    );
  return cause && (!progress(line) || !/\b(?:than|since|so far|met|progress|improv)/.test(s.lower));
});

export { extendedReason };
