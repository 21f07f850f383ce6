import { anyOf, stems, words } from './wordings.js';

/*
 * What takes evidence away from a denial (own lists, 2026-11); which doubt uses which list, and how, says `doubts.ts`.
 */

/** What a denial may be taken back with: death, what brings it about, and leave-taking. */
export const HARM = stems(String.raw`
a tree
(?:a|his|her|their) will\b
balcony
bat
be found
be(?:ing)? dead
belt
(?:be|'s|is) over\b
blades?
bleed\w*
blood(?:y|ied)
bridge
cliff
cord
dead when
deep\w* water
die
(?:do|doing) (?:it|that) (?:mon|tues|wednes|thurs|fri|satur|sun|to)\w+
drown\w*
edge of
end (?:it|things)
exhaust
fresh cuts
funeral
gave away
giv(?:en|ing) away
goodbyes?
(?:goodbye|suicide) (?:note|letter)
guns?
hang(?:ed|ing)?(?! (?:out|up|on|in|around|with))
hose
jump\w*
kill\w*
knife
knives
lake
ledge
lethal
letters? (?:to|for)
ligature
miss me
need it soon
noose
not be here
not need it
not wake up
note written
(?:of|about) dying
overdos\w*
painless
pillow
pills?
pistol
rail
razors?
refus\w+ (?:to eat|food|fluids|dialysis|insulin)
rifle
river
roof
rope
sav(?:ed|ing) up
scissors
set a day
stockpil\w*
tablets?
tabs
the train
there (?:were|was) [;,.]
time comes
tire iron
tracks
way out
what would happen
(?:will|would) not (?:eat|drink)\b
without me
`);

/** Said at another time than the denial, or by another. */
export const TURN = words(String.raw`
(?:\w+) (?:days|nights) ago
afterwards?
alone
also (?:mentioned|said|told|wrote)
at the door
(?:before|after|on|while|when|as) (?:leaving|going|packing|the session|group|(?:his|her|their|the) way out|(?:he|she|they|we|i) \w+)
browser
by (?:him|her)self
correct(?:ions?|ing)
diary
during play
in (?:passing|group|the (?:hall\w*|lobby|waiting|car|parking))
in private
journal
last (?:night|weekend|week)
later
on (?:mon|tues|wednes|thurs|fri|satur|sun)day
(?:packing|walking|putting) \w+
posted
privately
rereading
search\w*
(?:sister|brother|wife|husband|partner|mother|father|mom|dad|friend|roommate|daughter|son|teacher|nurse|staff|letter|text|note|email|neighbor|security|police|guards?)\b[^|]{0,50} (?:wrote|writes|texted|said|says|reports?|reported|told|describes|found|showed|called)
then
(?:towards?|near|by) the end
voicemail
(?:was|were) (?:later )?(?:found|seen|caught|discovered) (?:with|holding|by|on|at|in)
yesterday
`);

export const UNRELIABLE = anyOf(String.raw`
\ba lie\b
\bask me (?:again |tomorrow)
\bbefore (?:the|my|i|it)(?: \w+){0,3} (?:finished|out|ended|over)\b
\bby default
\bcopied forward
\b(?:did|had|has) not (?:seen?|examined?|assess\w*|me[et]t?|interview\w*|spoken?|ask(?:ed)?) (?:to |with )?(?:him|her|them|the (?:client|patient))\b(?! (?:about|if|whether))
\bdisagree(?!\w* (?:about|over|on)\b)
\bdisput
\bdoubtful
\b(?:filled|completed|answered|signed)(?: \w+){0,3} (?:by|for) (?:him|her|his|them|their|the (?:mother|father|wife|husband))
\bhandwriting
\bhard to (?:credit|believe)
\b(?:is|was) an? (?:error|mistake)\b
\b(?:is|was|were) (?:false|incorrect|wrong|inaccurate)\b(?! to)
\blied\b
\bmixed (?:messages?|answers?|signals?)
\bnot (?:\w+ )?(?:reassured|convinced|credible|believ\w*)
\bnot find [^.;|]{0,60}(?:believ|convinc|credib|persua)
\b(?:no|without an?) interpreter
\bonly (?:ever )?(?:asked|screened) (?:in|with|over|through)
\bpartial(?:ly)? deni
\bpoor historian
\bpre ?filled
\bquestions? (?:that|this|it) ?(?:[.,;]|$)
\bsame breath
\bsays otherwise
\btemplate
\bto (?:avoid (?:the |a |being )?(?:hospital|admi)|get out of here|be (?:discharged|released))
\bunreliable
\buntrue
\bwithout (?:looking|listening|waiting)
\bwithout reading
`);

