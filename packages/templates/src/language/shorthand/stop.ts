/** Cut verbs and attributes: what they are said of follows. */
const OPENS_A_PHRASE =
  /^(?:approx|behav|bilat|cog|comm|conc|cont|disc|emot|enc|esp|expl|fam|gen|hosp|ident|incl|indiv|intro|mem|lim|opp|perf|phys|poss|prac|pref|press|prev|prob|proc|prov|psych|psychoed|rec|ref|rev|sens|sep|sev|sig|soc|ther|verb)$/i;
/** A word cut short that goes on to the next, at the end of the text before a form: "perf. ". */
const CUT_BEFORE = /\p{L}+(?=\.\s$)/u;
/** The text before a form, without the stop of a cut word that belongs to it. */
export const withoutStop = (before: string): string => {
  const cut = CUT_BEFORE.exec(before)?.[0];
  return cut !== undefined && OPENS_A_PHRASE.test(cut) ? before.replace(/\.\s$/, ' ') : before;
};
/** Persons cut short: at the start of a clause they are who acts in it. */
const PERSON = /^(?:bro|clin|clt|couns|dtr|fa|fam|gf|bf|gma|gpa|hb|husb|mo|pt|sib|sis|supv|tchr|ther|tx'ist)$/i;
/** No sentence of a note begins with these in small letters, or a noun cut short has its predicate in them. */
const GOES_ON =
  /^(?:of|to|from|than|vs|when|while|because|(?:fair|poor|intact|impaired|limited|wnl|normal|nl|appropriate|stable|met|noted|given|made|done|planned|reviewed|rev'd|updated|signed|completed|pending|sent|held|appeared|declined|increased|decreased)(?=\s*(?:$|[,.;&]|and\b|w\/|for\b|by\b|at\b|in\b|on\b|to\b|re\b|\d)))/;
/** Who a new sentence is about, or what one begins with. */
const BEGINS_ANEW =
  /^(?:pts?|ct|cl|clt|client|patient|he|she|they|we|mom|dad|mother|father|no|not|none|denie[sd]|den|reports?|reported|states?|stated|says|said|endorse[sd]|endorses|next|will|plan|f\/u|hw|rtc|si|hi|w\/o|was|is|did|has|had|feels|felt|ok|good|well|then|also|cried|calm)\b/;
const CLAUSE_BEGINS = /(?:^|[\n.;:,(]|\b(?:and|but|her|his|their))\s*$/;

/**
 * Does the full stop behind a short form belong to it ("disc. grounding", "mo. and fa. divorced"), rather than end a
 * sentence ("good sess. pt calm")? In doubt it ends one: two sentences run into one could say what neither said.
 * @param short - The form as written, without its stop.
 * @param before - The text before the form.
 * @param after - The text behind the stop.
 */
export function stopBelongs(short: string, before: string, after: string): boolean {
  if (!/^\p{L}?\p{Ll}/u.test(short)) return false;
  if (/^(?:[,;:)]|\/\p{L})/u.test(after)) return true;
  const next = /^[ \t]+([\p{L}&"“\d]\S*)/u.exec(after)?.[1];
  if (next === undefined) return false;
  if (PERSON.test(short)) return CLAUSE_BEGINS.test(before) || /^(?:and|or|&)(?!\S)/.test(next);
  if (/^\p{Lu}/u.test(next))
    return (
      /^[A-Z]{2}/.test(next) &&
      (/^(?:approx|disc|hosp|incl|poss|prev|prob)$/i.test(short) ||
        (OPENS_A_PHRASE.test(short) && CLAUSE_BEGINS.test(before)))
    );
  if (short.length > 2 && GOES_ON.test(next)) return true;
  // "dec. sleep", but "anx incr. slept little".
  if (/^(?:dec|decr|inc|incr)$/i.test(short) && CLAUSE_BEGINS.test(before)) return !BEGINS_ANEW.test(next);
  if (!OPENS_A_PHRASE.test(short) || BEGINS_ANEW.test(next)) return false;
  return !/\b(?:is|are|was|were|under|mood|affect|not)\s$/i.test(before);
}
