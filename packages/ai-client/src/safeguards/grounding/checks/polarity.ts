import { GENERAL } from '../reading.js';
import { stem } from '../stem.js';
import type { Check } from './report.js';

/** What ended is as good as denied. */
const ENDED =
  /\b(?:stop\w*|quit\w*|ceas\w+|ended|discontinu\w+|sober|abstinent|refus\w+|declin\w+|unable|skipp?\w*|miss\w*|avoid\w*|out of|off|lack\w*|free|fail\w*|forg[eo]t\w*|un\p{L}{4,}|in(?:consistent|attentive|active)\w*|dis\p{L}{4,}|ruled? out|too|only|instead|remov\w+|gone|hardly|rarely|barely)\b/iu;
/** Hedged, not denied. */
const HEDGE = /\b(?:to be ruled out|rule(?:s|d)? out|r\/o)\b/i;

/** What is denied there is denied here, and the other way round. */
export const negations: Check = ({ said, both, words, sourceWords, content }, report) => {
  const negators = words.filter((word) => word.negator);
  const negatedHere = negators.length > 0;
  const negatedThere = sourceWords.some((word) => word.negator);
  if (negatedHere && !negatedThere && !ENDED.test(both)) report('negation', 'not-in-source', negators[0]?.text);
  const each = (root: string) => sourceWords.filter((word) => word.stem === root && !word.negator);
  const here = (root: string) => words.filter((word) => word.stem === root && !word.negator);
  // "unsure" for "not sure".
  const affixed = words.some(({ text }) => {
    const base = /^(?:un|in|im|dis|non)(\p{L}{3,})$/u.exec(text)?.[1];
    return base !== undefined && sourceWords.some((other) => other.negated && other.stem === stem(base));
  });
  for (const word of content) {
    if (GENERAL.has(word.stem)) continue;
    const there = each(word.stem);
    if (!there.length) continue;
    const mine = here(word.stem);
    if (mine.every(({ negated }) => negated) && there.every(({ plain }) => plain))
      report('negation', 'differs', word.text);
    if (!affixed && mine.every(({ plain }) => plain) && there.every(({ negated }) => negated))
      report('negation', 'differs', word.text);
  }
  // Nothing of the negation is left: "not done" told as "completed".
  const held = new Set(sourceWords.map(({ stem }) => stem));
  const plain = new Set(sourceWords.filter(({ negated, negator }) => !negated && !negator).map(({ stem }) => stem));
  if (
    !negatedHere &&
    content.length > 0 &&
    negatedThere &&
    !ENDED.test(said) &&
    !HEDGE.test(both) &&
    !content.some((word) => held.has(word.stem) && plain.has(word.stem))
  )
    report('negation', 'differs', content[0]?.text);
};
