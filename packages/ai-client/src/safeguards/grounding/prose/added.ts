import type { Check } from '../checks/index.js';
import { roleOf } from '../clauses.js';
import { numbersIn } from '../numbers.js';
import { FRAME_WORDS, GENERAL } from '../reading.js';
import { isIrregularPast, near } from '../stem.js';

/** Where one more thing may be hung on: "… and hugged", "… after a row", "… because of traffic". */
const JOINTS = /[,;:]|\s(?:and|but|after|before|because(?: of)?|with|by|while|when|who|which|then|so|due to)\s/i;
const CHANGE = /^(?:rise|rose|increas|decreas|rais|lower|drop|fell|fall|improv|worsen|reduc|chang|climb|declin)/;
const FILLER =
  /^(?:another|other|else\w*|meets?|met|half|awake|intake|conversation|provider|settled|reason\w*|technique|exercise|treatment|therapy|behavior)$/;

/**
 * Nothing is hung on to a statement: a part none of whose words is in the source, where the rest of the sentence tells
 * all that the source has. A part that may stand for a clause not told yet is taken for its paraphrase, unless it tells a deed.
 */
export const added: Check = ({ said, words, sourceWords, sourceClauses, knows, both }, report) => {
  const numeric = /\d/.test(both);
  const telling = said
    .replace(/["“][^"”]*["”]/g, ' ')
    .split(JOINTS)
    .map((part) => {
      const there = new Set(part.toLowerCase().match(/[\p{L}\d'’-]+/gu) ?? []);
      return words.filter(
        ({ text, stem, negator }) =>
          there.has(text) &&
          !negator &&
          !FRAME_WORDS.has(stem) &&
          !GENERAL.has(stem) &&
          !FILLER.test(text) &&
          !roleOf(text) &&
          !numbersIn(text).length &&
          !(numeric && CHANGE.test(text)),
      );
    })
    .filter((part) => part.length > 0);
  const alien = telling.filter((part) => part.every(({ text }) => !knows(text)));
  if (!alien.length || telling.length < 2) return;
  const told = new Set(words.map(({ stem }) => stem));
  const untold = sourceClauses.filter((clause) => {
    const own = [...clause.words].filter(
      (word) => !FRAME_WORDS.has(word) && !GENERAL.has(word) && !/^\d/.test(word) && word.length > 1,
    );
    return own.length > 0 && !own.some((word) => near(word, told));
  });
  const deed = alien.flat().find(({ text }) => /ed$/.test(text) || isIrregularPast(text));
  const spare = sourceWords.filter(
    ({ stem, negator, text }) =>
      !negator &&
      !FRAME_WORDS.has(stem) &&
      !GENERAL.has(stem) &&
      !/^\d/.test(text) &&
      stem.length > 1 &&
      !near(stem, told),
  ).length;
  const first = alien.length > untold.length && alien.flat().length >= spare ? alien[0]?.[0] : deed;
  if (first) report('event', 'not-in-source', first.text);
};
