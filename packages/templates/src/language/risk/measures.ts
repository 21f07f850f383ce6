import type { RiskState } from './types.js';

const NUMBERS: Readonly<Record<string, number>> = { zero: 0, one: 1, two: 2, three: 3, nil: 0, none: 0 };
const ITEM =
  /(?:\b(?:item|question|q|number|no\.?)\s?#?\s?(?:9|nine)\b|\b(?:e[dp]{2}s|edinburgh)\b[^.;\n]{0,30}?\b(?:item|question|q)\s?(?:10|ten)\b|#\s?9\b|\b(?:last|ninth|final|suicide|suicidality|si) (?:item|question)\b)([^.;\n]{0,70})/u;
const SCREEN = /\b(?:c-?ssrs|columbia|asq|sbq-?r?|suicide screen\w*)\b([^;\n]{0,90})/u;

/**
 * What a scored item or a structured screen says of suicidal ideation. It outranks a denial in words:
 * item 9 of the PHQ-9 at 1 or more, or a "yes" on the Columbia screen, is a yes.
 * @returns undefined where the sentence has no such item or it bears no answer.
 */
export function measuredIdeation(sentence: string): RiskState | undefined {
  const item = ITEM.exec(sentence);
  if (item && /\bphq|\bitem|#\s?9|question|last|suicid|\bq ?9|e[dp]{2}s|edinburgh/.test(sentence)) {
    const after = item[1] ?? '';
    if (/\b(?:blank|skipped|not answered|unanswered|left|refused|declined|crossed)\b/.test(after)) return 'ambiguous';
    if (/\b(?:not endorsed|not at all)\b/.test(after)) return 'negated';
    if (
      /\b(?:several days|more than half|nearly every|endorsed|positive|elevated|yes|sometimes|hardly ever|quite often|once|rarely)\b/.test(
        after,
      )
    )
      return 'positive';
    if (/\b(?:not at all|never|negative|denied|no\b|not endorsed)/.test(after)) return 'negated';
    const value = /(?<![\d-])(\d)(?!\d)|\b(zero|one|two|three|nil|none)\b/.exec(
      after.replace(/\bof the phq-?\d+|\bphq-?\d+|\bday \d/g, ''),
    );
    if (value) return (value[1] ? Number(value[1]) : (NUMBERS[value[2] ?? ''] ?? 0)) > 0 ? 'positive' : 'negated';
  }
  const screen = SCREEN.exec(sentence);
  if (screen) {
    const after = screen[1] ?? '';
    if (
      /\b(?:q|question )?6\b[^.;]{0,20}\byes\b[^.;]{0,14}\b(?:lifetime|past|remote)\b/.test(after) &&
      !/\b[1-5]\b[^.;,]{0,6}\byes\b/.test(after)
    )
      return 'historical';
    if (/\b(?:q\s?|item )?[1-6]:? ?y\b|\byes\b|\bpositive\b|\bendorsed\b|\+(?!\d)|\bpos\b/.test(after))
      return 'positive';
    if (
      /\ball no\b|\bno (?:to|on|for) (?:all|every|each|any)|\bnegative\b|\ball negative\b|\bdenied all|\bneg\b|\b(?:score|total|of|=|:)\s*(?:of )?0\b|\bno (?:items?|questions?) endorsed|^[^a-z]*(?:\W*(?:q|question )?\d:? no\W*)+$|\banswers? no\b|\ball (?:items )?(?:denied|negative)|\bno \w+ items|\bno\b(?=\s*(?:[.,]|$))/.test(
        after,
      )
    )
      return 'negated';
  }
  return undefined;
}
