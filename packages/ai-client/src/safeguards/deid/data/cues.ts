/*
 * Words around a name that tell what it is. Written by hand for this project from common knowledge, 2026-11.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const TITLES = set(
  'mr mrs ms miss mx dr doctor prof professor rev reverend father pastor rabbi imam officer detective deputy judge nurse coach sgt sergeant ssg cpl pvt lt capt captain col colonel maj sir señor señora sra don doña principal attorney det hon aunt uncle auntie grandma grandpa tia tío tía tio abuela abuelo nana papa baby cousin sister brother mama papi mami ofc fr sfc msg',
);
/** After these also a lower-case common word is a surname. */
export const COURTESY = set('mr mrs ms mx');
export const KIN = set(
  'mother mom mum mama dad father papa sister sis brother bro aunt auntie uncle cousin grandma grandmother grandpa grandfather nana granny nan gran wife husband partner spouse hubby boyfriend girlfriend fiancé fiancée fiance fiancee son daughter stepson stepdaughter stepmother stepfather stepmom stepdad stepbrother stepsister niece nephew roommate housemate flatmate friend bestie bff bf gf ex boss coworker colleague neighbor neighbour sponsor baby twin buddy mate landlord landlady grandson granddaughter godmother godfather comadre tia tio abuela abuelo mother-in-law father-in-law sister-in-law brother-in-law son-in-law daughter-in-law half-brother half-sister half-sibling dog cat toddler infant newborn doula pcp therapist psychiatrist caseworker lawyer attorney atty counselor counsellor teacher dtr husb midwife sitter babysitter nanny tutor roomie bfriend stepkid foreman supervisor gma gpa classmate grader bully teammate cellmate codefendant',
);
export const CLIENT = set('client patient pt ct cl initials student clt pte consumer resident veteran member');
export const NAMED = set('named called nicknamed aka alias');
/** Before a word that is also a month or a thing, these speak for a person. */
export const TOWARDS = set(
  'with told met called saw asked loves misses hugged phoned texted married dating said says between miss tell ask',
);
export const PARTICLES = set('de la las los del der den van von bin ibn al el da dos di du le ten y st');
export const CREDENTIALS = set(
  'md phd psyd lcsw lmft lpc lmhc rn np pa do msw ma ms mft lpcc lcpc pmhnp aprn esq jr sr ii iii iv lmsw dnp cadc rd ot slp bcba dds dc lac jd edd',
);

/** What people, and nothing else, do at the start of a sentence. */
export const DEEDS = set(
  'rose said says told tells came comes fell falls felt feels went goes got gets made makes took takes gave gives left leaves brought brings wrote writes saw sees thought thinks knew knows kept keeps spoke speaks spent spends began begins became becomes ran runs sat sits slept sleeps drove drives ate eats drank drinks met meets lost loses paid pays quit quits sent sends held holds stood stands understood hung prefers preferred phoned stopped stops laughed smiled nodded paused shrugged admits admitted turned requested discussed wept relapsed graduated died passed yelled hit drank swears wonders decided',
);
for (const verb of 'agree answer apologise apologize appear arrive ask attend believe call complete continue cry decline deny describe endorse engage explain expresse hate help hope identify join like live look love move name need note play practice present rate refuse remain report return seem share sign sound start state struggle talk text try use visit walk want watche work worry'.split(
  ' ',
)) {
  const stem = verb.replace(/([^aeiou])y$/, '$1ie');
  (DEEDS as Set<string>).add(`${stem}s`).add(`${stem.replace(/e$/, '')}ed`);
}
export const BEING = set('is was has had will would can could does did isn wasn hasn doesn didn won');

/** Last word of a proper name, and what the name then is. */
export const TAILS: ReadonlyMap<string, 'FACILITY' | 'EMPLOYER' | 'SCHOOL' | 'ADDRESS'> = new Map([
  ...[
    ...set(
      'hospital clinic center centre medical hosp med ctr memorial general regional psychiatric behavioral behavioural counseling counselling recovery rehab rehabilitation shelter infirmary hospice healthcare medicine pediatrics paediatrics dental dermatology orthopedics neurology oncology cardiology health pharmacy therapies wellness sanatorium residential psych ward surgery nursing unit practice living ministries church chapel temple mosque synagogue parish cathedral manor lodge house villa detox wing',
    ),
  ].map((word) => [word, 'FACILITY'] as const),
  ...[
    ...set(
      'school elem univ hs elementary primary academy university college charter prep preparatory high seminary preschool kindergarten montessori daycare institute polytechnic secondary',
    ),
  ].map((word) => [word, 'SCHOOL'] as const),
  ...[
    ...set(
      'inc llc llp ltd corp corporation company co industries group bank foods fitness gym coffee drug drugs pizza motors logistics freight press publishing robotics airlines aviation solicitors partners associates consulting solutions systems technologies labs laboratories analytics realty properties construction plumbing electric bakery cafe café diner grill restaurant bar salon market markets stores shop hotel inn resort studio studios media software enterprises holdings services insurance energy farms ranch brewery warehouse distribution trucking transport shipping supply manufacturing pharmaceuticals capital financial advisors contractors landscaping roofing cleaners catering security books hardware tools',
    ),
  ].map((word) => [word, 'EMPLOYER'] as const),
  ...[
    ...set(
      'city street st avenue ave road rd boulevard blvd lane ln drive terrace court highway hwy parkway pkwy row crescent gardens place way circle square county borough township parish heights beach springs lake creek park village trail mills falls bridge hill hills valley ridge island',
    ),
  ].map((word) => [word, 'ADDRESS'] as const),
]);
/** Tails that make a name even of allowed words only: "Family Service Clinic" stays, "Quail Hollow Road" goes. */
export const WORK =
  /\b(?:works?|worked|working|job|jobs|employed|employer|hired|laid off|fired|quit|shifts?|interned|interview(?:ed)?|manager|driver|barista|teller|shift lead|codes|drives|overtime|redundant|post|career|coworkers?|boss|clerk|cashier|stocks)\b[^.;!?]{0,24}$/i;
