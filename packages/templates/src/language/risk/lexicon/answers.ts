/** Answers that stand after a mention (own list, 2026-11). */
export const ANSWERS: readonly (readonly [string, string])[] = [
  [
    'postno',
    `=den|=denied|=denies !any|current|having|that|he|she|it_is|the_truth|wanting
-post|absent|negative|neg|nah|nope|unendorsed|unremarkable|✗
-pre|ø|nil|none|zero @end|when|at|on|to|for|today|this|during|since|now|x|current|noted|reported|currently|per|elicited|endorsed|expressed|stated|voiced
ruled out
never !cease|stop|end|go|leave|let
neither _1 describe|endorse|report|observe|evident|elicit|express|voice|note|see
not _1 be? active|current|noted|present|there|endorse|report|observe|evident|elicit|express|voice|admitted|apparent|apply|come_up|crossed|described|disclose|detected|entered|exist|found|happening|identify|indicated|likely|mentioned|occur|possible|seen|true
not _2 a|an|any|among|anything|something|in|on|part _2 case|concern|evidence|consider|think|plan|thought|head|mind|contemplate|entertain|experience|factor|feature|issue|topic|of|option|picture|possibility|problem|style|theme|thing !of_the_past
not @end
never|not _1 bother|trouble|cross|enter|feature|figure|occur
disavow|disclaim|discount|dismiss|exclude|reject|refute|repudiate
be|there no|none|nothing
be never
have no|none|nothing|not
no @end|when|at|on|to|for|today|this|during|throughout|across|again|every|each|per|currently
n @end
x 0
0 !/_14|/_7|days
^-post|=|:|—|is|x no|none|nil|neg|0|denied|denies|n|never|not
0 / 10
0 of|out of? @num
be off the cards|menu|table
be against <own>|everything|her_religion
be a? cowardly|selfish|sin|wrong
alien|foreign|out_of_the_question|repugnant|unimaginable|unthinkable to?
conspicuous by`,
  ],
  [
    'postyes',
    `+post|+pre|active|described|disclose|endorse|report|observe|evident|noted|present|continue|persist|remain|+ve|positive|acknowledge|admit|confirm|affirm|ongoing|voiced|yeah|yes|yep !absent|negative|denied|none|free|to_be|to_deny
y @end
@num /|episode|x|day|night|time|wk
constant|constantly|daily|nightly|every|most|twice|weekly|frequent|often|frequently|intermittent|occasional|occasionally|several|sometimes
x @num`,
  ],
];

/** Light words that a negator or an answer may reach over (own list, 2026-11). */
export const LIGHT =
  'appear seem show exhibit demonstrate display look sound become remain get identify note observe present meet criteria indicate suggest disclose admit acknowledge describe prone inclined x troubled bothered plagued all during throughout once twice as and or nor of any current currently active actively passive passively recent recently thought think ideation idea urge wish want plan intent intention desire to about the a an his her their own for either both acute presently ongoing frank specific further new other sign symptom evidence experience have be feel feeling suffer from with at this time today now in past week month history kind sort form such attempt ever even impulse engage else on consider make toward it there each by through way reason go actually really overt clear explicit that she he they i him them me himself herself themself themselves self homicidal behavior act statement gesture concern worry risk re regarding around well also immediate imminent real true serious significant at_all whatsoever whatever type lethal access entertain contemplate harbor harbour hold report voice express endorse mention talk speak death life living violence violent harm killing hurt kill die anyone anybody someone people nobody session visit contact review assessment interview level do day moment night lately since last met point stage episode suicide taking going intending cutting burning injuring ending';
