import { type Check, overlap } from '../checks/index.js';

const INITIAL = /(?<![\p{L}'’.&/])([B-HJ-Z])(?= \p{Ll}|['’]s)/u;

/** Persons who go by an initial: "T felt" for "D felt". */
export const initials: Check = ({ clauses, sourceClauses, meaningsOf }, report) => {
  for (const clause of clauses) {
    const name = INITIAL.exec(clause.text)?.[1];
    if (!name) continue;
    const named = new RegExp(String.raw`(?<!\p{L})${name}(?!\p{L})`, 'u');
    const scored = sourceClauses.map((other) => ({ other, score: overlap(clause, other, meaningsOf) }));
    const top = Math.max(0, ...scored.map(({ score }) => score));
    const homes = scored.filter(({ score }) => score === top).map(({ other }) => other.text);
    if (
      top > 1 &&
      sourceClauses.some(({ text }) => named.test(text)) &&
      homes.every((text) => !named.test(text) && INITIAL.test(text))
    )
      report('person', 'differs', name);
  }
};
