import type { Beside } from './beside.js';
import { CLEAR, CLIENT, COURTESY, DEEDS, KIN } from './data/index.js';
import { endsInInitial, initialBefore } from './initials.js';
import { ORDINARY, UNKNOWN } from './morphology.js';
import { joined, leadOf, type Reading, tailAfter } from './reading.js';
import { careAfter, isPlace, isShop, schoolAfter } from './whereabouts.js';
import type { Word } from './words.js';

/** Said of people alone. */
const SPEAKS =
  /^(?:says?|said|tells|told|likes|loves|hates|wants|asks|asked|called|texted|thinks|thought|denies|denied|reports|reported|states|stated|yelled|cried)$/;
/** Before "w/" and somebody. */
const MEETING =
  /\b(?:met|meets?|spoke|talk\w*|f\/u|call|fights?|fought|argu\w+|lives?|living|stay\w*|visit|sess|session|consult\w*|broke up|split|couns\w*) w\/ $/i;
/** How people are at the start of a line. */
const SEEMS =
  /^(?:crying|tearful|sobbing|upset|late|absent|here|calm|arrived|laughing|smiling|guarded|sleeping|asleep|quiet|anxious|angry|engaged)$/;
/** "faith, her twin" */
function apposed({ words, text }: Reading, at: number): boolean {
  const word = words[at] as Word;
  const whose = words[at + 1];
  const kin = words[at + 2];
  if (!kin || !whose || !(word.given || word.class === UNKNOWN) || word.lower.length < 3) return false;
  if (/^(?:will|may|case|van)$/.test(word.lower)) return false;
  return (
    /^, (?:his|her|their|my|pt's|ct's)$/.test(text.slice(word.end, whose.end + (whose.possessive ? 2 : 0))) &&
    KIN.has(kin.lower)
  );
}

/** A word without capitals. */
export function plainName(
  reading: Reading,
  at: number,
  { word, before, next, near, titled, named, kin }: Beside,
): boolean {
  const { seeds, words } = reading;
  const { lower } = word;
  if (apposed(reading, at)) return true;
  // "t. okonjo"
  if (
    word.class === UNKNOWN &&
    lower.length > 3 &&
    (initialBefore(reading, at) || (!next?.initial && endsInInitial(reading, at) && !/[cnsw]/.test(next?.lower ?? '')))
  )
    return true;
  if (
    seeds[at - 1] &&
    joined(reading, at) &&
    before.shape === 'lower' &&
    !before.possessive &&
    word.class === UNKNOWN &&
    lower.length > 2
  )
    return true;
  if (titled)
    return (
      word.class === UNKNOWN ||
      (COURTESY.has(before.lower) &&
        before.shape !== 'upper' &&
        !DEEDS.has(lower) &&
        !/^(?:and|or|is|was|has|\w+(?:ed|ion|ing))$/.test(lower))
    );
  if (word.class === UNKNOWN) {
    if (word.given) return true;
    if (
      near &&
      /^(?:at|from|attends|attended|via)$/.test(before.lower) &&
      lower.length > 3 &&
      tailAfter(reading, at, 'lower') > at
    )
      return true;
    // "wife doles out": a verb nobody listed.
    if (kin && lower.length > 2) return !(/[^aiosu]s$/.test(lower) && next && joined(reading, at + 1) && next.class);
    // "caller is marguerite osei"
    if (joined(reading, at + 1) && next?.shape === 'lower' && next.class === UNKNOWN && next.lower.length > 2)
      if (near && (before.lower === 'is' || before.lower === 'by' || CLIENT.has(before.lower)) && lower.length > 3)
        return true;
    if (
      before.lower === 'and' &&
      seeds[at - 2] &&
      words[at - 2]?.shape === 'lower' &&
      joined(reading, at - 1) &&
      lower.length > 2
    )
      return true;
    if (
      near &&
      /^(?:at|to|from|attends|attended)$/.test(before.lower) &&
      (schoolAfter(reading, at) || careAfter(reading, at))
    )
      return true;
    if (near && lower.length > 3 && isPlace(reading, at)) return true;
    if (named) return lower.length > 2;
    if (word.possessive) return lower.length > 3;
    if (/^, $/.test(word.gap) && KIN.has(before.lower) && next && /^[,.]/.test(next.gap)) return lower.length > 2;
    // "f/u w/ bjorn"
    if (
      before.lower === 'w' &&
      word.gap === '/ ' &&
      lower.length > 3 &&
      /[aeiouy].{0,2}$/.test(lower) &&
      MEETING.test(leadOf(reading, word))
    )
      return true;
    return (
      word.begins &&
      lower.length > 3 &&
      joined(reading, at + 1) &&
      (DEEDS.has(next?.lower ?? '') || SEEMS.test(next?.lower ?? ''))
    );
  }
  if (
    near &&
    word.class === ORDINARY &&
    /^(?:at|to|from|attends|attended)$/.test(before.lower) &&
    (schoolAfter(reading, at) || careAfter(reading, at) || isShop(reading, at))
  )
    return true;
  if (word.both && kin && CLEAR.test(lower)) return true;
  // "her daughter rose drew", "a picture for mark"
  if (word.both && kin && !/^(?:will|may|case|van|story)$/.test(lower) && joined(reading, at + 1))
    if (DEEDS.has(next?.lower ?? '') || /^(?:drew|who|and|is|was|has|\w{3,}ed)$/.test(next?.lower ?? '')) return true;
  if (
    near &&
    CLEAR.test(lower) &&
    /^(?:for|with|told|met|saw|called|texted|and|miss|misses|asked)$/.test(before.lower) &&
    (!next || /^[.,;!?]/.test(next.gap))
  )
    return true;
  // "hope says": a name that is a word, and what only people do.
  if (
    word.both &&
    word.begins &&
    !/^(?:case|van|story|may|major|lady|ward|will|rock|star)$/.test(lower) &&
    joined(reading, at + 1) &&
    SPEAKS.test(next?.lower ?? '')
  )
    return true;
  // "april duran": a name that is a word, beside a surname that is none.
  return (
    word.both &&
    !/^(?:will|may|mark|hope|case|van|art|major)$/.test(lower) &&
    joined(reading, at + 1) &&
    next?.shape === 'lower' &&
    next.class === UNKNOWN &&
    next.lower.length > 3
  );
}
