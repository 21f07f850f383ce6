import { Sentence } from '@evenfall/templates';
import type { DraftSlot } from '../slots.js';
import type { Item } from './parts.js';

/* Drugs with their doses, and how they are taken. */

/** After a drug on the same line, what is done is done with the drug: "skips weekends", "taking". */
export function medicated(
  { fragment, slot }: Pick<Item, 'fragment' | 'slot'>,
  text: string,
  follows: string | undefined,
): boolean {
  if (slot !== 'report' || fragment.after !== 'comma' || !follows) return false;
  if (!new Sentence(follows, 0, follows.length).has('medication') && !/\d\s?mg\b/i.test(follows)) return false;
  return /^(?:no missed|no (?:side effects|rash|issues|problems|se)|used|not helping|helpful|working|not working|some nausea|no nausea|\d+ miss(?:ed)?$|takes?|taking|took|skip\w*|miss\w*|stop\w*|forg\w+|start\w*|increas\w+|decreas\w+|tolerat\w+|adherent|compliant|consistent\w*|helping|helps)(?![\p{L}])/iu.test(
    text,
  );
}

/** A line that opens with a drug and tells its dose or how it is taken. */
export function medication(text: string): string | undefined {
  // Means at hand are no prescription: "zolpidem 10 count + vodka".
  if (/\b(?:count|vodka|bottle|alcohol|beer|wine|whiskey|hoard\w*|stash\w*)\b/i.test(text)) return undefined;
  const first = new Sentence(text, 0, text.length).all('medication')[0];
  const opens =
    first !== undefined &&
    text
      .trimStart()
      .toLowerCase()
      .startsWith(new Sentence(text, 0, text.length).written(first).toLowerCase());
  const dosed =
    /^\p{L}[\p{L}-]{3,}\s(?:\p{L}{2,3}\s)?\d+(?:\.\d+)?(?:\s?(?:mg|mcg))?\b(?!\/|\s?(?:of|days?|weeks?|hours?|minutes?|times?|years?|months?|nights?|x))/iu.test(
      text,
    );
  if (
    !opens ||
    (!dosed &&
      !/\b(?:daily|nightly|as needed|twice|bedtime|mg|mcg|dose|side effects?|weekly|every|missed|skips?|took|helps|since|for \d)/i.test(
        text,
      ))
  )
    return undefined;
  if (/^\S+\s(?:is|was|were|has|have|makes?|made)\b/i.test(text)) return undefined;
  return text;
}

/** "inc to 150 next week", "↑ 50": nobody says that it was done, unless a time or a doer does. */
export const dosing = (text: string, written: string, slot: DraftSlot): string =>
  (slot === 'plan' &&
    /^(?:inc|dec|↑|↓)\.?\s?\p{L}/iu.test(written) &&
    (new Sentence(text, 0, text.length).has('medication') || /\b(?:sessions?|visits?|frequency|dose)\b/i.test(text))) ||
  (/(?:\binc|\bdec|[↑↓])\.?\s?(?:to\s)?\d/i.test(written) &&
    (/^(?:inc|dec|[↑↓])/i.test(written) || new Sentence(text, 0, text.length).has('medication')) &&
    !/\b(?:last|tolerat\w*|in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|ago|yesterday|since|already|was|by (?:dr|his|her|the|PCP|psych|OB|NP|MD))\b|\b(?:on|today) ?\d|→/i.test(
      written,
    ))
    ? text.replace(/\b(in|de)creased (?=(?:to )?\d)|^(in|de)creased /i, '$1$2crease ')
    : text;

/** What is said of a drug after it: "no missed", "used 0 times", "1 miss". */
const DOSES: readonly (readonly [RegExp, string])[] = [
  [/^no missed$/i, 'no missed doses'],
  [/^(\d+) miss(?:ed)?$/i, '$1 missed'],
];
export const ofDoses = (text: string): string =>
  DOSES.reduce((out, [pattern, full]) => out.replace(pattern, full), text);
