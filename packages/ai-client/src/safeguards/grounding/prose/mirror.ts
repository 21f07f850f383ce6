import { DANGER } from '../checks/index.js';
import { inDigits, numbersIn } from '../numbers.js';
import type { Word } from '../polarity.js';
import { FRAME_WORDS, GENERAL, type Reading, type Report } from '../reading.js';
import { abbreviates, near } from '../stem.js';

/** "1 yes, 2 no"; "items 1 and 2 were answered yes": items of a screener with their answers. */
function answersIn(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, items = '', answer = ''] of inDigits(text).matchAll(
    /(?<!\d)(\d{1,2}(?:\s?(?:,|and|&)\s?\d{1,2})*)\s?[:=]?\s?(?:\p{L}+ ){0,2}?(yes|no)\b/giu,
  ))
    for (const item of items.match(/\d+/g) ?? []) found.set(item, answer.toLowerCase());
  return found;
}

/**
 * A screener answered item by item: the answers are compared, not what they are read as.
 *
 * @returns whether both sides are such answers, and there is nothing more to compare
 */
export function answered({ said, both }: Reading, report: Report): boolean {
  const [answers, there] = [answersIn(said), answersIn(both)];
  if (!answers.size || !there.size || answers.size !== new Set(numbersIn(said)).size) return false;
  for (const [item, answer] of answers) if (there.get(item) !== answer) report('risk', 'differs', item);
  return true;
}

const slight = ({ stem, text }: Word): boolean =>
  FRAME_WORDS.has(stem) || (GENERAL.has(stem) && !DANGER.test(text)) || /^\d|^.$|^behavio/.test(text);

/**
 * Every word stands as it stands in the source, denied or not, and none is left out: then only our reading of the two
 * differs, not what they say.
 */
export function mirrored({ said, both, words, sourceWords, content, knows }: Reading): boolean {
  const counted = new Set(numbersIn(both));
  const told = new Set(words.map(({ stem }) => stem));
  const signs = (list: readonly Word[], root: string) =>
    new Set(list.filter((word) => word.stem === root && !word.negator).map(({ negated }) => negated));
  return (
    // "Q1 yes, Q2 no": answers that stand after what they answer.
    !/\byes\b/i.test(both) &&
    words.some(({ negator }) => negator) === sourceWords.some(({ negator }) => negator) &&
    numbersIn(said).every((number) => counted.has(number)) &&
    content.every((word) => GENERAL.has(word.stem) || numbersIn(word.text).length > 0 || knows(word.text)) &&
    sourceWords.every(
      (word) =>
        word.negator ||
        slight(word) ||
        numbersIn(word.text).length > 0 ||
        near(word.stem, told) ||
        words.some(({ text }) => abbreviates(word.text, text)),
    ) &&
    words.every((word) => {
      const there = signs(sourceWords, word.stem);
      return (
        word.negator || slight(word) || !there.size || [...signs(words, word.stem)].every((sign) => there.has(sign))
      );
    })
  );
}
