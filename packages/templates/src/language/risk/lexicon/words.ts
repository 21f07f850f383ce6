/**
 * Word classes of the risk grammar (own list, 2026-11): dictionary forms, any inflection counts; `=x` just so, `a_b` two words,
 * `<c>` another class. A class in lines is a set of phrases in the syntax of the grammar (see `Rules`).
 */
export const WORDS: Readonly<Record<string, string>> = {
  self: 'himself herself themself themselves myself yourself ourselves oneself itself hisself self =selves',
  nom: 'i he she they we',
  me: 'me him her them us <self>',
  obj: 'him her them me us',
  own: "his her their my the own your our one_'s client_'s",
  poss: 'his her their my your our',
  client:
    'client patient pt ct cl clt clr caller veteran evaluee examinee defendant respondent petitioner parishioner consumer member student pupil resident inmate youth yp mr mrs ms',
  no: 'no not never cannot nobody none without nor hardly neither',
  want: "want wish desire long_for long_to =longing =longed yearn crave pray hope beg prefer need urge impulse tempt temptation ready eager keen willing feel_like would_like 'd_like love_to fantasy longing ache dare fancy",
  think:
    'think thought idea ideate notion consider contemplate contemplation imagine picture fantasise fantasize fantasy daydream dream ruminate rumination preoccupy preoccupation image vision flash obsess dwell muse mull entertain toy feel feeling intrusive wonder nightmare occur cross_mind talk speak mention joke',
  aim: 'plan intend mean going_to gonna threaten threat vow swear promise try attempt decide prepare about_to set_on bent_on resolve determine',
  see: 'see smell',
  kill: 'kill string_up hang shoot drown poison gas electrocute suffocate asphyxiate strangle top off unalive yeet immolate delete murder end finish gut',
  lethal:
    'kill murder stab shoot strangle poison drown smother suffocate slaughter butcher execute gut shank frag brain chop knife torture maim bludgeon run_over waste throttle choke behead massacre',
  rough:
    'hurt harm injure aggress attack assault beat punch hit slap kick smack shove push fight smash batter thump headbutt bash strike burn run bury break scald shake damage retaliate cut swing lunge bite thrash pummel maul clobber wallop deck pound trample rape stomp',
  harm: '<lethal> <rough>',
  cutting:
    'harm hurt injure cut burn scratch bite hit punch slap pinch bruise carve slice slash scald brand stab gouge mutilate choke whip prick bang beat hack nick score damage punish scrape starve mark poke flog lash strike',
  maim: '<cutting> slam smash headbutt rub tear pull pick reopen open stick jab press stub',
  limb: 'arm forearm wrist thigh leg stomach skin ankle body hip belly abdomen calf shin knuckle chest face scalp shoulder foot hand palm scar stitch wound vein tummy knee neck head elbow',
  vital: 'head temple mouth neck throat chin chest wrist heart stomach',
  wound: 'cut burn scratch wound scar mark laceration scab lesion slash gash welt injury',
  weapon:
    'gun handgun shotgun rifle pistol revolver firearm weapon glock knife blade razor machete bat axe crossbow sword hammer crowbar screwdriver bottle hatchet shovel brick boxcutter box_cutter switchblade dagger shank machine_gun iron_bar tire_iron',
  firearm:
    'gun handgun shotgun rifle pistol revolver firearm weapon ammunition ammo bullet glock carbine sidearm 9mm ar15 ar_15 musket noose ligature helium',
  tool: 'rope pesticide charcoal poison razor blade knife belt scalpel cord antifreeze bleach weedkiller syringe needle hose',
  drug: 'pill medicament tablet capsule medication medicine med paracetamol tylenol acetaminophen opioid amitriptyline oxycodone morphine antidepressant lithium benzo painkiller prescription quetiapine ibuprofen fentanyl diazepam codeine seroquel xanax clonazepam insulin aspirin tramadol trazodone zopiclone temazepam advil benadryl lorazepam klonopin ambien barbiturate metformin propranolol gabapentin methadone dose ativan valium sertraline zoloft prozac fluoxetine warfarin opiate vicodin hydrocodone tab sedative',
  height:
    'bridge cliff roof rooftop rail railway railing railroad track balcony overpass ledge platform multistorey quarry viaduct garage deck structure ramp window building tower pier edge floor flyover stairwell dam pass',
  vehicle:
    'train traffic lorry truck bus car tube subway tram oncoming median tree wall barrier pole river canal sea lake ditch pillar overpass bridge water ocean',
  plunge: 'jump leap throw hurl fling step walk drive fall go crash swerve steer run veer dive yeet ride',
  take: 'take swallow down eat ingest neck consume gulp pop overdose od',
  hear: 'hear =hearing overhear',
  tell: 'tell say command order whisper shout call mock laugh speak talk instruct urge comment curse insult criticise criticize warn mutter scream mumble sing chant narrate jeer hiss argue murmur repeat accuse threaten',
  search: 'look google research search read calculate figure work find check study learn',
  chose: 'choose pick set decide settle fix know name select mark find circle book scout',
  when: 'day date place spot time bridge where when how method tree hotel location week night weekend level exit beam route monday tuesday wednesday thursday friday saturday sunday',
  male: 'husband father dad daddy pop brother boyfriend uncle grandfather grandpa grandad grandson son nephew stepfather stepdad stepson ex_husband stepbrother papa',
  female:
    'wife mother mom mama girlfriend aunt auntie grandmother grandma nan gran granddaughter daughter niece stepmother stepmom sister stepdaughter stepsister ex_wife',
  neutral:
    'partner spouse parent sibling cousin child kid baby bub twin unborn fetus foetus fiance fiancee ex guardian relative in_law carer caregiver caretaker infant toddler newborn grandchild godson family guy',
  kin: '<male> <female> <neutral> stepparent grandparent',
  other:
    'friend roommate flatmate housemate neighbor coworker colleague boss manager classmate peer teammate landlord landlady stranger celebrity actor character man woman boy girl guy lad bloke teacher coach nurse officer guard sergeant sponsor cellmate bunkmate squadmate shipmate schoolmate mate comrade buddy supervisor foreman tutor member tenant lodger bully teen teenager teenage aide staff customer pimp priest pastor gang prisoner soldier lieutenant police cop dealer driver doctor attacker rapist abuser perpetrator stalker employer paramedic caseworker worker chaplain person people platoon babysitter nanny suspect victim robber mugger burglar relative lawyer judge dentist accountant barista waiter waitress principal dean professor referee umpire crew ward bouncer rival cyclist passer_by',
  person: '<kin> <other>',
  anyone:
    'anyone anybody other someone somebody people everyone everybody whoever another nobody no_one no_man no_woman',
  caretaker:
    '<kin> landlord stranger colleague lodger worker guard priest teacher coach nurse aide staff roommate flatmate neighbor boss man someone he she they anyone',
  thing:
    'dog cat bird animal radio tv television kettle clock wall fan vent pipe fridge plug socket toaster car lamp mirror faces wallpaper picture',
  game: 'console playstation xbox fortnite minecraft roblox nintendo game gta gaming shooter zombies',
  ill: 'late dead deceased departed',
};

