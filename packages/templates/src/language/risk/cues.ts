/** Words that turn a mention: own list after the ConText families (negation, time, person, hypothesis, certainty). */

/** A negator before a mention. Longest first. */
export const NEGATOR =
  /\b(?:neg(?:ative)? for|free of|absence of|did(?:n't| not) (?:report|endorse|express|voice|have|want)|do(?:es)?(?:n't| not) (?:report|endorse|express|voice|have|want|think|wish|feel|intend|plan)|has(?:n't| not| never)(?: had| been)?|ha(?:ve|d)(?:n't| not| never)(?: had)?|was(?:n't| not)|is(?:n't| not)|are(?:n't| not)|rul(?:es|ed) out|says? no to|said no to|no to|neither|nor|without|w\/o|den(?:ies|ied|ying|y)|deniess|negates|none of|none|never|nil|not|no|zero|absent|would never|will not|won't|wouldn't|refutes)\b|[ø∅]\s?|\(-\)\s?|\(–\)\s?|(?<=^|[\s,;:/(])-(?=§|$)|\bneg\b:?/gu;

/** What ends the reach of a negator. */
export const TERMINATOR =
  /[;—]|\bbut\b|\bhowever\b|\balthough\b|\bthough\b|\bexcept\b|\byet\b|\bwhile\b|\bwhereas\b|\baside from\b|\bapart from\b|\bbecause\b|\bsecondary to\b|\breport(?:s|ed|ing)?\b(?! (?:any|having))|\bendors(?:es|ed|ing)\b|\badmit(?:s|ted)?\b|\backnowledg\w+|\bstates?\b|\bstated\b|\bsays?\b|\bsaid\b|\bhas been\b|\bhave been\b|\bhas had\b|\bdiscloses?d?\b|\bdescribes?d?\b|\bthen\b|\bsince\b|\bstill\b|\bcontinues\b|\bafter\b|\bdespite\b|\bin spite\b/u;

/** Denials of the denial, and negators that leave the thing in place. Before a mention, within a few words. */
export const AFFIRM_BEFORE =
  /(?:\b(?:did|do|does|could|can|would)(?:n't|not| not) (?:\w+ )?deny|\b(?:never|not) (?:denied|denies|deny)|\b(?:no longer|stopped) den(?:ies|ying)|\bnot (?:entirely |completely |fully )?(?:without|free of)|\bnever without|\b(?:is|was)(?:n't| not) true that|\bnot true that|\b(?:false|untrue|wrong|inaccurate|incorrect) to (?:say|state|claim)|\bnot only|\bcan(?:'t|not) (?:stop|resist|help|shake|quit)|\bcould(?:n't| not) (?:stop|resist|help|shake)|\bhas(?:n't| not) stopped|\bno (?:change|increase|decrease|reduction|improvement|difference|relief|let-?up|worsening|abatement|break|respite|doubt|end|stopping) (?:in|from|of|to|about|with|on)|\bden(?:ies|ied) (?:any )?(?:change|increase|decrease|reduction|improvement|relief|worsening) (?:in|from|of)|\bno (?:less|more|fewer)|\bunchanged|\bnot a day (?:goes by )?without|\bno day without|\bno night without)[^,;]{0,45}$/u;

/** The same, after a mention. */
export const AFFIRM_AFTER =
  /^(?:\s|ideation|thoughts?|urges?|is|are|was|were|remains?|has|have|had|did|does|still)*(?:\b(?:has|have|had|is|are|did|does)(?:n't| not)\b (?:yet |really |fully )?(?:stopped|decreas\w+|improv\w+|gone|go away|abat\w+|lessen\w+|remit\w+|chang\w+|reduc\w+|eas\w+|resolv\w+|subsid\w+|let up|left|lift\w+|better|less|fewer|quiet\w*|diminish\w+)|\bno (?:better|less|different|weaker|change)|\bnot (?:stopped|decreas\w+|improv\w+|gone|better|less|resolv\w+|chang\w+|reduc\w+|denied|absent|ruled out)|\bunchanged|\bthe same\b|\bpersist\w*|\bcontinu\w*|\bongoing)/u;

/** Two negatives that leave it open. */
export const OPEN_BEFORE = /\b(?:would(?:n't| not)|could(?:n't| not)|can(?:'t|not)|did(?:n't| not)|refus\w+ to|declin\w+ to|unable to|hesitat\w+ to|not (?:sure|certain|clear|convinced)|unsure|unclear|doubt\w*)\b (?:\w+ )?(?:say|state|confirm|tell|claim|promise|swear|that|whether|if|rule out|commit|know)?[^,;]{0,50}\b(?:no|not|never|without|denies)\b[^,;]{0,30}$/u;

/** Unclear, evaded, unanswered. */
export const UNCERTAIN =
  /\bvague\b|\bunclear\b|\bpossibl[ey]\b|\bmaybe\b|\bperhaps\b|\bmight (?:be|have)\b|\bmay (?:be|have)\b|\b(?:not|n't) (?:sure|certain|clear)\b|\bunsure\b|\buncertain\b|\bhard to tell\b|\bevasive\b|\bequivocal\b|\bhesita(?:nt|ted|tes)\b|\bshrug\w*|\brefus(?:es|ed|ing) (?:to|any)\b|\bdeclin(?:es|ed|ing) to (?:answer|say|discuss|respond|talk|comment|elaborate|disclose)\b|\b(?:would|did|could)(?:n't| not) (?:answer|say|discuss|respond|comment|elaborate|disclose|talk about|confirm|commit|give a (?:straight|clear|direct))\b|\bno (?:clear |straight |direct )?(?:answer|reply|response)\b|\bavoid(?:s|ed|ing) (?:the |my |answering|eye contact when)\b|\bchanged the (?:subject|topic)\b|\bwent (?:quiet|silent|still)\b|\bfell silent\b|\bsilen(?:t|ce)\b|\blooked away\b|\bguarded (?:about|around|when|on)\b|\bambivalen\w+|\b(?:cannot|can't|could not|couldn't|not) (?:be )?ruled? out\b|\bwonder(?:s|ed)?\b|\bsuspect\w*|\bquestionable\b|\bdeflect\w*|\bunable to (?:say|answer|rule out)\b|\bleft (?:it |the question )?(?:open|blank|unanswered)\b|\bminimi[sz]\w+|\bexplanation did(?:n't| not) fit\b|\bdid not fit\b|\binconsistent (?:account|answers|about|on)\b|\bcontradict\w*|\bi guess\b|\bi don't know\b|\bnot really\b|\bnot exactly\b|\bkind of\b|\bsort of\b|\bmost of the time\b|\bpaus(?:ed|es)\b|\bmumbled\b|\bdid(?:n't| not) say\b|\bnot really\b|\bhints?(?:ed)? (?:at|of)?\b|\ballud\w+|\(\?\)|\?\s*(?:si|hi)\b|(?<=\bsi|\bhi)\s?\?/u;

/** Not asked, so nothing is known. */
export const NOT_ASKED =
  /\bnot (?:yet )?(?:assessed|asked|covered|screened|discussed|addressed|reviewed|evaluated|explored|inquired|raised|done|completed|checked)\b|\bnone discussed\b|\bunable to (?:assess|ask|screen|evaluate)\b|\bdeferred\b|\b(?:did|have|had)(?:n't| not) (?:ask|asked|assess|assessed|screen|screened|get to|cover|covered|discuss|discussed|inquire|address|raise)\b|\bran out of time\b|\bout of time\b|\bn\/a\b|\bno time (?:for|to)\b|\bbefore (?:the )?suicide questions\b|\bcrossed off\b|\bwill (?:ask|assess|screen|revisit|inquire|check)\b|\bto be (?:asked|assessed|screened)\b|\bforgot to ask\b|\bremaining items\b|\bunassessed\b|\bleft out\b/u;

/** Conditional or educational talk. */
export const HYPOTHETICAL_BEFORE =
  /(?:^|[\s,;("“])(?:if|should|in case(?: of)?|in the event(?: of)?|whenever|were|unless|any time|anytime|as soon as|next time|when(?=[^,;]{0,20}(?:arise|return|come|start|recur|occur|get)))\b[^.;]{0,70}$/u;
export const HYPOTHETICAL_AFTER = /^[^.;,]{0,30}\b(?:if (?:they|it|these|those|thoughts)|arises?|recurs?|return(?!ed|s to|ing)|come(?:s)? (?:up|back)|occurs?|emerges?|re-?emerges?|should (?:they|it) )\b/u;
export const TOPIC_BEFORE =
  /\b(?:psycho-?education (?:on|about|regarding)|educat\w+ (?:on|about)|handout (?:on|about)|monitor(?:s|ed|ing)?(?: (?:for|of))?|watch(?:ing)? for|keep an eye on|continue to (?:assess|monitor|screen)(?: for)?|will (?:assess|monitor|screen|reassess|check|ask)(?: \w+)?(?: (?:for|about))?|re-?assess(?: for)?|screen(?:ed|ing)? for|assess(?:ed|ing|ment)?(?: for| of)?|risk factors? for|warning signs? (?:of|for)|prevention of|crisis line for|book (?:about|on)|film (?:about|on)|movie (?:about|on)|show (?:about|on)|song about|article (?:about|on)|news (?:of|about)|essay (?:about|on)|poem (?:about|on)|story (?:about|on)|talk(?:ed)? about what to do|questions? (?:on|about)|asked (?:\w+ )?(?:directly )?(?:about|for|re|regarding|if|whether)|enquired (?:about|into|after)|inquir\w+ (?:about|into|regarding|re)|quer(?:y|ied) (?:re|about|regarding)?|explored|discuss(?:ed|ion of)?|review(?:ed|ing)?|rais(?:ed|ing)|check(?:ed)? (?:on|about|for)|only)\s*(?:(?:any|current|active|passive|recent|possible|past|each|of|the|his|her|their|thoughts?|about|for|both|directly|further|having|urges?|wish\w*|want\w*|to|and|or|,|§|nor)\s*)*$/u;
export const ASKED_AFTER = /^(?:\s|§|[,/&()]|\b(?:and|or|of|the|was|were|is|has been|each|both|all|included|then)\b)*\b(?:asked about|enquired about|inquired about|screened(?: for)?|assessed(?: for)?|raised|queried|explored|reviewed|checked|discussed)\b/u;

export const ANSWER_NO = /\b(?:denied|denies|denying|negative|none|nil|nothing|neither|no (?:to|for)|said no|says no|answered no|both no|no\b(?=\s*(?:[.,;:!"”]|$|to\b|on\b)))/u;
export const ANSWER_YES = /\b(?:yes|endors(?:ed|es)|admit(?:s|ted)|acknowledg\w+|affirm\w+|confirmed|positive|nodded)\b/u;

/** A single answer after a mention: "SI: none", "SI – denied", "SI no". */
export const SKIP =
  /^(?:\s+|§|[,/&():=–—]|-(?=\s*\w)|\b(?:and|or|nor|ideation|thoughts?|urges?|intent|plan|risk|feelings?|was|were|is|are|has been|have been|been|be|both|all|each|either|every one|currently|today|now|at this time|presently|asked about|enquired about|inquired about|assessed|screened(?: for)?|explored|queried|asked|raised|it|they|these|this|that|deliberate|any|when asked|when questioned|on inquiry|on enquiry|on direct inquiry|included|symptoms|of|self|others|to|the|unborn|in session|this session|this visit)\b)/u;
export const POST_NO =
  /^(?:(?:denied|denies|absent|negative|none|nil|zero|neg|ruled out|not present|not endorsed|not reported|not voiced|not elicited|unendorsed)\b(?!\s+(?:\w+\s+){0,2}§)|no\b(?=\s*(?:[.,;:)!"”/]|$|to\b|when\b|at\b|today\b|on\b|per\b|currently\b|this\b))|n\b(?=\s*(?:[.,;)/]|$))|0\b(?!\s*[./]?\d)|ø|∅|\(-\)|[-−–](?=\s*(?:[,.;/)]|$)))/u;
export const POST_YES = /^(?:yes\b|present\b|positive\b|endorsed\b|reported\b|\+|pos\b|y\b(?=\s*(?:[.,;]|$)))/u;

export const REMOTE =
  /\bhx\b|\bh\/o\b|\bhistory\b|\bpast\b(?! (?:week|few|two|couple|day|several|fortnight|24|48|72|\d+ (?:days|hours)|night))|\bprevious(?:ly)?\b|\bprior\b|\bformer(?:ly)?\b|\bused to\b|\b(?:in|since|from|of|circa|around|back in) (?:19|20)\d\d\b|\b(?:19|20)\d\d\b|\b(?:\d+|a|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|several|many|few|couple of|some) (?:years?|yrs?|months?|mos?|decades?) (?:ago|back|prior|earlier|before)\b|\b(?:years?|months|decades?) ago\b|\b(?:three|four|five|six|seven|eight|[3-9]|\d\d) (?:weeks|wks) ago\b|\bas an? (?:child|kid|teen\w*|adolescent|boy|girl|young \w+|student|undergrad\w*|youth)\b|\bat (?:age )?\d{1,2}\b(?! (?:am|pm|:))|\bin (?:(?:his|her|their) )?(?:early |late |mid )?(?:teens|teenage years|twenties|thirties|childhood|adolescence|youth|college|school|high school|middle school|elementary school|grade school|primary school|secondary school|university|[a-z]+ year of (?:university|college|school)|the (?:nineties|eighties|seventies|army|military|service|navy)|the \d0s)\b|\bin childhood\b|\bgrowing up\b|\bwhen (?:he|she|they|client) (?:was|were) (?:\d+|\w+ years old|a (?:child|teen|kid|boy|girl)|young|little|in|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)\b|\bduring (?:service|deployment|the war|childhood|adolescence|college|high school|(?:his|her|their) (?:first|second) marriage)\b|\bremote(?:ly)?\b|\blifetime\b|\blast (?:year|month|spring|summer|fall|autumn|winter|decade)\b|\bonce,? years\b|\bformer\b|\bresolved\b|\bin remission\b|\bremitted\b|\bwent away\b|\bchildhood\b|\blong ago\b/u;
export const NO_LONGER = /\bno longer (?!den)|\bno more\b|\bstopped\b|\bhave stopped\b|\bhas stopped\b|\bceased\b|\bgone since\b/u;
export const RECENT =
  /\btoday\b|\byesterday\b|\blast night\b|\btonight\b|\bthis (?:morning|afternoon|evening|week|weekend|past week)\b|\b(?:past|last) (?:week|weekend|few days|several days|couple of days|two days|three days|\d+ days|\d+ hours|fortnight|two weeks|2 weeks|24 hours|48 hours|72 hours)\b|\b(?:a|one|two|three|four|five|six|seven|eight|nine|ten|\d|1[0-4]|several|few|couple of|a few) (?:days?|hours?|nights?) ago\b|\b(?:a|one|two|1|2) (?:weeks?|wks?) ago\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:mon|tues?|wed|thurs?|fri|sat|sun)\b|\bearlier (?:today|this week)\b|\bother (?:day|night)\b|\bover the weekend\b|\bat the weekend\b|\bweekend\b/u;
/** Times and counts that belong to something that happened, not to what was asked about. */
export const HAPPENED =
  /\blast night\b|\byesterday\b|\b(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\bmost (?:days|nights|mornings|evenings)\b|\b(?:every|each) (?:day|night|morning|evening)\b|\bdaily\b|\bnightly\b|\bweekly\b|\bx ?\d|\b(?:once|twice|\d+ times|several times|sometimes|at times|occasional\w*|intermittent\w*|often|frequent\w*|constantly)\b|\bago\b|\bthis morning\b/u;
export const SINCE_RECENT = /\bsince (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|last (?:week|night|weekend|mon|tues|wednes|thurs|fri|satur|sun)|the weekend|this morning)/u;

const KIN = String.raw`(?:step|grand|half-|foster |birth )?(?:mother|father|mom|mum|dad|sister|brother|sibling|son|daughter|child|parents?)|wife|husband|spouse|partner|boyfriend|girlfriend|fianc[eé]e?|grandma|grandpa|gran|aunt|uncle|cousin|niece|nephew|ex(?:-\w+)?|in-laws?|(?:mother|father|sister|brother)-in-law|twin`;
const OTHERS = String.raw`(?:best )?friends?|roommate|room-mate|flatmate|housemate|neighbou?r(?:'s \w+)?|co-?worker|colleague|boss|manager|classmate|peers?|teammate|landlord|stranger|celebrity|actor|character|(?:the|a) (?:man|woman|boy|girl|kid|neighbou?r|student|guy)(?: (?:upstairs|downstairs|next door|across \w+ \w+))?|another \w+|a (?:patient|resident|client|member|student|soldier|veteran)(?: (?:on|in|at) the \w+)?|someone (?:at|in|on|she|he)|teacher|nurse|sponsor|sergeant|ex`;
/** Someone who is not the client. */
export const OTHER_PERSON = new RegExp(String.raw`\b(?:${KIN}|${OTHERS})(?:'s)?\b`, 'gu');
export const CLIENT_PERSON = /\b(?:clients?|patients?|pts?|cts?|cl|clt)\b(?!'s)|\b(?:she|he|they|i) (?:him|her|them|my)self\b|\b(?:he|she|they)\b/gu;
export const OWN_NAME = /\b(?:client|patient|pt|ct|cl|clt)\b(?!'s)/u;
/** People who tell about the client. */
export const INFORMANT = /\b(?:mother|father|mom|mum|dad|parents?|wife|husband|spouse|partner|grandmother|grandfather|guardian|school|teacher|staff|caseworker|foster \w+|step\w+|aunt|son|daughter)\b[^,;]{0,12}\b(?:reports?|reported|states?|stated|says|said|notes?|noted|worries|worried|concerned|fears|told|tells|found|discovered|noticed|saw|confirms?|confirmed|adds|added)\b/u;

/** A comma inside a list that is answered at its end: "SI, HI and AVH denied". */
export const LIST_COMMA = /^,(?=\s*(?:and\b|or\b|nor\b|of\b|§|it\b|each\b|both\b|all\b|which\b))/u;
/** Said to be there: a denial of the next item does not reach back. */
export const STATED = /\b(?:endors(?:es|ed|ing)|reports?|reported|admits?|admitted|acknowledg\w+|positive for|passive|fleeting|has|had|having|some|ongoing|chronic|current|active|intermittent|daily|weekly)\s+(?:\w+\s+){0,2}$|\+\s*$/u;
/** A past thing with its end: "cutting in teens, none now". */
export const NONE_NOW = /\b(?:none|not|no|nothing|never|denie[sd])\b[^.;]{0,30}\b(?:now|since|currently|today|at present|presently|recent(?:ly)?|these days|this year)\b/u;
export const MEANS_GONE_AFTER = /^(?:\s|were|was|are|is|have been|has been|had been|all|now|already|been|and|ammunition|§|,)*\b(?:removed|sold|surrendered|given (?:away|to)|handed (?:over|in|to)|turned (?:in|over)|out of (?:the |his |her )?(?:house|home)|gone|disposed|destroyed|taken (?:away|by|out))\b/u;
export const MEANS_GONE_BEFORE = /\b(?:removed|sold|surrendered|gave away|got rid of|handed (?:over|in)|turned in|disposed of|took away|taken away|threw out)\s+(?:\w+\s+){0,2}$/u;
