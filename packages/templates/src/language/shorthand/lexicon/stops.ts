/*
 * Words by which the full stop of a word cut short is told from that of a sentence. Own lists, 2026-11, from 243 lines of shorthand by
 * eight imagined hands.
 */

/** Cut verbs and attributes: what they are said of follows. */
export const OPENS_A_PHRASE =
  /^(?:approx|behav|bilat|cog|comm|conc|cont|disc|emot|enc|esp|expl|fam|gen|hosp|ident|incl|indiv|intro|mem|lim|opp|perf|phys|poss|prac|pref|press|prev|prob|proc|prov|psych|psychoed|rec|ref|rev|sens|sep|sev|sig|soc|ther|verb)$/i;

/** Of these also before a form in capitals: "poss. SNRI trial". */
export const OPENS_ON_CAPITALS = /^(?:approx|disc|hosp|incl|poss|prev|prob)$/i;

/** More and less: before what they are said of, or behind it ("anx incr. slept little"). */
export const MORE_OR_LESS = /^(?:dec|decr|inc|incr)$/i;

/** Persons: at the start of a clause they are who acts in it. */
export const PERSON = /^(?:bro|clin|clt|couns|dtr|fa|fam|gf|bf|gma|gpa|hb|husb|mo|pt|sib|sis|supv|tchr|ther|tx'ist)$/i;

/** What no sentence of a note begins with in small letters. */
export const GOES_ON = /^(?:of|to|from|than|vs|when|while|because)\b/;

/** The predicate of a noun cut short, with nothing behind it that it could be said of: "hyg. fair", "ref. made, pt calm". */
export const PREDICATE =
  /^(?:fair|poor|intact|impaired|limited|wnl|normal|nl|appropriate|stable|met|noted|given|made|done|planned|reviewed|rev'd|updated|signed|completed|pending|sent|held|appeared|declined|increased|decreased)(?=\s*(?:$|[,.;&]|(?:and|w\/|for|by|at|in|on|to|re)(?!\p{L})))/u;

/** Who a new sentence is about, or what one begins with. */
export const BEGINS_ANEW =
  /^(?:pts?|ct|cl|clt|client|patient|he|she|they|we|mom|dad|mother|father|no|not|none|denie[sd]|den|reports?|reported|states?|stated|says|said|endorse[sd]|endorses|next|will|plan|f\/u|hw|rtc|si|hi|w\/o|was|is|did|has|had|feels|felt|ok|good|well|then|also|cried|calm)\b/;
