/*
 * Verbs of therapy shorthand. Own list, 2026-11; common English verbs and those of clinical notes.
 */

/** base past participle, where they are not regular; a participle is left out where it equals the past. */
export const IRREGULAR = `be was been, become became become, begin began begun, bite bit bitten, blow blew blown, break broke broken, bring brought, build built, burn burned, buy bought, catch caught, choose chose chosen, come came come,
cost cost, cut cut, deal dealt, do did done, draw drew drawn, drink drank drunk, drive drove driven, eat ate eaten, fall fell fallen, feed fed, feel felt, fight fought, find found, fly flew flown, forget forgot forgotten,
forgive forgave forgiven, freeze froze frozen, get got gotten, give gave given, go went gone, grow grew grown, have had, hear heard, hide hid hidden, hit hit, hold held, hurt hurt, keep kept, know knew known, lay laid,
lead led, leave left, lend lent, let let, lie lay lain, light lit, lose lost, make made, mean meant, meet met, pay paid, put put, quit quit, read read, ride rode ridden, ring rang rung, rise rose risen, run ran run,
say said, see saw seen, seek sought, sell sold, send sent, set set, shake shook shaken, shoot shot, show showed shown, shut shut, sing sang sung, sit sat, sleep slept, slide slid, speak spoke spoken, spend spent,
spill spilled, split split, stand stood, steal stole stolen, stick stuck, swear swore sworn, sweep swept, swim swam swum, take took taken, teach taught, tell told, think thought, throw threw thrown,
understand understood, undo undid undone, upset upset, wake woke woken, wear wore worn, weep wept, win won, withdraw withdrew withdrawn, write wrote written, overdo overdid overdone, outgrow outgrew outgrown, oversleep overslept, rewrite rewrote rewritten, retell retold, overhear overheard, redo redid redone, foresee foresaw foreseen, dig dug, spin spun, swing swung, hang hung, bend bent, bleed bled, creep crept, kneel knelt, shrink shrank shrunk, sink sank sunk, strike struck, withhold withheld, grind ground, cling clung, fling flung`;

/** Regular verbs that open fragments of shorthand. Those that are nouns at least as often stand in NOUN_TOO only. */
export const REGULAR = `abandon abstain abuse accept access accompany accuse achieve acknowledge add address admit affirm agree allow apologize appear apply argue arrive ask assign assist attend avoid bake bathe beg
behave believe belong blame bother bounce breastfeed breathe brush calm cancel carry celebrate chase choke clarify clean close cleanse clear clench climb cling collect complain complete concentrate confirm crack confront connect consider contemplate continue contract convince cope correct crave criticize cross decide decline defend demonstrate deny depend describe deserve develop die dig discontinue discuss dislike dismiss dissociate distract disturb doubt doze draft earn educate elicit elope empathize encourage endorse engage
enjoy enroll enter escape expect explain explore express externalize facilitate fail faint fidget fill finish follow forward gamble generate google grab graduate grieve grip ground happen hate hesitate identify ignore imagine improve include initiate ingest injure insist interact interfere interpret interrupt interview introduce invite isolate jog join last learn like listen live maintain manage marry meditate mention micromanage minimize miss modify monitor mourn mumble nag narrate nod normalize notice obey observe obsess open overeat own pack paint panic participate perform please postpone problem-solve practise pray prefer prepare pretend prevent procrastinate propose provide psychoeducate punish raise react realize reassure
recall receive recognize recommend reconnect recover redirect reduce refer reflect refuse register rehearse reject relate relax remain remember remind reminisce remove repeat replace resent resist resolve respond restart restrict
resume role-play ruminate save scold scroll seem self-harm separate serve settle shove shrug skip slam slap slouch slow smash snore solve soothe sound submit succeed suffer
suggest summarize suspect taper tense thank threaten tie titrate tolerate tremble utilize validate verbalize visualize volunteer vomit want warm warn weigh wonder worsen`;

