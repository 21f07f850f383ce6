import { b, c, type Entry, keep, many } from '../entry.js';

const OVER = /^\s*\d{2,3}\s*\/\s*\d{2,3}/;

/** Diagnoses, substances, levels of care. Own wording after §4.2, read 2026-11-23. */
export const DIAGNOSES: readonly Entry[] = [
  ...many(
    `CPTSD C-PTSD=complex post-traumatic stress disorder;d/o+=disorder;HAs=headaches;mdd=major depressive disorder`,
  ),
  ...many(
    `BED=binge eating disorder;BPAD=bipolar affective disorder;bp1 BP-1 BP_I bpi bpad1 bpad-1=bipolar I disorder;
bp2 BP-2 BP_II bpii bpad2 bpad-2=bipolar II disorder;BN=bulimia nervosa;DMDD=disruptive mood dysregulation disorder;
IDD=intellectual and developmental disability;LD=learning disability;ocd=obsessive-compulsive disorder;
OCPD=obsessive-compulsive personality disorder;ODD=oppositional defiant disorder;ptsd=post-traumatic stress disorder;
SCZ=schizophrenia;sz=seizure;TBI=traumatic brain injury`,
    'B',
  ),
  b('PDD', 'persistent depressive disorder', {
    to: 'pervasive developmental disorder',
    near: /\b(?:autis|asd|developmental|asperger)/i,
  }),
  b('GAD', 'generalized anxiety disorder', keep({ after: /^(?:\s*-?\s*[72]\b|\s+\d)/ })),
  c(
    'PD',
    ['panic disorder', 'personality disorder', 'Parkinson disease'],
    // The police.
    keep({ before: /\b(?:BIB|local|city|call(?:ed)?)\s$/i }),
    keep({ after: /^\s*(?:on scene|called|arriv|escort|officer|brought|notif)/i }),
  ),
  c(
    'SAD',
    ['social anxiety disorder', 'seasonal affective disorder'],
    keep({ after: /^\s*(?:mood|face|affect|today|and|about|since)\b/i }),
  ),
  c('BPD', ['borderline personality disorder', 'bipolar disorder']),
  b(
    'PPD',
    undefined,
    { to: 'packs per day', before: /\d\s?$/ },
    {
      to: 'postpartum depression',
      near: /\b(?:pp|postpartum|baby|preg|birth|epds|g\dp\d|1st|first)/i,
    },
  ),
  b('BD', 'bipolar disorder', keep({ near: /\bbirthday\b/i })),
  c(
    'BP',
    ['blood pressure', 'bipolar disorder'],
    keep({ after: OVER }),
    { to: 'blood pressure', after: /^\s*(?:meds?|pills?|log)\b/i },
    keep({
      near: /\b(?:blood|cuff|mmHg|lisinopril|hypertens|meds? for|high|elevated|ok|stable|check|wnl|nl)\b|^[↑↓]/i,
    }),
    { to: 'bipolar', after: /^\s*(?:d\/o|disorder|I\b|II\b|dx|dep|mania|w\/ psych|on (?:Li|lam))/i },
    { to: 'bipolar disorder', before: /\b(?:r\/o|dx|hx of|h\/o|has|vs)\s$/i },
    { to: 'bipolar disorder', near: /\b(?:hypo)?mani[ac]/i },
  ),
  c('AD', ["Alzheimer's disease", 'antidepressant'], {
    to: "Alzheimer's disease",
    near: /\b(?:cg|memory|dementia)\b/i,
  }),
  c('DD', ['developmental disability', 'dual diagnosis', 'dissociative disorder']),
  c('ASD', ['autism spectrum disorder', 'acute stress disorder']),
  c(
    'CD',
    ['conduct disorder', 'chemical dependency'],
    { to: 'chemical dependency', near: /\b(?:treatment|tx|rehab|counselor|program|substance|detox)\b/i },
    { to: 'conduct disorder', near: /\b(?:ODD|ADHD|school|teen)\b/i },
    keep({ near: /\b(?:music|listen|play|burn)/i }),
  ),
  b(
    'IED',
    'intermittent explosive disorder',
    keep({ near: /\b(?:convoy|blast|vet|army|deploy|OEF|OIF|bomb|combat|TBI|anniv|target|Iraq|Afghan)/i }),
  ),
  c(
    'ED',
    ['eating disorder', 'emergency department', 'erectile dysfunction'],
    {
      to: 'emergency department',
      before:
        /\b(?:(?<!\b(?:due|related|relapse[ds]?|2°) )to(?: the| local)?|(?:to|in|at|from|via|nearest|local) (?:the|local|nearest)|call 911 or|911 or(?: go to)?|988 or|nearest|local|seen (?:in|at)|at|via|discharged from|d\/c'd from|left|sat in|board(?:ed|ing)? in|VA)\s$|@\s?$/i,
    },
    {
      to: 'emergency department',
      after:
        /^\s*(?:visits?|doc|physician|nurse|RN|SW|MD|staff|x\s?\d+\s?h|cleared|last night|for (?:chest|stitch|sutur|panic|eval|medical))/i,
    },
    {
      to: 'eating disorder',
      after: /^\s*(?:program|behaviou?rs?|thoughts?|dietitian|treatment|unit|recovery)\b/i,
    },
  ),
  b(
    'AN',
    undefined,
    { to: 'anorexia nervosa', after: /^-?[RB]P?\b/ },
    { to: 'anorexia nervosa', near: /\b(?:BN|BED|restrict|weight|BMI|meal plan|purging type)\b/ },
  ),
  // "SUD 8 -> 2" is a rating of EMDR, never a diagnosis.
  b(
    'SUD',
    'substance use disorder',
    {
      to: 'subjective units of distress',
      after: /^\s*(?:=|:|of|at|was|is|from|rating|score|level|start\w*|end\w*|peak\w*)?\s*\d/,
    },
    { to: 'subjective units of distress', near: /\b(?:VOC|VoC|BLS|EMDR)\b/ },
  ),
  b('SUDs', 'subjective units of distress', {
    to: 'substance use disorders',
    near: /\b(?:dual|alcohol|opioid|comorbid|treatment for|incl|with SMI|co-?occurring)\b/i,
  }),
  b('suds', 'subjective units of distress', keep({ near: /\bsoap\b/i })),
  ...many(
    `etoh=alcohol;AOD=alcohol and other drugs;AUD=alcohol use disorder;THC MJ mj=cannabis;CUD=cannabis use disorder;
MOUD=medication for opioid use disorder;MAT=medication-assisted treatment;OUD=opioid use disorder;
StimUD=stimulant use disorder;TUD=tobacco use disorder;UA=urinalysis;UDS=urine drug screen`,
  ),
  b(
    'SLE',
    undefined,
    keep({ near: /\b(?:lupus|flare|rheum)/i }),
    { to: 'sober living environment', before: /\b(?:to|at|in|from|seeks?|the)\s$/i },
    { to: 'sober living environment', after: /^\s*(?:bed|house|manager|rules)/i },
  ),
  ...many(
    `BH=behavioral health;inpt=inpatient;MH=mental health;outpt=outpatient;SED=serious emotional disturbance;
SMI=serious mental illness`,
  ),
  b('SZ', undefined, { to: 'schizophrenia', near: /\b(?:AH|VH|AVH|voices|antipsychotic|LAI|delusion|cloza|paranoi)/i }),
  b('adj', undefined, { to: 'adjustment', after: /^\s*(?:d\/o|disorder|dis)\b/i }),
  b(
    'dep depr',
    'depressed',
    keep({ after: /^\s*on\b/i }),
    { to: 'dependent', after: /^\s*(?:in|for|w\/)\s+(?:all )?(?:I?ADL|care)/i },
    { to: 'depression', before: /[<>] $/ },
    {
      to: 'depression',
      after:
        /^\.?\s*(?:scrn|screen|scale|score|inventory|worse|better|same|improv|stable|unchanged|remain|lift|↑|↓|since|w\/ anx)/i,
    },
    { to: 'depressive', after: /^\s*(?:d\/o|disorder|sxs?\b|symptoms?|episodes?)/i },
    {
      to: 'depression',
      before:
        /\b(?:w\/|with|hx|h\/o|of|postpartum|pp|for|and|more|severe|sev|moderate|mod|mild|his|her|their|↑|↓)\s*$/i,
      after: /^\s*(?!mood|affect|and anx)/i,
    },
    keep({ near: /\bdependent on\b/i }),
  ),
  b('soc', undefined, { to: 'social', after: /^\s*(?:anx|skills?|support)/i }),
  b('gen', undefined, { to: 'generalized', after: /^\s*anx/i }),
  b(
    'anx',
    'anxious',
    {
      to: 'anxiety',
      before:
        /\b(?:w\/?|with|hx|h\/o|of|c\/o|for|and|more|severe|sev|moderate|mod|mild|incr'?d?|decr'?d?|dec|inc|his|her|their|social|soc|gen|perf|performance|death|health|test|sep|separation|generalized|anticipatory|low|high|less|no|reports|states|reported)\s*$|[↑↓]\s*$/i,
    },
    {
      to: 'anxiety',
      after:
        /^\s*(?:[↑↓\d<>]|since|d\/t|r\/t|re\b|about|\/|&|\+|attack|d\/o|disorder|sxs?\b|symptoms?|levels?|better|worse|same\b|improv|stable|unchanged|remain|reduc|(?:in|de)creas|up\b|down\b|etiol|compon|resp|mgmt|manage|scale|hier)/i,
    },
  ),
  b('irrit', 'irritable', {
    to: 'irritability',
    before: /[↑↓]\s*$|\b(?:increased|decreased|more|less|of|w\/|with|inc|dec|some)\s*$/i,
  }),
];
