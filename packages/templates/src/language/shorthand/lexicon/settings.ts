import { b, c, type Entry, keep, told } from '../entry.js';

/**
 * Forms of a setting (school, court, family work, leave from work): told by its other words. A line each, see `told`.
 * Own list, 2026-11.
 */
export const SETTINGS: readonly Entry[] = [
  ...told(`
BFRB = body-focused repetitive behavior
VOP = violation of probation
LBP = low back pain
BIBA = brought in by ambulance
IVDU = intravenous drug use
FBA = functional behavior assessment
VSO = veterans service officer
BAL BAC = blood alcohol level > of|was|[=:~]|\\.?\\d|neg|pos
OT = overtime < work(?:s|ed|ing)?|wk|hrs|hours|mandatory|extra|no
OT = occupational therapist > to|will|attend|says|rep|rec|on\\b ~ IEP|504|school|class(?:room)?|FBA|BIP|SLP|teacher|tchr|sp ?ed
OT = occupational therapy ~ SLP|sensory|IEP
BIP = behavior intervention plan ~ IEP|504|school|class(?:room)?|FBA|SLP|OT|teacher|tchr|sp ?ed
LOA = leave of absence ~ work|wk|job|school|FMLA|leave|STD|employer|HR
STD = short-term disability > paperwork|claim|forms?|leave|benefit|appl
ESA = emotional support animal > letter|request|dog|cat|cert
CP = chest pain ~ ED|ER|r\\/o MI|EKG|ECG|panic|palp\\w*|SOB|c\\/o|troponin|cardiac
GA = Gamblers Anonymous ~ gambl\\w*|casino|betting|mtgs?|meetings?
CDI = child-directed interaction ~ PCIT|PDI|PRIDE
PDI = parent-directed interaction ~ PCIT|CDI
TN = trauma narrative ~ TF-?CBT|narrative|ch(?:apter)?\\.? \\d|trauma
MP = meal plan ~ AN|BN|BED|ARFID|RD|dietitian|restrict\\w*|snacks?
RD = registered dietitian < per|w\\/|with|to|by|from|and|&|her|his|the
SC = service-connected > (?:at |@ ?)?\\d{1,3}\\s?%
SC = service-connection > claim|appeal|exam ~ vet|VA|VSO|C&P
trich = trichotillomania ~ pull\\w*|hair|HRT|BFRB|lash\\w*|urges?
rec = record < thought|mood
alt = alternative > thoughts?|explanations?|beliefs?|views?|respons
press = pressured > speech|spch|sp\\b
prov = provided > psychoed|support|educ|validat|feedback|fb\\b|info|resource|referral|handout|CM\\b|case|emotional|coping|skill|crisis|active|space|reassur|empath|encourag
rev = reviewed > safety|sp\\b|hw\\b|homework|tx\\b|goals?\\b|plan|skills?|gains|limits|log\\b|diary|last|prev|coping|meds?\\b|consent|policy|progress|sx\\b|symptoms|risk|crisis|thought|CBT|DBT|triggers?|wk\\b|week|sleep
pref = preferential > seat
pref = preferred > name|pron
ext = extended > (?:time|fam|family|sess|stay|release|leave)\\b
cert = certified > mail
interp = interpreter > \\(|present|used|svc|service|via|on\\b
sens = sensory > overload|issue|seek|process|diet|need|sensitiv|room|break
dysreg = dysregulation < emo|emot|emotion|emotional|affect|mood|severe|of|w\\/
dysreg = dysregulated
de-esc = de-escalated > w\\/|with|after|in\\b|by|using
cmd = command ~ AH|AVH|voices?|halluc\\w*
opp = opposite > action|to emotion
arr = arrived > \\d|late|on time|early|w\\/|with|c̄|at\\b|alone
ret = return < to|will > to|from|w\\/
ret = returned > to|from|w\\/
coord = coordinated > w\\/|with
perf = performance > anx|review|rev\\b|eval
disord = disordered > eating
exp = experienced < pt|ct|cl|clt|client|patient|he|she > panic|sx|PAs?\\b|anx|flash|nausea|dizz|relief|grief
contempl = contemplation
dn = down < step\\w*|calm\\w*|slow\\w*|cut|wind|broke|break
pres = presented > (?:w\\/|with|as|for)\\s
part = partially > (?:met|compl|achieved|resolved|effective)\\b
viol = violation < curfew|probation|parole|rules?|boundary|PO|HIPAA
conf = confidentiality > limit|expl|rev|disc|and |&|agree
conf = confidentiality < limits (?:of|to)
adm = admits > to\\s+[a-z]+ing\\b
compl = compliance < med|meds|mx|treatment|tx|MP|CPAP|\\d+\\s?%
attend = attendance < letter of|school|sch|poor|good|class|perfect|regular|sporadic
tm = team < tx|treatment|care|ACT|crisis|clin|clinical|IEP
disp = dispatched < MCT|police|PD|EMS|team|unit
cond_rel = conditional release
comp = competency > eval|restor|exam|hearing
off = officer < parole|probation|police|truant|truancy|correctional > present|called|states|sa(?:ys|id)|rep|att|req|on\\b|will|[,.;]|$
enur = enuresis
enc = encopresis > neg|pos|x\\d|\\d|none|[↑↓]|$|[,;.] ~ enur\\w*|soil\\w*|bedwet\\w*
loc = location > verif|conf|:\\s*(?:home|car|work|school|office)
ins = insurance > term|auth|deni|card|paid|copay|co-pay|plan|chang|laps|requires?|limits?|verif|info|co\\b
ins = insurance < lost|no|new|her|his|via|through|thru|out of|secondary > $|[,.;]
termed = terminated
esc = escitalopram > \\d+(?:\\.\\d)?\\s*mg
dys = dysphoric < (?:mood|affect|aff)(?: is| was)?
perc = perceptual > dist|abn|change
disturb = disturbance < perc|perceptual|sleep|slp|mood|thought
ph = phase < EMDR|FBT|DBT|trauma|tx|acute > \\d
apt = appointment < next|missed|late (?:to|for)|intake|psych|med|had > w\\/|with|on (?:\\d|mon|tue|wed|thu|fri)|at \\d|@|\\d{1,2}\\/\\d|sched|for \\d
li Li = lithium > levels?|carb|lvl|\\d+\\s?mg
sec = section > 8\\b`),
  b('summ', 'summary', keep({ after: /^\.?\s*(?:skills|stmt|statement|ed\b)/i })),
  b('pend', 'pending', keep({ before: /\bto\s$/i })),
  b('meth', 'methamphetamine', keep({ after: /^\s*(?:clinic|dos|maint|program|\d)/i })),
  c(
    'HRT',
    ['habit reversal training', 'hormone replacement therapy'],
    {
      to: 'habit reversal training',
      near: /\b(?:trich\w*|BFRB|pull\w*|pick\w*|tics?|tourette\w*|competing|comp\.? resp\w*)\b/i,
    },
    {
      to: 'hormone replacement therapy',
      near: /\b(?:estr\w*|testost\w*|hormone|trans|GAC|GAHT|menopaus\w*|gender|endo\w*|patch|spiro\w*)\b/i,
    },
    keep({ before: /\d\s*$/ }),
  ),
];
