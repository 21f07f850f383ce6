import { tokenize } from '@evenfall/templates';
import { type Check, isKin, overlap, PASSIVE } from '../checks/index.js';
import { type Clause, roleOf } from '../clauses.js';
import { isCount } from '../numbers.js';
import { FRAME_WORDS, GENERAL, type Reading } from '../reading.js';
import { near, stem } from '../stem.js';
import { isDanger } from './events.js';

/*
 * What stands together stays together: a day with its event, a length with what lasted so long, an item with the heading
 * of its list. All the words of a sentence may be in the source, and yet be joined otherwise there.
 */
const DAY =
  /\b(?:(?:this|last|next) (?:week|month|year|weekend|session|visit)|mornings?|afternoons?|evenings?|nights?|am|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|yesterday|tomorrow)s?\b/gi;
const daysIn = (text: string): string[] =>
  (text.match(DAY) ?? []).map((day) => day.toLowerCase().replace(/s$/, '').replace(/^am$/, 'morning'));
const LENGTH = /\b(\d+(?:\.\d+)?)[ -](?:days?|nights?|weeks?|months?|years?|hours?|minutes?)\b/gi;

const tells = (word: string): boolean =>
  !FRAME_WORDS.has(word) && !GENERAL.has(word) && word.length > 1 && !/^\d/.test(word) && !/day$/.test(word);

/** The one statement of the source that a clause is about, by the words that they share, days and numbers aside. */
const homeOf = (clause: Clause, { sourceClauses }: Reading): Clause | undefined => {
  const about = [...clause.words].filter(tells);
  const scored = sourceClauses.map((home) => about.filter((word) => near(word, home.words)).length);
  const top = Math.max(0, ...scored);
  return top > 0 && scored.filter((score) => score === top).length === 1
    ? sourceClauses[scored.indexOf(top)]
    : undefined;
};

interface List {
  readonly label: ReadonlySet<string>;
  readonly items: ReadonlySet<string>;
}
const stemsIn = (text: string): Set<string> => new Set((text.match(/\p{L}{3,}/gu) ?? []).map((word) => stem(word)));
/** "protective: kids, faith; risk: job loss" */
const listsIn = (text: string): List[] =>
  text.split(/[;\n|]|\.\s/).flatMap((part) => {
    const [, label = '', items = ''] = /^\s*([\p{L} ]{3,24}):\s*(.+)$/su.exec(part) ?? [];
    return items ? [{ label: stemsIn(label), items: stemsIn(items) }] : [];
  });

