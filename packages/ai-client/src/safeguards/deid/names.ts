import {
  BEING,
  CLIENT,
  COURTESY,
  CREDENTIALS,
  DEEDS,
  GOING,
  KIN,
  NAMED,
  PARTICLES,
  STUDY,
  TAILS,
  TITLES,
  TOWARDS,
  WORK,
} from './data/cues.js';
import { KNOWN, ORDINARY, UNKNOWN } from './morphology.js';
import type { Identifier, IdentifierType } from './span.js';
import type { Shape, Word } from './words.js';

const INFLECTED = /(?:.{3,}ed|.{4,}(?:ing|ly|tion|ness|ment|able|ible|ous|ful|less|s))$/;
/** Without capitals only these end the name of a place of care or study: "at lincoln high". */
const LOWER_TAILS =
  /^(?:hospital|clinic|center|medical|medicine|counseling|rehab|shelter|church|school|elementary|high|university|college|academy|middle|house|lodge|manor)$/;
/** Words to either side of where a name was found: a bound on hostile text. */
const LONGEST_NAME = 8;
const MONTHS = /^(?:april|may|june|august)$/;
/** A holiday and a country that hold a given name. */
const KEPT_PAIRS = new Set(['year eve', 'christmas eve', 'el salvador']);
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
const AUTHOR =
  /^(?:frankl|linehan|gottman|yalom|bowlby|ainsworth|winnicott|minuchin|satir|freud|jung|kolk|maté|rollnick|prochaska|najavits|kabat-zinn|neff|porges|hendrix|dweck|piaget|maslow|adler|perls|kohut|skinner|bandura|meichenbaum|marlatt|resick)$/;
/** Streets and places are told by these alone: "Fifth Avenue", "Orange County", "Kansas City". */
const STREETS =
  /^(?:street|st|avenue|ave|road|rd|boulevard|blvd|lane|ln|drive|highway|hwy|parkway|pkwy|county|city|township|borough|heights|beach|springs)$/;
const JOINED = /^[ \u00a0]$/;

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
    return next.class === UNKNOWN || (next.both && !next.abstract && !next.begins) || (next.given && !next.both);
  }
  if (next.lower === 'and' && after && after.shape === 'title')
    return after.class === UNKNOWN || (after.given && (word.class & after.class) !== KNOWN);
  if (DEEDS.has(next.lower)) return true;
  // No auxiliary follows an auxiliary: "Will was", "May has".
  if (/^(?:will|may)$/.test(word.lower)) return BEING.has(next.lower);
  if (word.abstract)
    return next.lower === 'will' || (next.lower === 'has' && /^(?:been|had)$/.test(after?.lower ?? ''));
  return BEING.has(next.lower);
}

