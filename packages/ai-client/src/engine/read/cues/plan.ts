import type { Cue } from './cue.js';

/** What comes next. */
export const PLAN: readonly Cue[] = [
  [5, /^(?:client |patient )?will \p{L}/iu],
  // "no wine within 4 hours": a rule.
  [6, /^no \p{L}+ (?:within|before|after|until|past) (?:\d|bed|lunch|noon)/iu],
  [7, /\b(?:we|both) agreed (?:on|to meet|to see)\b/i],
  [
    5,
    /^(?:mom|mum|mother|dad|father|grandm\p{L}+|grandpa|grandfather|wife|husband|partner|parents|teacher|school|both|family|guardian) will (?!not\b)\p{L}/iu,
  ],
  [
    2,
    /\b(?:before bed|at bedtime|after dinner|every (?:morning|night|evening)|once a day)\b/i,
    /\b(?:mg|takes?|taking|wakes?|cries|drinks?|since)\b/i,
  ],
  [5, /^\p{Lu}\p{Ll}+ will (?!not\b)\p{L}/u],
  [
    6,
    /\b(?:group|class|meeting|visit|appointment|tour|hearing|surgery|consult|evaluation|meds|medications) (?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\d{1,2}\/\d)|^med(?:s|ications?|ication check) with (?:dr|prescriber|psychiat)/i,
    /\b(?:since|last|missed|skipped|went|attended|was|were|at)\b/i,
    { intervene: -8 },
  ],
  [9, /^(?:the )?plan (?:is|will|for|to)\b/i],
  // How often what is done: "weekly CBT".
  [
    9,
    /^(?:weekly|biweekly|twice weekly|monthly) (?:\p{L}+ ){0,4}(?:therapy|sessions?|visits?|EMDR|training|groups?)\b/iu,
  ],
  [
    7,
    /^(?:eat|drink water|get up|get outside|sleep by|cook|stretch|exercise|apply|register|sign up|order) \p{L}/iu,
    /\bonly\b/i,
  ],
  [5, /^(?:every (?:other )?(?:week|month|\d+ weeks?)|weekly|biweekly)$/i],
  [
    5,
    /^(?:next|return|return to clinic|back (?:in|on|next|at|\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|back$|follow up|see (?:her|him|them|client|patient)|appointment|appt|session(?! (?:was )?(?:shortened|cut|extended|ended|interrupted|held|began|lasted))|group|home visit|call(?: (?:tomorrow|on))?|same time|every other|continue|resume|start|begin|schedule|refer|referral|coordinate|will|plan|homework|to do|monitor|email|text|reassess|consider|increase|decrease|discontinue|titrate|taper|add|bring|booster|discharge to|move (?:window|bedtime|to))\b/i,
  ],
  [5, /^(?:(?:on|this|next|every other|each)\s)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?\b/i],
  [
    4,
    /\b(?:next (?:session|week|visit|appointment|time|mon\w*|tues\w*|wed\w*|thu\w*|fri\w*)|see (?:her|him|them|you) (?:on|next|in|mon|tue|wed|thu|fri|sat)|return to clinic|follow up (?:in|with|on)|tomorrow|tonight|by (?:mon|tues|wednes|thurs|fri|satur|sun)day|appointment|before (?:next|nxt)|i see her|i see him)\b/i,
  ],
  [
    3,
    /^(?:\S+ ){1,3}(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?:\s\d.*)?$/i,
    /\b(?:since|last|was|were|fight|fought|argued|yelled|cried|got|went|had|on|lost|missed|skipped|from|until)\b/i,
  ],
  [5, /^(?:in )?\d+(?:-\d+)? (?:days?|weeks?|months?)$/i],
  [4, /^(?:\d{1,2}\/\d{1,2}(?:\/\d{2,4})?)(?:\s|$)/],
  [4, /\b(?:back|on|next|appointment|session|by|rtc) \d{1,2}\/\d{1,2}\b/i],
  [
    5,
    /\b(?:he'll|she'll|they'll|he will|she will|they will|client will|patient will|we will|we'll|I will|i'll (?:call|send|email)|agreed to|going to try|to practi[sc]e)\b/i,
  ],
  [
    3,
    /^(?:homework|practice|practise|write|log|track|try|journal|read|use|keep|do|complete|call|tell|ask|walk|go|rehearse|tap|record|list(?! of\b)|continue|pick up|attend|contact|take|schedule|bring|finish|email|text|meet|listen|watch|reduce|limit)\b(?! ?(?:was|were|is|ok|done|said|at|forgot|\d+\/\d))/i,
    /\b(?:together|in session|done|x done|aloud)\b/i,
  ],
  [
    1,
    /\b(?:daily|nightly|wkly|weekly|every day|each day|per day|before next|every night)\b/i,
    /\b(?:was|were|drinks?|since|takes|taking|mg|prozac|reports)\b/i,
  ],
  [
    3,
    /\b(?:safety plan|988|crisis (?:line|plan)|emergency contact|coping card)\b/i,
    undefined,
    { risk: 1, intervene: 1 },
  ],
  [
    4,
    /\b(?:prescriber|PCP|psychiatrist|pediatrician|physician|school|teacher) (?:called|emailed|contacted|notified)\b|\b(?:refer\w*|coordinat\w*|release of information|left voicemail|voicemail|consult\w*|discount card|pharmacy)\b|\bemail (?:to )?(?:teacher|school)|\bteacher email\b/i,
  ],
  [2, 'referral_word focus_next'],
  [
    7,
    /\bstarting (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|next\b)|\bwait(?:ing )?list$|^(?!if\b).{2,40} pending$/i,
    undefined,
    { intervene: -8 },
  ],
  [
    6,
    /^(?:she|he|they|client|patient) (?:comes?|returns?) (?:back |again )*(?:on )?(?:next|in \d|(?:mon|tues|wednes|thurs|fri|satur|sun)day)/i,
  ],
  // How often sessions are, from now on.
  [
    6,
    /^(?:increased|decreased|reduced|moved|dropped|stepped (?:up|down)) (?:back )?to (?:once|twice|\d times|weekly|biweekly|monthly|every)\b(?!.*\b(?:mg|use|drinks?|doses?|pills?)\b)/i,
  ],
  [
    7,
    /^(?:speak|talk|check) (?:to|with) (?:the |his |her |their )?(?:doctor|dr\b|PCP|psych\w*|prescriber|pediatrician|OB\b)|\d next$/i,
  ],
];
