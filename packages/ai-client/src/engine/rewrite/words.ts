/*
 * Wordings that may stand for each other in a note without telling anything else. Own list, 2026-11. No entry touches a
 * negation, a number, a degree, a drug or a diagnosis.
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
  [/\bkid\b/gi, 'child'],
  [/\bcops?\b/gi, 'police'],
  [/\bbooze\b/gi, 'alcohol'],
  [/\bmeds\b/gi, 'medications'],
  [/\bmeltdowns\b/gi, 'outbursts'],
  [/\bfreaked out\b/gi, 'became very upset'],
  [/\bcome up with\b/gi, 'develop'],
  [/\btalked about\b/gi, 'discussed'],
  [/\bwent over\b/gi, 'reviewed'],
  [/\bfound out\b/gi, 'learned'],
  [/\bput off\b/gi, 'postponed'],
  [/\bset up\b/gi, 'arranged'],
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
  [/\bsecondary to\b/gi, 'because of'],
  [/\bdue to\b/gi, 'because of'],
  [/\binitiated\b/gi, 'started'],
  [/\bdiscontinued\b/gi, 'stopped'],
  [/\bsubjective units of distress\b/gi, 'distress rating'],
  [/\bas needed\b/gi, 'when needed'],
  [/\bpsychomotor activity\b/gi, 'movement'],
  [/\bpresented with\b/gi, 'came with'],
  [/\bdiscussed\b/gi, 'talked about'],
];

/** Words that go without anything going with them. */
export const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\b(?:it (?:was|is) (?:noted|reported|important to note) that|of note,|please note that)\s+/gi, ''],
  [/\b(Client|Patient) (?:also|further) (reported|stated|noted)\b/g, '$1 $2'],
  [/\bthe fact that\s+/gi, ''],
  [/\bdue to the fact that\b/gi, 'because'],
  [/\bin order to\b/gi, 'to'],
  [/\bat (?:this|the present) (?:point in )?time\b/gi, 'now'],
  [/\bon a (daily|weekly|nightly) basis\b/gi, '$1'],
  [/\b(?:was|were) able to (?=\p{L}+\b)/giu, 'could '],
  [/\bThe plan (?:also )?(?:is|includes) (?:also )?(?:to )?/g, 'Plan: '],
  [/\bInterventions included\b/g, 'Interventions:'],
  [/\bSession work included\b/g, 'Session work:'],
  [/\bDuring (?:the|today's) session,\s*/g, ''],
  [/\bwith regards? to\b/gi, 'about'],
  [/\bregarding\b/gi, 'about'],
  [/\bapproximately\b/gi, 'about'],
  [/\bfor a period of\b/gi, 'for'],
  [/\b(?:basically|actually|in general|overall),?\s+/gi, ''],
];
