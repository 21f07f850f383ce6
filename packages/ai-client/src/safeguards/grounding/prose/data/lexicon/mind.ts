/* Sleep, appetite, energy, mood, fear, anger, grief, trauma, thought, self-worth, and what is seen of them. Form: see index.ts. */
export const MIND = `sleep slumber rest > nap doze bed bedtime insomnia nightmare overnight
drowsy sleepy doze drowse nod nod-off dozing somnolent sedated groggy
wake awaken rise rouse get-up arise / doze
nod-off onset / wake
disrupted broken interrupted fragmented fitful disturbed restless poor unrefreshing > wake toss awake
overnight night nocturnal nighttime
awake sleepless wakeful up / asleep
bed mattress bedroom
nightmare bad-dream night-terror
rested refreshed restorative / tired unrefreshed
bedtime go-to-bed
appetite hunger intake > eat food meal hungry
starve fast restrict skip
overeat binge grazing snacking
eating intake nutrition diet > meal lunch breakfast dinner supper snack food
food > snack meal lunch breakfast dinner supper bread rice pizza fruit cereal soup milk toast sandwich cake crisps chips
meal > lunch breakfast dinner supper tea brunch bkfst
fatigue tired exhausted drained weary worn-out spent shattered wiped wiped-out burned-out burnt-out run-down knackered depleted
energy vitality stamina > tired drained lethargic energetic fatigue
sluggish lethargic slow listless
lively animated bubbly spirited bright energetic / flat subdued listless
subdued quiet muted withdrawn low-key reserved / animated lively loud
mood affect spirits emotional-state > sad low down depressed blue happy cheerful flat irritable anxious euthymic tearful bright
low down depressed blue sad gloomy glum miserable dejected downcast despondent downhearted unhappy bleak rough / happy bright cheerful upbeat
upbeat cheerful positive bright sunny good happy / gloomy low
depression depressive > low down depressed blue PHQ anhedonia
emotion feeling affect > sad anger fear shame guilt joy grief cry anxious
emotional > cry tearful upset sad angry overwhelmed choke
distress upset emotional-pain suffering anguish > cry tearful panic overwhelmed SUDs SUDS hurt scared guilt miserable
distressing upsetting painful troubling disturbing hard
cry weep tearful sob break-down well-up choke-up in-tears / laugh
pleasure enjoy joy enjoyable fun delight pleasant nice good / miserable dread
enjoyable good nice fun pleasant positive great lovely / bad awful miserable
content satisfied pleased happy glad gratified / dissatisfied disappointed
disappointed let-down dismayed gutted deflated / pleased
hopeful optimistic encouraged / hopeless
hopeless despair pointless bleak
worthless useless inadequate inferior failure
self-worth self-esteem self-image self-view > worthless useless stupid ugly failure confident loser
self-critical self-criticism hard-on-herself hard-on-himself hard-on-themselves beat-up self-blame harsh > stupid idiot useless loser failure
self-compassion self-kindness kind compassionate / self-critical harsh
inadequate inferior failure
confident assured self-assured / insecure
anxious anxiety worried nervous fearful apprehensive edgy on-edge uneasy wound-up keyed-up antsy jittery tense stressed butterflies / calm
anxiety > panic worry nervous scared dread jittery on-edge OCD GAD GAD7 fear SUDs
worry concern fret anxious preoccupied apprehension > scared afraid fear nervous
fear afraid scared dread terror frightened worried phobia terrified
panic > shaking racing sweaty
panic-symptoms > panic
avoid dodge shun steer-clear stay-away keep-away evade sidestep skip bypass / face approach confront
avoidance > avoid skip dodge unopened stay-away
physical-symptoms somatic > headache palpitations nausea sweat shake stomach dizzy pain tight racing
tremble shake shaking shaky tremor tremulous quiver trembling shakiness
palpitations racing pounding heart
breathless short-of-breath hyperventilate
anger rage fury irritation temper frustration > mad angry pissed furious yell shout blow-up blowup snap lash
angry furious mad livid irate enraged cross pissed seething fuming / calm
irritable snappy short-tempered short grumpy cranky touchy testy crabby snap sharp quick-tempered / patient
outburst blow-up blowup meltdown explosion tantrum eruption blew fit
lose-temper blow-up snap lash-out explode flip-out
frustrated annoyed exasperated fed-up irritated aggravated / pleased
resentful bitter sore resentment grudge hurt
hurt wounded sore pained upset stung offended
jealous envious jealousy envy
ashamed embarrassed humiliated mortified shame self-conscious
guilt guilty remorse regret bad sorry blame responsible
grief mourn bereavement loss grieving sorrow > died death funeral widow miss
bereaved widowed lost
loss > died death miscarriage divorce lost
lonely isolated alone lonesome disconnected
excluded ostracized sidelined
isolated alone isolation withdrawn cut-off
numb shut-down empty detached disconnected blank flat
empty hollow void
blank freeze froze stuck frozen mind-blank shut-down
trauma traumatic > assault accident rape abuse combat convoy crash IED war
traumatic-memory > accident assault convoy crash
reminder trigger cue anniversary
flashback reexperience relive intrusion
intrusive unwanted > flashback nightmare image
hypervigilant watchful on-guard alert scan jumpy
startle jump jumpy flinch
dissociate zone-out space-out float
concentrate focus attend attention pay-attention
concentration focus attention > distracted wander read lose-track
distracted unfocused wandering inattentive lose-track lost-track / focused
forgetful forget memory
memory recollection recall remember > forget
confused muddled foggy lost unclear disoriented / clear
thinking cognition > thoughts
ruminate dwell brood overthink replay stew mull
preoccupied fixated obsessed consumed stuck-on
belief conviction assumption view idea > thought
perceive see view regard feel think consider sense
impulsive hasty rash
decision choice decide choose
indecisive torn undecided ambivalent unsure unresolved in-two-minds on-the-fence mixed / certain decided
ambivalent mixed torn of-two-minds half-hearted conflicted maybe / certain
hesitant reluctant unsure wary tentative reticent unwilling cautious / eager keen
reluctant unwilling hesitant resist / eager keen willing
eager keen enthusiastic want excited motivated interested / reluctant
uncertain unsure doubtful unclear question / certain sure
proud pleased accomplished
relief relieved unburdened lighter eased comfort better
lighter relieved unburdened
calmer settled relaxed at-ease peaceful eased quieter soothed calm / agitated
insight awareness understanding recognition > realize recognize notice see
realize recognize see understand aware acknowledge notice
motivation drive > motivated want unmotivated
speech > talk pressured soft loud mumble
eye-contact > eyes
guarded evasive wary cautious closed / open forthcoming
disheveled unkempt unwashed messy scruffy
well-groomed neat tidy clean
restless fidgety pace pacing unsettled agitated antsy squirm
agitated worked-up restless pace pacing / calm
tense tight rigid clenched stiff
foolish daft stupid silly
hesitant slow halting
laugh-off joke minimize downplay brush-off
minimize downplay brush-off / exaggerate
joke jokingly kidding humor
harm hurt injure > cut hit
stable steady unchanged same flat plateau / fluctuating
cope manage handle get-by deal coping
overwhelmed swamped flooded drowning
coping coping-skill skill strategy > breathing grounding mindfulness walk journal distract ice exercise
resilient strong
acceptance accept come-to-terms
perfectionism perfectionist
catastrophize worst-case
regulate manage calm control
urge impulse craving temptation itch pull want
crave urge craving
tolerate withstand bear stand
discomfort uncomfortable unease distress
uncomfortable uneasy awkward
intensify worsen loud louder stronger increase escalate heighten / ease
voice > AH
hallucination > voice hear see
paranoid suspicious mistrustful
delusion belief`;
