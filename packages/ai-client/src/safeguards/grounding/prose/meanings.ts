import { stem } from '../stem.js';
import { SIBLINGS, WORDS } from './data/index.js';

/** The meanings of a stem, which it shares with those that may stand for it; and with those it may be told by, as sertraline by medication. */
const HELD = new Map<string, number[]>();
const TOLD = new Map<string, number[]>();
/** Phrases by the stem they open with: the stems that follow, and the word that stands for the whole. */
const PHRASED = new Map<string, { rest: string[]; as: string }[]>();

const put = (map: Map<string, number[]>, key: string, meaning: number): void => {
  const known = map.get(key);
  if (!known) map.set(key, [meaning]);
  else if (!known.includes(meaning)) known.push(meaning);
};

for (const [at, line] of WORDS.split('\n').entries())
  for (const [side, half] of line.split(' / ').entries())
    for (const [under, words] of half.split(' > ').entries()) {
      const list = words.split(' ');
      const head = list.find((word) => !word.includes('-')) ?? list[0];
      for (const word of list) {
        const parts = word.split('-');
        if (parts.length > 1 && head) {
          const [first = '', ...rest] = parts.map(stem);
          const as = under ? word : head;
          const known = PHRASED.get(first) ?? [];
          if (!known.some((other) => other.rest.join(' ') === rest.join(' '))) known.push({ rest, as });
          PHRASED.set(first, known);
        }
        put(HELD, stem(word), at * 2 + side);
        if (!under) put(TOLD, stem(word), at * 2 + side);
      }
    }
for (const list of PHRASED.values()) list.sort((one, other) => other.rest.length - one.rest.length);

const NONE: readonly number[] = [];
export const meaningsOf = (stem: string): readonly number[] => TOLD.get(stem) ?? NONE;
export const holdsOf = (stem: string): readonly number[] => HELD.get(stem) ?? NONE;

const WORD = /\p{L}[\p{L}'’]*/gu;
/** "Fell through" as "cancelled": phrases that the lexicon knows, brought to the word that stands for them. */
export function joined(text: string): string {
  const words = [...text.matchAll(WORD)];
  let out = '';
  let from = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as RegExpMatchArray;
    const start = word.index as number;
    if (start < from) continue;
    const phrase = PHRASED.get(stem(word[0]))?.find(({ rest }) =>
      rest.every((part, next) => {
        const other = words[at + 1 + next];
        const last = words[at + next] as RegExpMatchArray;
        return (
          other !== undefined &&
          stem(other[0]) === part &&
          /^[ -]$/.test(text.slice((last.index as number) + last[0].length, other.index))
        );
      }),
    );
    if (!phrase) continue;
    const end = words[at + phrase.rest.length] as RegExpMatchArray;
    out += text.slice(from, start) + phrase.as;
    from = (end.index as number) + end[0].length;
  }
  return out + text.slice(from);
}

/** Sets of words that exclude each other; a stem has the members it is, by set. */
const MEMBER = new Map<string, [set: number, member: number][]>();
for (const [set, line] of SIBLINGS.split('\n').entries())
  for (const [member, names] of line.split(' ').entries())
    for (const name of names.split('+')) {
      const key = stem(name);
      const known = MEMBER.get(key) ?? [];
      if (!known.some(([other]) => other === set)) known.push([set, member]);
      MEMBER.set(key, known);
    }

/** Are these two of one kind, and not the same? */
export const areSiblings = (one: string, other: string): boolean =>
  MEMBER.get(one)?.some(([set, member]) =>
    MEMBER.get(other)?.some(([set2, member2]) => set === set2 && member !== member2),
  ) ?? false;
