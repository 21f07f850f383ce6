import {
  AUTHOR,
  BEING,
  CARE,
  CLIENT,
  COURTESY,
  DEEDS,
  GOING,
  KIN,
  NAMED,
  STUDY,
  TAILS,
  TITLES,
  TOWARDS,
  WORK,
} from './data/index.js';
import { endsInInitial, initialBefore } from './initials.js';
import { KNOWN, ORDINARY, UNKNOWN } from './morphology.js';
import { JOINED, joined, leadOf, MONTHS, type Reading, tailAfter } from './reading.js';
import type { Word } from './words.js';
import { isWork } from './works.js';

/** A holiday and a country that hold a given name. */
const KEPT_PAIRS = new Set(['ted talk', 'year eve', 'christmas eve', 'el salvador']);
/** Authors and models by full name, where the surname alone is too common to tell. */
const AUTHORS = new Set([
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
const SPOKEN =
  /^(?:dr|doctor|nurse|coach|officer|detective|deputy|judge|pastor|reverend|rabbi|imam|professor|prof|sgt|sergeant|capt|captain|auntie?|uncle|tia|tía|tio|tío|nana)$/;
/** Behind these a capital is a surname, though the list holds the word. */
const OFFICES =
  /^(?:dr|judge|officer|pastor|detective|deputy|sgt|sergeant|rabbi|imam|reverend|rev|prof|professor|capt)$/;
/** Said of people alone. */
const SPEAKS =
  /^(?:says?|said|tells|told|likes|loves|hates|wants|asks|asked|called|texted|thinks|thought|denies|denied|reports|reported|states|stated|yelled|cried)$/;
const MODAL = /^(?:will|may|can|could|would|might|should|must)$/;
/** Whether a capital on a word that is also a name, at the start of a sentence, means the name. */
export function actsLikeName(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  const next = words[at + 1];
  if (word.possessive && !MONTHS.test(word.lower)) return true;
  if (/\($/.test(word.gap) && next?.gap.startsWith(')')) return !MONTHS.test(word.lower);
  if (!next) return false;
  if (/^, (?:\d|aged?\b|who\b|his\b|her\b|called\b)/.test(next.gap + next.lower)) return true;
  if (!JOINED.test(next.gap)) return /^,\s+\d\d?,/.test(next.gap) && !MONTHS.test(word.lower);
  const after = words[at + 2];
  if (next.shape === 'title') {
    if (next.initial && next.lower !== 'i' && next.lower !== 'a') return true;
    if (next.class === UNKNOWN || (next.both && !next.abstract && !next.begins) || (next.given && !next.both))
      return true;
    // "Hope Winters rated": two capitals, and somebody who does something.
    return Boolean(
      word.both &&
        next.class === ORDINARY &&
        after?.gap === ' ' &&
        !TAILS.has(next.lower) &&
        (DEEDS.has(after.lower) ||
          BEING.has(after.lower) ||
          (after.lower === 'no' && /^show/.test(words[at + 3]?.lower ?? ''))),
    );
  }
  if (next.lower === 'and' && after && after.shape === 'title')
    return after.class === UNKNOWN || (after.given && (word.class & after.class) !== KNOWN);
  if (DEEDS.has(next.lower) || (CLEAR.test(word.lower) && /^\w{3,}ed$/.test(next.lower))) return true;
  // "May may bring it", "Grace could not attend".
  if (MODAL.test(next.lower) && !/^(?:be|help|come|seem|feel|return)$/.test(after?.lower ?? '')) return true;
  // No auxiliary follows an auxiliary: "Will was", "May has".
  if (/^(?:will|may)$/.test(word.lower)) return BEING.has(next.lower);
  if (word.abstract)
    return next.lower === 'will' || (next.lower === 'has' && /^(?:been|had)$/.test(after?.lower ?? ''));
  return BEING.has(next.lower);
}

/** "moved to portland", "rang from leeds,", "boss at walmart": an unknown word where a place or a firm stands. */
function isPlace(reading: Reading, at: number): boolean {
  const { words } = reading;
  const before = words[at - 1]?.lower ?? '';
  const lead = leadOf(reading, words[at] as Word);
  if (/^(?:at|for|from|by)$/.test(before) && WORK.test(lead)) return true;
  if (
    /^from$/.test(before) &&
    /\b(?:rang|called|calling|phoned|texted|visiting|is|was|comes?|came|originally|parents|bus|train|flight|back|family|here|away) from $/i.test(
      lead,
    )
  )
    return true;
  if (!/^(?:in|to|from|near|outside|around)$/.test(before)) return false;
  const next = words[at + 1];
  return (
    GOING.test(lead) ||
    (before === 'in' && STAYING.test(lead)) ||
    (before !== 'to' && (!next || /^[.,;]/.test(next.gap)))
  );
}
/** A sentence opened by a plain word that no list has, before a noun: "Faucet exposure"; people do, or are somehow. */
function opensPlainly({ words }: Reading, at: number): boolean {
  const word = words[at] as Word;
  const next = words[at + 1];
  if (!word.begins || word.given || word.possessive || !next || !JOINED.test(next.gap)) return false;
  return (
    next.shape === 'lower' &&
    next.class !== UNKNOWN &&
    next.lower.length > 5 &&
    !KIN.has(next.lower) &&
    !/^(?:safety|intake|session|family|chart|visit)$/.test(next.lower) &&
    !DEEDS.has(next.lower) &&
    !BEING.has(next.lower) &&
    !/(?:ed|ing|ly|ful|less|[^s]s|ous|ent|ant|ive|able|ic|ile|wn|[pd]t|[^lt]y|ear|eep|eat)$/.test(next.lower)
  );
}

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

/** Words that are names far more often than words after someone was met, told or named as kin. */
const CLEAR =
  /^(?:mark|bob|billy|kit|jack|mike|nick|max|rob|drew|dale|dean|glen|jay|ray|terry|tony|troy|wade|larry|harry|henry|jordan|mason|tucker|sandy|patty|peggy|sally|molly|sue|holly|ivy|ruby|rose|pearl|hazel|heather|violet|lily|daisy|bonnie|brooke|carol|robin|paris|sydney)$/;
/** Before "w/" and somebody. */
const MEETING =
  /\b(?:met|meets?|spoke|talk\w*|f\/u|call|fights?|fought|argu\w+|lives?|living|stay\w*|visit|sess|session|consult\w*|broke up|split|couns\w*) w\/ $/i;
/** How people are at the start of a line. */
const SEEMS =
  /^(?:crying|tearful|sobbing|upset|late|absent|here|calm|arrived|laughing|smiling|guarded|sleeping|asleep|quiet|anxious|angry|engaged)$/;
const STAYING =
  /\b(?:stay\w*|works?|worked|working|family|friends?|house|home|apartment|jail|prison|court)\b[^.;!?]{0,24}$/i;
/** "at oak ridge high": plain words with the last word of a school. */
const SCHOOLED = /^(?:high|elementary|middle|academy|prep)$/;

/** "at mercy west ed": plain words with the last word of a place of care, where somebody is treated. */
const careAfter = (reading: Reading, at: number): boolean => {
  const tail = tailAfter(reading, at, 'lower');
  return (
    tail > at &&
    /^(?:hospital|hosp|clinic|psych|ed|er|bh|recovery|rehab|manor|counseling|medical)$/.test(
      reading.words[tail]?.lower ?? '',
    ) &&
    !/^(?:local|nearest|community|state|private|public|county|general|urgent|mental|behavioral|psychiatric|outpatient|inpatient|another|children|day|primary|pain|methadone|free|walk)$/.test(
      reading.words[at]?.lower ?? '',
    ) &&
    CARE.test(leadOf(reading, reading.words[at] as Word))
  );
};

const schoolAfter = (reading: Reading, at: number): boolean => {
  const tail = tailAfter(reading, at, 'lower');
  const lead = leadOf(reading, reading.words[at] as Word);
  return tail > at && SCHOOLED.test(reading.words[tail]?.lower ?? '') && (STUDY.test(lead) || GOING.test(lead));
};

/** "works at target": a thing where a firm stands, without the article a thing would have. */
function isShop(reading: Reading, at: number): boolean {
  const word = reading.words[at] as Word;
  const next = reading.words[at + 1];
  return (
    reading.words[at - 1]?.lower === 'at' &&
    WORK_AT.test(leadOf(reading, word)) &&
    !WORKPLACE.test(word.lower) &&
    (!next ||
      !JOINED.test(next.gap) ||
      /^(?:and|but|on|in|for|since|downtown|full|part|with|as|until|x)$/.test(next.lower))
  );
}
const WORK_AT = /\b(?:(?:works?|worked|working|hired|job|shifts?|cashier|clerk|manager|barista) at) $/i;
/** Workplaces and times that stand without an article too. */
const WORKPLACE =
  /^(?:\w+s|home|night|day|work|school|college|university|church|camp|sea|court|bank|store|shop|gym|factory|warehouse|hospital|clinic|restaurant|daycare|office|library|airport|hotel|farm|plant|desk|bar|salon|diner|mall|market|museum|least|most|all|first|times|last|best|risk|height|peace|baseline|present|it|that|this|one|two|\w*ing)$/;

/** Is the word a name, or the beginning of one, by its letters and the words beside it? */
export function isName(reading: Reading, at: number): boolean {
  const { text, words, seeds, shouting } = reading;
  const word = words[at] as Word;
  const before = words[at - 1];
  const next = words[at + 1];
  const { lower, shape } = word;
  const near = before && /^[ \u00a0]['"“‘]?$|^\. $/.test(word.gap);
  const titled =
    near &&
    TITLES.has(before.lower) &&
    (before.shape !== 'lower' || COURTESY.has(before.lower) || SPOKEN.test(before.lower));
  const named =
    near &&
    (NAMED.has(before.lower) ||
      (before.lower === 'by' && words[at - 2]?.lower === 'goes') ||
      (/^(?:him|her|them)sel(?:f|ves)$/.test(before.lower) && /^call/.test(words[at - 2]?.lower ?? '')) ||
      (before.lower === 'is' && /^(?:nickname|name|alias)$/.test(words[at - 2]?.lower ?? '')));
  // "Goes by "Skip"", "be called "Sunny"", "known as "Ace"": whatever word it is.
  if (near && shape === 'title' && /["“]$/.test(word.gap)) {
    const two = words[at - 2]?.lower ?? '';
    if (
      (named && (before.lower !== 'called' || /^(?:be|being|is|was|gets|got|also|often)$/.test(two))) ||
      (/^(?:him|her|them)$/.test(before.lower) && /^call/.test(two)) ||
      (/^(?:as|to)$/.test(before.lower) && /\b(?:known|answers)\b[^."]*["“]$/i.test(leadOf(reading, word)))
    )
      return true;
  }
  const kin = near && !before.possessive && KIN.has(before.lower);
  if (lower.length === 1) {
    if (titled && word.initial && (/^\./.test(next?.gap ?? '.') || COURTESY.has(before.lower))) return true;
    if (titled && COURTESY.has(before.lower) && before.shape === 'lower' && !/[aix]/.test(lower)) return true;
    return (
      word.initial &&
      !/^[ia]$/i.test(lower) &&
      Boolean(named || (before && joined(reading, at) && seeds[at - 1] && before.shape === 'title'))
    );
  }
  if (shape === 'mixed' || (near && KEPT_PAIRS.has(`${before.lower} ${lower}`))) return false;
  if (next && KEPT_PAIRS.has(`${lower} ${next.lower}`)) return false;
  if (shape === 'lower') {
    if (apposed(reading, at)) return true;
    // "t. okonjo"
    if (
      word.class === UNKNOWN &&
      lower.length > 3 &&
      (initialBefore(reading, at) ||
        (!next?.initial && endsInInitial(reading, at) && !/[cnsw]/.test(next?.lower ?? '')))
    )
      return true;
    if (
      seeds[at - 1] &&
      joined(reading, at) &&
      before?.shape === 'lower' &&
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
        before?.lower === 'and' &&
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
      if (before && /^, $/.test(word.gap) && KIN.has(before.lower) && next && /^[,.]/.test(next.gap))
        return lower.length > 2;
      // "f/u w/ bjorn"
      if (
        before?.lower === 'w' &&
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
  const longest = Math.max(...lower.split('-').map((part) => part.length));
  if (shape === 'upper' && !(word.class === UNKNOWN && longest > 4)) {
    if (word.class === KNOWN && !word.given) return false;
    if (word.given && lower.length > 2 && (!shouting || kin || actsLikeName(words, at)) && !(word.both && !titled))
      return word.class === UNKNOWN || Boolean(titled);
    if (
      word.class === UNKNOWN &&
      word.begins &&
      lower.length === 2 &&
      joined(reading, at + 1) &&
      DEEDS.has(next?.lower ?? '')
    )
      return true;
    if (word.class === UNKNOWN && near && /^(?:at|attends?|attended|attending|from|to)$/.test(before.lower)) {
      const lead = leadOf(reading, word);
      if (/^attend/.test(before.lower) || WORK.test(lead) || STUDY.test(lead) || CARE.test(lead)) return true;
    }
    // "K. OSEI"
    if (before?.initial && word.gap === '. ' && lower.length > 2 && word.class === UNKNOWN) return true;
    if (lower.length < 4 && near && (kin || CLIENT.has(before.lower)) && !word.class && lower.length === 2) return true;
    return (
      Boolean(titled && word.class === UNKNOWN) ||
      Boolean(
        before &&
          seeds[at - 1] &&
          joined(reading, at) &&
          before.shape === 'upper' &&
          word.class !== KNOWN &&
          lower.length > 2 &&
          !/^(?:present|seen|absent|here|late|calm|alert)$/.test(lower) &&
          !DEEDS.has(lower),
      )
    );
  }
  if (!titled && !kin && isWork(reading, at)) return false;
  if (near && AUTHORS.has(`${before.lower} ${lower}`)) return false;
  if (next && joined(reading, at + 1) && next.shape === 'title' && !titled) {
    if (AUTHORS.has(`${lower} ${next.lower}`) || AUTHOR.test(next.lower)) return false;
  }
  if (before && KIN.has(before.lower) && word.given && /^ ?[:=(] ?$/.test(word.gap)) return true;
  // "his baby, Ama."
  if (before && KIN.has(before.lower) && word.given && word.gap === ', ' && /^[.,;)]|^$/.test(next?.gap ?? ''))
    return true;
  if (
    titled &&
    !(
      word.class === KNOWN &&
      !word.both &&
      (KIN.has(before.lower) || before.lower === 'baby' || before.lower === 'nurse')
    )
  ) {
    return (
      word.class !== KNOWN ||
      word.both ||
      COURTESY.has(before.lower) ||
      (OFFICES.test(before.lower) &&
        (word.gap === ' ' || before.lower.length < 5) &&
        !/^(?:training|advocate|program|involved|report|referral|visit)$/.test(lower))
    );
  }
  // "Dread of mistakes": no name stands before "of".
  if (lower.length === 2 && !word.given && /^ \d/.test(text.slice(word.end, word.end + 2))) return false;
  // "bought a Fitbit": one of many.
  if (
    word.class === UNKNOWN &&
    !word.given &&
    near &&
    /^an?$/.test(before.lower) &&
    next?.shape !== 'title' &&
    !WORK.test(leadOf(reading, word))
  )
    return false;
  if (word.class === UNKNOWN)
    return !(
      opensPlainly(reading, at) ||
      (word.begins && !word.given && joined(reading, at + 1) && /^(?:of|off)$/.test(next?.lower ?? ''))
    );
  if (!word.given)
    return (
      word.class === ORDINARY && Boolean(named || (before?.initial && word.gap === '. ' && !/(?:ing|ed)$/.test(lower)))
    );
  if (word.begins) return actsLikeName(words, at);
  if (kin || named || lower === 'will') return true;
  if (MONTHS.test(lower) || word.class === KNOWN) {
    return actsLikeName(words, at)
      ? !MONTHS.test(lower) ||
          !/^(?:in|since|by|until|of|last|this|next|late|early|mid|from|for)$/.test(before?.lower ?? '')
      : Boolean(near && TOWARDS.has(before.lower));
  }
  return true;
}
