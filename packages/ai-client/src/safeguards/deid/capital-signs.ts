import { actsLikeName } from './acts.js';
import type { Beside } from './beside.js';
import {
  AUTHOR,
  AUTHORS,
  BEING,
  CARE,
  CLIENT,
  COURTESY,
  DEEDS,
  KIN,
  OFFICES,
  STUDY,
  TOWARDS,
  WORK,
} from './data/index.js';
import { KNOWN, ORDINARY, UNKNOWN } from './morphology.js';
import { JOINED, joined, leadOf, MONTHS, type Reading } from './reading.js';
import type { Word } from './words.js';
import { isWork } from './works.js';

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

/** A word in capitals, which may be an abbreviation. */
export function shoutedName(reading: Reading, at: number, { word, before, next, near, titled, kin }: Beside): boolean {
  const { seeds, shouting, words } = reading;
  const { lower } = word;
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
  if (before.initial && word.gap === '. ' && lower.length > 2 && word.class === UNKNOWN) return true;
  if (lower.length < 4 && near && (kin || CLIENT.has(before.lower)) && !word.class && lower.length === 2) return true;
  return (
    Boolean(titled && word.class === UNKNOWN) ||
    Boolean(
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

/** A word with a capital. */
export function capitalName(
  reading: Reading,
  at: number,
  { word, before, next, near, titled, named, kin }: Beside,
): boolean {
  const { text, words } = reading;
  const { lower } = word;
  if (!titled && !kin && isWork(reading, at)) return false;
  if (near && AUTHORS.has(`${before.lower} ${lower}`)) return false;
  if (next && joined(reading, at + 1) && next.shape === 'title' && !titled) {
    if (AUTHORS.has(`${lower} ${next.lower}`) || AUTHOR.test(next.lower)) return false;
  }
  if (KIN.has(before.lower) && word.given && /^ ?[:=(] ?$/.test(word.gap)) return true;
  // "his baby, Ama."
  if (KIN.has(before.lower) && word.given && word.gap === ', ' && /^[.,;)]|^$/.test(next?.gap ?? '')) return true;
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
      word.class === ORDINARY && Boolean(named || (before.initial && word.gap === '. ' && !/(?:ing|ed)$/.test(lower)))
    );
  if (word.begins) return actsLikeName(words, at);
  if (kin || named || lower === 'will') return true;
  if (MONTHS.test(lower) || word.class === KNOWN) {
    return actsLikeName(words, at)
      ? !MONTHS.test(lower) || !/^(?:in|since|by|until|of|last|this|next|late|early|mid|from|for)$/.test(before.lower)
      : Boolean(near && TOWARDS.has(before.lower));
  }
  return true;
}
