import type { Check } from '../checks/index.js';
import { roleOf } from '../clauses.js';
import { SOFT } from '../polarity.js';
import { GENERAL } from '../reading.js';
import { contraryOf, meaningsOf } from './meanings.js';

/** A word whose contrary is in the source, and which itself is in no form there: "late" for "on time". */
export const wording: Check = ({ content, words, sourceWords, knows, both }, report) => {
  for (const word of content) {
    // Told of what the source denies, in a word of its own: "mailed" for "not sent".
    if (word.plain && !GENERAL.has(word.stem)) {
      const meanings = meaningsOf(word.stem);
      const same = sourceWords.filter(
        (other) => other.stem === word.stem || meaningsOf(other.stem).some((meaning) => meanings.includes(meaning)),
      );
      if (
        same.length &&
        same.every(({ negated }) => negated) &&
        !words.some(({ text }) => SOFT.test(text) || /^un\p{L}{4,}$/u.test(text))
      )
        report('negation', 'differs', word.text);
    }
    if (!word.plain || roleOf(word.text) || knows(word.text)) continue;
    const contraries = new Set(meaningsOf(word.stem).map(contraryOf));
    const there = sourceWords.filter(
      (other) =>
        (other.text !== 'up' || /\bup (?:by )?~?\d/i.test(both)) &&
        meaningsOf(other.stem).some((meaning) => contraries.has(meaning)),
    );
    if (there.some(({ plain }) => plain) && !content.some((other) => there.some(({ stem }) => stem === other.stem)))
      report('negation', 'differs', word.text);
  }
};