/** Names of people, places and organisations, by the words around them and by not being known words. */
export function findNames(
  text: string,
  words: readonly Word[],
  taken: (start: number, end: number) => boolean,
  allowed: (word: string) => boolean,
  add: (found: Identifier) => void,
): void {
  const seeds = new Uint8Array(words.length);
  const used = new Uint8Array(words.length);
  const blocked = words.map((word) => word.code || taken(word.start, word.end) || allowed(word.lower));
  const shouting = isShouting(words);
  const joined = (at: number): boolean => JOINED.test(words[at]?.gap ?? '');

  for (let at = 0; at < words.length; at++) if (!blocked[at] && seeded(at)) seeds[at] = 1;

  function seeded(at: number): boolean {
    const word = words[at] as Word;
    const before = words[at - 1];
    const next = words[at + 1];
    const { lower, shape } = word;
    const near = before && /^[ \u00a0]['"“‘]?$|^\. $/.test(word.gap);
    const titled =
      near &&
      TITLES.has(before.lower) &&
      (before.shape !== 'lower' || COURTESY.has(before.lower) || before.lower === 'dr');
    const named = near && (NAMED.has(before.lower) || (before.lower === 'by' && words[at - 2]?.lower === 'goes'));
    const kin = near && !before.possessive && KIN.has(before.lower);
    if (lower.length === 1) {
      if (titled && word.initial && /^\./.test(next?.gap ?? '.')) return true;
      return (
        word.initial &&
        !/^[ia]$/i.test(lower) &&
        Boolean(named || (before && joined(at) && seeds[at - 1] && before.shape === 'title'))
      );
    }
    if (shape === 'mixed' || (near && KEPT_PAIRS.has(`${before.lower} ${lower}`))) return false;
    if (shape === 'lower') {
      if (seeds[at - 1] && joined(at) && before?.shape === 'lower' && word.class === UNKNOWN && lower.length > 2)
        return true;
      if (titled)
        return word.class === UNKNOWN || (COURTESY.has(before.lower) && !/^(?:and|or|is|was|has|said)$/.test(lower));
      if (word.class === UNKNOWN) {
        if (word.given) return true;
        if (
          near &&
          /^(?:at|from|attends|attended|via)$/.test(before.lower) &&
          lower.length > 3 &&
          tailAfter(at, 'lower') > at
        )
          return true;
        if (kin && lower.length > 2) return true;
        if (named) return lower.length > 2;
        if (word.possessive) return lower.length > 3;
        if (before && /^, $/.test(word.gap) && KIN.has(before.lower) && next && /^[,.]/.test(next.gap))
          return lower.length > 2;
        return word.begins && lower.length > 3 && joined(at + 1) && DEEDS.has(next?.lower ?? '');
      }
      // "april duran": a name that is a word, beside a surname that is none.
      return (
        word.both &&
        !/^(?:will|may|mark|hope|case|van|art)$/.test(lower) &&
        joined(at + 1) &&
        next?.shape === 'lower' &&
        next.class === UNKNOWN &&
        next.lower.length > 3
      );
    }
    const longest = Math.max(...lower.split('-').map((part) => part.length));
    if (shape === 'upper' && !(word.class === UNKNOWN && longest > 4)) {
      if (word.class === KNOWN && !word.given) return false;
      if (word.given && lower.length > 2 && (!shouting(at) || actsLikeName(words, at)) && !(word.both && !titled))
        return word.class === UNKNOWN || Boolean(titled);
      if (word.class === UNKNOWN && word.begins && lower.length === 2 && joined(at + 1) && DEEDS.has(next?.lower ?? ''))
        return true;
      if (word.class === UNKNOWN && near && /^(?:at|attends?|attended|attending)$/.test(before.lower)) {
        const lead = text.slice(Math.max(0, word.start - 40), word.start);
        if (/^attend/.test(before.lower) || WORK.test(lead) || STUDY.test(lead)) return true;
      }
      if (lower.length < 4 && near && (kin || CLIENT.has(before.lower)) && !word.class && lower.length === 2)
        return true;
      return (
        Boolean(titled && word.class === UNKNOWN) ||
        Boolean(
          before &&
            seeds[at - 1] &&
            joined(at) &&
            before.shape === 'upper' &&
            word.class !== KNOWN &&
            lower.length > 2 &&
            !DEEDS.has(lower),
        )
      );
    }
    if (near && AUTHORS.has(`${before.lower} ${lower}`)) return false;
    if (next && joined(at + 1) && next.shape === 'title' && !titled) {
      if (AUTHORS.has(`${lower} ${next.lower}`) || AUTHOR.test(next.lower)) return false;
    }
    if (before && KIN.has(before.lower) && word.given && /^ ?[:=(] ?$/.test(word.gap)) return true;
    if (
      titled &&
      !(
        word.class === KNOWN &&
        !word.both &&
        (KIN.has(before.lower) || before.lower === 'baby' || before.lower === 'nurse')
      )
    ) {
      return word.class !== KNOWN || word.both || COURTESY.has(before.lower) || before.lower === 'dr';
    }
    // "Dread of mistakes": no name stands before "of".
    if (lower.length === 2 && !word.given && /^ \d/.test(text.slice(word.end, word.end + 2))) return false;
    if (word.class === UNKNOWN)
      return !(word.begins && !word.given && joined(at + 1) && /^(?:of|off)$/.test(next?.lower ?? ''));
    if (!word.given) return Boolean(named && word.class === ORDINARY);
    if (word.begins) return actsLikeName(words, at);
    if (kin || named || lower === 'will') return true;
    if (MONTHS.test(lower) || word.class === KNOWN) {
      return actsLikeName(words, at)
        ? !MONTHS.test(lower) ||
            !/^(?:in|since|by|until|of|last|this|next|late|early|mid|from|for)$/.test(before?.lower ?? '')
        : Boolean(near && TOWARDS.has(before.lower) && MONTHS.test(lower));
    }
    return true;
  }

  const capital = (at: number): boolean => {
    const word = words[at];
    return Boolean(word && !blocked[at] && (word.shape === 'title' || word.shape === 'upper') && !word.initial);
  };
  /** May `at` stand beside a name as part of it? */
  const extends_ = (at: number, person: boolean): boolean => {
    const word = words[at] as Word;
    if (!capital(at) || CREDENTIALS.has(word.lower) || DEEDS.has(word.lower)) return false;
    if (word.shape === 'upper' && !shouting(at)) return word.class === UNKNOWN && word.lower.length > 2;
    if (word.class < KNOWN) return !KIN.has(word.lower) && !CLIENT.has(word.lower);
    return person ? word.both && !MONTHS.test(word.lower) : TAILS.has(word.lower);
  };

  for (let at = 0; at < words.length; at++) {
    if (used[at]) continue;
    let first = at;
    let last = at;
    if (seeds[at]) {
      const word = words[at] as Word;
      if (word.shape !== 'lower') {
        // Backwards over "Cactus Wren" in "Cactus Wren Oxley", over initials, and over "San".
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
          else if (previous.initial && words[first]?.gap === '. ' && !blocked[first - 1]) first--;
          else if (
            /^(?:st|san|santa|los|las|el|la|fort|mount|mt|ft|new|port|lake|north|south|east|west|big|little|old)$/.test(
              previous.lower,
            ) &&
            previous.shape === 'title' &&
            /^\.? $/.test(words[first]?.gap ?? '')
          ) {
            if (previous.begins && /^(?:new|old|big|little)$/.test(previous.lower)) break;
            first--;
          } else if (
            joined(first) &&
            extends_(first - 1, true) &&
            !TITLES.has(previous.lower) &&
            previous.shape === word.shape &&
            !(previous.begins && (!previous.both || previous.class === KNOWN) && !seeds[first - 1])
          )
            first--;
          else break;
        }
        [last] = forward(at);
      } else if (
        words[at - 1] &&
        /^(?:at|from|attends|attended|via)$/.test((words[at - 1] as Word).lower) &&
        !word.given
      )
        last = tailAfter(at, 'lower');
      else
        while (last + 1 < words.length && seeds[last + 1] && joined(last + 1) && !(words[last] as Word).possessive)
          last++;
    } else {
      const run = ordinaryRun(at);
      if (!run) continue;
      [first, last] = run;
    }
    emit(first, last);
    for (let index = first; index <= last; index++) used[index] = 1;
    at = last;
  }

  /** The last word of a name that begins with `at`. */
  function forward(at: number): [number] {
    let last = at;
    while (last - at < LONGEST_NAME) {
      const word = words[last] as Word;
      const next = words[last + 1];
      if (!next || blocked[last + 1] || used[last + 1]) break;
      const person = !TAILS.has(word.lower);
      const tail = tailAfter(last);
      // "Larkspur Community Clinic", "St. Columba's Hospital"
      if (tail > last) last = tail;
      else if (word.possessive) break;
      else if (
        joined(last + 1) &&
        (seeds[last + 1] ||
          extends_(last + 1, person) ||
          (next.shape === 'title' && TAILS.has(next.lower) && !next.begins))
      ) {
        if (next.shape === 'lower') break;
        last++;
      } else if (
        joined(last + 1) &&
        next.initial &&
        next.lower !== 'i' &&
        next.lower !== 'a' &&
        !words[last + 2]?.begins
      )
        last++;
      else if (joined(last + 1) && /^(?:[&]|of|and|the)$/.test(next.lower) === false && PARTICLES.has(next.lower)) {
        let beyond = last + 2;
        while (words[beyond] && PARTICLES.has((words[beyond] as Word).lower) && joined(beyond)) beyond++;
        if (joined(beyond) && capital(beyond) && words[beyond]?.class !== KNOWN) last = beyond;
        else break;
      } else if (word.initial && last > at && next.gap === '. ' && capital(last + 1) && next.class < KNOWN) last++;
      else if (/^ & $/.test(next.gap) && extends_(last + 1, true)) last++;
      else break;
    }
    return [last];
  }

  /** The last word of an organisation or place that the capitals after `at` lead to, at most four words on. */
  function tailAfter(at: number, shape: Shape = 'title'): number {
    let found = at;
    for (let beyond = at + 1; beyond <= at + 4; beyond++) {
      const word = words[beyond];
      if (!word || blocked[beyond] || used[beyond] || word.begins || word.shape !== shape || !joined(beyond)) break;
      if (TAILS.has(word.lower) && (shape === 'title' || LOWER_TAILS.test(word.lower))) found = beyond;
    }
    return found;
  }

  /** Allowed words that together are a name: "at Orchard Press", "Quail Hollow Road", "Cactus Wren Charter". */
  function ordinaryRun(at: number): [number, number] | undefined {
    let first = at;
    if (!capital(at) || used[at]) return;
    let last = at;
    while (
      last - first < LONGEST_NAME &&
      capital(last + 1) &&
      joined(last + 1) &&
      !(words[last] as Word).possessive &&
      !words[last + 1]?.begins
    )
      last++;
    if (seeds.subarray(first, last + 1).some(Boolean)) return;
    const verbal = (word: Word): boolean =>
      word.begins && (word.class === KNOWN || INFLECTED.test(word.lower) || DEEDS.has(word.lower));
    while (first < last && verbal(words[first] as Word)) first++;
    const head = words[first] as Word;
    const tail = words[last] as Word;
    const inner = words.slice(first, last);
    const tailed = last > first && TAILS.has(tail.lower) && tail.shape === 'title';
    if (shouting(at) || inner.some((word) => word.shape === 'upper')) return;
    if (tailed && STREETS.test(tail.lower) && !(head.begins && head.class === KNOWN && last - first === 1))
      return [first, last];
    if (
      tailed &&
      inner.some((word) => word.class === ORDINARY) &&
      !(last - first === 1 && head.begins && TAILS.get(tail.lower) !== 'ADDRESS')
    )
      return [first, last];
    if (head.begins || head.shape === 'upper' || !JOINED.test(head.gap)) return;
    const cue = (words[first - 1] as Word).lower;
    // An employer may be any word at all: "works at Amazon", "for Target".
    if (
      /^(?:at|for|by)$/.test(cue) &&
      head.class === KNOWN &&
      WORK.test(text.slice(Math.max(0, head.start - 40), head.start)) &&
      !head.both
    )
      return [first, last];
    if (head.class !== ORDINARY) return;
    if (/^(?:at|from|joined|quit|near|outside)$/.test(cue)) return trimmed(first, last);
    if (
      /^(?:for|by|in|to|with)$/.test(cue) &&
      (WORK.test(text.slice(Math.max(0, head.start - 40), head.start)) ||
        GOING.test(text.slice(Math.max(0, head.start - 30), head.start)))
    )
      return trimmed(first, last);
    return;
  }
  function trimmed(first: number, last: number): [number, number] | undefined {
    let end = last;
    while (end >= first && words[end]?.class === KNOWN && !TAILS.has((words[end] as Word).lower)) end--;
    return end >= first ? [first, end] : undefined;
  }

  function emit(first: number, last: number): void {
    let start = first;
    let end = last;
    while (
      start < end &&
      !seeds[start] &&
      (TITLES.has((words[start] as Word).lower) || KIN.has((words[start] as Word).lower)) &&
      (words[start] as Word).lower !== 'st'
    )
      start++;
    while (end > start && CREDENTIALS.has((words[end] as Word).lower)) end--;
    const head = words[start] as Word;
    const tail = words[end] as Word;
    const dot = tail.initial && text[tail.end] === '.' && (words[end - 1]?.initial ?? false) ? 1 : 0;
    add({ start: head.start, end: tail.end + dot, type: typeOf(start, end) });
  }

  function typeOf(first: number, last: number): IdentifierType {
    const head = words[first] as Word;
    const tail = words[last] as Word;
    const tailType = last > first ? TAILS.get(tail.lower) : undefined;
    if (tailType) return tailType;
    const before = words[first - 1];
    const lead = text.slice(Math.max(0, head.start - 40), head.start);
    if (before && JOINED.test(head.gap) && (!head.given || head.both)) {
      const cue = before.lower;
      if (/^(?:in|near|outside|around|toward|towards)$/.test(cue)) return 'ADDRESS';
      if (/^(?:from|to)$/.test(cue) && GOING.test(lead)) return 'ADDRESS';
      if (/^(?:at|for|by|with|from|of|quit|joined)$/.test(cue)) {
        if (WORK.test(lead)) return 'EMPLOYER';
        if (STUDY.test(lead)) return 'SCHOOL';
        if (cue === 'at') return 'FACILITY';
        if (cue === 'from') return 'ADDRESS';
      }
    }
    return 'NAME';
  }
}

/** Says of a word whether its line is written in capitals, where capitals mean nothing. */
function isShouting(words: readonly Word[]): (at: number) => boolean {
  let upper = 0;
  let lower = 0;
  for (const { shape, lower: text } of words) {
    if (text.length < 3) continue;
    if (shape === 'upper') upper++;
    else lower++;
  }
  const all = upper > 2 && upper > lower * 2;
  return () => all;
}
