/*
 * Senses: one line a meaning, in words a careful clinician writes in place of one another; after a slash its contrary.
 * A word may stand in several. Own list, 2026-11, from reading jottings beside their prose. No line may join two drugs,
 * two diagnoses, two persons or two states of risk.
 */
export const SENSES = `increase rise rose risen raise climb grow grew grown up upped titrate escalate elevate gain added bump higher more / decrease drop fall fell fallen decline lower reduce reduction down lessen diminish cut taper shrink lost lose less fewer halve
improve better brighten lift recover recovery gains progress ease strengthen / worsen worse deteriorate deterioration decline regress setback exacerbate heavier
begin began begun start initiate commence onset launch resume restart begin new open / stop quit cease end discontinue halt finish conclude over d/c terminate ended
stay remain kept / leave left went
continue ongoing persist remain maintain keep kept still carry going stay same unchanged sustain last / stop quit cease discontinue drop end resolve
return resume back restart revert rejoin regain reinstate / leave quit drop give
complete finish done fulfill accomplish do did carried / incomplete unfinished undone skip miss neglect forget forgot partial partly
attend come came present show arrive join participate went go gone visit made / miss absent skip cancel no-show
arrive come came present show reach got / leave left depart exit go went walk room
early ahead prior before / late delay tardy after overdue behind
punctual promptly / late delay tardy
accept agree willing open ready receptive consent amenable ok okay receptive yes / refuse decline reject oppose unwilling resist resistant not-ready disagree balk object
agree concur consensus accord same / disagree argue dispute differ conflict
ask request inquire query question seek sought / answer respond reply response
answer respond reply pick / ignore block reject decline
tell told say said state report describe share disclose mention express note relay inform explain voice comment remark claim call speak spoke talk discuss / hide hid conceal withhold withheld keep deny
talk speak spoke discuss conversation conversed chat address explore review process raise bring brought
call phone telephone ring rang contact dial reach
text message txt write wrote dm
write wrote written journal record jot log document note letter / read
read reread
record log track monitor chart write wrote note diary jot
cry cried tearful tear weep wept sob emotional choke teary upset / laugh smile
laugh chuckle giggle smile joke humor / cry weep tearful
smile bright brighten grin / frown scowl
angry anger mad furious irate pissed rage irritate irritable cross frustrate annoy / calm content pleased happy
irritable irritability short-tempered snap snappy cranky grumpy edgy agitate / calm patient
frustrate frustration annoy exasperate fed irritate / satisfied patient
anxious anxiety worry worried nervous apprehensive tense uneasy fear dread stress panic on-edge / calm relax relaxed ease settle secure confident
afraid scared fear frightened fearful terrified dread dreading dreads apprehensive horrified horrify / brave unafraid confident comfortable
horrify horror horrified appall upset disturb distress / want wish enjoy
panic attack / calm
sad sadness unhappy down low blue depressed dysphoric grief tearful mourn / happy glad joy cheerful euthymic elated
happy glad joy pleased delighted cheerful content excited proud satisfied enjoy / sad unhappy miserable upset disappointed down
upset distress distraught hurt bothered shaken disturb / calm fine ok pleased
hopeful optimistic hope encouraged future-oriented / hopeless pessimistic despair discouraged
proud pride accomplish / ashamed shame embarrassed
ashamed shame embarrass humiliate mortify guilt / proud
guilt guilty remorse blame regret self-blame / innocent blameless
lonely alone isolate isolated loneliness disconnected solitary / connected supported social
alone himself herself themselves themself self solo independent independently own solitary unaccompanied / together accompanied with
calm settle soothe relax relaxed quiet ground regulate composed / agitate restless tense upset worked
restless fidget fidgety pace agitate squirm jittery antsy unable / calm still settled relaxed
tired fatigue fatigued exhausted exhaustion weary drained sleepy low-energy worn lethargic groggy / rested energetic refreshed alert
rested refreshed energetic alert / tired exhausted fatigued groggy
energy energetic motivated motivation active / lethargic tired sluggish
motivated motivation eager keen enthusiastic committed / unmotivated reluctant ambivalent apathetic sceptical skeptical
sceptical skeptical doubtful doubt unsure unconvinced hesitant dubious / enthusiastic eager convinced confident keen
unsure uncertain unclear ambivalent undecided not-sure doubt hesitant torn mixed / sure certain confident convinced decided definite clear
confident confidence self-assured sure certain secure / insecure unsure doubtful
comfortable comfort ease comforting relief / uncomfortable uneasy discomfort awkward distressing
comfort console soothe reassure relief comforting / distress upset disturb
focus concentrate concentration attention attend attentive / distract distracted inattentive wander distractible
remember recall recollect memory / forget forgot forgotten
forget forgot forgotten / remember recall
understand understood grasp realize insight recognize comprehend aware acknowledge know see / confused unaware misunderstand
recognize aware know acknowledge realize see identify notice insight understand / deny unaware
identify name list pick choose chose recognize label specify select cite note find found
choose chose chosen pick select opt decide
decide decision determine choose chose conclude resolve
plan intend intention going will arrange schedule propose set aim prepare agree
schedule arrange book appointment set plan made / cancel postpone
postpone delay defer reschedule push / advance
assign give set task homework practice
homework assignment task practice log exercise
practice rehearse role-play try exercise drill use work train
try attempt test effort trial
use utilize apply employ implement practice engage tried do did / avoid
learn find found discover hear heard
learn teach taught educate instruct train introduce psychoeducation show explain
introduce present begin teach taught new explain start
help assist support aid benefit useful helpful relief effective effectiveness / hinder unhelpful useless ineffective
helpful useful beneficial effective good / unhelpful useless ineffective
support encourage validate empathic reassure back affirm / criticize undermine dismiss
encourage urge prompt motivate advise suggest / discourage
suggest recommend advise propose offer encourage refer
offer propose suggest give gave provide
give gave given provide hand offer supply pass issue receive
receive get got gotten obtain given acquire
get got obtain acquire receive gain earn achieve / lose lost
win won succeed achieve success accomplish / lose lost fail
pass passed succeed / fail failed flunk
lose lost loss / find found gain keep kept win
find found discover locate come / lose lost
buy bought purchase order shop / sell sold return
sell sold / buy bought
pay paid spend spent cover fund
money financial finances cost expense bill debt budget $ cash rent
debt owe loan bill
work job employment position role employed occupation career shift / unemployed retired
fire fired sacked dismiss laid terminate lost / hired
hire hired employ employed / fired sacked
job-loss unemployed laid
sick ill illness unwell flu / well healthy
leave off absence
vacation holiday trip travel
via per by
fully full completely totally entirely / partly partially
spend spent devote
home house apartment flat residence place
move moved relocate relocation
live reside stay share
share split common divide together
neighborhood block area street
exam test midterm final quiz
study studying revise
couple both pair they partners
married marriage wed / divorced separated single
divorce split separate broke breakup / married reconcile
separate separation apart part / together reunite
reconcile reunite together repair / separate divorce
affair infidelity cheat unfaithful
argue argument disagreement fight fought quarrel dispute conflict row disagree clash yell / agree reconcile
fight fought argue hit physical
yell shout scream raise-voice / whisper
hit strike struck slap punch push
throw threw thrown toss hurl / catch
break broke broken smash
push shove
bite bit bitten
apologize sorry apology amends / blame
forgive forgiveness pardon / resent
blame accuse fault responsible
criticize criticism put-down judge / praise
praise compliment / criticize
ignore stonewall shut withdraw silent / respond engage
withdraw withdrew isolate pull retreat avoid / engage
avoid avoidance stay-away away skip evade dodge escape / approach face confront
approach face confront expose tackle / avoid escape
trust faith confide / distrust mistrust suspicious
honest truthful open candid / lie lied dishonest
lie lied dishonest deceive / honest
safe safety secure protected / unsafe danger dangerous
lock locked secure safe / unlocked loose
remove removed removal gone taken away / add keep kept
add added include append plus / remove delete
include contain with / exclude except without
open opened unsealed / closed unopened shut
unopened / opened
sleep slept asleep rest nap / awake wake insomnia
wake woke woken awake awaken waking rise up / asleep sleep
insomnia sleepless
nightmare dream bad-dream
dream nightmare
tea dinner afternoon evening
eat ate eaten meal food intake diet / fast restrict starve
meal eat food dinner lunch breakfast
appetite hunger hungry eating
restrict limit cut / binge
binge overeat
purge vomit compensate compensatory
vomit throw purge
weight pounds lb kg weigh
drink drank drunk alcohol beer wine drinking etoh liquor consume / sober abstain abstinent
sober sobriety abstinent abstinence clean dry abstain / relapse used drinking drunk
relapse lapse slip used return / abstinent sober
use used using substance smoke
smoke smoking cigarette vape tobacco cig
crave craving urge
urge impulse temptation crave craving
withdrawal detox
pain ache sore hurt
headache migraine
dizzy dizziness lightheaded faint
nausea nauseous queasy sick
faint collapse passed
exercise workout gym run ran walk jog
walk stroll walked
run ran jog running
ride rode bus train elevator rode took
drive drove driven car / passenger
clean neat tidy groomed well-groomed / disheveled dirty unkempt messy
disheveled unkempt / groomed neat
quiet silent soft soft-spoken withdrawn / loud talkative
talkative verbose pressured chatty / quiet
fast rapid quick quickly / slow slowly
slow slowly / rapid fast
good well fine ok okay adequate satisfactory fair positive intact great normal enough / bad poor poorly inadequate negative
poor poorly bad low difficult inadequate limited impaired / good fine well excellent adequate
normal wnl unremarkable within typical nl / abnormal unusual
abnormal / normal
regular consistent consistently routine steady / irregular inconsistent sporadic erratic
linear organized logical coherent goal-directed / tangential disorganized
oriented alert / disoriented confused
flat blunted constricted restricted / full bright reactive
full complete entire all whole / partial
easy easier simple / hard difficult harder difficult
difficult hard tough struggle trouble challenging problem difficulty / easy simple
able can could manage managed / unable
manage handle cope coped deal dealt / overwhelmed
cope coping handle skill strategy manage
skill technique strategy tool exercise
breathe breathing breath paced
grounding 5-4-3-2-1 senses
mindful mindfulness meditation
relaxation relax pmr
exposure hierarchy ladder expose
thought belief cognition idea thinking
belief thought conviction think
challenge restructure reframe dispute examine question socratic evaluate
examine evaluate explore look review weigh assess consider
explore examine discuss consider look
review look went over revisit check discuss went
revisit return review went back
check checked checking inspect verify
notice observe saw see see detect
observe see saw note notice watch
watch see look observe
show demonstrate display exhibit present appear
appear seem look
draw drew drawing art
play played game
read book
hear heard voice
see saw image vision
think thought consider contemplate believe
consider think contemplate weigh ponder
believe think feel hold
feel felt experience
want wish desire like hope prefer would interested
like enjoy love fond appreciate / dislike hate
hate dislike detest / like love enjoy
love care
prefer rather want
hope wish look
expect anticipate await
mean meant clarify
wait await
need require must
require need demand want mandate
allow let permit / forbid prohibit ban
change alter modify adjust shift switch
adjust adapt change
same unchanged stable steady / different changed
stable steady unchanged same / unstable fluctuating labile
fluctuate vary labile up-and-down / stable
often frequent frequently usually mostly / rarely seldom
rarely seldom infrequent occasional hardly / often frequent
sometimes occasional occasionally times intermittent
always constant constantly every / never
most mostly majority usually
some few several part somewhat slightly
once time single one
again another repeat re- second
first initial 1st beginning
last previous prior recent past
next upcoming following
soon shortly
recent recently lately
today session
before prior pre ago previously / after following since post
after following since once post / before prior
since from after
during while in
because due since as result owing reason led
cause due lead trigger reason attribute result
trigger cue cause prompt set
attribute due blame think
result outcome lead
link connect relate associate
about regarding concerning around
near close nearby
outside out outdoors
inside in indoors
bring brought carry
take took taken
put place placed
hold held keep kept has have
have has had own
keep kept hold retain store / give lose throw
store keep kept stored
send sent mail email
file submit apply application
apply application submit
sign signed
meet met meeting see saw
meeting appointment session
session meeting visit appointment today
visit see saw come came
refer referral ref
coordinate contact consult
consult talk see contact
suspend suspended suspension
arrest arrested jailed / released
release discharged / admitted
admit hospitalized admission / discharged
discharge discharged released d/c / admitted
hospital inpatient ed er emergency unit
emergency ed er crisis
medication med meds drug prescription pill
dose dosage mg
nightly night bedtime qhs
daily day every
weekly week wk
monthly month
biweekly fortnight other
morning am mornings
evening pm night
weekend sat sun
diagnosis dx diagnosed condition
symptom sx
criteria meet
rule r/o
test screen assess
score rate rating
rate rated rating score 
effective working helps
side-effect se
function functioning
hygiene self-care
insight aware understanding
goal objective target aim
progress headway improvement gains
barrier obstacle
engage engaged participate active involved cooperative / withdrawn disengaged guarded
cooperative pleasant compliant engaged / uncooperative guarded resistant hostile
guarded cautious wary evasive reserved / open
pleasant friendly polite / hostile
hostile aggressive angry / friendly pleasant
aggressive aggression violent hit
blurt interrupt
interrupt blurt cut
share told disclose
secret hidden privately secretly
hide hid hidden conceal secret
steal stole stolen
ruminate rumination dwell overthink
obsess obsession intrusive
intrusive unwanted
compulsion ritual checking washing
wash washing
avoidance avoid
flashback reexperience
hypervigilant guard watchful alert
startle jumpy
numb detached
dissociate zone spaced
trauma traumatic
death die died dying passed loss dead
die died dying passed death / born alive
grief grieve bereavement mourn loss
funeral service memorial burial
memory memories recall
photo photograph picture image
birthday anniversary
school class grade soph sophomore freshman junior recess principal exam
pregnant pregnancy
miscarry miscarriage
breastfeed nursing
birth born delivered postpartum
pray prayer
group grp
social friends
online internet
housework chores
chores housework
boundary limit assertive
limit boundary
assertive assert no firm
compromise negotiate
decline refuse reject / accept
relieve relief ease lessen
overwhelmed swamped much flooded stressed
bored boring boredom / interested engaged
interested interest curious / bored disinterested
disinterested anhedonia / interested
stress pressure strain
tense tension tight / relaxed
tension tense conflict
nervous anxious jittery
shy quiet
bully bullied tease
tease mock
reject rejection
jealous jealousy envious
burn burned
injure hurt injury
bruise bruised
resolve resolved settle over gone
disappear gone
eliminate gone stop
live alive
stuck trapped
lifelong childhood
childhood child young grew
old elderly age older / young
young younger / old
heavy / light
light / heavy
strong / weak
weak / strong
long longer lengthy extended / short brief
brief short quick / long
far distant / near
high elevated / low
low reduced / high
warm / cold
loud / quiet
dark / light
public / private
private alone privately
voluntary willingly / involuntary committed
formal / informal
online video telehealth virtual / in-person
in-person office / telehealth video`;

