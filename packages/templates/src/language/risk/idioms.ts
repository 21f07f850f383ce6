import type { RiskConcept } from './types.js';

/** Short forms read from the text as written: capitals tell them from words. */
export const ACRONYMS: readonly { concept: RiskConcept; pattern: RegExp; not: RegExp }[] = [
  {
    concept: 'si',
    pattern: /\bS[./]?I\b\.?(?!-\d)/gu,
    not: /\bSI (?:joint|region|area|dysfunction|injection|pain|belt|units?|fusion|sprain)|\b(?:[Ll]eft|[Rr]ight|[Bb]ilateral) SI\b|sacroiliac/u,
  },
  {
    concept: 'hi',
    pattern: /\bH[./]?I\b\.?(?!-\d)/gu,
    not: /\b(?:[A-Z][a-z]+,|from|to|in|visit\w*|Hawaii|moved|of) HI\b|\bHI \d{5}|\bHI (?:there|to)\b/u,
  },
  { concept: 'avh', pattern: /\b(?:AH|VH|A\/V ?H|AVHs?|A\/H|V\/H)\b/gu, not: /\b(?:ankle|VH joint)\b/u },
  { concept: 'self_harm', pattern: /\b(?:SH|SIB|DSH|TSH|TOSH)\b(?!:)/gu, not: /\bSH(?: ?=|:)/u },
];

/** Figures of speech and other senses, taken out before reading. */
export const NOT_RISK =
  /\bif looks could kill\b|\bmy (?:boss|mom|mum|mother|dad|parents|teacher|coach)(?:'ll| will| would| is going to| are going to|'s gonna) kill me\b|\b(?:career|political|social|professional|financial|commercial) suicide\b|\b(?:that|this|the) \w+ (?:is|was) (?:suicide|murder)\b|\bmurder an? \w+|\bworked (?:\w+ )?to death\b|\bkill(?:ing|ed|s)? (?:it|time|two birds|the (?:mood|vibe|lights?|engine|weeds?)|for a\b|for some)|\b(?:would|'d|could) kill for\b|\bdressed to kill\b|\bover ?kill\b|\bto die for\b|\b(?:dying|dies?) (?:to (?:see|know|go|meet|try|get|find|have|hear|tell|eat|leave)|of (?:embarrassment|boredom|laughter|curiosity|thirst|hunger)|for a|laughing)\b|\b(?:wanted|could have) (?:to )?die[d]? (?:of|from) (?:embarrassment|shame)\b|\b(?:bored|scared|worried|frightened|sick|tickled|loved|starved|freez\w+|frozen|starving|tired|embarrassed|pleased) to death\b|\bdead (?:tired|end|line|weight|serious|battery|phone|wrong|set|last|heat|on (?:his|her|their) feet|beat|lift\w*|zone)\b|\bdead-?(?:end|line|lift|beat|pan)\w*|\bdrop[- ]dead\b|\bover my dead body\b|\bnear-death\b|\b(?:wouldn't|would not|couldn't) hurt a fly\b|\bmurder mystery\b|\bgot away with murder\b|\b(?:feet|foot|back|head|knees?|legs?|shoes?|neck|shoulders?|hips?|tooth|teeth) (?:is|are|was|were) killing\b|\bhe(?:art)? dies\b|\bcut(?:s|ting)? (?:back|down|off|out|class(?:es)?|corners|hours|costs|ties|short|loose|through)\b|\bcut(?:s|ting)? (?:his|her|their|my|the) (?:hair|hours|grass|lawn|losses|cake|finger|thumb|hand|pay|bangs|nails|engine)\b|\bcut(?:s)? (?:his|her|their) (?:hand|finger|thumb|arm|leg) (?:slicing|chopping|cooking|shaving|on (?:a|the) (?:can|glass|fence)|while (?:slicing|chopping|cooking|shaving|working|gardening))|\bburn(?:ed|t|ing)? (?:out|bridges|calories|the (?:toast|dinner|rice|candle|food)|(?:his|her|their|a) (?:tongue|hand on|finger on|dinner|toast|client's)|through|off)\b|\bburnout\b|\bhurt(?:s|ing)? (?:his|her|their|my|someone's|anyone's|people's) feelings\b|\bself-?harm(?:ony)\b|\bby (?:no|all|any) means\b|\bwithin (?:\w+ )?means\b|\bbeyond (?:his|her|their) means\b|\bmeans (?:a lot|that|to (?:ask|apply|be|get|have|go to|call|start)|nothing|everything|well|something)\b|\bshot (?:of|at it|down)\b|\bshoot (?:hoops|me an?)\b|\bvideo ?games?\b[^.;]{0,20}\bviolen\w*|\b(?:action|crime|horror) (?:movie|film|show)s?\b|\b(?:raised|loud|angry|neighbou?rs'?|children's) voices\b|\bhear\w* (?:her|his|their|my) own voice\b|\bfound (?:her|his|their) voice\b|\blower(?:ed|ing) (?:her|his|their) voice\b|\bwork(?:ed|ing)? (?:him|her|them|my)self to death\b|\bdeath (?:certificate|benefit|anniversary)\b|\bsocial suicide\b|\b(?:diet|job|move|career|driving|road|workload|schedule|idea|deadline|that|this)(?:'s| is| was| would be) (?:pure |sheer )?suicide\b|\bcareer suicide\b|\bsuicide squad\b|\bpain(?:s|ed)? (?:in|and) /gu;