/** Tells whose word it is. */
const SAYS =
  /\b(?:according|per|report\w*|sa(?:id|ys?|ying)|stat(?:e[sd]?|ing)|believ\w*|think\w*|thought|feels?|felt|describ\w*|not(?:es?|ed)|view\w*|claim\w*|told|tells|complain\w*|worr\w*|concern\w*|call\w*|asked|observ\w*|suggest\w*|recommend\w*|want\w*|account|opinion|agree\w*|disagree\w*|mention\w*|express\w*|confirm\w*|accus\w*|find\w*|found|consider\w*|words?|den(?:y|ie[sd])|admi\w*|insist\w*|explain\w*|see[ns]?|request\w*|fear\w*|quote\w*)\b|["“]/i;
/** "After the call", "because of pain": what a change is laid to. */
const CIRCUMSTANCE =
  /\b(?:after|following|because of|due to|thanks to|owing to)\s+(?:(?:the|a|an|his|her|their)\s+)?(\p{L}{4,})/giu;

/** Stands right behind a deed that the clause tells of them, and before none. */
function isAimedAt(person: string, text: string, clause: Clause): boolean {
  const tokens = tokenize(text).map(({ word }) => word);
  const at = tokens.findIndex((word) => roleOf(word) === person);
  if (at < 1) return false;
  const verb = /^(?:the|a|an|his|her|their|my)$/.test(tokens[at - 1] ?? '') ? at - 2 : at - 1;
  const told = (word: string | undefined): boolean =>
    word !== undefined && !FRAME_WORDS.has(stem(word)) && clause.words.has(stem(word));
  const next = tokens[at + 1];
  return told(tokens[verb]) && !(told(next) && !/day$/.test(next ?? ''));
}

/** What stands together there stands together here, and whom a deed is done to does not do it. */
export const pairing: Check = (reading, report) => {
  const { clauses, sourceClauses, source, said, both, held, knows } = reading;
  for (const clause of clauses) {
    const { subject } = clause;
    const scored = sourceClauses.map((other) => overlap(clause, other, reading.meaningsOf));
    const top = Math.max(0, ...scored);
    const homes = top < 1 ? [] : sourceClauses.filter((_, at) => scored[at] === top);
    if (
      subject &&
      homes.length &&
      subject !== 'client' &&
      subject !== 'therapist' &&
      !PASSIVE.test(clause.text) &&
      homes.every(
        (home) =>
          home.subject !== subject && isAimedAt(subject, home.text, clause) && !isAimedAt(subject, clause.text, home),
      )
    )
      report('person', 'differs', subject);
    const home = homeOf(clause, reading);
    // "The mother says he lies" is not yet "he lies"; nor is what somebody thinks of a danger so.
    if (home?.speaker && isKin(home.speaker) && clause.subject !== home.speaker && !clause.speaker && !SAYS.test(said))
      report('person', 'differs', home.speaker);
    if (!home) continue;
    const there = daysIn(home.text);
    const elsewhere = new Set(sourceClauses.filter((other) => other !== home).flatMap(({ text }) => daysIn(text)));
    const here = daysIn(clause.text);
    for (const day of here)
      if (there.length && !here.some((other) => there.includes(other)) && !there.includes(day) && elsewhere.has(day))
        report('temporal', 'differs', day);
    // "A walker for two months" of "limp for two months, walker since Tuesday".
    if (there.length && !here.length && !/\d/.test(home.text))
      for (const [length = '', number = ''] of clause.text.matchAll(LENGTH))
        if (sourceClauses.some(({ words }) => words.has(number))) report('number', 'differs', length);
  }
  // "Helps more than the other": which of two.
  const [more = '', less = ''] = said.split(/\bthan\b/i);
  const [moreThere = '', lessThere = ''] = both.split(/\bthan\b/i);
  if (less && lessThere) {
    const [up, down] = [stemsIn(more), stemsIn(less)];
    const [upThere, downThere] = [stemsIn(moreThere), stemsIn(lessThere)];
    const turned = [...up].find((word) => tells(word) && downThere.has(word) && !upThere.has(word));
    if (turned && [...down].some((word) => upThere.has(word) && !up.has(word))) report('negation', 'differs', turned);
  }
  // Whose only it is, who has a thing, and with whom it is.
  const only = /\bonly (?:to |by |with |for )?(?:(?:the|his|her|their) )?(\p{L}+)/iu.exec(both)?.[1]?.toLowerCase();
  const sole = only && roleOf(only);
  if (sole && !clauses.some(({ people }) => people.has(sole))) report('person', 'differs', only);
  for (const [, owner = '', thing = ''] of both.matchAll(/(\p{L}+)['’]s (\p{L}{3,})/gu)) {
    const role = roleOf(owner.toLowerCase());
    if (!role || role === 'client') continue;
    const has = new RegExp(`\\bclient (?:has|had|made|owns) (?:an? |the |his |her )?${thing}`, 'i').exec(said)?.[0];
    if (has) report('person', 'differs', has);
  }
  const danger = isDanger(reading);
  const lists = listsIn(source);
  const words = stemsIn(said);
  const [mine, ...others] = lists.filter(({ label }) =>
    [...label].some((root) => words.has(root) && root !== 'factor'),
  );
  if (lists.length > 1 && mine && !others.length)
    for (const word of words)
      if (!mine.items.has(word) && !mine.label.has(word) && lists.some(({ items }) => items.has(word)) && tells(word))
        report(danger ? 'risk' : 'event', 'differs', word);
  if (danger)
    for (const [, cause = ''] of said.matchAll(CIRCUMSTANCE))
      if (
        !/ly$/.test(cause) &&
        !isCount(cause) &&
        !held.has(stem(cause)) &&
        !knows(cause) &&
        !new RegExp(cause.slice(0, 4), 'i').test(both)
      )
        report('risk', 'not-in-source', cause);
};
