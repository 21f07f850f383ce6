import type { Cue } from './cue.js';

/** What the clinician makes of it. */
export const ASSESS: readonly Cue[] = [
  [
    6,
    /^(?:overall |current |acute |chronic )?risk\b|\brisk (?:is |level |assessed )?(?:low|mod\w*|high|elevated)\b|\b(?:low|moderate|high|elevated) (?:acute |chronic |overall |imminent )?risk\b/i,
    undefined,
    { risk: 3 },
  ],
  [4, /^(?:overall |current |acute |chronic )?risk:? (?:is |level |assessed |now )?(?:low|mod\w*|high|elevated)\b/i],
  [3, /\bprotective factors?\b/i, undefined, { risk: 3 }],
  [5, 'diagnosis_name', /\b(?:for|of|with|history|due to|own|mother's|father's|group)\b/i],
  [1, 'diagnosis_name', /\bgroup\b/i],
  [5, 'diagnosis_head', /\bimpression on\b/i],
  [
    6,
    /\b(?:rule out|provisional|in (?:partial |full |early |sustained )?remission|meets criteria|consistent with|differential)\b/i,
  ],
  [
    4,
    /^(?:mild|moderate|severe)\b.*\b(?:depress\w+|anxiety|disorder)\b|\b(?:prolonged grief|adjustment disorder|bipolar (?:I|II)|disorder)\b/i,
    /\b(?:reports?|since|due to|history of)\b/i,
  ],
  [
    4,
    /\b(?:I think|I believe|I assess|I suspect|I wonder|i think|my sense|seems to|likely|appears to be|probably|suggests?|maintain\w*|reinforc\w*|keeps? it going|takes? the place of|function of|pattern|core belief|schema|driven by|because (?:last|he|she|they|it)|underlying|rooted|serves)\b/i,
  ],
  [1, 'hedge'],
  [
    7,
    /^(?:treatment|therapy|this|it) (?:is|was) (?:working|helping|effective)\b|^\?\p{L}|^stage(?: of change)?:|\bhypoth|\b\p{L}+ themes?$|^themes?\s?[:=]/iu,
  ],
  [
    5,
    /\b(?:counter)?transference\b|\balliance\b|\b(?:pre-?contemplation|contemplation|preparation|action|maintenance) stage\b/i,
  ],
  [4, /^(?:low|moderate|mild|high|elevated) (?:\p{L}+ )?risk\b/iu, undefined, { risk: -2 }],
  [3, /\b(?:emerging|readiness)\b/i],
  [5, /\b(?:disorder|depression|anxiety) (?:due|secondary|related) to\b/i],
  [2, 'need'],
  [6, /\b(?:contemplation|stage of change|prognosis|medical(?:ly)? necess\w+|GAF)\b/i],
];

/** Movement toward a goal. */
export const PROGRESS: readonly Cue[] = [
  // A movement, by its comparison.
  [
    4,
    /\b(?:less|more|fewer|better|worse|lower|higher)\b.*\bthan (?:last|before|previous|at (?:intake|start)|in)\b/i,
    undefined,
    { report: 2 },
  ],
  [
    4,
    /\b(?:shifting|easing|lifting|softening|consolidating|stabili[sz]ing|resolving)\b|^(?:less|fewer) (?:avoidan|rigid|react|catastroph|ruminat|self-critic)|^some \p{L}+ still\b|\b(?:steady|good|some|slow|clear|nice|solid|big|real) (?:gains?|improvement|movement|strides)\b|\b(?:progress\w*|no change|= ?met|was met|partially met|not met|goal met|on track|improving|regress\w*|plateau\w*|improved since|down from|better than)\b/iu,
  ],
  // "sep anx improving" beside a plan: what has become of it is no plan.
  [1, /\b(?:improv|worsen|plateau|regress)\w+$/i, /\b(?:if|until|unless|when|monitor\w*|as)\b/i, { plan: -5 }],
];

/** The goals themselves. */
export const GOAL: readonly Cue[] = [
  [
    9,
    /^G\d\s?:|\b(?:treatment plan |tp |isp )?(?:goal|objective|obj|STG|LTG|ISP)s?\s*#?\d|^goal\b|\b(?:short|long)-term goal\b|\btreatment plan goal\b/i,
    undefined,
    { progress: 3 },
  ],
];
