import { CREDENTIALS, GOING, KIN, STUDY, TAILS, TITLES, WORK } from './data/index.js';
import { firstOf, lastOf, ordinaryRun } from './extent.js';
import { endsInInitial, initialBefore } from './initials.js';
import { isTail, JOINED, joined, leadOf, openReading, type Reading, tailAfter } from './reading.js';
import { isName } from './signs.js';
import type { Identifier, IdentifierType } from './span.js';
import type { Word } from './words.js';

/** Names of people, places and organisations, by the words around them and by not being known words. */
export function findNames(
  text: string,
  words: readonly Word[],
  taken: (start: number, end: number) => boolean,
  allowed: (word: string) => boolean,
  add: (found: Identifier) => void,
): void {
  const blocked = words.map((word) => word.code || taken(word.start, word.end) || allowed(word.lower));
  const reading = openReading(text, words, blocked);
  const { seeds, used } = reading;
  for (let at = 0; at < words.length; at++) if (!blocked[at] && isName(reading, at)) seeds[at] = 1;

  for (let at = 0; at < words.length; at++) {
    const extent = used[at] ? undefined : seeds[at] ? extentOf(reading, at) : ordinaryRun(reading, at);
    if (!extent) continue;
    emit(...extent);
    used.fill(1, extent[0], extent[1] + 1);
    at = extent[1];
  }

  function emit(first: number, last: number): void {
    let start = first;
    let end = last;
    while (
      start < end &&
      !seeds[start] &&
      // "Sister Agnes Academy" is all name.
      !(
        TAILS.has((words[end] as Word).lower) &&
        (words[end] as Word).shape === 'title' &&
        !(words[start] as Word).begins
      ) &&
      (TITLES.has((words[start] as Word).lower) || KIN.has((words[start] as Word).lower)) &&
      (words[start] as Word).lower !== 'st'
    )
      start++;
    while (end > start && CREDENTIALS.has((words[end] as Word).lower)) end--;
    const head = words[start] as Word;
    const tail = words[end] as Word;
    const dot = tail.initial && text[tail.end] === '.' && (words[end - 1]?.initial ?? false) ? 1 : 0;
    add({ start: head.start, end: tail.end + dot, type: typeOf(reading, start, end) });
  }
}

function extentOf(reading: Reading, at: number): [number, number] {
  const { words, seeds } = reading;
  const word = words[at] as Word;
  if (word.shape !== 'lower') {
    const first = firstOf(reading, at);
    const last = lastOf(reading, at);
    const lead = words[first - 1];
    // "Sister Agnes Academy" is all name.
    const whole =
      lead &&
      TAILS.has((words[last] as Word).lower) &&
      (words[last] as Word).shape === 'title' &&
      lead.shape === 'title' &&
      !lead.begins &&
      joined(reading, first) &&
      TITLES.has(lead.lower) &&
      !/^(?:dr|mr|mrs|ms|miss|prof|professor)$/.test(lead.lower);
    return [whole ? first - 1 : first, last];
  }
  let first = initialBefore(reading, at) ? at - 1 : at;
  // "sponsor big ron", "from east st louis"
  while (
    joined(reading, first) &&
    /^(?:big|lil|little|st|san|santa|los|las|fort|port|east|west|north|south|baton|el)$/.test(
      words[first - 1]?.lower ?? '',
    )
  )
    first--;
  const tail = tailAfter(reading, at, 'lower');
  if ((!word.given || tail > at) && /^(?:at|to|from|attends|attended|via)$/.test(words[first - 1]?.lower ?? ''))
    return [first, tail];
  let last = at;
  while (last + 1 < words.length && seeds[last + 1] && joined(reading, last + 1) && !(words[last] as Word).possessive)
    last++;
  if (endsInInitial(reading, last)) last++;
  return [first, last];
}

/** What a name is the name of, by its last word and what leads to it. */
function typeOf(reading: Reading, first: number, last: number): IdentifierType {
  const { words } = reading;
  const head = words[first] as Word;
  const tail = words[last] as Word;
  const tailType = last > first ? (TAILS.get(tail.lower) ?? (isTail(tail) ? 'FACILITY' : undefined)) : undefined;
  if (tailType) return tailType;
  const before = words[first - 1];
  const lead = leadOf(reading, head);
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
