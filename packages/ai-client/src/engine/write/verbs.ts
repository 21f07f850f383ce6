/*
 * Verbs of therapy shorthand. Own list, 2026-11; common English verbs and those of clinical notes.
 */

/** base past participle, where they are not regular; a participle is left out where it equals the past. */
export const IRREGULAR = `be was been, become became become, begin began begun, bend bent, bite bit bitten, bleed bled, blow blew blown, break broke broken, bring brought, build built, burn burned, buy bought, catch
caught, choose chose chosen, cling clung, come came come, cost cost, creep crept, cut cut, deal dealt, dig dug, do did done, draw drew drawn, drink drank drunk, drive drove driven, eat ate
eaten, fall fell fallen, feed fed, feel felt, fight fought, find found, fling flung, fly flew flown, foresee foresaw foreseen, forget forgot forgotten, forgive forgave forgiven, freeze froze
frozen, get got gotten, give gave given, go went gone, grind ground, grow grew grown, hang hung, have had, hear heard, hide hid hidden, hit hit, hold held, hurt hurt, keep kept, kneel knelt,
know knew known, lay laid, lead led, leave left, lend lent, let let, lie lied, lie lay lain, light lit, lose lost, make made, mean meant, meet met, outgrow outgrew outgrown, overdo overdid overdone,
overhear overheard, oversleep overslept, pay paid, put put, quit quit, read read, reread reread, redo redid redone, retell retold, rewrite rewrote rewritten, ride rode ridden, ring rang rung, rise rose
risen, run ran run, say said, see saw seen, seek sought, sell sold, send sent, set set, shake shook shaken, shoot shot, show showed shown, shrink shrank shrunk, shut shut, sing sang sung,
sink sank sunk, sit sat, sleep slept, slide slid, speak spoke spoken, spend spent, spill spilled, spin spun, split split, stand stood, steal stole stolen, stick stuck, strike struck, swear
swore sworn, sweep swept, swim swam swum, swing swung, take took taken, teach taught, tell told, think thought, throw threw thrown, understand understood, undo undid undone, upset upset,
wake woke woken, wear wore worn, weep wept, win won, withdraw withdrew withdrawn, withhold withheld, write wrote written`;

/** Regular verbs that open fragments of shorthand. Those that are nouns at least as often stand in NOUN_TOO only. */
export const REGULAR = `abandon abstain abuse accept access accompany accuse achieve acknowledge add address adjust admire admit affirm agree allow analyze anticipate apologize appear apply
approve argue arrive ask assign assist attend audition avoid bake bathe beg behave believe belong blame blush borrow bother bounce breastfeed breathe brighten brush bully
calm cancel carry celebrate chase chew choke clarify clean clear clench climb close co-regulate collapse collect compare compete complain complete comply concentrate
concur confess confide confirm confront confuse connect consider continue contract cooperate coordinate cope correct crack cram crave criticize cross decide decline
decompress deepen defend demonstrate demote deny depend describe deserve develop die disclose discontinue discuss dislike dismiss dissociate distract distrust disturb
doubt doze draft earn educate elicit elope empathize emphasize encourage endorse endure enforce engage enjoy enroll enter envy escalate escape evaluate exaggerate exclude
expand expect explain explore expose express externalize facilitate fail faint fidget fill finish flinch follow forward gamble generate giggle google grab graduate greet
grieve grin ground gulp hallucinate happen harden hate hesitate hire hoard identify ignore imagine improve include inform inject injure insist instruct interact interfere
interpret interrupt intervene interview introduce invalidate invest invite isolate jog join juggle knit last learn lighten like listen live locate maintain manage marry
meditate memorize mend mention micromanage minimize miss modify monitor motivate mourn mow mumble nag narrate neglect negotiate no-show nod normalize notice notify
nurture obey observe obsess offend open organize overeat overreact owe own pack paint pair participate perform please pluck postpone practise pray prefer prepare pretend
prevent prioritize problem-solve procrastinate promote provide provoke psychoeducate punish raise rant react realize reassess reassure recall receive recognize recommend
reconcile recover redirect reduce refer refill reflect refuse register regress regroup regulate rehearse reinforce reject relate relax relive relocate rely remain
remember remind reminisce remove repeat replace resent resign resist resolve respect respond restrict resume retire reveal revisit rinse role-play ruminate
sabotage sadden save scold scribble scroll scrub seem self-correct self-harm self-soothe separate serve settle sew shoplift shorten shove shrug skip slam slap slouch slow
smash snoop snore snort socialize soften solve soothe sound stabilize starve stiffen straighten stutter submit succeed suck suffer suggest summarize
supervise suppress survive suspect taper tense terminate thank threaten tie tighten titrate tolerate tremble tweet unpack utilize validate vandalize verbalize visualize
volunteer vomit wander want warm warn weigh wince wipe wonder worsen`;

