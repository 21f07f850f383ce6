import { tokenize } from '@evenfall/templates';
import { KINDS, PEOPLE, SAYING } from './data/index.js';
import { inDigits } from './numbers.js';
import { isIrregularPast, stem } from './stem.js';

/** One statement of a text, with who makes it and whom it is about. */
export interface Clause {
  readonly text: string;
  /** Stems of its words, persons left out, numbers as digits. */
  readonly words: ReadonlySet<string>;
  /** Everyone named in it. */
  readonly people: ReadonlySet<string>;
  /** Who did or is what it tells, where that is said: a role, or a pronoun. */
  readonly subject?: string;
  /** Who says it, where that is said. */
  readonly speaker?: string;
  /** It opens with a verb and names nobody before it. */
  readonly verbal?: boolean;
}

const ROLE = new Map<string, string>();
const GENDER = new Map<string, 'm' | 'f'>();
for (const line of PEOPLE.split('\n')) {
  const [head = '', forms = ''] = line.split(': ');
  const [role = '', gender] = head.split(' ');
  if (gender === 'm' || gender === 'f') GENDER.set(role, gender);
  for (const form of forms.split(' ')) ROLE.set(form, role);
}
const PRONOUN: Readonly<Record<string, string>> = {
  she: 'she',
  he: 'he',
  "she's": 'she',
  "he's": 'he',
  "she'd": 'she',
  "he'd": 'he',
  "she'll": 'she',
  "he'll": 'he',
};

/** Are the statements with these words about different matters, as far as each tells of any? "Letters began" and "stopped the walks". */
export function apart({ clauses, sourceClauses, meaningsOf, isThin }: Matters, word: string, other: string): boolean {
  const tellingIn = (list: readonly Clause[], own: string): string[][] =>
    list
      .filter(({ words }) => words.has(own))
      .map(({ words }) => [...words].filter((root) => root !== own && root.length > 2 && !isThin(root)));
  const homes = tellingIn(sourceClauses, other);
  const alike = (one: string, held: string): boolean =>
    one === held || meaningsOf(one).some((meaning) => meaningsOf(held).includes(meaning));
  return tellingIn(clauses, word).every(
    (mine) =>
      mine.length > 1 &&
      homes.every((home) => home.length > 1 && !mine.some((one) => home.some((held) => alike(one, held)))),
  );
}
interface Matters {
  readonly clauses: readonly Clause[];
  readonly sourceClauses: readonly Clause[];
  readonly meaningsOf: (stem: string) => readonly number[];
  readonly isThin: (stem: string) => boolean;
}

/** May these two names of a person mean the same one? */
export function mayBe(one: string, other: string): boolean {
  if (one === other) return true;
  // The writer is "I".
  if (one === 'therapist' || other === 'therapist') return false;
  for (const [pronoun, role] of [
    [one, other],
    [other, one],
  ] as const) {
    if (pronoun !== 'he' && pronoun !== 'she') continue;
    const gender = GENDER.get(role);
    return gender === undefined || (gender === 'f') === (pronoun === 'she');
  }
  return false;
}

