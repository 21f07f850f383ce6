import { b, c, type Entry, keep, many } from '../entry.js';

const DBT = /\b(?:DBT|distress tolerance|skills?|mindful|TIPP|module)\b/i;

/** Therapies and techniques. Own wording after §4.2, read 2026-11-23. */
export const THERAPIES: readonly Entry[] = [
  ...many(
    `NATs ANTs ATs=automatic thoughts;bhvr bhv=behavior;cogs=cognitions;cog_restr cog_restruct=cognitive restructuring;
ERP ExRP=exposure and response prevention;emdr=eye movement desensitization and reprocessing;
IPT=interpersonal psychotherapy;PE'd psyed'd=provided psychoeducation;psyed psychoed psyched=psychoeducation;
TRs=thought records;VOC VoC=validity of cognition`,
  ),
  ...many(
    `CFT=compassion-focused therapy;DB=deep breathing;EFCT=emotionally focused couple therapy;hyg=hygiene;
PMR=progressive muscle relaxation;SFBT=solution-focused brief therapy;TIC=trauma-informed care`,
    'B',
  ),
  ...many(
    `cbt=cognitive behavioral therapy;CBT-I CBTI CBTi CBT-i=cognitive behavioral therapy for insomnia;dbt=dialectical behavior therapy;
TF-CBT TFCBT=trauma-focused cognitive behavioral therapy`,
  ),
  b(
    'ACT',
    'acceptance and commitment therapy',
    keep({ after: /^\s*(?:score|test|prep|limit|\d)/i }),
    keep({ before: /\b(?:re)?t(?:akes?|ook|aking)\s(?:the\s)?$/i }),
    {
      to: 'assertive community treatment',
      after: /^\s*team\b/i,
    },
  ),
  b(
    'MI',
    'motivational interviewing',
    {
      to: 'myocardial infarction',
      near: /\b(?:cardiac|ECG|EKG|heart|stent|ICU|troponin|cath|aspirin|had an|s\/p|hx of|h\/o|died of|father's|post-)/i,
    },
    { to: 'myocardial infarction', before: /\b(?:hx|prior|old|not|r\/o|no acute)\s(?:an?\s)?$/i },
    {
      to: 'myocardial infarction',
      before: /\bhad\s(?:an?\s)?$/i,
      after: /^\s(?:in (?:19|20)\d\d|at (?:age )?\d\d\b|\d+ (?:yrs?|years?) ago)/i,
    },
    keep({ before: /\bha[sd]\s$/i, after: /^(?! session)/ }),
    keep({ before: /,\s?$/, after: /^\s*\d{5}/ }),
    { to: 'mental illness', before: /\b(?:severe|serious|family|chronic)\s$/i },
  ),
  b('BLS', 'bilateral stimulation', { to: 'basic life support', near: /\b(?:cert|CPR|renew)/i }),
  b('NC', undefined, { to: 'negative cognition', near: /\b(?:EMDR|PC|VOC|SUDs?|target|cognition)\b/ }),
  b(
    'PC',
    undefined,
    { to: 'positive cognition', near: /\b(?:EMDR|NC|VOC|SUDs?|target|cognition)\b/ },
    { to: 'phone call', after: /^\s+(?:w\/|with|to|from)/i },
    { to: 'precontemplation', after: /^\s+(?:stage|→|to)/i },
  ),
  c(
    'PE',
    ['prolonged exposure', 'physical education'],
    // Physical education.
    keep({
      after:
        /^\s*(?:class|teacher|kit|uniform|lesson|at school|coach|exempt|clothes|grade|tchr|excus|(?:&|and|\+) (?:lunch|recess|art))/i,
    }),
    keep({ before: /\b(?:in|to|skips?|skipped|missed|misses|hates|during|after|for|cut|fail\w*|from|avoids)\s$/i }),
    {
      to: 'prolonged exposure',
      near: /\b(?:trauma|PTSD|imaginal|in vivo|sess\w*|CPT|SUDs?)\b/i,
    },
    { to: 'pulmonary embolism', near: /\b(?:clot|DVT|anticoag|lungs?)\b/i },
    { to: 'physical exam', near: /\b(?:lungs clear|vitals|HEENT)\b/i },
  ),
  b('CPT', 'cognitive processing therapy', keep({ after: /^\s*(?:code|#|:)?\s*\d{5}/i }), keep({ after: /^\s*code/i })),
  b('BA', 'behavioral activation', keep({ near: /\b(?:degree|college|graduat|bachelor)/i })),
  b('SFT', 'solution-focused therapy', { to: 'structural family therapy', near: /\b(?:family|enactment|boundar)/i }),
  b('EFT', 'emotionally focused therapy', keep({ near: /\b(?:tapp|meridian|payment)/i })),
  ...many(
    `IFS=internal family systems;PMT=parent management training;PCIT=parent-child interaction therapy;
REBT=rational emotive behavior therapy`,
  ),
  ...many(
    `IRT=imagery rehearsal therapy;MBT=mentalization-based treatment;MBCT=mindfulness-based cognitive therapy;
MBSR=mindfulness-based stress reduction;PST=problem-solving therapy`,
  ),
  b('CR', 'cognitive restructuring', keep({ after: /^\s*(?:\d|formul|tab)/i })),
  b('TR', 'thought record', { to: 'thought record', after: /^\s*(?:done|completed|x\d)/i }),
  b('CDs', 'cognitive distortions', keep({ near: /\bmusic|listen/i })),
  b('CA', undefined, {
    to: 'chain analysis',
    near: /\b(?:DBT|target behaviou?r|urge|NSSI|SIB|vulnerab|links?|did|completed|on)\b/i,
  }),
  b('DT', undefined, { to: 'distress tolerance', near: DBT }),
  b(
    'ER',
    undefined,
    { to: 'emotion regulation', near: /\b(?:DBT|skills?|TIPP|PLEASE|opposite action|module)\b/i },
    { to: 'emotion regulation', near: /\b(?:DT|IE|MF|DEAR MAN)\b/ },
  ),
  b('IE', undefined, { to: 'interpersonal effectiveness', near: DBT }),
  c('RP', ['relapse prevention', 'role-play']),
  c('TF CTF', ['transference', 'countertransference', 'trauma-focused'], keep({ after: /^-/ })),
  c('SOC', ['stages of change', 'standard of care', 'sense of coherence']),
  b('MF', undefined, { to: 'mindfulness', near: DBT }),
  b(
    'cog',
    'cognitive',
    { to: 'cognition', before: /\b(?:neg|pos|negative|positive)\s$/i },
    { to: 'cognition', after: /^\s*(?:intact|grossly|wnl|nl\b|impair|clear)/i },
  ),
];