export const RESPONDS = stems(String.raw`
answer\w* someone
cover\w* (?:his|her|their) ears
distracted by
look\w* (?:over|at) (?:the |his |her )?(?:corner|ceiling|shoulder)
respond\w* to (?:internal|unseen|some|inner)
(?:smil|mumbl|mutter|laugh|giggl|talk|whisper|argu)\w* (?:to|at|with) (?:him|her|them)sel
star\w+ at (?:the )?(?:corner|ceiling|nothing)
to listen
(?:told|spoke to|shout\w* at|swor\w+ at|plead\w* with|hush\w*|turned to) (?:someone|somebody|something|no one|nobody|an? empty)
`);

export const OPINION = anyOf(String.raw`
^ ?,? ?(?:i|he|she) (?:thinks?(?! (?:of|about)\b)|guess|suppos\w+|hopes?|believes?)\b
^ ?(?:(?:at|for|just) )?this (?:minute|second|hour)\b
^ ?(?:now )?denied ,? ?was\b
^ ?(?:that |which )?(?:he|she|they|i) (?:(?:would|'d|will|cares? to|wants? to|(?:is|was) (?:willing|prepared) to) )+(?:share|tell|say|admit|discuss|own|disclose|talk)
`);

export const PREPARED = anyOf(String.raw`
\bbought (?:\w+ )?(?:rope|gun|helium)\b
\bcounted (?:out )?(?:the |her |his )?(?:pills|tablets)
\bg(?:ave|iven|iving) (?:\w+ ){0,3}away\b
\b(?:wrote|written|writing) (?:\w+ ){0,2}(?:letters?|notes?|will)\b
`);

/** A denial by comparison, or to please: "no more than usual", "let's go with no". */
export const COMPARED = anyOf(String.raw`
\b(?:for|in) your (?:form|records?|notes?)\b
\b(?:go|going) with no\b
\bif (?:you|it) (?:like|want|helps|makes)
\b(?:no|not|any|never) (?:more|worse|different|\w+er) than (?:usual|normal|before|always|most|ever|(?:i|he|she|anyone|others?|last)\b)
\bput (?:me )?down (?:a |as )?no\b
\bwhatever (?:you|gets|makes)
`);

/** What a body shows of self-harm. */
export const WOUNDED = words(String.raw`
bled
bleed\w*
blood(?:y|ied)?
fresh (?:\w+ )?(?:cuts?|marks?|scratch\w*|scabs?|bandag\w*|dressing|burns?|wounds?|plasters?)
kept (?:his|her|their) (?:\w+ )?(?:sleeves?|jacket|hoodie|coat|gloves|bracelets?)
long sleeves
new (?:\w+ )?(?:cuts?|marks?|scratch\w*|burns?|wounds?|bandag\w*)
sleeves? (?:pulled|tugged|down)
(?:would|did|will) not (?:roll|show|lift|take|remove|let)
`);

/** Not for tomorrow; comes and goes; "who isn't"; at the second asking. What else comes and goes, is not, or is admitted says nothing of it. */
export const WAVERS = anyOf(String.raw`
\basked again ,? ?(?:he|she|they) (?:nodded|said yes|conceded)\b
\bnot (?:speak|promise|vouch) for (?:\w+ )?(?:tomorrow|weekend|tonight|next)\b
(?:"|\bthoughts) ?(?:it )?comes? and go
\bwho (?:is|does|has|would) not ?(?:[.?;|"]|$)
`);