export const roleOf = (word: string): string | undefined =>
  ROLE.get(word) ?? (word.length > 3 ? ROLE.get(word.replace(/(?:'s|s)$/, '')) : undefined);

const PARTS =
  /(?<!\d)[.:]+|[.:]+(?!\d)|[;!?\n|]+|,|\s(?:and|but|while|whereas|although|though|because|who|when|then|so that)\s|\s&\s|→/giu;
const SKIP =
  /^(?:the|a|an|his|her|their|my|our|that|then|when|whenever|if|as|because|until|once|also|today|yesterday|biological|foster|older|younger|elder|eldest|both|on|at|in|for|last|this|since|after|before|during|over|some|one|once|per|and|but|while|later|currently|initially|recently)$/;
const PREPOSITION =
  /^(?:with|w|to|by|about|from|at|for|of|over|near|against|toward|towards|without|after|before|like|than|on|regarding|re|abt)$/;

interface Read {
  subject?: string;
  speaker?: string;
  rest: number;
}

const TIME =
  /^(?:\p{L}+day|today|yesterday|mornings?|nights?|evenings?|afternoons?|weeks?|months?|years?|\d.*|weekend)$/u;

/** The person a clause opens with, and whether they speak. What stands before is time and place: "On Monday the client". */
function subjectOf(words: readonly string[], from: number): Read | undefined {
  let place = 0;
  for (let at = from; at < Math.min(words.length, from + 9); at++) {
    const word = words[at] as string;
    const owner = /'s$/.test(word) && PRONOUN[word] === undefined;
    const role = owner ? undefined : (PRONOUN[word] ?? roleOf(word));
    if (role && place !== 1) {
      // "mother in law": the longer name.
      const law = words[at + 1] === 'in' && words[at + 2] === 'law';
      const name = law ? `${role}-in-law` : role;
      const next = at + (law ? 3 : 1);
      let verb = next;
      while (/^(?:also|then|further|reportedly|again|has|had|now|still)$/.test(words[verb] ?? '')) verb++;
      const says = SAYING.test(stem(words[verb] ?? '')) || SAYING.test(words[verb] ?? '');
      return says ? { speaker: name, rest: verb + 1 } : { subject: name, rest: next };
    }
    if (PREPOSITION.test(word) || /^(?:on|at|in|during|since|after|before)$/.test(word)) {
      if (at > from && !TIME.test(words[at - 1] ?? '') && place === 0) return undefined;
      place = 1;
      continue;
    }
    if (place > 0) {
      // The noun that the preposition governs, then the next article or pronoun opens the subject.
      if (/^(?:the|a|an|his|her|their|my)$/.test(word)) place = place === 1 ? 1.5 : 3;
      else place = place === 3 ? 3 : 2;
      if (place === 3 && !/^(?:the|a|an|his|her|their|my)$/.test(word) && !owner && !role) return undefined;
      continue;
    }
    // "probation officer", "social worker"
    const named =
      words[at + 1] !== undefined && roleOf(words[at + 1] as string) !== undefined && !/(?:ed|ing)$/.test(word);
    if (!named && !SKIP.test(word) && !TIME.test(word) && !owner && !/ly$/.test(word)) return undefined;
  }
  return undefined;
}

const KIND = new Map(
  KINDS.split('\n').map((line) => {
    const [head = '', ...forms] = line.split(' ');
    return [head, forms] as const;
  }),
);

/** May one of these persons be told by this, no narrower, name? "Parent" for the mother, not the mother for a parent. */
export const standsFor = (name: string, persons: ReadonlySet<string>): boolean =>
  persons.has(name) || (KIND.get(name)?.some((other) => persons.has(other)) ?? false);

const CALLED = /^(?:rang|called|phoned|telephoned|texted|emailed|wrote|says|said|reports|reported|states)$/;
const PER_FIRST = /^\s*per\s+(?:(?:the|his|her|their|my)\s+)?(\p{L}+)\s/iu;
const PER = /\bper\s+(?:(?:the|his|her|their|my)\s+)?(\p{L}+)\s*$/iu;
const ACCORDING = /^\s*(?:according to|per|as reported by)\s+(?:\p{L}+(?:['’]s)?\s+){0,2}?(\p{L}+)\s*$/iu;

/** "After her father called her lazy she cried": a comma where the second statement opens. */
const parted = (text: string): string =>
  text.replace(
    /(?<=^|[.;\n] )((?:After|When|Before|Because|Since|As|While|If|Although)(?: [\p{L}\d'’-]+){3,12}?) (?=(?:she|he|they|the (?:client|patient)) \p{L})/giu,
    '$1, ',
  );

/** The statements of a text. A label ("teacher: …") or a verb of saying names the speaker up to the next line. */
export function clausesOf(written: string): Clause[] {
  // Who is named in a quotation did not say it.
  const text = parted(written).replace(/["“][^"”]*["”]|(?<![\p{L}\d])['‘][^'’]{3,}['’](?![\p{L}\d])/gu, (quote) =>
    quote.replace(/\p{L}+(?:['’]\p{L}+)?/gu, (word) => {
      const low = word.toLowerCase().replace(/’/g, "'");
      return PRONOUN[low] || roleOf(low) || /^i'/.test(low) ? ' ' : word;
    }),
  );
  const clauses: Clause[] = [];
  let label: string | undefined;
  let carried: string | undefined;
  let from = 0;
  const take = (to: number, mark: string): void => {
    const part = inDigits(text.slice(from, to));
    const tokens = tokenize(part);
    const words = tokens.map(({ word }) => word);
    if (words.length > 0) {
      if (/:/.test(mark) && words.length <= 3) {
        const role =
          roleOf(words.at(-1) as string) ??
          (CALLED.test(words.at(-1) as string) ? roleOf(words.at(-2) ?? '') : undefined);
        label = role;
        return;
      }
      const according = roleOf(ACCORDING.exec(part)?.[1]?.toLowerCase() ?? '');
      if (according) label = according;
      let read = subjectOf(words, 0);
      // "Says he snores & is up": one saying for both.
      let speaker =
        label ??
        roleOf((PER.exec(part) ?? PER_FIRST.exec(part))?.[1]?.toLowerCase() ?? '') ??
        (read?.subject ? undefined : carried);
      carried = undefined;
      if (read?.speaker) {
        speaker = read.speaker;
        read = subjectOf(words, read.rest);
      }
      let subject = read?.subject;
      if (/&|\band\b/i.test(mark) && speaker !== 'client') carried = speaker;
      const agent = /\bby (?:the |a |an |his |her |their )?(?:\p{L}+ )?(\p{L}+)\b/iu.exec(part)?.[1];
      const doer = agent && roleOf(agent.toLowerCase());
      if (
        doer &&
        words.some((word) => /(?:ed|en|told|brought|taught|sent|led|given|made|done|held|kept|found|seen)$/.test(word))
      )
        subject = doer;
      if (!subject && speaker === 'client') subject = 'client';
      // "left message for psychiatrist": a verb without a subject, so no one who is named later.
      const verbal = /ed$/.test(words[0] ?? '') || isIrregularPast(words[0] ?? '');
      const people = new Set<string>();
      const content = new Set<string>();
      for (const [at, word] of words.entries()) {
        const role = roleOf(word);
        if (!role) {
          content.add(stem(word));
          continue;
        }
        if (/'s$/.test(word) && words[at + 1] !== undefined && roleOf(words[at + 1] as string)) continue;
        const law = words[at + 1] === 'in' && words[at + 2] === 'law';
        people.add(law ? `${role}-in-law` : role);
      }
      clauses.push({
        text: /\?/.test(mark) ? `${part}?` : part,
        words: content,
        people,
        ...(subject && { subject }),
        ...(speaker && { speaker }),
        ...(!subject && verbal && { verbal }),
      });
    }
  };
  for (const match of text.matchAll(PARTS)) {
    take(match.index, match[0]);
    if (/[\n|.]/.test(match[0])) label = undefined;
    from = match.index + match[0].length;
  }
  take(text.length, '');
  return clauses;
}
