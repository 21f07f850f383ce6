import { tokenize } from '@evenfall/templates';
import type { Clause } from '../clauses.js';
import { mayBe, roleOf, standsFor } from '../clauses.js';
import { FRAME_WORDS, type Reading } from '../reading.js';
import { abbreviates, near, stem } from '../stem.js';
import type { Check, Report } from './report.js';

const THIN = new Set(
  ['the', 'a', 'an', 'and', 'or', 'of', 'be', 'have', 'do', 'not', 'no', 'that', 'it', 'hi', 'her'].map(stem),
);
const weight = (word: string): number => (FRAME_WORDS.has(word) || THIN.has(word) ? 0 : /^\d/.test(word) ? 1.5 : 1);

/** In another derivation, or as an abbreviation. */
const alike = (word: string, other: Clause, meaningsOf: Reading['meaningsOf']): boolean =>
  !/^\d/.test(word) &&
  (near(word, other.words) ||
    meaningsOf(word).some((meaning) => [...other.words].some((held) => meaningsOf(held).includes(meaning))) ||
    [...other.words].some((short) => short.length < 6 && abbreviates(short, word)));

const KIN =
  /^(?:mother|father|wife|husband|spouse|parent|sister|brother|sibling|son|daughter|boyfriend|girlfriend|grand\w+|aunt|uncle|cousin|niece|nephew|step\w+|\w+-in-law|child|ex)$/;

export const isKin = (person: string): boolean => KIN.test(person);

/** How much of a clause the other one tells. */
export function overlap(clause: Clause, other: Clause, meaningsOf: Reading['meaningsOf']): number {
  let sum = 0;
  for (const word of clause.words)
    if (weight(word) > 0 && (other.words.has(word) || alike(word, other, meaningsOf))) sum += weight(word);
  return sum;
}

/** Nobody is told of who is not in the statement. */
export const strangers: Check = ({ clauses, sourceClauses, both, knows }, report) => {
  const everyone = new Set(sourceClauses.flatMap(({ people }) => [...people]));
  const named = new Set(
    tokenize(both)
      .flatMap(({ word }) => word.split('-'))
      .flatMap((word) => roleOf(word) ?? []),
  );
  for (const person of new Set(clauses.flatMap(({ people }) => [...people]))) {
    if (person === 'client' || person === 'therapist' || standsFor(person, named) || everyone.has(person)) continue;
    if (person === 'spouse' && /\bboth\b|\bW\b|\bH\b|\bcouples?\b|\bmarri|\bmarital\b|\brelationship\b/i.test(both))
      continue;
    if (/-in-law$/.test(person) && /\blaws?\b/i.test(both)) continue;
    if (KIN.test(person) || !knows(person)) report('person', 'not-in-source', person);
  }
};

