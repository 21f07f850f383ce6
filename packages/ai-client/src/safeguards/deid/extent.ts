import { AUTHOR, CLIENT, CREDENTIALS, DEEDS, GOING, KIN, PARTICLES, TAILS, TITLES, WORK } from './data/index.js';
import { KNOWN, ORDINARY, UNKNOWN } from './morphology.js';
import { capital, isTail, JOINED, joined, LONGEST_NAME, leadOf, MONTHS, type Reading, tailAfter } from './reading.js';
import type { Word } from './words.js';

const INFLECTED = /(?:.{3,}ed|.{4,}(?:ing|ly|tion|ness|ment|able|ible|ous|ful|less|s))$/;
/** Streets and places are told by these alone: "Fifth Avenue", "Orange County", "Kansas City". */
const STREETS =
  /^(?:street|st|avenue|ave|road|rd|boulevard|blvd|lane|ln|drive|highway|hwy|parkway|pkwy|county|city|township|borough|heights|beach|springs)$/;
/** May `at` stand beside a name as part of it? */
function extendsName(reading: Reading, at: number, person: boolean): boolean {
  const word = reading.words[at] as Word;
  if (!capital(reading, at) || CREDENTIALS.has(word.lower) || DEEDS.has(word.lower)) return false;
  if (word.shape === 'upper' && !reading.shouting) return word.class === UNKNOWN && word.lower.length > 2;
  if (word.class < KNOWN) return !KIN.has(word.lower) && !CLIENT.has(word.lower);
  return person ? word.both && !MONTHS.test(word.lower) : TAILS.has(word.lower);
}

/** The first word of the name around `at`: over "Cactus Wren" in "Cactus Wren Oxley", over initials, and over "San". */
export function firstOf(reading: Reading, at: number): number {
  const { words, seeds, used, blocked } = reading;
  const word = words[at] as Word;
  let first = at;
  while (first > 0 && at - first < LONGEST_NAME && !used[first - 1]) {
    const previous = words[first - 1] as Word;
    if (previous.possessive) break;
    if (
      previous.initial &&
      /^\.? ?$/.test(words[first]?.gap ?? '') &&
      !/^[ia]$/i.test(previous.lower) &&
      !blocked[first - 1]
    )
      first--;
    // "VA Palo Alto", "UCSF Langley Porter"
    else if (
      previous.shape === 'upper' &&
      joined(reading, first) &&
      !reading.shouting &&
      (previous.lower === 'va' || (previous.class === UNKNOWN && previous.lower.length > 2))
    )
      first--;
    else if (previous.initial && words[first]?.gap === '. ' && !blocked[first - 1]) first--;
    else if (
      /^(?:st|san|santa|los|las|el|la|fort|mount|mt|ft|new|port|lake|north|south|east|west|big|little|old)$/.test(
        previous.lower,
      ) &&
      previous.shape === 'title' &&
      /^\.? $/.test(words[first]?.gap ?? '')
    ) {
      // "Big Manny": the nickname is part of the name; "Old friends" is not.
      if (
        previous.begins &&
        (/^(?:new|old)$/.test(previous.lower) || (/^(?:big|little)$/.test(previous.lower) && !word.given))
      )
        break;
      first--;
    } else if (
      joined(reading, first) &&
      extendsName(reading, first - 1, true) &&
      !TITLES.has(previous.lower) &&
      previous.shape === word.shape &&
      !(previous.begins && (!previous.both || previous.class === KNOWN) && !seeds[first - 1])
    )
      first--;
    else break;
  }
  return first;
}

const FIRM = /^(?:sons?|daughters?|bros|brothers|sisters|co|company|associates|partners)$/;