export const STUDY =
  /\b(?:enroll?ed|student|grade|grader|teacher|attends|attending|school|classes|transferred|semester|studi(?:ed|es)|studying|degree|graduated|major(?:ed|ing)?|degree|freshman|sophomore|junior|senior)\b[^.;!?]{0,24}$/i;
export const GOING =
  /\b(?:moved?|moving|drove|drives?|driving|flew|fly|flying|went|goes|going|travel(?:l?ed|s)?|relocat\w+|commut\w+|trips?|returned|back|deported|lives?|lived|living|grew up|born|raised)\b[^.;!?]{0,12}$/i;
/** Someone goes to, or comes from, a place of care or study. */
export const CARE =
  /\b(?:transfer\w*|xfer\w*|admit\w*|admission|admits|d\/c\S*|discharged?|referr\w+|seen|appt|hospitali\w+|stay|detox\w*|inpt|hx|surgery|eval)\b[^.;!?]{0,16}$/i;
/** What an author's or a maker's name stands before: "Beck's model", "Grayson workbook", "Simpson-Angus scale". */
export const TOOL =
  /^(?:model|theory|approach|inventory|scale|triad|framework|method|protocol|technique|schemas?|stages?|arrow|hierarchy|syndrome|disease|encephalopathy|palsy|questionnaire|workbook|manual|worksheets?|modules?|checklist|index|test|criteria|therapy|breathing|position|style|conditions|law|rights|petition|fall|debriefing|protocols)$/;
/** After these stand titles of games and works, and what is eaten, drunk, smoked and worn. */
export const MEDIA =
  /\b(?:fan of|roots for|obsessed with|(?:drink|eat|vape|smoke|chew|wear|build)(?:s|ing)?|play(?:s|ed|ing)?|watch(?:es|ed|ing)?|binge\w*|listen(?:s|ed|ing)?\sto|stream(?:s|ed|ing)?|reads?|reading)\s(?:(?:the|a|some|of|and|or|like|reruns),?\s|[A-Z][\w'’]*(?:,|\s&)?\s){0,5}$/;
/** Authors of models, by surname alone. */
export const AUTHOR =
  /^(?:frankl|linehan|gottman|yalom|bowlby|ainsworth|winnicott|minuchin|satir|freud|jung|kolk|maté|rollnick|prochaska|najavits|kabat-zinn|neff|porges|hendrix|dweck|piaget|maslow|adler|perls|kohut|skinner|bandura|meichenbaum|marlatt|resick|brach|tolle|covey|duckworth|brackett|beattie|kubler-ross|kübler-ross)$/;

/** Authors and models by full name, where the surname alone is too common to tell. */
export const AUTHORS = new Set([
  'aaron beck',
  'judith beck',
  'albert ellis',
  'carl rogers',
  'brené brown',
  'brene brown',
  'sue johnson',
  'susan johnson',
  'daniel siegel',
  'dan siegel',
  'peter levine',
  'francine shapiro',
  'erik erikson',
  'steven hayes',
  'murray bowen',
  'david burns',
  'milton erickson',
  'jeffrey young',
  'stephen porges',
]);
/** Titles that stand before a surname without capitals too, as dictation writes them. */
export const SPOKEN =
  /^(?:dr|doctor|nurse|coach|officer|detective|deputy|judge|pastor|reverend|rabbi|imam|professor|prof|sgt|sergeant|capt|captain|auntie?|uncle|tia|tía|tio|tío|nana)$/;
/** Behind these a capital is a surname, though the list holds the word. */
export const OFFICES =
  /^(?:dr|judge|officer|pastor|detective|deputy|sgt|sergeant|rabbi|imam|reverend|rev|prof|professor|capt)$/;
/** A holiday and a country that hold a given name. */
export const KEPT_PAIRS = new Set(['ted talk', 'year eve', 'christmas eve', 'el salvador']);
/** Words that are names far more often than words after someone was met, told or named as kin. */
export const CLEAR =
  /^(?:mark|bob|billy|kit|jack|mike|nick|max|rob|drew|dale|dean|glen|jay|ray|terry|tony|troy|wade|larry|harry|henry|jordan|mason|tucker|sandy|patty|peggy|sally|molly|sue|holly|ivy|ruby|rose|pearl|hazel|heather|violet|lily|daisy|bonnie|brooke|carol|robin|paris|sydney)$/;
