import { a, b, c, type Entry, keep } from '../entry.js';

const OVER = /^\s*\d{2,3}\s*\/\s*\d{2,3}/;

/** Diagnoses, substances, levels of care. Own wording after §4.2, read 2026-11-23. */
export const DIAGNOSES: readonly Entry[] = [
  a('mdd', 'major depressive disorder'),
  b('PDD', 'persistent depressive disorder', {
    to: 'pervasive developmental disorder',
    near: /\b(?:autis|asd|developmental|asperger)/i,
  }),
  b('GAD', 'generalized anxiety disorder', keep({ after: /^\s*-?\s*[72]\b/ })),
  c('PD', ['panic disorder', 'personality disorder', 'Parkinson disease']),
  c(
    'SAD',
    ['social anxiety disorder', 'seasonal affective disorder'],
    keep({ after: /^\s*(?:mood|face|affect|today|and|about|since)\b/i }),
  ),
  c('BPD', ['borderline personality disorder', 'bipolar disorder']),
  b('bp1 BP-1 BP_I bpi bpad1 bpad-1', 'bipolar I disorder'),
  b('bp2 BP-2 BP_II bpii bpad2 bpad-2', 'bipolar II disorder'),
  b('BPAD', 'bipolar affective disorder'),
  b('PPD', undefined, {
    to: 'postpartum depression',
    near: /\b(?:pp|postpartum|baby|preg|birth|epds|g\dp\d|1st|first)/i,
  }),
  b('BD', 'bipolar disorder', keep({ near: /\bbirthday\b/i })),
  c(
    'BP',
    ['blood pressure', 'bipolar disorder'],
    keep({ after: OVER }),
    keep({ near: /\b(?:blood|cuff|mmHg|lisinopril|hypertens|meds? for|high|elevated|ok|stable|check)\b/i }),
    { to: 'bipolar', after: /^\s*(?:d\/o|disorder|I\b|II\b|dep|mania)/i },
  ),
  b('ptsd', 'post-traumatic stress disorder'),
  a('CPTSD C-PTSD', 'complex post-traumatic stress disorder'),
  c('ASD', ['autism spectrum disorder', 'acute stress disorder']),
  b('ocd', 'obsessive-compulsive disorder'),
  b('OCPD', 'obsessive-compulsive personality disorder'),
  b('ODD', 'oppositional defiant disorder'),
  b(
    'CD',
    'conduct disorder',
    { to: 'chemical dependency', near: /\b(?:treatment|rehab|counselor|program|substance)\b/i },
    keep({ near: /\b(?:music|listen|play|burn)/i }),
  ),
  b('DMDD', 'disruptive mood dysregulation disorder'),
  b(
    'IED',
    'intermittent explosive disorder',
    keep({ near: /\b(?:convoy|blast|veteran|army|deploy|roadside|bomb|combat)/i }),
  ),
  c(
    'ED',
    ['eating disorder', 'emergency department', 'erectile dysfunction'],
    {
      to: 'emergency department',
      before:
        /\b(?:(?:went|goes|go|going|came|brought|taken|sent|transported|presented|presents|referred|walked|drove|back|visit(?:ed)?|trip|run) (?:in )?to(?: the| local)?|(?:to|in|at|from|via|nearest|local) (?:the|local|nearest)|call 911 or|911 or(?: go to)?|988 or|nearest|local|seen (?:in|at)|discharged from|d\/c'd from|left|sat in|board(?:ed|ing)? in|VA)\s$|@\s?$/i,
    },
    {
      to: 'emergency department',
      after: /^\s*(?:visit|visits|doc|physician|nurse|last night|for (?:chest|stitch|sutur|panic|eval|medical))/i,
    },
    {
      to: 'eating disorder',
      after: /^\s*(?:program|behaviou?rs?|thoughts?|dietitian|treatment|unit|recovery|sx)\b/i,
    },
  ),
  b('AN', undefined, { to: 'anorexia nervosa', near: /\b(?:BN|BED|restrict|weight|BMI|meal plan|purging type)\b/ }),
  b('BN', 'bulimia nervosa'),
  b('BED', 'binge eating disorder'),
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
    near: /\b(?:dual|alcohol|opioid|comorbid|treatment for|with SMI|co-?occurring)\b/i,
  }),
  b('suds', 'subjective units of distress', keep({ near: /\bsoap\b/i })),
  a('AUD', 'alcohol use disorder'),
  a('OUD', 'opioid use disorder'),
  a('CUD', 'cannabis use disorder'),
  a('StimUD', 'stimulant use disorder'),
  a('TUD', 'tobacco use disorder'),
  a('AOD', 'alcohol and other drugs'),
  a('etoh', 'alcohol'),
  a('THC MJ mj', 'cannabis'),
  a('MAT', 'medication-assisted treatment'),
  a('MOUD', 'medication for opioid use disorder'),
  a('UDS', 'urine drug screen'),
  a('UA', 'urinalysis'),
  b(
    'SLE',
    undefined,
    keep({ near: /\b(?:lupus|flare|rheum)/i }),
    { to: 'sober living environment', before: /\b(?:to|at|in|from|seeks?|the)\s$/i },
    { to: 'sober living environment', after: /^\s*(?:bed|house|manager|rules)/i },
  ),
  a('inpt', 'inpatient'),
  a('outpt', 'outpatient'),
  a('SMI', 'serious mental illness'),
  a('SED', 'serious emotional disturbance'),
  a('BH', 'behavioral health'),
  a('MH', 'mental health'),
  b('SCZ', 'schizophrenia'),
  b('SZ', undefined, { to: 'schizophrenia', near: /\b(?:AH|VH|AVH|voices|antipsychotic|LAI|delusion)/i }),
  b('sz', 'seizure'),
  b('TBI', 'traumatic brain injury'),
  b('IDD', 'intellectual and developmental disability'),
  b('LD', 'learning disability'),
  a('d/o', 'disorder'),
  b('adj', undefined, { to: 'adjustment', after: /^\s*(?:d\/o|disorder|dis)\b/i }),
  a('d/os', 'disorders'),
  b(
    'dep',
    'depressed',
    keep({ after: /^\s*on\b/i }),
    { to: 'depressive', after: /^\s*(?:d\/o|disorder|sxs?\b|symptoms?|episodes?)/i },
    {
      to: 'depression',
      before:
        /\b(?:w\/|with|hx|h\/o|of|postpartum|pp|for|and|more|severe|sev|moderate|mod|mild|his|her|their|↑|↓)\s*$/i,
      after: /^\s*(?!mood|affect|and anx)/i,
    },
    keep({ near: /\bdependent on\b/i }),
  ),
  a('depr', 'depressed'),
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
      after: /^\s*(?:[↑↓\d]|since|d\/t|r\/t|re\b|about|\/|&|\+|attack|d\/o|disorder|sxs?\b|symptoms?|levels?)/i,
    },
  ),
  b('irrit', 'irritable', {
    to: 'irritability',
    before: /[↑↓]\s*$|\b(?:increased|decreased|more|less|of|w\/|with|inc|dec|some)\s*$/i,
  }),
  a('HAs', 'headaches'),
];
