import { isCount, numbersIn } from '../numbers.js';
import { SOFT, type Word } from '../polarity.js';
import { GENERAL } from '../reading.js';
import { stem } from '../stem.js';
import type { Check } from './report.js';

/** What ended is as good as denied. */
const ENDED =
  /\b(?:stop\w*|quit\w*|ceas\w+|ended|discontinu\w+|sober|abstinent|refus\w+|declin\w+|unable|skipp?\w*|miss\w*|avoid\w*|out of|off|lack\w*|free|fail\w*|forg[eo]t\w*|un\p{L}{4,}|in(?:consistent|attentive|active)\w*|dis\p{L}{4,}|ruled? out|too|only|instead|remov\w+|gone|hardly|rarely|barely|abst\p{L}+|difficult\p{L}*|troubl\p{L}+|struggl\p{L}+|resist\p{L}+|imposs\p{L}+|clear\p{L}*|sobr\p{L}+|clean|spared|intact|withdr\p{L}+|ceased|resolv\p{L}+|remit\p{L}*|remission|0|zero)\b/iu;
const DENYING = /^(?:forgot\w*|refus\w+|skipp?\w*|fail(?:s|ed)|quit\w*|ceas\w+|discontinu\w+|stopped|declined)$/;
/** When and where it was: not what was denied. */
export const SETTING =
  /^(?:next|last|past|this|until|end|to(?:day|night)|yesterday|(?:week|month|year|night|morning|evening)\w*|once|twice|two|three|\p{L}*days?|session|interview|dinner|lunch|room)$/u;
/** Stems of what is felt or meant before it is done. */
const MEANT = /^(?:intent|intend|plan|urg|crav|desir|wish|thought|think|want)$/;
/** General verbs that tell a deed where they are denied: "offered, declined" is not "not offered". */
const DEED = /^(?:offered|given|provided|signed|called|made|done|used|kept|shared|told|shown|seen|taken)$/;
/** "Not this wk": of that time it is denied, whatever else is told. */
const NOT_THEN = /\bnot (this|last) (?:past )?(w(?:ee)?k|month|mo|night)\b/gi;
/** Hedged, not denied. */
const HEDGE = /\b(?:to be ruled out|rule(?:s|d)? out|r\/o)\b/i;

/** What is denied there is denied here, and the other way round. */
export const negations: Check = ({ said, both, words, sourceWords, content, meaningsOf }, report) => {
  const negators = words.filter((word) => word.negator);
  const negatedHere = negators.length > 0;
  const negatedThere = sourceWords.some((word) => word.negator);
  if (negatedHere && !negatedThere && !ENDED.test(both)) report('negation', 'not-in-source', negators[0]?.text);
  // "Stopped taking" for "not taking", "difficulty concentrating" for "can't concentrate": not where both sides have it.
  const softened = (root: string, list: readonly Word[], others: readonly Word[]): boolean =>
    list.some(
      ({ stem: own }, at) =>
        own === root &&
        list
          .slice(Math.max(0, at - 3), at + 3)
          .some(
            (word) => word.stem !== root && SOFT.test(word.text) && !others.some((other) => other.stem === word.stem),
          ),
    );
  // "Injured" and "no injury" are one word.
  const same = (one: string, other: string): boolean =>
    one === other || (one.length > 4 && other.length > 4 && one.slice(0, 5) === other.slice(0, 5));
  const each = (root: string) => sourceWords.filter((word) => same(word.stem, root) && !word.negator);
  const here = (root: string) => words.filter((word) => word.stem === root && !word.negator);
  // "unsure" for "not sure".
  const affixed = words.some(({ text }) => {
    const base = /^(?:un|in|im|dis|non)(\p{L}{3,})$/u.exec(text)?.[1];
    return base !== undefined && sourceWords.some((other) => other.negated && other.stem === stem(base));
  });
  const told = new Set(words.map((word) => word.stem));
  // "Her parents will …" for "hasn't told parents": what only goes with a denied word is denied where that one is told.
  const freed = (list: readonly Word[], other: readonly Word[]): boolean =>
    list.every(
      ({ under }) =>
        under !== undefined &&
        // "No intent to confront": what is not even meant is not done.
        !MEANT.test(under) &&
        !other.some(
          ({ stem: root }) =>
            same(root, under) || meaningsOf(root).some((meaning) => meaningsOf(under).includes(meaning)),
        ),
    );
  const grave = /\b(?:suicid|homicid|self-|harm|voices?|hallucinat|attempt)/i.test(said);
  for (const word of content) {
    if ((GENERAL.has(word.stem) && !DEED.test(word.text)) || (!grave && SETTING.test(word.text))) continue;
    const there = each(word.stem);
    if (!there.length) continue;
    const mine = here(word.stem);
    if (
      mine.every(({ negated }) => negated) &&
      there.every(({ plain }) => plain) &&
      (DEED.test(word.text) || !softened(word.stem, sourceWords, words)) &&
      (grave || !freed(mine, sourceWords))
    )
      report('negation', 'differs', word.text);
    if (
      !affixed &&
      mine.every(({ plain }) => plain) &&
      there.every(({ negated }) => negated) &&
      !softened(word.stem, words, sourceWords) &&
      (grave || !freed(there, words))
    )
      report('negation', 'differs', word.text);
  }
  if (!negatedHere && !ENDED.test(said))
    for (const [, which = '', unit = ''] of both.matchAll(NOT_THEN))
      if (new RegExp(String.raw`\b${which} ${unit[0]}\p{L}+`, 'iu').test(said)) report('negation', 'differs', which);
  // "Completed homework" for "forgot homework": the denying verb is gone, what it denied is told.
  if (!negatedHere && !ENDED.test(said))
    for (const [at, word] of sourceWords.entries()) {
      if (!DENYING.test(word.text) || word.negated || told.has(word.stem)) continue;
      const object = sourceWords
        .slice(at + 1, at + 4)
        .find(
          (other) =>
            !other.negator &&
            (grave || !(SETTING.test(other.text) || GENERAL.has(other.stem))) &&
            told.has(other.stem) &&
            other.stem.length > 2,
        );
      if (object) report('negation', 'differs', object.text);
    }
  // Nothing of the negation is left: "not done" told as "completed".
  const plain = new Set(sourceWords.filter(({ negated, negator }) => !negated && !negator).map(({ stem }) => stem));
  const meant = new Set([...plain].flatMap((root) => meaningsOf(root)));
  const counted = new Set(numbersIn(both));
  if (
    !negatedHere &&
    content.length > 0 &&
    negatedThere &&
    !ENDED.test(said) &&
    !HEDGE.test(both) &&
    !content.some((word) => plain.has(word.stem) || meaningsOf(word.stem).some((meaning) => meant.has(meaning))) &&
    !words.some(({ text }) => isCount(text) && counted.has(String(numbersIn(text)[0])))
  )
    report('negation', 'differs', content[0]?.text);
};
