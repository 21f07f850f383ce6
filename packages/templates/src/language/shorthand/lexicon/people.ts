import { b, c, type Entry, keep, many } from '../entry.js';

const MONTHS = { before: /\d\s*-?$|\b(?:few|several|couple of|many)\s$/i };
const MONTH = {
  before: /\b(?:1|an?|last|past|ne?xt|each|every|this|one|q|(?:once|twice|times)\s?per|\d\s?(?:x|times)?\s?per)\s$/i,
};

const SEVERAL = /(?:^|[^\d./])(?:[2-9]|\d\d|other|both|few|several|new|all|many) $/;

/** People and relations. Own wording after the clinical reference §4.2, read 2026-11-23. */
export const PEOPLE: readonly Entry[] = [
  ...many(
    `bff=best friend;cts clts=clients;couns=counselor;dtr=daughter;FOO=family of origin;FOB=father of baby;gf=girlfriend;
gma g'ma=grandmother;GAL=guardian ad litem;nbr=neighbor;sig_other sig_o=significant other;stepfa=stepfather;
stepmo=stepmother;SUPV=supervision;supv supe=supervisor;tchr=teacher`,
  ),
  ...many(
    `bro+=brother;clin=clinician;fam=family;grp+=group;PAs=panic attacks;rmt rmmt=roommate;sis=sister;SW=social worker;
tx'ist=therapist`,
    'B',
  ),
  b(
    'PT',
    'patient',
    {
      to: 'physical therapy',
      after:
        /^\s*(?:eval|exercis|appt|session|referral|d\/c'?d|dc'd|for (?:his|her|their)?\s*(?:knee|back|shoulder|hip|neck)|x\d|twice|\d+x)/i,
    },
    { to: 'physical therapy', before: /\b(?:in|goes to|went to|started|starts|outpt|ortho|OT(?:\/|,? and| &))\s*$/i },
    {
      to: 'part-time',
      before: /\b(?:work(?:s|ed|ing)?|employed)\s$/i,
      after: /^\s*(?:$|[.,;)]|at\b|as\b|in\b|while)/i,
    },
    // "worth bothering w/ PT": what one goes to or does, or a patient one met? Left as it is.
    keep({
      before:
        /\b(?:w\/|with|to|from|do|does|did|doing|of|before|after|skip\w*|miss\w*|hates?|more|no|back|knee|shoulder|hip|neck)\s*$/i,
    }),
  ),
  b('pt', 'patient', {
    to: 'point',
    before: /\b(?:stuck|what['’]?s the|(?:at|to|from|until|by) (?:this|that|some|what|which|one))\s$/i,
  }),
  b('pts', 'patients', {
    to: 'points',
    before:
      /(?:\bstuck|\b(?:up|down|by|of|from|total|score|scored|drop\w*|rose|fell|gained|earned|got|reward|bonus)\s\+?\d{1,3})\s$/i,
  }),
  b(
    'CT',
    'client',
    keep({ after: /^\s*(?:scan|abd|head|chest|brain|angio|contrast|of the|showed|was normal|w\/)/i }),
    keep({ before: /\b(?:head|chest|brain|abd|had a|got a|a|wants?|start|offered)\s$/i }),
  ),
  b(
    'ct',
    'client',
    // "2210 Sycamore Ct": a street.
    keep({ before: /\d\s(?:\p{Lu}\p{Ll}+\s)+$/u }),
    keep({ after: /^\s*(?:scan|of the head|abdomen)/i }),
    keep({ before: /\bhead\s$/i }),
    {
      to: 'court',
      after:
        /^[\s-](?:ordered (?:to|by|tx|anger|dv|class|eval|couns|uas?|iop)|date\b|dates\s*(?:$|[:,.;\d])|mandat|hearing (?:on|in|ne?xt|\d|mon|tue|wed|thu|fri|date|re\b)|order (?:for|re)\b|fees?\b|papers\b)/i,
    },
    {
      to: 'court',
      before:
        /\b(?:MH|drug|family|fam|juv\w*|crim\w*|veterans?|traffic|probate|housing|dependency|superior|district|treatment)\s$/i,
      after: /^\s*(?:$|[,.;)]|\d{1,2}\/|on\b|at\b|today|hearing|team|program|judge|case|next|mon|tue|wed|thu|fri)/i,
    },
    { to: 'court', before: /\b(?:going to|went to|goes to|appears? in|due in|back in)\s$/i },
  ),
  b("ct's cl's", "client's", { to: 'clients', before: SEVERAL }),
  b("pt's", "patient's", { to: 'patients', before: SEVERAL }),
  b('cl clt', 'client', keep({ before: /\b(?:na|k|U[DA]S?|tox|screen|lungs|skin)\s$/i })),
  c(
    'TH',
    ['telehealth', 'therapist', 'tactile hallucinations'],
    keep({ before: /\b[MTW]u?\/$/i }),
    { to: 'tactile hallucinations', before: /\b(?:AH|VH)\s*[/,]\s*(?:VH\s*[/,]\s*)?$/ },
    {
      to: 'telehealth',
      before: /\b(?:via|by|over|prefers|(?:f2f|in-?person|office) (?:vs|or|to)|(?:switch\w*|moved?) to)\s$/i,
    },
    { to: 'telehealth', after: /^\s*(?:platform|link|only|(?:vs|or) (?:f2f|in-?p|off))/i },
    {
      to: 'therapist',
      after:
        /^\s*(?:taught|ask(?:s|ed)|prov(?:ided)?\b|reflect|validat|encourag|disc(?:ussed)?\b|offer|model|review|normaliz|explor|assign|remind|praise|will\b|(?:and|&) (?:ct|pt|cl))/i,
    },
  ),
  c('TMH', ['telemental health', 'telehealth'], { to: 'telemental health', after: /^\s*consent/i }),
  b('th', 'therapist', keep({ before: /\d$|\b(?:m|mo|mon|tu|tue|tues|w|wed)\s?[/&,-]\s?$/i })),
  b('thx', 'therapist', keep({ after: /^\s*(?:for|to|!|$)/i })),
  b('mo', 'mother', { to: 'month', ...MONTH }, { to: 'months', ...MONTHS }),
  b('fa', 'father', keep({ before: /\b(?:la|sol)\s$/i })),
  c('FA', ['functional analysis', 'financial aid', 'firearm'], keep({ before: /\b[LR]\s$/ }), {
    to: 'firearm',
    near: /\b(?:locked|ammo|lethal|gun|LMR|gunsafe|trigger lock)\b/i,
  }),
  ...many(
    `MGF=maternal grandfather;MGM=maternal grandmother;PGF=paternal grandfather;PGM=paternal grandmother;sib+=sibling`,
  ),
  b("gpa g'pa", 'grandfather', keep({ after: /^\s*[:=↓↑]?\s*(?:\d|of\b|is \d|was \d|drop|fell|up|down|$)/i })),
  b(
    'SO',
    'significant other',
    keep({ near: /\b(?:identity|gender|LGBT)/i }),
    keep({ after: /^\s*(?:tx|treatment|regist)/i }),
  ),
  b(
    'bf',
    'boyfriend',
    { to: 'breastfeeding', near: /\b(?:bottle|formula|pump|latch|supply|wean|lactat|mastitis|engorg)/i },
    {
      to: 'breastfeeding',
      after: /^\s*(?:going (?:ok|well|fine|badly|poorly)|exclusively|on demand|q\s?\d)/i,
    },
    { to: 'before', after: /^\s+(?:bed|sess|school|class|exam|test|sleep|meal|lunch|dinner|appt)/i },
  ),
  b('h', undefined, { to: 'husband', before: /\b(?:w\/|with|her|ct['’]s|ct (?:&|and|\+))\s?$/i }),
  ...[['H', 'husband'] as const, ['W', 'wife'] as const].map(([form, to]) =>
    b(
      form,
      undefined,
      { to, after: /^ (?:\+|&|and) [HW]\b/ },
      { to, before: /\b(?:ct|cl|clt|client|[HW]) (?:\+|&|and) $/ },
      { to, before: /(?:^|[,;.(])\s*$/, after: /^:/, near: /\b[HW]\b/ },
      {
        to,
        before: /(?:^|[,;.:(→]|\b(?:and|but))\s*$/,
        after: /^ [a-z/]{2,}(?:s|ed)\b/,
        near: /\b(?:[HW]|EFT|wife|husband|cpl|couple)\b/,
      },
    ),
  ),
  b('hb hsb husb', 'husband', keep({ after: /^\s*(?:\d|a1c)/i })),
  b('CM', 'case manager', keep({ before: /\d\s*$/ })),
  b('cm', undefined, { to: 'case manager', before: /(?:^|[,;.]|\b(?:w\/|with|per|by|from|his|her|new|and|&))\s*$/i }),
  b(
    'PO',
    'probation officer',
    keep({ before: /\b(?:mg|mcg|tab|dose)\s$/i }),
    keep({ after: /^\s*(?:bid|tid|daily|q|meds?|prn)/i }),
  ),
  b(
    'PA',
    'panic attack',
    keep({ near: /\b(?:physician assistant|PA-C|ortho|derm|prescrib|NP|MD|saw (?:the )?PA)\b/i }),
    keep({ before: /,\s$/, after: /^\s*\d{5}/ }),
    // A physician assistant acts: renews, prescribes, says.
    keep({
      after:
        /^\s*(?:(?:has|had|will|to)\s)?(?:renew|adjust|prescri|incr|decr|start|stop|switch|order|sa(?:id|ys)|rec|ref|visit|appt|check|wrote|call|chang|taper|add|rx|student|at (?:the )?(?:clinic|urgent))/i,
    }),
    keep({ before: /\b(?:her|his|their|the|by|per|saw|seen by|from|via|to|new)\s$/i }),
    // A prior authorization.
    keep({ after: /^\s*(?:for [A-Z]|approv|denied|submit|pending)/ }),
  ),
  b('div', 'divorced', keep({ before: /\d\s?$/ })),
  b(
    'sep',
    undefined,
    { to: 'separation', after: /^\s*(?:anx|d\/o|disorder|distress|fears?)/i },
    { to: 'separate', after: /^\s*(?:bed|room|house|session|check|account|lives)/i },
    { to: 'separated', after: /^\s*\d+\s?(?:d|days?|wks?|weeks?|mos?|months?|yrs?|years?)\b/i },
    { to: 'September', after: /^\s*\d/ },
    { to: 'September', before: /\b(?:in|since|until|by|late|early|mid|next|last|this)\s$|\d\s$/i },
    { to: 'separated', after: /^\s*(?:$|[,.;)&+/\n-]|from|since|x\s?\d|for\b|\d|w\/|but|and|last|again|after|d\/t)/i },
    { to: 'separated', before: /\b(?:is|are|was|were|been|now|got|recently|legally|still)\s$/i },
  ),
];
