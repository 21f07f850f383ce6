/* The long words of reports over the plain ones of jottings: deeds, things, qualities. Form: see index.ts. */
export const PLAIN = `expire run-out
acquire obtain > get buy
consume ingest > eat drink take
depart exit > leave left go walk-out
arrive reach > come get turn-up
encounter meet > run-into bump-into see
endure > bear
express voice convey > say tell share talk
possess own > have got
prepare > make ready get-ready cook
proceed > go
purchase > buy order
refrain hold-back hold-off abstain > stop avoid resist
relinquish surrender > give-up hand
relocate > move
remain > stay still keep
reside > live stay
retain preserve > keep
reveal > tell say show
select opt > pick choose
strike struck > hit punch slap
transport > drive take ride
vacate > leave move-out
witness > see watch
view > see watch look
observe > see notice watch
sustain > keep
undertake perform conduct > do did done
commence > start begin
terminate > end stop fire
accompany > with
locate > find
conceal > hide
construct create compose > make build write draw
inquire > ask
instruct direct > tell ask
contend argue > say
anticipate expect > think wait
await > wait
assist > help
attempt > try
escort > walk take
dispose discard > bin toss flush
consult > see ask talk
converse > talk chat
resemble > like
recline > lie lay
recall recollect > remember
compare liken > like
imagine picture > think
visualize > picture imagine
complain > say moan gripe
disagree differ dispute > argue
occupy > busy
interrupt > cut-in talk-over
dominate > talk
respond react > say answer
reassure > tell comfort ok
comfort > hug hold
startle > jump
ridicule mock > laugh-at tease
intervene > step-in stop
retreat withdraw > hide
vomit > throw-up sick
urinate > wet pee
bathe wash > shower bath
shower wash bathe
dress > clothes
groom > shower shave hair
cleanse clean > wash wipe scrub
walk stroll
hoard stash > keep hide
stash hide hoard
accumulate > pile save
save > put-aside
repay > pay
gamble bet wager > slots casino poker bookies
slots machine
abstain > dry
absence > away miss gone without
aggression aggressive > hit kick bite throw shove fight punch
assistance > help
belongings > stuff things
career > job work
clothing clothes > jacket shirt shoes coat socks jeans hoodie dress
confrontation > fight row argue
consumption > drink eat use
departure > leave left
dismissal termination > fired sacked
education > school college class
errand > shop bank
journey travel > drive trip ride flight fly
household > home house family
illness > sick flu cold
income > pay wage
meal > ate eat
occupation > job work
outing > trip walk park out
gathering > party dinner
portion > half part
property > house car
relative > mom dad sister brother aunt uncle cousin
sibling > brother sister
residence > home house
supper dinner tea
vehicle > car truck van
workload > work
possession > have
concern problem issue difficulty > worry trouble
matter issue
incident event episode > fight fall blowup accident attack meltdown
event > party wedding funeral birthday
mishap > accident
mistake error wrong
message > text voicemail vm note call
note letter message
correspondence > letter email
document > form letter paper
beverage > coffee tea water
snack > crisps chips cookie
pastime leisure recreation > hobby guitar game
news > told heard
rumor > heard
plan intention > going will want
arrangement > plan agreed set
appointment > appt see
request > asked wants
refusal > refused
agreement > agreed ok yes
disagreement > argue fight
suggestion > suggested
reluctance > maybe
readiness > ready
attitude > view
opinion view > think says
assumption > think
intense strong > bad loud really
abrupt sudden > suddenly
costly expensive > cost money
demanding hard > busy
fortunate > lucky
frightening scary > scared
hostile > angry yell mean
humorous > funny joke
inebriated > drunk
lengthy > long hours
busy occupied > packed full
crowded > busy packed people
peculiar odd strange > weird
rude unkind > mean
serious > bad
strained tense > fight bad argue
unpleasant > bad gross horrible awful
vacant empty
verbal > say said told yell
physical > hit hurt push shove
afraid > scared
aware > know knows
ready prepared willing
unfamiliar new > first
familiar > know
tardy late > delayed
punctual prompt
absent missing
unaccompanied alone
exclusively only solely
merely only just
additional extra further another > more
remaining left rest
former ex
identical same
similar like same
usual typical normal customary
unusual > weird never first
previous prior earlier > last before
subsequent later next
simultaneous while
eventual finally
immediate now straight
prolonged > hours days long
temporary > til until
permanent > always
approximate > about ~
entire whole > all
partial > some half
complete full > all done
absolute > all
adequate enough sufficient > ok fine
insufficient > little
excessive > lots heavy
numerous > lots many
scarce few
solely only
daily every-day each-day
nightly every-night each-night
occasionally > sometimes
regularly > every daily weekly most
rarely > hardly
consecutive straight in-a-row running
twice double
triple thrice
half 50
dozen twelve
weekend > sat sun
weekday > mon tue wed thu fri
dawn > am
overnight > night
season > spring summer winter fall autumn
holidays > christmas thanksgiving easter xmas
therapist clinician counselor > me I
in-session > session
between-session > homework hw
skill-practice > practise
self-care > shower eat sleep walk
self-soothing > bath music tea blanket
sensory > ice cold smell touch
safety-behavior > check reassurance
reassurance-seeking > ask check text
interpersonal-effectiveness > DEAR
distress-tolerance > TIPP ice STOP
emotion-regulation > opposite
opposite-action opposite
thought-challenging > evidence
stimulus-control > bed
sleep-hygiene > phone caffeine screen bedtime
sleep-restriction > bed
sleep-diary > sleep-log
values > matters important
important matters meaningful
committed-action > step
defusion > leaves label notice
chair-work > chair
letter-writing > letter
narrative > story trauma
story account narrative
bilateral > taps eyes EMDR
reprocess > EMDR
art > draw paint
play > sand puppet doll game
puppet toy doll
genogram > family
safety > safe
relational > relationship
communication-skills > I-statements I-statement
I-statement I-statements
reflective-listening > mirror repeat
validation > validate
motivational > change pros
change-talk > want
ambivalence > maybe torn
goal-setting > goals
scaling > scale
strength > good
resource > support
support-system support-network > friends family sponsor
discharge-planning > discharge
step-down > IOP PHP
level-of-care > IOP PHP inpatient
intake first-visit initial
termination > last final
medical-leave > leave
disability > SSDI
accommodation > extra-time extended
individualized > IEP 504
tutor tutoring
guidance counselor`;
