/* Kin, partners, conflict, parenting, friends, school, work, money, housing, the law. Form: see index.ts. */
export const LIFE = `relative family kin > mother father sister brother aunt uncle cousin grandmother grandfather niece nephew parent mom dad mum
family > parents mother father sister brother kids children mom dad mum son daughter husband wife
parents > mom dad mother father
children kids > son daughter boys girls
infant baby newborn > twins
couple partners spouses both pair they
individually separately alone apart one-on-one
partner spouse other-half
caregiver carer > mother father foster parent grandmother mom mum
caring caregiving look-after nurse care carer
colleague coworker workmate co-worker
classmate peer
peer > classmate roommate cellmate coworker
companion friend mate pal buddy
roommate housemate flatmate cellmate
acquaintance > neighbor
supervisor manager boss line-manager superior employer
employer work company boss
teacher tutor instructor
conflict friction tension dispute disagreement strife discord quarrel argue > fight fought blowup blow-up row yell shout
argument disagreement quarrel row blow-up blowup fight spat clash dispute altercation tiff fall-out fell-out confrontation conflict
altercation fight scuffle brawl
argue quarrel bicker fight row clash fall-out disagree
differ disagree dispute
reconcile patch-up get-back-together
relationship > marriage boyfriend girlfriend husband wife partner
marital > husband wife H W marriage
separate split break-up part split-up leave
contact communicate reach-out touch-base get-in-touch > call text ring rang email visit message letter write
contact visit > see
communicate talk express say tell
communication > talk listen speaker-listener text
monitor check track keep-an-eye watch supervise observe
suspect mistrust
deceive lie hide
conceal hide keep-from keep-secret secret cover-up / disclose tell
disclose reveal tell confide share open-up admit let-know / conceal hide
confide disclose tell open-up
inform tell notify let-know advise
insult call-names put-down demean belittle
criticize put-down pick-on nag disapprove fault / praise
supportive helpful understanding caring kind / critical unsupportive
support help assist back aid
understanding patient supportive
affection hug kiss cuddle hold hand
hug embrace cuddle
intimacy sex sexual closeness
infidelity affair cheat unfaithful
distant cold withdrawn remote
boundary limit
set-limits boundary
assertive speak-up
discipline punish timeout time-out ground consequence
reward sticker praise treat incentive
meltdown tantrum outburst
behavior conduct act > hit throw bite tantrum
misbehave act-up
parenting > bedtime tantrum timeout kids
supervise watch
childcare daycare sitter nursery babysit creche
custody > kids
visit see stop-by drop-in
attend go show come present
attendance attend present come
member participant attendee
social > friends party out people
socialize hang-out meet
gathering party event get-together > birthday dinner wedding
friendship friend
reach-out contact call text
invite ask
leave walk-out depart exit step-out step-outside
step-out walk-out leave
outside out outdoors corridor garden
corridor hallway outside
room space
job position post role employment work
employment job work > hired fired laid
unemployed jobless out-of-work
workplace work office job
workload work hours shift
dismiss fire sack lay-off
resign quit leave hand-in-notice
hire employ offer
deadline due
promotion promoted
colleague team
absent off miss away out
late tardy behind overdue
overtime hours extra
schedule shift hours
school > class teacher grade homework classroom college university
academic school > class exam grade essay gpa failing paper coursework dissertation
class course subject module
fail failing flunk
grade mark score
assignment paper essay coursework project
submit hand-in turn-in file
withdraw pull-out drop-out remove pull
detention suspend
bully tease pick-on taunt harass
homework assignment
finances financial money funds > rent bill debt $$ $ cash loan loans budget broke overdraft wage
debt owe loan arrears
income pay wage salary earnings
rent arrears
afford pay cost
benefits welfare ssi ssdi disability
purchase buy
home house flat apartment place
housing accommodation > flat apartment shelter evicted rent landlord lease hostel rehoused
homeless shelter couch rough street
couch-surf sofa
relocate move
evict kick-out
eviction evicted kicked-out notice
stay live sleep-at crash reside lodge living
landlord lessor
vehicle > car truck van
transportation transport ride > bus car train lift taxi
ride lift
court hearing trial
legal court > probation lawyer arrest charge dui hearing custody
probation parole
lawyer attorney solicitor
arrest charge
charge offence offense
sentence prison jail
prison jail custody incarcerated cell
police officer cops
offence crime
immigration visa asylum
congregation > church mosque temple
faith religion pray church spiritual
holiday vacation trip
christmas xmas
celebrate party birthday
pet > dog cat
livestock cattle herd > cow head
garden yard
household home chores
chores housework dishes laundry cleaning tidy
tidy clean
cook meal
shop groceries
phone mobile cell
device > phone tablet laptop
online internet web site website app
social-media instagram facebook tiktok
game gaming
television tv
photograph photo picture
letter mail post
message text msg voicemail vm email
document form paper
complete fill-out fill-in do
hobby interest > guitar knitting paint choir football fishing garden crochet
activity > walk swim gym cook paint choir football class
music > guitar choir piano sing
sing choir
sport > football soccer swim basketball rugby hockey
team side squad
identity who
role job
childhood kid child young growing-up
upbringing grew-up raised
youth young teen
adolescent teen teenager
elderly old
native language
culture cultural
discrimination racism
depend rely hinge
insist demand require
responsible in-charge
independent alone own by-himself by-herself
together jointly both
each both every
blame fault accuse
apologize sorry
threaten threat
threat threaten
attack assault hit jump
violence > hit punch kick slap
steal rob take nick
destroy cull smash break wreck ruin
damage break
lock secure
search look
find locate come-across meet met
lose misplace
chase follow
rescue save reverse revive
reverse revive narcan
accidental accident mistake unintentional
deliberate purpose intentional / accidental accident
shared share
tea brew
soaked wet drenched
dark night
noisy loud noise
quiet silent
silent quiet mute mutism say-little
speak talk say tell chat word verbal
whisper murmur
aloud out-loud / silently whisper
question ask wonder query
wonder question ask
explain say because reason
reason why because cause
refer send ref signpost direct
suggest recommend advise propose urge encourage float
urge push press encourage pressure
request ask seek
seek look-for ask want
offer give propose
decline refuse turn-down pass / accept agree
accept agree yes ok
refuse decline
insist demand`;