/** Verbs that are as often nouns: read as verbs only where an object, a particle or a number follows. */
export const NOUN_TOO = `answer approach attempt bargain belief binge block budget call camp care challenge change chat cheat check coach comment complaint compromise contact control cook cough
count cover craft crawl cry curl curse dance deal debate delay diet dip drag dread dress drift drink drive drop dump echo email end estimate exercise experience face fear
feed fight figure file fire fix focus fuss gain garden glare gossip guess guide hand handle help hike hit hold hope host hug hunt hurt impact increase joke journal judge
jump kick kiss label laugh lead lean leave lecture lie lift light limit link list loan lock log look loop love map mark mask meet message mirror mock model move name nap
need note object offer order outline pace park pass pat pause peel phone pick picture pinch place plan plant play point poke pour practice praise present press pressure
probe process profile project promise prompt protest pull punch purge push question quiz race rage rate reach record reframe regret relapse release repair reply report
request rescue rest retreat return review reward ride ring rise rock roll run rush scan scare schedule scratch scream script search set shake share shift shop shout show
shower sigh sign sip sleep slip slump smell smile smoke snack snap sob sort spiral split squeeze stand stare start state stay step stick stop stretch struggle study
support surf swap swim switch talk tap taunt tease test text tip touch trace track trade train transfer transition travel treat trigger trip trust try turn type update
urge use vape vent visit voice wait walk wash waste watch water wave whisper wish work worry yell zone`;

/** -ed words that describe rather than tell: "tired", "overwhelmed". */
export const ADJECTIVE_ED = `aged agitated animated annoyed ashamed bloated blunted bored bummed burned burnt committed concerned conflicted confused congested connected constricted crowded
decreased dedicated depleted depressed detached determined devastated disappointed disconnected discouraged disengaged disheveled dishevelled disorganized
disoriented distracted distressed divorced drained dressed dysregulated elevated embarrassed employed engaged excited excused exhausted fatigued flushed flustered
focused frazzled frightened frustrated groomed guarded heartbroken heightened horrified hurried increased interested invested irritated isolated kempt limited marked
married medicated mixed motivated nauseated neatly-dressed numbed organized oriented overwhelmed perceived pissed pleased preoccupied pressured rattled reduced
regulated related relaxed relieved restricted retired satisfied scared separated shaken shocked slowed soft-spoken stressed stuck subdued surprised terrified
thrilled ticked tired torn triggered unchanged undecided unemployed unfocused unmedicated unmotivated unsettled upset well-groomed widowed wired withdrawn worried`;

/** Adjectives that open fragments, besides the -ed ones and the classes of the templates package. */
export const ADJECTIVE = `able absent abstinent achy afraid alert alone ambivalent angry anxious apprehensive appropriate asleep attentive awake aware barefoot better bitter blah blank bossy
bright bubbly busy calm calmer casual casually cautious certain chatty cheerful circumstantial clean clear clingy coherent cold colicky confident congruent content
cooperative cranky curious defensive distraught dizzy drowsy dysphoric eager early edgy empty energetic envious euthymic evasive fast fearful fidgety fine firm flat
foggy forgetful fussy gentle giddy giggly glad goal-directed goofy groggy grouchy grumpy guilty happy helpless hesitant homeless homicidal hopeful hopeless hostile
hungover hyper hyperactive hypervigilant ill impulsive inattentive incongruent insightful irritable jealous jittery joyful jumpy labile late lazy lethargic lighter
linear logical lonely loud low mad mildly miserable moderately moody mournful mute nauseous neatly nervous numb ok okay on-edge open pale panicky paranoid pensive
playful pleasant polite pregnant present proud psychotic punctual quiet reactive ready receptive reluctant resentful resistant restless sad safe scattered
sensitive shaky shy sick silent silly single skeptical sleepy slightly slow sluggish sober soft somber somewhat spacey stable suicidal sulky sullen supportive sure
suspicious sweaty talkative tangential tearful teary tense thin thoughtful timid unable unaware uncertain uneasy unhappy unkempt unsafe unshaven unsupported unsure
unwilling upbeat very visibly warm weary weepy well well-dressed whiny willing winded worse worthless`;

/** Nouns that end like a verb form: never read as one. */
export const NOUN_ING = `anything banking being boxing breathing building ceiling clothing co-parenting coaching counseling counselling drawing drawings dressing during earring evening everything feeling feelings
funding grounding hearing hearings housing learning meeting meetings mentoring morning nothing offspring painting parenting parking rating ratings reframing ring setting settings sibling
siblings something spring sting string swelling teaching thanksgiving thing things timing tingling training warning warnings wedding wing`;
