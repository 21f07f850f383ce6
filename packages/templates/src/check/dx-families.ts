/**
 * Diagnoses by family, as they are coded and named, and the symptoms a note would show of each: enough to see that
 * a note speaks of its diagnosis at all, not to confirm one. Own list after the criteria of DSM-5-TR, 2026-11-20.
 */
export interface DiagnosisFamily {
  readonly id: string;
  readonly code: RegExp;
  readonly name: RegExp;
  readonly symptoms: RegExp;
}

const common =
  'sleep|slept|awake|wak(?:es|ing)|insomnia|tired|fatigu|energy|concentrat|focus|irritab|restless|appetite|distress|stress|overwhelm';

const family = (id: string, code: RegExp, name: string, symptoms: string): DiagnosisFamily => ({
  id,
  code,
  name: new RegExp(String.raw`\b(?:${name})`),
  symptoms: new RegExp(String.raw`\b(?:${symptoms}|${common})`),
});

const LOW =
  'depress|low mood|mood|sad|down|hopeless|worthless|guilt|tear|cry|cried|anhedon|motivat|withdr|isolat|interest|pleasure|numb|empt|in bed|suicid|grief|lonel|self-critic|ruminat';
const ANXIOUS =
  'anxi|worr|panic|nervous|on edge|keyed up|tens|fear|afraid|scared|dread|avoid|palpitat|heart|breath|sweat|trembl|shak|dizz|racing|startl|phobi|stomach|reassur|embarrass';

export const DIAGNOSIS_FAMILIES: readonly DiagnosisFamily[] = [
  family('depressive', /^F(?:32|33|34)/i, 'mdd|major depress|depressi(?:on|ve)|dysthymi|persistent depress', LOW),
  family('anxiety', /^F(?:40|41)/i, 'gad\\b|generali[sz]ed anxiety|anxiety|panic disorder|agoraphobi|phobia', ANXIOUS),
  family(
    'trauma',
    /^F43\.?[01]/i,
    'c?ptsd|post-?\\s?traumatic|acute stress',
    `${ANXIOUS}|nightmare|flashback|intrusi|memor|trigger|hypervigil|dissociat|trauma|numb|anger|angry|detach`,
  ),
  family(
    'adjustment',
    /^F43\.?2/i,
    'adjustment disorder',
    `${LOW}|${ANXIOUS}|ang(?:er|ry)|cope|coping|adjust|conflict`,
  ),
  family(
    'obsessive',
    /^F42/i,
    'ocd\\b|obsessive',
    `${ANXIOUS}|obsess|compuls|intrusi|ritual|check|wash|clean|contamin|count|order|thought|doubt|hoard|pick|pull`,
  ),
  family(
    'bipolar',
    /^F3[01]/i,
    'bipolar|cyclothymi|manic|mania|bd ?[12]\\b',
    `${LOW}|manic|mania|hypomani|elevat|euphor|grandios|impuls|spend|racing|pressur|swing|labil`,
  ),
  family(
    'attention',
    /^F90/i,
    'adhd|add\\b|attention[- ]deficit',
    'attent|distract|forget|organi|impuls|fidget|hyperactiv|procrastinat|late|lose|losing|lost|unfinished|finish|interrupt|task|plan|time',
  ),
  family(
    'substance',
    /^F1\d/i,
    '(?:alcohol|opioid|cannabis|cocaine|stimulant|substance|tobacco|sedative)\\w* (?:use|dependence)|aud\\b|oud\\b|sud\\b',
    'us(?:e|ed|ing)|drink|drank|drunk|sober|sobriety|crav|urge|relaps|withdrawal|abstin|clean|beer|wine|cannabis|cocaine|heroin|pills|high',
  ),
  family(
    'eating',
    /^F50/i,
    'anorexi|bulimi|binge[- ]eating|arfid|osfed|eating disorder',
    'eat|ate|meal|food|restrict|bing|purg|vomit|weight|body|shape|calor|exercis|laxative|hunger',
  ),
  family(
    'psychotic',
    /^F2\d/i,
    'schizo|psychosis|psychotic|delusional disorder',
    'voice|hallucinat|hear|paranoi|delusion|suspicious|thought|disorgani|belie|withdr|flat|refer',
  ),
];
