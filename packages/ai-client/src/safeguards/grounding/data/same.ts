/*
 * Words of paraphrase: what a careful clinician writes in place of what was jotted. Own list, 2026-11, from reading
 * shorthand beside its prose. Nothing here may join two findings, two degrees or two persons.
 */

/** Phrases that one word can stand for. Applied to sources and sentences alike, in order. */
export const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:came|come|comes|coming|dropped|stopped) (?:over|by)\b/gi, 'visited'],
  [/\bchild protective services\b/gi, 'CPS'],
  [
    /\b(?:as|when (?:he|she|they) (?:was|were)) an? (?:young |small |little )?(?:child|kid|boy|girl)\b/gi,
    'in childhood',
  ],
  [/\b(?:was |were )?(?:came|come|comes|brought|bring) up(?! (?:with|from|to)\b)/gi, 'mentioned'],
  [/\b(?:comes|come|came) (?:and|&) (?:goes|go|went)\b|\bon and off\b|\boff and on\b/gi, 'intermittent'],
  [/\bno longer\b|\b(?:not|n't) any ?more\b/gi, 'stopped'],
  [/\bgave up(?= \p{L}+ing\b)/giu, 'stopped'],
  [/\b(?:went|gone|going|goes|came|comes) up(?= (?:to|from|by)\b)/gi, 'increased'],
  [/\b(?:went|gone|going|goes|came|comes) down\b/gi, 'decreased'],
  [/\b(?:stood|standing|sticks|stuck) up for\b/gi, 'defended'],
  [/\bpassed away\b/gi, 'died'],
  [/\b(?:let go|laid off|sacked)\b/gi, 'fired'],
  [/\b(?:split up|broke up)\b/gi, 'separated'],
  [/\bturned down\b/gi, 'refused'],
  [/\b(?:looked|looks|looking) over\b|\bwent over\b|\bgone over\b|\brev['’]d\b/gi, 'reviewed'],
  [/\b(?:former|ex)[- ](?:partner|husband|wife|spouse|boyfriend|girlfriend)\b/gi, 'ex'],
  [/\b(panic|anxiety) attacks?\b/gi, '$1'],
  [/(?<![\p{L}\p{N}])\?(?=\p{L})/gu, 'possible '],
  [/\ball right\b|\balright\b/gi, 'ok'],
  [/\ba (?:bit|little)\b/gi, 'slightly'],
  [/\b(?:kind|sort) of\b/gi, 'somewhat'],
  [/\b(?:got|get|gets) (?:mad|angry) (?:at|with)\b/gi, 'angry at'],
];

/** One line a meaning, its head first. */
export const SAME = `angry mad furious pissed cross
exhausted fatigued
begin start initiate commence onset
stop quit cease discontinue
continue ongoing persist remain keep still
increase raise rise rose risen climb worsen
decrease lower reduce fall fell drop decline diminish lessen
visit
argue fight quarrel argument row fought
talk speak chat converse conversation
call phone ring telephone rang
finish complete
buy purchase bought
assist help support aid
child kid children
job employment
house home residence
doctor physician md
weep cry tearful tear
adequate ok okay fine fair
utilize use
inquire ask request question
wish desire want
willing ready agree agreeable
rehearse practice role-play roleplay
hard difficult difficulty trouble
hit punch strike struck
shout yell scream
throw toss
afraid scared frightened fearful fear
sibling
argue
sleep slept asleep
dream nightmare
former ex previous
firm strict
see saw seen view
intermittent
hurry rush
pay paid
skip miss
arrange schedule
collect
lack short
accident crash collision mva wreck
ruminate rumination overthink
jumpy hypervigilant hypervigilance startle
sleepy drowsy sedate sedation sedated groggy
argue conflict
urge crave impulse temptation tempted
insomnia sleepless
calm settle
neat groom tidy
upset distress distressed
relate connect link association
grief grieve bereavement mourn
self-esteem confidence confident
nausea nauseous queasy
headache migraine
palpitations pounding
friend friendship
concentrate focus concentration attention distractible
withdraw isolate
rapid pressured fast
try attempt
win success achieve achievement accomplish accomplishment
identify name list
recover recovery
guilt guilty
jealous jealousy
assertive assertiveness
teach explain educate psychoeducation taught education instruct learn
challenge restructure reframe dispute
earn get
return resume back
live reside stay
lonely loneliness
proud pride
late tardy tardiness
alcohol drink
grateful thankful gratitude
embarrassed ashamed shame embarrassment
worry worried nervous anxiety
happy glad pleased
money finance financial finances
restless fidget fidgety fidgeting
interrupt
relax calm calmer soothe
funeral
injure hurt
college university
class course
exam test midterm
supervisor boss
cooperative cooperate
engage participate
attorney lawyer
exercise workout gym
church
sober sobriety abstinent abstinence
smoke cigarette
medication med medicine drug pill tablet
vomit
joke kid
alone isolate isolation
plan intend
meeting meet met
quick fast rapid
slow
eat ate meal
lend borrow loan
fire dismiss
recall remember
regarding about concerning re
physician doctor
drive drove
appointment visit
obtain get got receive
hold held
respond reply answer
letter
near close
state say tell told said
expect anticipate
postpone delay
attend`;

/** Opposites: a sentence with one of them, where the source has only the other, says the contrary. */
export const OPPOSITE = `increase decrease
begin stop
continue stop
before after
first last
include except
with without
recurrent single
morning evening
morning night
morning afternoon
early late
left right
better worse
improve worsen
upstairs downstairs
voluntary involuntary
accept refuse
agree refuse
agree decline
more less
older younger
win lose
open close
open oppose
willing unwilling
receptive resistant
compliant noncompliant
motivated unmotivated
agree disagree
like hate
love hate
approve disapprove
helpful unhelpful
calm agitated
linear tangential
clean dirty
married single
trust distrust
able unable
include exclude
safe unsafe
cooperative uncooperative
consistent inconsistent
solved unsolved
healthy unhealthy
arrive leave
remember forget
indoors outdoors
present absent
regular irregular
inpatient outpatient
biological adoptive
paternal maternal
fast slow
loud quiet
pass fail
buy sell
son daughter
like dislike
gain lose
get lose
find lose
hire fire
lock unlock
close distant
succeed fail
higher lower
over under
upper lower
full partial
hot cold
live die
long short`;

/** Forms that no rule of endings brings to their verb. */
export const IRREGULAR = `go went gone;do did done;say said;tell told;feel felt;take took taken;have had has;be was were is are been am;weep wept;sleep slept;eat ate eaten;drink drank drunk;see saw seen;give gave given;write wrote written;fight fought;leave left;lose lost;keep kept;make made;meet met;pay paid;think thought;wake woke woken;find found;come came;get got gotten;hold held;draw drew drawn;teach taught;sit sat;stand stood;speak spoke spoken;begin began begun;break broke broken;forget forgot forgotten;hide hid hidden;run ran;fall fell fallen;know knew known;hear heard;buy bought;bring brought;spend spent;drive drove driven;ride rode ridden;rise rose risen;ring rang rung;throw threw thrown;grow grew grown;choose chose chosen;freeze froze frozen;steal stole stolen;swear swore sworn;rip tore torn;wear wore worn;bite bit bitten;shake shook shaken;sing sang sung;swim swam swum;sell sold;send sent;lend lent;build built;bend bent;catch caught;seek sought;mean meant;deal dealt;lead led;feed fed;bleed bled;dig dug;stick stuck;strike struck;swing swung;win won;hang hung;shoot shot;slide slid;understand understood;withdraw withdrew withdrawn;oversleep overslept;become became;fly flew flown;blow blew blown;lie lay lain`;

/** Other forms of one word, and names of one thing. */
export const FORMS = `tear tearful teary tears;man men;woman women;child children kids kid;wife wives;self selves;drink beer beers wine alcohol;smoke cigs cigarettes;mother mom mum mommy mama;father dad daddy;grandmother grandma gran nana;grandfather grandpa gramps;stepfather stepdad;stepmother stepmom;practice practise practised practising;behavior behaviour;firearm gun guns;anger angry;suicid suicidal suicide suicidality;homicid homicidal homicide;anxi anxious anxiety;dizz dizzy dizziness;depress depressed depression depressive;better better;slight slightly;hous house;biological bio;evening eve;night nite tonite;before b4;difficulty difficult;moderate mod;morning am;evening pm;control controlling`;
