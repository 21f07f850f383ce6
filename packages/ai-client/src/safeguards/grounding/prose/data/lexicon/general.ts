/* Words of any note: what moves, begins, is felt, said, kept or missed. Written from reading jottings beside their prose. */
export const GENERAL = `increase grow up titrate escalate elevate gain added bump higher more / decrease reduction down cut taper shrink lost less fewer halve
improve better brighten lift recover gains progress ease strengthen / worsen worse deteriorate deterioration decline regress setback exacerbate heavier
begin launch resume restart new open / stop end halt finish conclude over d/c terminate
stay remain / leave went
continue maintain carry going stay same unchanged sustain last / stop drop end resolve
return restart revert rejoin regain reinstate / leave quit drop give
complete done fulfill accomplish carried / incomplete unfinished undone skip neglect forget partial partly
attend come present show arrive join participate went visit made / miss absent cancel
arrive come present show reach got / leave depart exit go walk room
early ahead prior before / late delay after overdue behind
punctual promptly / late delay
accept agree open receptive consent amenable ok yes / refuse decline reject oppose unwilling resist resistant disagree balk object
agree concur consensus accord same / disagree argue dispute differ
ask query seek / answer response
answer pick / ignore block reject decline
tell report describe share disclose mention express note relay inform explain voice comment remark claim call speak discuss / hide conceal withhold withheld keep deny
talk discuss address explore review process raise bring
call contact dial reach
text message txt write dm
write journal record jot log document note letter / read
read reread
record log track monitor chart write note diary jot
cry sob emotional choke upset / laugh smile
laugh chuckle giggle smile joke humor / cry
smile bright brighten grin / frown scowl
angry irate rage irritate irritable frustrate annoy / calm content pleased
irritable irritability snap snappy cranky grumpy edgy agitate / calm patient
frustrate frustration annoy exasperate fed irritate / satisfied patient
anxious apprehensive tense uneasy fear dread stress panic / calm ease settle secure confident
afraid terrified dread apprehensive horrified / brave unafraid confident comfortable
horrify horror appall upset disturb / want enjoy
panic attack / calm
sad sadness unhappy down low blue depressed dysphoric grief tearful / happy joy cheerful euthymic elated
happy joy delighted cheerful content excited proud satisfied enjoy / sad unhappy miserable upset disappointed down
upset distraught hurt bothered shaken disturb / calm fine pleased
hopeful optimistic hope encouraged / hopeless pessimistic despair discouraged
proud accomplish / ashamed
ashamed humiliate mortify guilt / proud
guilt remorse blame regret / innocent blameless
lonely alone disconnected solitary / connected supported social
alone himself herself themselves themself self solo independent own solitary unaccompanied / together accompanied with
calm settle quiet ground regulate composed / agitate restless tense upset worked
restless pace agitate squirm jittery antsy unable / calm still settled
tired fatigue exhaustion weary drained sleepy worn lethargic / rested energetic refreshed alert
energy energetic motivated motivation active / lethargic tired sluggish
motivated motivation eager keen enthusiastic committed / unmotivated reluctant ambivalent apathetic sceptical skeptical
sceptical skeptical doubtful doubt unsure unconvinced hesitant dubious / enthusiastic eager convinced confident keen
unsure uncertain unclear ambivalent undecided doubt hesitant torn mixed / sure certain confident convinced decided definite clear
confident sure certain secure / insecure unsure doubtful
comfortable comfort ease relief / uncomfortable uneasy discomfort awkward distressing
comfort console soothe reassure relief / distress disturb
focus attend attentive / distract inattentive wander distractible
remember recollect memory / forget
understand grasp realize insight recognize comprehend aware acknowledge know see / confused unaware misunderstand
recognize aware know acknowledge realize see identify notice insight understand / deny unaware
identify pick choose recognize label specify select cite note find
choose pick select opt decide
decide decision determine choose conclude resolve
plan intention going will arrange propose set aim prepare
schedule book appointment set plan made / cancel postpone
postpone defer reschedule push / advance
assign give set task homework practice
homework assignment task practice log exercise
practice try exercise drill use work train
try test effort trial
use apply employ implement practice engage tried do / avoid
learn find discover hear
learn train introduce show
introduce present begin teach new
help benefit useful helpful relief effective effectiveness / hinder unhelpful useless ineffective
helpful useful beneficial effective good / unhelpful useless ineffective
support encourage validate empathic reassure back affirm / criticize undermine dismiss
encourage urge prompt motivate advise suggest / discourage
suggest recommend advise propose offer encourage refer
offer propose suggest give provide
give provide hand offer supply pass issue receive
receive given acquire
get acquire gain earn achieve / lose
win succeed / lose fail
pass succeed / fail flunk
lose loss / find gain keep win
find discover locate come / lose
buy order shop / sell return
pay spend cover fund
money cost expense bill debt budget $ cash rent
debt owe loan bill
work job position role employed occupation career shift / unemployed retired
fire sacked laid terminate lost / hired
hire employ / fired sacked
unemployed laid
sick ill illness unwell flu / well healthy
leave off absence
vacation holiday trip travel
via per by
fully completely totally entirely / partly partially
spend devote
move relocate relocation
live share
share split common divide together
neighborhood block area street
exam final quiz
study revise
married marriage wed / divorced separated single
divorce split separate broke breakup / married reconcile
separate separation apart part / together reunite
reconcile reunite together repair / separate divorce
argue disagreement dispute disagree clash yell / agree reconcile
fight hit physical
yell / whisper
hit slap push
throw hurl / catch
push shove
apologize sorry apology amends / blame
forgive forgiveness pardon / resent
blame accuse fault responsible
criticize criticism judge / praise
praise compliment / criticize
ignore stonewall shut withdraw silent / respond engage
withdraw isolate pull retreat avoid / engage
avoid avoidance away skip evade dodge escape / approach face confront
approach face confront expose tackle / avoid escape
trust faith confide / distrust mistrust suspicious
honest truthful open candid / lie lied dishonest
lie lied dishonest deceive / honest
safe safety secure protected / unsafe danger dangerous
lock secure safe / unlocked loose
remove removal gone taken away / add keep
add include append plus / remove delete
include contain with / exclude except without
open unsealed / closed unopened shut
sleep rest nap / awake wake insomnia
wake awake awaken rise up / asleep
tea dinner afternoon evening
eat food intake diet / fast restrict starve
meal food dinner lunch breakfast
appetite hunger hungry eating
restrict limit cut / binge
purge vomit compensate compensatory
vomit throw purge
weight pounds lb kg weigh
drink etoh liquor consume / sober abstain
sober clean dry abstain / relapse used drinking
relapse lapse slip used return / abstinent
use used substance smoke
smoke vape tobacco cig
dizzy lightheaded faint
nausea sick
faint collapse passed
exercise run walk jog
ride bus train elevator took
drive car / passenger
clean neat / disheveled dirty unkempt messy
quiet silent soft withdrawn / loud talkative
talkative verbose pressured chatty / quiet
fast / slow
good well fine satisfactory positive intact great normal enough / bad poor inadequate negative
poor bad low difficult inadequate limited impaired / good fine well excellent
normal wnl unremarkable within typical nl / abnormal unusual
regular consistent routine steady / irregular inconsistent sporadic erratic
linear organized logical coherent / tangential disorganized
oriented alert / disoriented confused
flat blunted constricted restricted / full bright reactive
full complete entire all whole / partial
easy easier simple / hard harder
difficult tough struggle challenging problem / easy simple
able can could manage / unable
manage handle cope deal / overwhelmed
cope handle skill strategy manage
skill technique strategy tool exercise
breathe paced
grounding 5-4-3-2-1 senses
mindful mindfulness meditation
relaxation relax pmr
exposure hierarchy ladder expose
thought belief cognition idea
belief thought conviction
challenge examine question socratic evaluate
examine evaluate explore look review weigh assess consider
explore examine discuss consider look
review look went over revisit check discuss
revisit return review went
check inspect verify
notice observe saw detect
observe see note notice watch
watch see look observe
show demonstrate display exhibit present appear
appear seem look
draw art
play game
read book
hear voice
see image vision
think consider contemplate believe
consider think contemplate weigh ponder
believe think feel hold
feel experience
want like hope prefer would interested
like enjoy love fond appreciate / dislike hate
hate dislike detest / like love enjoy
love care
prefer rather want
hope wish look
expect await
mean clarify
need require must
require need demand want mandate
allow let permit / forbid prohibit ban
change alter modify adjust shift switch
adjust adapt change
same unchanged stable steady / different changed
stable steady unchanged same / unstable fluctuating labile
fluctuate vary labile / stable
often frequent usually mostly / rarely seldom
rarely seldom infrequent occasional hardly / often frequent
sometimes occasional times intermittent
always constant every / never
most majority usually
some few several part somewhat slightly
once time single one
again another repeat second
first initial 1st beginning
last previous prior recent past
next upcoming following
soon shortly
recent lately
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
link associate
near nearby
inside in indoors
bring carry
put place
hold keep has
have own
keep hold retain store / give lose throw
send mail email
file submit apply application
session meeting visit today
visit see come
refer referral ref
coordinate contact consult
consult talk see contact
suspend suspension
arrest jailed / released
release discharged / admitted
admit hospitalized admission / discharged
discharge released d/c / admitted
hospital inpatient ed er emergency unit
emergency ed er crisis
medication prescription
dose dosage mg
nightly bedtime qhs
daily every
weekly wk
biweekly fortnight other
evening night
weekend sat sun
diagnosis dx diagnosed condition
symptom sx
criteria meet
rule r/o
test screen assess
rate score 
progress headway improvement gains
engage active involved cooperative / withdrawn disengaged guarded
cooperative pleasant compliant engaged / uncooperative guarded resistant hostile
guarded cautious wary evasive reserved / open
pleasant friendly polite / hostile
hostile aggressive angry / friendly pleasant
aggressive aggression violent hit
blurt interrupt
interrupt blurt cut
secret hidden privately
obsess obsession intrusive
hypervigilant guard watchful alert
dissociate zone spaced
death die died passed loss dead
die died passed death / born alive
funeral service memorial burial
photo photograph picture image
birthday anniversary
school class grade soph sophomore freshman junior recess principal exam
pregnant pregnancy
miscarry miscarriage
birth born delivered postpartum
pray prayer
group grp
social friends
boundary limit assertive
assertive assert no firm
compromise negotiate
relieve relief ease lessen
overwhelmed swamped much flooded stressed
bored boredom / interested engaged
interested curious / bored disinterested
disinterested anhedonia / interested
stress pressure strain
tense tension tight / relaxed
tension tense conflict
shy quiet
tease mock
reject rejection
resolve settle over gone
disappear gone
eliminate gone stop
live alive
stuck trapped
lifelong childhood
childhood child young grew
old elderly age older / young
young younger / old
heavy / light
strong / weak
long longer lengthy extended / short brief
brief short quick / long
far distant / near
low reduced / high
warm / cold
dark / light
public / private
private alone
voluntary willingly / involuntary committed
formal / informal
online video telehealth virtual
office / telehealth video`;
