import { type Check, SETTING } from '../checks/index.js';
import { apart, roleOf } from '../clauses.js';
import { changesIn } from '../numbers.js';
import { SOFT } from '../polarity.js';
import { contraryOf, FRAME_WORDS, GENERAL } from '../reading.js';
import { meaningsOf } from './meanings.js';

const isThin = (root: string): boolean => FRAME_WORDS.has(root);
const TURNS =
  /^(?:poor\w*|bad|limited|low|lack\w*|little|less|reduced|impaired|inadequate|owe[ds]?|unpaid|overdue|lost|lose|losing|loss|without|out)$/;
const CHANGE =
  /^(?:ris\w+|rose|increas\w+|decreas\w+|lower\w*|drop\w*|f[ae]ll\w*|improv\w+|worsen\w*|reduc\w+|declin\w+)$/;

/** A word whose contrary is in the source, and which itself is in no form there: "late" for "on time". */
export const wording: Check = (reading, report) => {
  const { content, words, sourceWords, knows, both } = reading;
  const numeric = changesIn(both).length > 0;
  for (const word of content) {
    // Told of what the source denies, in a word of its own: "mailed" for "not sent".
    if (SETTING.test(word.text)) continue;
    if (word.plain && !GENERAL.has(word.stem)) {
      const meanings = meaningsOf(word.stem);
      const same = sourceWords.filter(
        (other) => other.stem === word.stem || meaningsOf(other.stem).some((meaning) => meanings.includes(meaning)),
      );
      if (
        same.length &&
        same.every(({ negated }) => negated) &&
        // What only goes with a denied word is denied where that one is told.
        !same.every(
          ({ under }) =>
            under !== undefined &&
            !words.some(
              ({ stem }) => stem === under || meaningsOf(stem).some((meaning) => meaningsOf(under).includes(meaning)),
            ),
        ) &&
        !words.some(({ text }) => TURNS.test(text)) &&
        !words.some(({ text }) => SOFT.test(text) || /^un\p{L}{4,}$/u.test(text))
      )
        report('negation', 'differs', word.text);
    }
    if (!word.plain || /^(?:keep\w*|kept)$/.test(word.text) || roleOf(word.text) || knows(word.text)) continue;
    // Which way a number went is read with the numbers; "poor grooming" turns its word itself.
    if (numeric && CHANGE.test(word.text)) continue;
    const at = words.indexOf(word);
    if (words.slice(Math.max(0, at - 2), at + 4).some((other) => other !== word && TURNS.test(other.text))) continue;
    const contraries = new Set(meaningsOf(word.stem).map(contraryOf));
    const there = sourceWords.filter(
      (other) =>
        (other.text !== 'up' || /\bup (?:by )?~?\d/i.test(both)) &&
        meaningsOf(other.stem).some((meaning) => contraries.has(meaning)) &&
        !sourceWords
          .slice(Math.max(0, sourceWords.indexOf(other) - 2), sourceWords.indexOf(other))
          .some(({ text }) => TURNS.test(text)),
    );
    if (
      there.some(({ plain, stem }) => plain && !apart({ ...reading, isThin }, word.stem, stem)) &&
      !content.some((other) => there.some(({ stem }) => stem === other.stem))
    )
      report('negation', 'differs', word.text);
  }
};
