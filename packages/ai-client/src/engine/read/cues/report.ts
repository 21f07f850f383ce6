import type { Cue } from './cue.js';

/** What the client tells, takes and lives through. */
export const REPORT: readonly Cue[] = [
  [
    8,
    /^(?:used|smoked|drank|vaped|took)\b.*\b(?:weed|cannabis|alcohol|wine|beers?|vodka|meth|cocaine|heroin|fentanyl|pills)\b/i,
  ],
  [6, /^(?:catastrophizing|ruminating|laying|lying|staying) (?!cards?\b|with\b)/i],
  // What was is no plan, and neither is what goes on in somebody.
  [
    2,
    /\b(?:last (?:night|week|month|weekend|year)|yesterday)\b|^(?:thinks?|believes?|misses|wants|does(?: not|n['’]?t)|is not|isn['’]?t|has(?: not|n['’]?t)|feels|hates|likes|worries|wonders|had (?:an? |some |brief )?(?:passive|active|fleeting|thoughts?|thought|dreams?|urges?|nightmares?))\b/i,
    /\b(?:next|review|from last|homework|than)\b/i,
    { plan: -4 },
  ],
  // "BP up per PCP": found by somebody else.
  [
    2,
    /\b(?:up|down|high|low|normal|stable|elevated|fine|ok|okay|better|worse) per \p{L}/iu,
    /\b(?:if|when|until|check|titrate)\b/i,
    { plan: -6 },
  ],
  // "breastfeeding going ok": how it goes is no plan.
  [
    2,
    /\b(?:going|doing|went) (?:ok|okay|well|fine|good|great|better|badly|poorly|smoothly)\b/i,
    /\b(?:if|when|until|unless|see|check|ask) /i,
    { plan: -5 },
  ],
  [6, /^self[- ]referred$/i, undefined, { plan: -8 }],
  // "used grounding twice at work" is not "used role play re: row at work".
  [
    3,
    /^(?:used|did|tried|practi[sc]ed|rehearsed) (?:(?!re\b|regarding|about|for|on|of|around|with)\S+ )*(?:at (?:work|home|school)|this week|nightly|daily|every (?:day|night|morning))\b/i,
    /\bin (?:session|the room|office)\b|\btogether\b|\bwith (?:therapist|me)\b/i,
    { intervene: -10 },
  ],
  // "uses app each night": so it is.
  [
    3,
    /^(?:uses|does|walks|runs|meditates|journals|practi[sc]es|exercises|prays|drinks|smokes|naps|eats|cries|wakes|takes)\b.*\b(?:daily|nightly|(?:per|a|each|every) (?:day|night|morning|evening|week))$/i,
    undefined,
    { plan: -6, intervene: -8 },
  ],
  // "helped", "worked some": what came of it.
  [
    1,
    /^(?:it |that |this )?(?:really |also )?(?:helped|worked|did(?: not|n['’]?t) (?:help|work))(?: (?:some|a (?:lot|little|bit)|somewhat|well|much|great|at all))?$/i,
    undefined,
    { plan: -8 },
  ],
  [1, /\bnot (?:discussed|asked|assessed|addressed|covered|explored|screened)\b/i, undefined, { plan: -5 }],
  [4, /\b(?:\d+|two|three|four|six) (?:days?|weeks?|months?) ago\b/i, undefined, { plan: -5 }],
  [7, /\b(?:taking|takes|took) (?:it |them |meds |medications? )?as (?:prescribed|directed)\b/i],
  // Medicine as it is kept and taken.
  [
    3,
    /^no (?:misuse|diversion|cravings?|side effects|missed doses?)\b|^(?:stores?|keeps?|locks?) .{0,30}\b(?:lock ?box|locked|safe|cabinet)\b/i,
  ],
  [
    4,
    /\b(?:attacks?|binges?|episodes?|outbursts?|nightmares?|tantrums?|meltdowns?|relapses?|cravings?) (?:0|zero|none|once|twice|\d+ times)\b/i,
    /\b(?:if|when)\b/i,
    { plan: -5 },
  ],
  // "sleeps w/ light on still": so it was, and is.
  [2, /\bstill\b/i, /\b(?:if|whether|until|unless|to|will)\b/i, { plan: -5 }],
  // "zoloft 150 tolerating", "body checking down": how it is.
  [
    3,
    /\b(?:tolerat(?:es|ing|ed)|wearing off|helps|helping)\b|^(?!(?:cut|bring|keep|step|slow|calm|write|taper|ramp|pick|set|follow|back|sit|break|wind|track|show|sign|get|stand)\b)(?:(?!(?:it|this|them|him|her|things) )\p{L}+ ){1,3}(?:down|better|worse)$/iu,
    /\b(?:if|monitor|see|to|until|when)\b/i,
    { plan: -5 },
  ],
  // "sleep ok", "worry 8 -> 5", "parenting class 6/12 done": how it is, and what is done.
  [
    2,
    /^(?:sleep|sleeping|appetite|eating|energy|mood|pain|meds?|medications?|work|school|home) (?:is |are |was )?(?:ok|okay|fine|good|great|same|stable|poor|bad|unchanged)\b|^\p{L}+ \d{1,2} (?:to|->|→) \d{1,2}$|\d\/\d+ done$/iu,
    undefined,
    { plan: -5 },
  ],
  [4, /^(?:went|gone) back to\b/i, undefined, { plan: -6 }],
  // Homework counted.
  [7, /^(?:did|done|completed|kept|used|practi[sc]ed|filled|walked|attended|made)\s\d{1,2}\s?(?:\/|of|out of)\s?\d/i],
  [
    2,
    /\b(?:urine drug screen|UDS|breathalyzer|BAC)\b/i,
    /\b(?:next|at each|will|random|before)\b/i,
    { observe: 1, plan: -5 },
  ],
  // "no avoidance", "no disclosure of abuse": what there was not is no plan, unless it says until when.
  [
    1,
    /^no (?:avoidance|dissociation|flashbacks?|withdrawal|w\/d|side effects?|nausea|disclosures?|compulsions?|rituals?|outbursts?|incidents?|concerns?|changes?|complaints?|panic|naps?|napping|safety|abuse|violence|contamination|tears|conflict|fights?|arguments?)\b/i,
    /\b(?:until|before|after|within|further|more|past|unless)\b/i,
    { plan: -5 },
  ],
  [
    3,
    /\b(?:caffeine|coffees?|energy drinks?|sodas?)\b/i,
    /^(?:cut|reduce|limit|stop|avoid|no|switch|taper|try)\b/i,
    { plan: -4 },
  ],
  [7, /^(?:client|patient) (?:shared|disclosed|talked about|expressed|brought up)\b/i],
  [
    4,
    /\b(?:complain\w* of|reports?|reported|says|said|states?|stated|endorses?|endorsed|describes?|described|feels?|felt|told me|came (?:about|because|in|for)|here (?:for|about)|presents with|seen for|presenting)\b/i,
  ],
  [
    2,
    /\b(?:since|yesterday|last (?:night|week|month)|this (?:week|month|morning)|past (?:week|month)|over the weekend|in the past|ago|lately|recently|nightly|most nights|per (?:day|week|night|month)|a (?:day|night|week)|nights?|daily)\b/i,
    /\b(?:next|will|practi[sc]e|continue|write|try)\b/i,
  ],
  [2, /\b\d+\s?(?:of|out of|\/)\s?[57]\b/i],
  [2, 'symptom'],
  [1, 'complaint impairment domain'],
  [1, 'impaired event'],
  [1, 'medication adherence', /\b(?:exposure|practi[sc]e)\b/i],
  [
    4,
    /\b(?:\d+\s?mg|mcg|side effects?|twice daily|three times daily|as needed|at bedtime|injection|prescribed|refill|dose|doses|skips|skipped|missed)\b/i,
  ],
  [3, 'medication'],
  [1, 'substance', /\bused\b/i],
  [3, /\b(?:sober|drinks?|drank|beers?|wine|cigarettes?|cigs|cravings?|sponsor|smok\w+|alcohol|cannabis)\b/i],
  [2, /\b(?:sleep\w*|appetite|awake|insomnia|nightmares?|naps?|wakes?|energy|eating)\b/i],
  [2, 'kin acquaintance'],
  [2, /^(?:he|she|they|his|her|their)\b/i],
  [
    2,
    /\b(?:can't|cannot|cant|couldn't|won't|wont|hasn't|hasnt|haven't|didn't|didnt|doesn't|isn't|not been|avoids?|avoiding|skip\w*|quit|hates|argu\w+|fight|fought)\b/i,
  ],
  [
    1,
    /\b(?:work|school|boss|job|shift|class|home|customer|landlord|court|police|hearing|money|rent|baby|move|moved|trip)\b/i,
  ],
  [4, /^\d{1,3}-year-old\b|\byear-old\b/i],
  [2, /\bhistory\b/i],
  [
    4,
    /^no (?:purg\w+|bing\w+|restrict\w+|laxatives?|relapse|use|drinking|alcohol|gambling)\b.*\b(?:for|since|in|this|last)\b/i,
  ],
];