/** Verbs that are as often nouns: read as verbs only where an object, a particle or a number follows. */
export const NOUN_TOO = `answer attempt belief binge block call care challenge change chat check coach comment complaint contact control cook cough count cover cry dance deal delay drag dread dress drink drive drop dump email end exercise
experience face fear feed fight figure file fire fix focus gain garden guess guide hand handle help hike hit hold hope hug hurt increase joke journal judge jump kick kiss label laugh lead leave lie light limit link list
lock log look love map mark meet model move name nap need note object offer order pace park pass pause phone pick picture place plan play point pour practice praise present press pressure process profile promise prompt
protest pull punch purge push question race rage rate record reframe regret relapse release repair reply report request rest return review reward ride ring rise rock roll run rush scan script schedule scratch scream search set
shake share shift shop shout show shower sigh sign sleep slip smell smile smoke snack snap sob sort split stand stare start state stay step stick stop stretch struggle study support surf swim talk tap tease test text tip
touch trace track train transfer travel treat trigger trip trust try turn type urge use vape vent visit voice wait walk wash waste watch water whisper wish work worry yell zone`;

/** -ed words that describe rather than tell: "tired", "overwhelmed". */
export const ADJECTIVE_ED = `aged agitated animated annoyed ashamed bloated blunted bored burned burnt committed concerned conflicted confused congested connected constricted crowded decreased dedicated depressed detached determined devastated
disappointed disconnected discouraged disengaged disheveled dishevelled disorganized disoriented distracted distressed divorced drained dressed dysregulated elevated embarrassed employed engaged excited excused exhausted
fatigued flushed focused frightened frustrated groomed guarded heightened hurried increased interested invested irritated isolated kempt limited marked married medicated mixed motivated nauseated
neatly-dressed numbed organized oriented overwhelmed perceived pissed pleased preoccupied pressured reduced regulated related relaxed relieved restricted retired satisfied scared separated shocked slowed soft-spoken
stressed stuck subdued surprised terrified ticked tired torn triggered unchanged undecided unemployed unfocused unmedicated unmotivated upset well-groomed widowed wired withdrawn worried`;

/** Adjectives that open fragments, besides the -ed ones and the classes of the templates package. */
export const ADJECTIVE = `able absent abstinent afraid alert alone ambivalent angry anxious appropriate asleep attentive awake aware better bitter blank bright busy calm calmer casual casually cautious certain chatty circumstantial clean clear
clingy coherent cold confident congruent content cooperative curious defensive dizzy drowsy dysphoric eager early edgy empty energetic euthymic evasive fast fidgety fine firm flat foggy forgetful gentle glad goal-directed
groggy grumpy guilty happy helpless hesitant homeless homicidal hopeful hopeless hostile hyper hyperactive hypervigilant ill impulsive inattentive incongruent insightful irritable jealous jittery jumpy labile late lazy
lethargic lighter linear logical lonely loud low mad mildly miserable moderately moody mournful neatly nervous numb ok okay on-edge open pale paranoid playful pleasant polite pregnant present proud psychotic punctual
quiet reactive ready receptive reluctant resentful resistant restless sad safe scattered sensitive shaky shy sick silent silly single skeptical sleepy slightly slow sober soft somber somewhat spacey
stable suicidal sullen supportive sure suspicious sweaty talkative tangential tearful teary tense thin timid unable unaware uncertain unhappy unkempt unsafe unsupported unsure unwilling very
visibly warm weary well well-dressed willing worse worthless`;

/** Nouns that end like a verb form: never read as one. */
export const NOUN_ING = `anything banking being boxing breathing building ceiling clothing co-parenting coaching counseling counselling drawing drawings dressing during earring evening everything feeling feelings funding grounding hearing
hearings housing learning meeting meetings mentoring morning nothing offspring painting parenting parking rating ratings reframing ring setting settings sibling siblings
something spring sting string swelling teaching thanksgiving thing things timing tingling training warning warnings wedding wing`;