/** Shorthand and phrases brought to the word that stands for them, before those of every reading. */
export const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\d])['’](\d\d)(?![\d\p{L}])/gu, '20$1'],
  [/\b(\d+)\/52\b/g, '$1 weeks'],
  [/(?<![\p{L}\d&/])W(?=['’]s\b|,? \p{Ll}|\s*(?:$|[.;,|]))/gu, 'wife'],
  [/(?<![\p{L}\d&/])H(?=['’]s\b|,? \p{Ll}|\s*(?:$|[.;,|]))/gu, 'husband'],
  [/\b(w|c|sh)(?:ou)?ld?n['’]?t\b|\b(w|c|sh)d[ '’]?n['’]?t\b/gi, "couldn't"],
  [/\btho['’]?ts?\b/gi, 'thoughts'],
  [/\bb\/f\b/gi, 'boyfriend'],
  [/\bg\/f\b/gi, 'girlfriend'],
  [/\b(?:did|does|do)(?: not|n['’]t) (agree|approve|like|trust|remember)\b/gi, 'dis$1'],
  [/\bdisremember\b/gi, 'forgot'],
  [/\bSH\b/g, 'self-harm'],
  [/\bprior to\b/gi, 'before'],
  [/\bOD(?:['’]?d|s)?(?=\b)/g, 'overdose'],
  [/\b(step|grand|half)-(?=\p{L})/giu, '$1'],
  [/\b(?:at (?:present|this time|the moment)|right now|for now|for the time being)\b/gi, 'currently'],
  [/\b(?:apart|aside) from\b|\bexcept for\b|\bother than\b/gi, 'except'],
  [/\bPHQ-?9? item 9\b/gi, 'item 9'],
  [/\b(?:kept|keeps?|keeping) (?:it|this|that|them|these|which) from\b/gi, 'hid from'],
  [/\bbkfst\b|\bbrkfst\b|\bbfast\b/gi, 'breakfast'],
  [/\b(?:two|2) decades\b/gi, '20 years'],
  [/\b(?:three|3) decades\b/gi, '30 years'],
  [/\b(?:four|4) decades\b/gi, '40 years'],
  [/\ba decade\b/gi, '10 years'],
  [/\ba dozen\b/gi, '12'],
  [/\ba fortnight\b/gi, '2 weeks'],
  [/\bxmas\b/gi, 'Christmas'],
  [/\bICU\b/g, 'intensive care'],
  [/\bonce (?:more|again)\b/gi, 'again'],
  [/\bL (?=(?:fore)?arm|leg|hand|wrist|thigh|shoulder|knee|side|ear|eye)/g, 'left '],
  [/\bR (?=(?:fore)?arm|leg|hand|wrist|thigh|shoulder|knee|side|ear|eye)/g, 'right '],
  [/\bkept (?=from (?:his|her|their|the))/gi, 'hid '],
  [/\bmost recent(?:ly)?\b/gi, 'last'],
  [/\$(?! ?\d)/g, 'money'],
  [/\b(?:stay\w*|keep\w*|kept) away from\b/gi, 'avoided'],
  [/\b(?:the )?(?:whole|entire) (?:time|session|hour|way)\b|\bthroughout\b/gi, 'throughout'],
  [/\bre-?(married|started|opened|joined)\b/gi, '$1 again'],
  [/\b(?:come|came|comes|coming) up with\b/gi, 'generated'],
  [/\b(?:looks?|looked|looking) after\b/gi, 'responsible'],
  [/\bin order to\b/gi, 'to'],
  [/\baccording to\b/gi, 'per'],
  [/\bchok\w+ up\b/gi, 'tearful'],
  [/\b(PHQ(?:-?9)?|BDI(?:-?II)?|EPDS|MADRS|HAM-?D|GDS)\b/g, '$1 depression'],
  [/\b(GAD-?7|BAI|HAM-?A)\b/g, '$1 anxiety'],
  [/\bshould(?:['’]ve| have|a|of) (?=\p{L}+(?:ed|en|ne|ft|nt)\b)/giu, 'should not have '],
  [/\b(?:twelve|12)-step\b/gi, 'step'],
  [/(?<=\s|^)\.(?=\d)/g, '0.'],
  [/\bscripts?\b|\brx\b/gi, 'prescription'],
  [/\bCAH\b/g, 'command auditory hallucinations'],
  // A drug screen answers by sign.
  [/(?<=\b(?:UDS|utox|tox|drug screen)\b[^.;\n]*[\s,:])[-−] ?(?=\p{L})/giu, 'negative for '],
  [/(?<=\b(?:UDS|utox|tox|drug screen)\b[^.;\n]*[\s,:])\+ ?(?=\p{L})/giu, 'positive for '],
  // "@ 2130": a time of day.
  [/(?<=(?:@|\b(?:at|till?|until|since)) ?)(?!(?:19[5-9]|20[0-3])\d\b)([01]\d|2[0-3])([0-5]\d)\b/gi, '$1:$2'],
  [/\binpt\b/gi, 'inpatient hospital'],
  [/\bwt ?\+|\bwt up\b/gi, 'weight gain'],
  [/\bb\/p\b/gi, 'binge purge'],
  [/\bq ?(am|pm|hs|day|night|mon|tue|wed|thu|fri|sat|sun)(?=\w*\b)/gi, 'every $1'],
  [
    /\b(?:can['’]?t|cannot|couldn['’]?t|unable to) (?:stop|quit|help) (?:thinking|worrying)(?: (?:abt|about|over|re))?\b|\bkeeps? (?:thinking|replaying|going over)\b|\b(?:dwell|dwells|dwelling|dwelt) on\b/gi,
    'ruminating',
  ],
  [/\bno[- ]?shows?\b|\b(?:did not|didn['’]?t) (?:show|attend|come)\b/gi, 'missed'],
  [
    /\b(?:reasons|arguments?|points) for (?:and|&|or|\/) against\b|\bdecisional balanc\w+|\bpros? ?(?:and|&|\/|vs\.?|or) ?cons?\b/gi,
    'pros',
  ],
  [/\bup (all|most of the|half the|late|at) (?=night|nite|night)/gi, 'awake $1 '],
  [/\bshort[- ]tempered\b|\bsnap(?:s|ped|ping)? at\b/gi, 'irritable'],
  [/\b(?:get|got|gets|getting|go|went|goes|going) back to\b/gi, 'returned to'],
  [/\bfound out\b/gi, 'learned'],
  [/\b(?:showed|shows|turned|turns) up\b/gi, 'arrived'],
  [/\b(?:hang|hung|hanging|hangs) out\b/gi, 'spent time'],
  [/\b(?:got|get|gets|getting|gotten) (?=better\b|worse\b)/gi, 'became '],
  [/\b(?:made|makes?|making) it to\b/gi, 'attended'],
  [/\b(?:check(?:ed|ing|s)?[- ]in|touch(?:ed|ing)? base)\b/gi, 'contacted'],
  [/\b(?:worked|working|works|work) on\b/gi, 'practiced'],
  [/\b(?:figured?|figuring) out\b/gi, 'solved'],
  [/\b(?:bring|brings|brought|bringing) down\b/gi, 'reduced'],
  [/\b(?:left|gave|leaves) (?:a )?(?:voice ?mail|message)\b/gi, 'messaged'],
  [/\bon time\b/gi, 'punctual'],
  [/\bone[- ](?:to|on)[- ]one\b|\b1:1\b/gi, 'individually'],
  [/\bmake up (?:his|her|their) mind\b/gi, 'decide'],
  [/(?<=\p{L})#|#(?=\s*(?:$|[,.;)]))|\b(?:phone )?#(?!\s?\d)/giu, ' number'],
  [/\bput off\b/gi, 'postponed'],
  [/\bpicked up\b/gi, 'collected'],
  [/\bmoved out\b/gi, 'left'],
  [/\bthrew up\b|\bthrowing up\b/gi, 'vomited'],
  [/\bset up\b/gi, 'arranged'],
  [/\ball-?nighters?\b/gi, 'awake all night'],
  [/\b(?:has|have) yet to\b/gi, 'did not'],
  [/\bbreak-?ups?\b/gi, 'separated'],
];
