/*
 * Wordings that may stand for each other in a note without telling anything else. Own list, 2026-11. No entry touches a
 * negation, a number, a degree, a drug or a diagnosis. A wording of two meanings ("went over the plan", "went over the
 * edge") is named with the words that settle which; what is not settled stays as it was written.
 */

/** Spoken → written. */
export const FORMAL: readonly (readonly [RegExp, string])[] = [
  [/\bgonna\b/gi, 'going to'],
  [/\bwanna\b/gi, 'want to'],
  [/\bgotta\b/gi, 'have to'],
  [/\bkinda\b/gi, 'somewhat'],
  [/\b(?:mom|mum)\b/gi, 'mother'],
  [/\bdad\b/gi, 'father'],
  [/\bkids\b/gi, 'children'],
  [/\b(an?|the|h(?:er|is)|their|my|our|this|that|one|each|every|foster|little) kid\b/gi, '$1 child'],
  [/\bcops\b/gi, 'police'],
  [/\b(an?|the|this|that|one) cop\b(?! car| show)/gi, '$1 police officer'],
  [/\bbooze\b/gi, 'alcohol'],
  [/\bmeds\b/gi, 'medications'],
  [/\bfreaked out\b/gi, 'became very upset'],
  [/\bcome up with\b/gi, 'develop'],
  [/\btalked about\b/gi, 'discussed'],
  [
    /\bwent over (?=(?:(?:the|h(?:er|is)|their|our|a|this week's) )?(?:safety |coping |crisis |treatment |thought |sleep )?(?:plans?|goals|homework|handouts?|worksheets?|logs?|records?|skills|results|scores|notes|steps|strategies)\b)/gi,
    'reviewed ',
  ],
  [/\bfound out\b/gi, 'learned'],
  [/\bput off (?=\p{L}+ing\b)/giu, 'postponed '],
  [
    /\bset up (?=(?:an?|the|another|h(?:er|is)|their) (?:\p{L}+ )?(?:appointment|meeting|session|call|visit|intake)\b)/giu,
    'arranged ',
  ],
  [/\btold off\b/gi, 'reprimanded'],
];

/** Chart language → words that a client reads with ease. */
export const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/\bsuicidal and homicidal ideation\b/gi, 'thoughts of suicide and of killing others'],
  [/\bsuicidal or homicidal ideation\b/gi, 'thoughts of suicide or of killing others'],
  [/\bsuicidal ideation\b/gi, 'thoughts of suicide'],
  [/\bhomicidal ideation\b/gi, 'thoughts of killing others'],
  [/\bnon-suicidal self-injury\b/gi, 'self-harm'],
  [/\bauditory hallucinations\b/gi, 'hearing voices'],
  [/\butili[sz]ed\b/gi, 'used'],
  [/\butili[sz]ing\b/gi, 'using'],
  [/\bverbali[sz]ed\b/gi, 'said'],
  [/\bregarding\b/gi, 'about'],
  [/\bprior to\b/gi, 'before'],
  [/\bsubsequent to\b/gi, 'after'],
  [/\bapproximately\b/gi, 'about'],
  [/\bsecondary to\b(?! none)/gi, 'because of'],
  // A cause, not what is owed or expected: "rent due to her landlord", "is due to start", "client due to return".
  [
    /(?<!\b(?:is|are|was|were|be|been|he|she|they|i|we|client|patient|mother|father|rent|money|payments?|bills?|debt|fees?|balance|baby|respect|credit) )\bdue to\b(?! be\b)/gi,
    'because of',
  ],
  [/\binitiated\b/gi, 'started'],
  [/\bdiscontinued\b/gi, 'stopped'],
  [/\bsubjective units of distress\b/gi, 'distress rating'],
  [/\bas needed\b/gi, 'when needed'],
  [/\bpsychomotor activity\b/gi, 'movement'],
  [/\bdiscussed\b/gi, 'talked about'],
];

/** Words that go without anything going with them. Who says it stays: "it was reported that" is hearsay and no fact. */
export const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\b(?:it (?:was|is) (?:noted|important to note) that|of note,|please note that)\s+/gi, ''],
  [/\b(Client|Patient) (?:also|further) (reported|stated|noted)\b/g, '$1 $2'],
  [/\bdue to the fact that\b/gi, 'because'],
  [/\b(?:despite|in spite of) the fact that\b/gi, 'although'],
  [/\bin order to\b/gi, 'to'],
  [/\bat (?:this|the present) (?:point in )?time\b/gi, 'now'],
  [/\bon a (daily|weekly|nightly) basis\b/gi, '$1'],
  // "Was able to not drink" is the opposite of "could not drink".
  [/\b(?:was|were) able to (?!(?:not|never|no)\b)(?=\p{L}+\b)/giu, 'could '],
  [/\bInterventions included\b/g, 'Interventions:'],
  [/\bSession work included\b/g, 'Session work:'],
  [/\bDuring (?:the|today's) session,\s*/g, ''],
  [/\bwith regards? to\b/gi, 'about'],
  [/\bregarding\b/gi, 'about'],
  [/\bapproximately\b/gi, 'about'],
  [/\bfor a period of\b/gi, 'for'],
  [/\b(?:(?:basically|actually),?|(?:in general|overall),)\s+/gi, ''],
];

/** As `SHORT`, but where somebody is at risk "the plan" may be one to die, and no plan of treatment. */
export const SHORT_PLAN: readonly (readonly [RegExp, string])[] = [
  [/\bThe plan (?:also )?(?:is|includes) (?:also )?(?:to )?/g, 'Plan: '],
];
