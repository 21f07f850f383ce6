/* Substances, medication, the body, skills, techniques with their plain words, the hour and what was done in it, measures, plans, time, amount and change. Form: see index.ts. */
export const CARE = `alcohol drink drinking > beer wine vodka whisky whiskey gin cider pint bottle liquor etoh booze
substance > alcohol cannabis weed heroin cocaine meth fentanyl opioid opiates drink pot marijuana oxy pills
cannabis weed marijuana pot thc joint
stimulant > cocaine meth amphetamine adderall ritalin methylphenidate
opioid opiate > heroin fentanyl oxy oxycodone methadone suboxone buprenorphine
benzodiazepine benzo > diazepam lorazepam clonazepam alprazolam temazepam
tobacco smoke cigarette nicotine > vape cigs ppd pack
caffeine > coffee tea cola
abstinent sober clean substance-free drug-free dry abstain
abstinence sobriety clean sober recovery
relapse lapse use slip return using-again
recovery > AA NA sponsor meeting step
mutual-help > AA NA smart
intoxicated drunk high nodding
use consume take drink smoke
urine uds utox
screen test uds utox
detox withdrawal
cut-down reduce cut-back
medication medicine > sertraline fluoxetine citalopram escitalopram paroxetine venlafaxine duloxetine bupropion mirtazapine trazodone lithium lamotrigine quetiapine olanzapine risperidone aripiprazole clozapine haloperidol diazepam lorazepam clonazepam alprazolam buspirone propranolol prazosin hydroxyzine melatonin methylphenidate atomoxetine methadone buprenorphine naltrexone valproate amitriptyline zolpidem topiramate gabapentin tabs
antidepressant > sertraline fluoxetine citalopram escitalopram paroxetine venlafaxine duloxetine bupropion mirtazapine trazodone amitriptyline ssri snri desvenlafaxine
ssri > sertraline fluoxetine citalopram escitalopram paroxetine
antipsychotic > quetiapine olanzapine risperidone aripiprazole clozapine haloperidol
mood-stabilizer mood-stabiliser > lithium lamotrigine valproate
anxiolytic > diazepam lorazepam clonazepam alprazolam buspirone
dose dosage strength
adherent compliant takes-daily taking-daily / nonadherent
adherence compliance > take miss missed dose skip
tolerate tolerating
side-effect adverse > nausea dry sweat tremor weight sedation groggy shaky headache
prescribe start prescription
prescriber > psychiatrist doctor pcp gp np
physician doctor > gp pcp
refill renew repeat script
taper wean reduce
administer give take
injection shot depot lai
blood bloods level labs lab
laboratory labs bloods
pending await wait outstanding awaiting
hospital ward unit inpatient er
physical medical bodily > pain headache bp diabetes
pain ache sore hurt hurts discomfort > headache migraine backache cramp
sore painful hurt tender
painful hurt hurts sore
injury wound hurt cut bruise burn mark
mark scar wound
illness sick unwell ill poorly flu cold
unwell ill sick poorly
surgery operation op
stroke cva
fall trip
weight > lb lbs kg pounds
pregnant expecting
breastfeed nurse latch bf
express pump
exercise physical-activity workout > run walk gym swim jog bike yoga pilates cycle football
skill strategy technique tool > breathing grounding mindfulness STOP TIPP DEAR urge-surf
breathing breath breathe > box balloon paced 4-7-8
relaxation > pmr breathing
grounding > 5-4-3-2-1 senses
mindfulness > meditation body-scan breath
distraction distract
problem-solving > options list pros
cognitive-restructuring restructure challenge reframe > evidence thought-log
thought-record thought-log
thought-log thought-record
record log diary track note chart list jot
log record diary
reframe challenge rethink alternative
alternative balanced other
evidence proof
exposure > ladder hierarchy
imaginal > recording memory
behavioral-activation activity-scheduling > activity walk schedule
activity-schedule activity
role-play rehearse practice
rehearse practice go-through run-through role-play script
practice rehearse try do exercise use
script sentence words reply
psychoeducation teach explain educate educated
educate teach explain psychoeducation info
model demonstrate show
demonstrate show model
validate normalize acknowledge
normalize validate
explore discuss talk look-at process examine unpack go-into
discuss talk explore review cover address chat look-at talked
process discuss explore talk work-through
identify name list spot pick recognize note
examine look-at weigh review explore
review look-at check go-through
generate list brainstorm make
brainstorm list ideas
goal aim target objective
collaborate agree together
plan intend will aim
assign homework hw set
homework hw between-session
continue keep carry-on stick-with keep-going stay resume
sustain keep continue
complete finish do get-through see-through through
incomplete half partly unfinished some
attempt try have-a-go go
effort try
success work manage
partial some half part partly somewhat sort-of kinda
effective help work useful
helpful useful help work benefit good effective
benefit help improve work
improve better progress gain up
progress better gain improve
deteriorate worse decline
setback worse slip
rewrite redo write-again revise
revise redo change
repeat redo again
redo rewrite repeat again
break-off stop stopped
pause stop break
interview see ask meet
assess screen ask evaluate check explore
screen ask assess
evaluation assessment
session hour appointment visit meeting appt sess
appointment appt session visit meeting
phone telephone call rang ring
remote telehealth video phone online
telehealth video zoom
cancel call-off fall-through scrap / keep
reschedule rebook move postpone
resume restart return back pick-up-again go-back
return back come-back go-back
restart begin resume
conclude end finish close
end close finish final closing
begin start open opening
initial first
back next return f/u
schedule book set plan
upcoming next coming
provide give offer
give hand pass
collect pick-up fetch get
install put set download block
block bar stop prevent ban
exclude bar ban block
prevent stop block
crisis-line hotline 988 lifeline
supervision supervisor
caseworker case-manager cm worker
agency service
provider > therapist clinician doctor gp psychiatrist
elsewhere another other
waitlist waiting-list
consent agree sign
measure scale questionnaire score > PHQ GAD PCL EPDS SUDs
score rate rating total
severity severe moderate mild
elevated high up raised / low
reduction drop down less fewer fall vs lower decrease
reduce drop lower cut less fewer down
decrease drop fall down lower less fewer reduce cut halve
increase rise up raise more higher climb grow double
escalate rise worsen up increase
halve half cut
double twice two
half 50 partly
quarter fourth
twice two 2x x2 second double both
once one single 1x x1
single one once only 1
several few some multiple couple many > three four five six
numerous many lots several
multiple several > two three four five
majority most mainly
approximately about around roughly nearly almost ~
nearly almost close-to about just-under
exceed over more above
maximum max most
minimum min least
entire whole all full
brief short quick few
briefly short quick
prolonged long hours
daily day nightly everyday each-day every-day
weekly week
nightly night daily
frequent often lots regular
frequently often lots regularly keep most
repeatedly often again keep times lots over-and-over
often lots most frequently times
occasional sometimes odd now-and-then once-in-a-while
persist continue still linger keep ongoing
ongoing still continue cont
continuous nonstop constant
intermittent come-and-go patchy
sporadic patchy
consistent regular every steady
recent last new past
currently now today at-the-moment
previously before last prior used
initially first beginning
subsequently then after later since
afterward after then later
prior before last
interval since between last
early-morning am
afternoon > pm lunch
midday noon
evening > pm tonight eve nite
upcoming next soon
delay late hold
immediately straight right-away asap
gradual slow
rapid fast quick
sudden out-of-the-blue
remaining left
await wait pending
absent missing away gone
available there
present there here
visible seen see
evident seen clear
aware know
unknown unsure
purpose reason
obstacle barrier problem got-in-the-way in-the-way get-in-the-way
barrier obstacle problem
impact affect effect
consequence result penalty
penalty fine deducted
preference prefer rather
interest want like keen
option choice
opportunity chance
advice suggest
information info
request ask
reminder remind
instruct tell command
command order tell
permission ok allow
approve ok
improvement better
participation participate share
contribute share speak say
listen hear
attentive focused
concerned worried
concern worry
content theme topic
theme topic
topic theme
focus work
reflect think consider
consider think mull weigh think-about think-on look
decide choose
intend plan gonna
hope want wish
wish want hope
need require
able can manage
unable couldn't
capacity able
difficulty hard struggle trouble problem
difficult hard tough badly struggle rough
challenging hard difficult tough
struggle hard difficulty
badly poorly
poor bad badly rough
effectively well
properly well
elope awol abscond run leave run-away
elopement awol abscond
abscond awol elope run
seclude seclusion
restrain restraint
observation check checks obs
observe watch check see
intoxication drunk
naloxone narcan
compulsion ritual check wash rub tap count
ritual compulsion
tic twitch
hospitalization hospitalize inpatient > inpt hosp hospital ward admitted unit
psychiatric psych mental-health > psych inpt
supplementation supplement > started
labor birth delivery > birth
surgery operation > section cs
somatic > tension pain headache
infant baby > baby newborn niece
imagery image
draw-up > write list
unpaid owe > pay
wages pay wage salary
remorseful remorse guilty > bad
worksheet sheet form > abc log
diet food > vegan
aloud out-loud > words
granted approved > given
apprehension fear worry`;
