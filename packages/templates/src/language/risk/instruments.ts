import type { RiskState } from './types.js';

/** What instruments say, by concept. */
export type Measured = Partial<Record<'si' | 'plan' | 'intent', RiskState>>;

/** The item that asks about suicidal thoughts: PHQ-9 (and PHQ-A) 9, BDI 9, EPDS 10, or called the last or the suicide item. */
const ITEM =
  /\b(?:item|question|q)\s?(?:#|no\.?|number)?\s?(?:9|nine|10|ten)\b(?! ?(?:items|questions|\/))|#\s?(?:9|10)\b|\bq(?:9|10)\b|\b(?:last|ninth|tenth|final|suicid\w+|si|self-harm) (?:item|question)\b|\b(?:item|question) on (?:suicid\w+|self-harm|being better off dead)/u;
const SCALE =
  /\bphq|\bbdi\b|\be[dp]{2}s\b|\bedinburgh|\bitem|#\s?(?:9|10)|\bquestion (?:9|10|nine|ten)|\bq(?:9|10)\b|\b(?:last|final|ninth) (?:item|question)\b|\bsuicid\w+ item\b/;
const SCREEN = /\b(?:c-?\s?ssrs|columbia|asq|sbq-?r?|suicide (?:risk )?screen(?:er|ing)?(?: tool| form)?)\b/u;

const NOT_DONE = /\b(?:blank|skipped|not answered|unanswered|left|refused|declined|crossed|omitted|erased)\b/;
const NEVER = /\b(?:not endorsed|not at all|never|negative|denied|not selected|unendorsed|nil)\b/;
const ENDORSED =
  /\b(?:several days|more than half|half the days|nearly every|almost every|most days|endorsed|positive|elevated|yes|sometimes|hardly ever|quite often|once|rarely|marked|checked|ticked|circled)\b/;
const WORDS: Readonly<Record<string, number>> = { zero: 0, none: 0, nil: 0, one: 1, two: 2, three: 3 };

/** The answer to one item, in the words beside it. */
function itemAnswer(beside: string): RiskState | undefined {
  if (NOT_DONE.test(beside)) return 'ambiguous';
  const changed = /\b(?:from|was) (?:an? )?(\d)\b.*?\b(?:to|now) (?:an? )?(\d)\b/.exec(beside);
  if (changed) return Number(changed[2]) > 0 ? 'positive' : 'negated';
  const scored = /^\W{0,3}(?:scored?|rated|was|is|at|of)?\W{0,3}([0-3])(?![\d/]|\.\d| of| or)/.exec(beside);
  if (scored) return Number(scored[1]) > 0 ? 'positive' : 'negated';
  const said = beside.search(ENDORSED);
  const denied = beside.search(NEVER);
  if (
    said >= 0 &&
    denied > said &&
    !/\b(?:not|never) (?:marked|checked|ticked|circled|endorsed)/.test(beside.slice(0, denied)) &&
    !/^(?:marked|checked|ticked|circled)\W+(?:"|“)?(?:not at all|never|no\b)/.test(beside.slice(said))
  )
    return 'positive';
  if (NEVER.test(beside) || /\bno\b(?! (?:longer|change))/.test(beside)) return 'negated';
  const value = /(?<![\d/.-])([0-3])(?![\d]|\/(?!3)|\.\d| of the| or more)|\b(zero|one|two|three|nil|none)\b/.exec(
    beside.replace(/\bof the phq-?\d+|\bphq-?\s?\w*\d+|\bday \d|\b(?:session|visit|week) \d+/g, ''),
  );
  if (value) return (value[1] ? Number(value[1]) : (WORDS[value[2] ?? ''] ?? 0)) > 0 ? 'positive' : 'negated';
  return ENDORSED.test(beside) ? 'positive' : undefined;
}

/** Answers of a Columbia or ASQ screen, by number where numbers are given. */
function screenAnswers(after: string): Measured | undefined {
  const answers = new Map<number, boolean>();
  const mark = (from: number, to: number, yes: boolean): void => {
    for (let item = from; item <= to && item <= 6; item++) if (!answers.has(item) || yes) answers.set(item, yes);
  };
  const LIST = String.raw`(?:q|#|items? |questions? )?([1-6])(?:\s?(?:-|–|to|through|thru)\s?(?:q|#)?([1-6]))?((?:\s?(?:,|and|&|\+|\/)\s?(?:q|#)?[1-6](?!\d))*)`;
  const put = (first: string, last: string | undefined, rest: string | undefined, yes: boolean): void => {
    mark(Number(first), Number(last ?? first), yes);
    for (const item of (rest ?? '').match(/[1-6]/g) ?? []) mark(Number(item), Number(item), yes);
  };
  // "Yes to 1 and 2, no to 3-6"; "Q1 yes, Q2 no"; "1 yes, 2 yes, 3 to 6 no".
  const before = after.matchAll(
    new RegExp(
      String.raw`\b(yes|no|positive|negative|endorsed|denied)\s(?:to|on|for)\s(?:the )?(?:items? |questions? )?${LIST}`,
      'g',
    ),
  );
  for (const [, answer, first, last, rest] of before)
    put(first as string, last, rest, /^(?:yes|pos|end)/.test(answer as string));
  if (!answers.size)
    for (const [, first, last, rest, answer] of after.matchAll(
      new RegExp(
        String.raw`(?<![\d/])${LIST}\s?[:=-]?\s?\(?(yes|no|y|n|pos|neg|positive|negative|endorsed|denied|\+)(?![a-z])`,
        'g',
      ),
    ))
      put(first as string, last, rest, /^(?:y|pos|end|\+)/.test(answer as string));
  if (!answers.size) return undefined;
  const rest =
    /\b(?:no|negative|denied) (?:to|on|for) (?:the |all )?(?:rest|others?|remaining)|\b(?:rest|others|remaining)\b[^.;]{0,12}\bno\b/.test(
      after,
    );
  const yes = [...answers].filter(([, value]) => value).map(([item]) => item);
  const result: Measured = {};
  const past = /\b(?:lifetime|past|remote|years? ago|more than 3 months|> ?3 months)\b/.test(after);
  if (yes.some((item) => item <= 5)) result.si = 'positive';
  else if (yes.includes(6)) result.si = past ? 'historical' : 'positive';
  else result.si = 'negated';
  if (answers.get(3) === false || (rest && !answers.get(3))) result.plan = answers.get(5) ? 'positive' : 'negated';
  if (answers.get(4) === false || (rest && !answers.get(4))) result.intent = answers.get(5) ? 'positive' : 'negated';
  return result;
}

/**
 * What a scored item or a structured screen says. It outranks a denial in words: item 9 of the PHQ-9 at 1 or more, or a "yes" on
 * the Columbia screen, is a yes.
 * @param sentence lower case
 * @returns undefined where the sentence has no such item or it bears no answer.
 */
export function measuredIdeation(sentence: string): Measured | undefined {
  const screen = SCREEN.exec(sentence);
  if (screen) {
    const after = sentence.slice(screen.index + screen[0].length, screen.index + screen[0].length + 120);
    if (/\b(?:not (?:done|completed|administered|given)|deferred|due|declined|refused)\b/.test(after)) return undefined;
    const recent = /\b(?:past|last) (?:month|week|two weeks)\b([^;]*)/.exec(after);
    if (recent && /\ball (?:items )?no\b|\bno\b|\bnegative\b/.test(recent[1] ?? '') && !/\byes\b/.test(after))
      return { si: 'negated' };
    const answers = screenAnswers(after);
    if (answers) return answers;
    if (
      /\b(?:endorsed|positive)\b/.test(after) &&
      !/\b(?:no|none|not|nothing|zero|0)\b[^.;,]{0,24}\b(?:endorsed|positive)/.test(after)
    )
      return { si: 'positive' };
    if (
      /(?<!\d)0\s?(?:\/|of|out of)\s?\d|\bzero\b|\ball no\b|\bno (?:to|on|for) (?:all|every|each|any|the (?:lot|whole))|\bnegative\b|\bdenied all|\bneg\b|\b(?:score|total|of|=|:)\s*(?:of )?0\b|\bno (?:items?|questions?) endorsed|\banswers? no\b|\ball (?:items |questions )?(?:denied|negative|no)\b|\bno \w+ items|\bacross the board|\bno\b(?=\s*(?:[.,]|$))/.test(
        after,
      ) &&
      !/\byes\b/.test(after)
    )
      return { si: 'negated' };
    if (/\byes\b|\bpositive\b|\bendorsed\b|\bpos\b|\+(?!\d)|(?<!\d)[1-6]\s?\/\s?[456]/.test(after))
      return { si: 'positive' };
  }
  const item = ITEM.exec(sentence);
  if (item && SCALE.test(sentence)) {
    const end = item.index + item[0].length;
    const after = (/^[^;\n]{0,70}/.exec(sentence.slice(end)) ?? [''])[0];
    const before = sentence.slice(Math.max(0, item.index - 50), item.index);
    const answer =
      itemAnswer(after) ??
      (/\b(?:with|at|of|scored?|marked|ticked|circled|checked|wrote|chose|gave|put|endorsed|nearly|several)\b/.test(
        before,
      )
        ? itemAnswer(
            before.replace(/\b(?:phq|bdi|epds)\S{0,12}\s{0,3}(?:total|score)?\s{0,3}(?:of|=|:)?\s{0,3}\d+/g, ''),
          )
        : undefined);
    if (answer) return { si: answer };
  }
  return undefined;
}