/** Who said it, who did it, whom it was done with: the same persons in the same statement. */
export const roles: Check = ({ clauses, sourceClauses, said, both, meaningsOf }, report) => {
  const everyone = new Set(sourceClauses.flatMap(({ people }) => [...people]));
  const speakers = new Set(sourceClauses.flatMap(({ speaker }) => (speaker ? [speaker] : [])));
  for (const clause of clauses) {
    const every = sourceClauses.map((other) => ({ other, score: overlap(clause, other, meaningsOf) }));
    // A number alone chooses no statement where words choose one.
    const worded = every.filter(({ other }) =>
      [...clause.words].some((word) => weight(word) === 1 && near(word, other.words)),
    );
    const scored = worded.length ? worded : every;
    const top = Math.max(0, ...scored.map(({ score }) => score));
    if (top < 1) continue;
    const best = scored.filter(({ score }) => score === top).map(({ other }) => other);
    // Of several, the one that has what is said first: "the client has the code to the lockbox" is about the code.
    const first = [...clause.words].find((word) => weight(word) === 1);
    const about = first ? best.filter((home) => home.words.has(first)) : [];
    const homes = about.length ? about : best;
    // The number of another statement in this one: "6 in the morning" for "3 am, 6 pm".
    swapped(clause, sourceClauses, report);
    // Somebody else's words.
    const { speaker, subject } = clause;
    const sees = SEES.test(clause.text) && SEES.test(both);
    if (speaker && !homes.some((home) => !home.speaker || mayBe(home.speaker, speaker)))
      report('person', 'differs', speaker);
    if (
      speaker &&
      speaker !== 'client' &&
      homes.every((home) => !home.speaker && !home.people.has(speaker)) &&
      speakers.has(speaker)
    )
      report('person', 'differs', speaker);
    // Two statements in one, with the other one's doer named: "worried after her husband's loss".
    const merged = (doer: string): boolean =>
      (clause.people.has(doer) || [...clause.people].some((person) => person !== subject && mayBe(person, doer))) &&
      scored.some(
        ({ other, score }) => score >= 1 && (other.subject === undefined || mayBe(other.subject, subject ?? '')),
      );
    // Somebody else's deeds; who saw or heard them has not done them.
    if (
      subject &&
      !sees &&
      homes.every(
        (home) =>
          home.subject !== undefined &&
          !mayBe(home.subject, subject) &&
          !merged(home.subject) &&
          home.speaker !== subject &&
          !twoOf(home, subject),
      )
    )
      report('person', 'differs', subject);
    // "He warned the boss" for "boss warned him"; "the psychiatrist returned" for "left message for psychiatrist".
    if (
      subject &&
      !sees &&
      homes.every(
        (home) =>
          (home.subject !== undefined &&
            home.subject !== subject &&
            home.subject !== 'client' &&
            home.subject !== speaker &&
            !merged(home.subject) &&
            clause.people.has(home.subject) &&
            !home.people.has(subject)) ||
          (home.verbal === true &&
            subject !== 'client' &&
            subject !== 'therapist' &&
            !PASSIVE.test(clause.text) &&
            home.people.has(subject) &&
            !clause.people.has('client')),
      )
    )
      report('person', 'differs', subject);
    // "Her brother was angry" for "angry at brother": who was only aimed at does not do it.
    if (
      subject &&
      subject !== 'client' &&
      subject !== 'therapist' &&
      homes.every(
        (home) =>
          home.subject === undefined &&
          !/\bonly\b/i.test(home.text) &&
          [
            ...home.text.matchAll(/\b(?:at|about|of|toward|towards|on|to) (?:(?:the|his|her|their|my) )?(\p{L}+)/giu),
          ].some(([, word = '']) => roleOf(word.toLowerCase()) === subject),
      )
    )
      report('person', 'differs', subject);
    // "Mad at me": it is the client who is.
    if (
      subject === 'therapist' &&
      homes.every(({ text }) => /\b(?:at|with|to|for|of) me\b/i.test(text) && !/\bI\b/.test(text))
    )
      report('person', 'differs', subject);
    // A person of another statement in this one.
    for (const person of clause.people) {
      if (person === 'client' || person === 'therapist' || person === speaker) continue;
      if (!everyone.has(person) || homes.some((home) => home.people.has(person))) continue;
      if (
        homes.every((home) =>
          [...home.people].some((other) => other !== 'client' && other !== 'therapist' && !clause.people.has(other)),
        )
      )
        report('person', 'differs', person);
    }
  }
  // Whose it is: "the client's baby" for "her sister's baby".
  const owners = ownersIn(both);
  for (const [thing, owner] of ownersIn(said)) {
    const theirs = owners.filter(([other]) => other === thing).map(([, other]) => other);
    if (theirs.length && !theirs.some((other) => mayBe(other, owner))) report('person', 'differs', owner);
  }
  // Someone else's doing told of the client, who is not in the source at all.
  if (/\bfam(?:ily|\.)? (?:hx|history)\b/i.test(both) && !/\bfamil/i.test(said) && unrelated(clauses))
    report('person', 'differs', 'family');
  const other = sourceClauses.every(
    ({ subject, people }) => subject !== undefined && subject !== 'client' && people.size > 0,
  );
  const unnamed = clauses.every(({ people }) =>
    [...people].every((person) => person === 'client' || person === 'therapist'),
  );
  if (
    other &&
    unnamed &&
    sourceClauses.length > 0 &&
    !everyone.has('client') &&
    clauses.some(({ subject }) => subject === 'client') &&
    !/\bpartner\b|\bfamil/i.test(said)
  )
    report('person', 'differs', [...everyone][0]);
};

const SEES = /\b(?:saw|sees?|seen|watched|heard|hears?|overheard|witnessed)\b/i;
export const PASSIVE = /\b(?:was|were|been|being|is|are|got) (?:\p{L}+ly )?\p{L}+(?:ed|en|t|d|it|ut)\b/iu;
/** What belongs to whom: "sister's baby". */
const ownersIn = (text: string): [string, string][] =>
  [...text.matchAll(/(\p{L}+)['’]s (\p{L}+)/gu)].flatMap(([, owner = '', thing = '']): [string, string][] => {
    const role = roleOf(owner.toLowerCase());
    return role ? [[stem(thing), role]] : [];
  });

function swapped(clause: Clause, sources: readonly Clause[], report: Report): void {
  const numbers = [...clause.words].filter((word) => /^\d/.test(word));
  if (!numbers.length) return;
  const plain = (other: Clause): number =>
    [...clause.words].filter((word) => !/^\d/.test(word) && weight(word) > 0 && other.words.has(word)).length;
  const top = Math.max(0, ...sources.map(plain));
  const homes = sources.filter((other) => plain(other) === top);
  if (top < 1 || homes.length !== 1) return;
  const own = [...(homes[0] as Clause).words].filter((word) => /^\d/.test(word));
  if (!own.length || numbers.every((number) => own.includes(number))) return;
  const missing = numbers.find((number) => !own.includes(number) && sources.some((other) => other.words.has(number)));
  if (missing && own.some((number) => !numbers.includes(number))) report('number', 'differs', missing);
}

const unrelated = (clauses: readonly Clause[]): boolean =>
  clauses.every(({ people }) => [...people].every((person) => person === 'client' || person === 'therapist'));

/** Both are in the statement, and either may be its subject: "fought with mom". */
const twoOf = (home: Clause, subject: string): boolean =>
  home.people.has(subject) &&
  home.people.size > 1 &&
  (/\b(?:and|both)\b|&/u.test(home.text) ||
    [...home.text.matchAll(/\bw(?:ith|\/) ?(?:(?:the|his|her|their|my) )?(\p{L}+)/giu)].some(
      ([, word = '']) => roleOf(word.toLowerCase()) === subject,
    ));