/** Phrases that several lines share. */
export const PHRASES: Readonly<Record<string, string>> = {
  // Being dead, as something wanted, thought of or meant.
  dying: `die !of|to|from
dead !drop|end|lift|line|serious|set|tired|weight|wrong
=death
be? dead
be gone !out|to|home|for_the
=gone &@end
not _1 be? on_this earth|planet
be? no_longer alive|here|around
be? in|under|underground <own>? coffin|grave|ground|box|daisies|grass|lawn|soil|underground|urn
be? six_feet under
be? buried|drowned|killed|run_over|shot
have? bled|died|drowned
never|not _2 wake !until|till|before|early|at|in_the_night|up_at|up_early
never|not|no_longer _1 be? here|around|living|alive|survive|live|exist|awake|born|breathe|open_the_eyes
never|not have? been? come_back|born|found|revived|saved|survived|woken
to not exist
cease|stop|quit|finish exist|living|existing|breathing|being|to_exist
all over !with
end it|everything|things|life|<own>_life
all|everything|it|life _1 stop|end|finish|over
pass away
bleed out
die|go|drift|slip|pass _1 in <own> sleep
drift|slip away
end <poss> _2 life|existence|days|journey|pain|story|suffering
lie down and never|not
close <own> eyes and|for_good|forever
fall off the earth
cease to be|exist
not go on living
dead already
asleep|sleep _2 always|eternally|for_good|forever
asleep|sleep|bed _3 but|,|and never|not _1 get|open|wake
disappear|vanish|go_away _1 for_good|forever|permanently
be|join|reunite|see|go_to|with _1 with? <own> _1 <ill>|god|lord|heaven|jesus
go to god|heaven
leave the|this life|world|earth|planet
heart _1 stop|give_out
not to live|exist|be_here
meet|join|reunite|see|follow _1 with? <own>|the _2 <person> _1 on|in death|heaven|the_grave|the_other_side`,
  // Killing oneself, whatever stands round it.
  suicidal: `do|<kill>|=offed|=offing|=topping <self> !up|a|care|esteem
do|done _1 away with <self>
take|end|finish|=ending|shorten _1 <own>|a|human _1 own? life
take|end <poss> _1 life
take <poss> own
end it all !on|with|early|well
suicide
unalive
laid|lay violent? hands on <self>
self kill|murder|killing|inflicted_death|murdering|slaughter
make|making an? end of|to it|everything|<own>_life|<self>
=od|=od'd|=oded|=oding on deliberately|intentionally|purpose
hot shot
attempt|tried|try _1 to? end|kill|die|overdose|hang|drown|od
od|overdose|'d_od
kill|shoot|hang|drown|gas|hanging <self>
<plunge> _4 into|off|under|from|front_of|onto|out_of _3 <height>|<vehicle>|midair|moving
cut|slit|open|slash <own> _1 throat|wrist|vein
die by <own> _1 hand
by <own> own hand
blow <own> _1 brain|face|head out|off
eat|bite|suck|swallow <own>|the|a barrel|muzzle|bullet|gun|pistol
pull the plug|trigger !on_a|on_the|warning
punch <own> ticket
take the? coward|coward_'s|easy|quick way out
drug|drink|bleed|burn|freeze|starve <self> to death
set <self> on|alight fire?`,
  // Another person, as the object of violence.
  someone: `<anyone>
her|him|them !<limb>
this|that|the|those|these|<poss>|another|some|one_of_her|one_of_his _2 <person>
a|an|every _2 <person>
<poss> @any 's? !back
@num _1 <person>
fellow @any
<person>
@name
client|pt|patient 's <person>
her|his|the|my _1 baby|infant|bub|unborn
each other
one_of <own>|the @any
people|everybody|children|kids|peers|staff|who`,
};
