/*
 * Words that look near and never stand for one another: one line a set, whose members exclude each other; `+` joins names of
 * one member. A sentence with one of them, where its source has another and not this, most likely tells something else.
 */
export const SIBLINGS = `mother+mom+mum father+dad sister brother aunt uncle cousin grandmother+grandma+nana grandfather+grandpa niece nephew stepmother+stepmom stepfather+stepdad son daughter husband wife boyfriend girlfriend roommate+flatmate+housemate+cellmate boss+manager+supervisor neighbor teacher coach sponsor landlord ex friend
stepson stepdaughter stepbrother stepsister stepmother+stepmom stepfather+stepdad
grandson granddaughter
mother-in-law father-in-law sister-in-law brother-in-law son-in-law daughter-in-law
lithium lamotrigine valproate carbamazepine
coffee tea water juice soda
eggs milk bread pasta rice
pizza salad soup sandwich
doll car puppet ball blocks
draw+drew+drawing paint+painted build+built write+wrote sing+sang dance+danced
read wrote listened watched
ran walked drove rode flew
sat stood lay
shouted whispered mumbled
told asked
promised refused threatened
borrowed lent gave stole
accepted rejected
opened closed
forgave blamed
apologized threatened
love hate
neck back chest stomach knee hip
cough fever rash
asthma diabetes hypertension epilepsy migraine cancer
knife gun+rifle+shotgun+firearm rope pills
police ambulance
uncle stepfather
grade exam essay presentation interview
math history science english
manager coworker customer client
nurse teacher cook driver lawyer farmer mechanic plumber
marine army navy
church mosque temple synagogue
shower bath
shower dress
gym pool park beach
north south east west
upstairs downstairs
top bottom
front rear
large small
new old
full empty
easy hard
fast slow
clean dirty
dry wet
legal illegal
yes no
inhaled exhaled
lunchtime bedtime
nights days
weekdays weekends
minutes hours days weeks months years
hourly daily weekly monthly
tripled doubled halved
dozen hundred
group individual
planned unplanned
accidental deliberate+intentional
expected unexpected
helpful unhelpful
comfortable uncomfortable
willing unwilling
certain uncertain
aware unaware
able unable
satisfied dissatisfied
motivated unmotivated
trusted distrusted
told hid
admitted discharged
enrolled withdrew
adopted fostered
pregnant postpartum
miscarriage stillbirth abortion
brother's sister's mother's father's
cried slept
slept ate
walking swimming running cycling yoga
painting drawing knitting reading gardening cooking
thought-record exposure-log sleep-diary mood-log
guilt-free guilty
breakfast lunch dinner+supper snack
morning+am afternoon evening+tonight
monday tuesday wednesday thursday friday saturday sunday
january february march april may june july august september october november december
spring summer autumn winter
day week month year hour minute
daily+everyday weekly monthly fortnightly+biweekly yearly+annually hourly
once twice thrice
first second third fourth fifth
left right
cat dog horse hamster bird rabbit fish
car bus train bike+bicycle plane truck motorcycle tram subway
walk run swim cycle
home hospital school church shelter prison+jail hotel work+office
kitchen bedroom bathroom garage garden
phone video+zoom+telehealth letter text+txt email
guitar piano violin drums
alcohol+beer+wine+vodka+whisky cannabis+weed+marijuana cocaine+crack heroin meth+methamphetamine fentanyl tobacco+cigarettes+vape
beer wine vodka whisky gin
sertraline fluoxetine citalopram escitalopram paroxetine venlafaxine duloxetine bupropion mirtazapine trazodone lithium lamotrigine quetiapine olanzapine risperidone aripiprazole clozapine
lorazepam clonazepam alprazolam diazepam
prazosin propranolol
headache stomachache backache migraine
arm leg wrist thigh forearm shoulder neck hand foot head
eye ear
angry+mad+furious+irate sad+down+depressed anxious+worried+nervous happy+glad+pleased calm+relaxed proud ashamed+embarrassed guilty jealous lonely bored numb afraid+scared
anger sadness shame guilt grief joy pride jealousy boredom loneliness
anxiety depression mania psychosis
job school marriage
rent mortgage tuition groceries utilities
psychiatrist psychologist nurse pediatrician neurologist cardiologist dentist
lawyer judge officer
dbt cbt emdr act erp ifs mi psychodynamic
breathing+breath grounding meditation journaling imagery+visualization exposure
flashback nightmare panic
wants+wishes+hopes+want+hope+wish started+began finished+completed
asked+requested offered received+got refused+declined
agreed+accepted refused+declined+turned postponed+delayed cancelled+canceled
bought sold borrowed stole
called+phoned+rang texted+messaged emailed visited+met wrote
increase+raise+raised+increased decrease+lower+lowered+reduced+decreased
started+began+begun+start stopped+quit+ended+stop
remembered+recalled forgot+forgotten
passed failed
won lost
hired+employed fired+dismissed quit+resigned promoted suspended
married divorced separated engaged widowed
arrived left+departed
early late
before after
alone together
always+constantly sometimes often+frequently rarely+seldom never
all most half some few none
improved+better worsened+worse unchanged+same+stable
mild moderate severe
poor fair good excellent
active passive
current+currently past+previous+previously
inside+indoors outside+outdoors
older+elder younger
paternal maternal
biological+bio+birth adoptive foster
inpatient outpatient residential
voluntary involuntary
individual couple group family
english spanish french arabic mandarin
euthymic dysthymic
flat blunted labile full
supportive critical dismissive
open closed+shut
locked unlocked
hot cold
gained lost
public private
red blue green yellow white black
hugged hit+punched kissed pushed slapped kicked
cried+tearful laughed smiled
yelled+shouted whispered
helped+helpful hurt+hurtful
loves+likes hates+dislikes
borderline avoidant dependent narcissistic
ptsd ocd adhd autism bipolar schizophrenia
weekday weekend
client+patient therapist+clinician`;