/** The last word of a name that begins with `at`. */
export function lastOf(reading: Reading, at: number): number {
  const { words, seeds, used, blocked } = reading;
  let last = at;
  while (last - at < LONGEST_NAME) {
    const word = words[last] as Word;
    const next = words[last + 1];
    if (!next || blocked[last + 1] || used[last + 1]) break;
    const person = !TAILS.has(word.lower);
    const tail = tailAfter(reading, last);
    // "Larkspur Community Clinic", "St. Columba's Hospital"
    if (tail > last) last = tail;
    else if (word.possessive) break;
    else if (
      joined(reading, last + 1) &&
      (seeds[last + 1] ||
        extendsName(reading, last + 1, person) ||
        (next.shape === 'title' && TAILS.has(next.lower) && !next.begins))
    ) {
      if (next.shape === 'lower') break;
      last++;
    }
    // "Halvorsen, T.: no show"
    else if (
      next.initial &&
      next.gap === ', ' &&
      last === at &&
      word.begins &&
      /^\.[:;,]/.test(reading.text.slice(next.end, next.end + 2))
    )
      return last + 1;
    else if (
      joined(reading, last + 1) &&
      next.initial &&
      next.lower !== 'i' &&
      next.lower !== 'a' &&
      (!words[last + 2]?.begins || words[last + 2]?.shape === 'lower')
    )
      last++;
    else if (joined(reading, last + 1) && PARTICLES.has(next.lower)) {
      let beyond = last + 2;
      while (words[beyond] && PARTICLES.has((words[beyond] as Word).lower) && joined(reading, beyond)) beyond++;
      if (joined(reading, beyond) && capital(reading, beyond) && words[beyond]?.class !== KNOWN) last = beyond;
      else break;
    } else if (word.initial && last > at && next.gap === '. ' && capital(reading, last + 1) && next.class < KNOWN)
      last++;
    // "Pemberton & Hale", "Zelko & Sons Tile": the firm goes on to its last capital.
    else if (
      /^ & $/.test(next.gap) &&
      next.shape === 'title' &&
      (extendsName(reading, last + 1, true) || FIRM.test(next.lower))
    ) {
      last++;
      while (
        FIRM.test((words[last] as Word).lower) &&
        joined(reading, last + 1) &&
        words[last + 1]?.shape === 'title' &&
        !blocked[last + 1]
      )
        last++;
    } else break;
  }
  return last;
}

/** Allowed words that together are a name: "at Orchard Press", "Quail Hollow Road", "Cactus Wren Charter". */
export function ordinaryRun(reading: Reading, at: number): [number, number] | undefined {
  const { words, seeds, used, shouting } = reading;
  let first = at;
  if (!capital(reading, at) || used[at]) return;
  let last = at;
  while (
    last - first < LONGEST_NAME &&
    capital(reading, last + 1) &&
    joined(reading, last + 1) &&
    !(words[last] as Word).possessive &&
    !words[last + 1]?.begins
  )
    last++;
  if (seeds.subarray(first, last + 1).some(Boolean)) return;
  if (shouting) return shouted(reading, at);
  const verbal = (word: Word): boolean =>
    word.begins && (word.class === KNOWN || INFLECTED.test(word.lower) || DEEDS.has(word.lower));
  while (first < last && verbal(words[first] as Word)) first++;
  const head = words[first] as Word;
  const tail = words[last] as Word;
  const inner = words.slice(first, last);
  const tailed = last > first && isTail(tail);
  if (inner.some((word) => word.shape === 'upper')) return;
  // "Gottman Sound Relationship House": a model by its author.
  if (AUTHOR.test(head.lower) || AUTHOR.test(words[first - 1]?.lower ?? '')) return;
  if (tailed && STREETS.test(tail.lower) && !(head.begins && head.class === KNOWN && last - first === 1))
    return [first, last];
  if (
    tailed &&
    (inner.some((word) => word.class === ORDINARY) || head.lower === 'st' || head.lower === 'saint') &&
    !(last - first === 1 && head.begins && TAILS.get(tail.lower) !== 'ADDRESS')
  )
    return [first, last];
  if (head.begins || head.shape === 'upper' || !JOINED.test(head.gap)) return;
  const cue = (words[first - 1] as Word).lower;
  // An employer may be any word at all: "works at Amazon", "for Target".
  if (
    /^(?:at|for|by|works?|worked)$/.test(cue) &&
    head.class === KNOWN &&
    WORK.test(leadOf(reading, head)) &&
    !head.both
  )
    return [first, last];
  // "at Salvation Army": capitals of a place, whatever the words.
  if (
    cue === 'at' &&
    last > first &&
    tail.class === ORDINARY &&
    !/^(?:group|meetings?|class|scale|skills?|time|level|point)$/.test(words[last + 1]?.lower ?? '')
  )
    return [first, last];
  if (head.class !== ORDINARY) return;
  if (/^(?:at|from|joined|quit|near|outside)$/.test(cue)) return trimmed(words, first, last);
  if (/^(?:for|by|in|to|with)$/.test(cue) && (WORK.test(leadOf(reading, head)) || GOING.test(leadOf(reading, head))))
    return trimmed(words, first, last);
  return;
}

/** "SEEN AT MERCY GENERAL HOSPITAL" */
function shouted(reading: Reading, at: number): [number, number] | undefined {
  const { words } = reading;
  if (!/^(?:at|to|from|in|via)$/.test(words[at - 1]?.lower ?? '') || words[at]?.class !== ORDINARY) return;
  for (let last = at + 1; last <= at + 3 && joined(reading, last); last++)
    if (/^(?:hospital|clinic|center|school|academy|college|university|high|elementary)$/.test(words[last]?.lower ?? ''))
      return [at, last];
  return;
}

function trimmed(words: readonly Word[], first: number, last: number): [number, number] | undefined {
  let end = last;
  while (end >= first && words[end]?.class === KNOWN && !TAILS.has((words[end] as Word).lower)) end--;
  return end >= first ? [first, end] : undefined;
}
