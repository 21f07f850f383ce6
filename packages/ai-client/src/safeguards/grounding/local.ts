import { expandShorthand } from '@evenfall/templates';
import { roleOf } from './clauses.js';
import { polarity } from './polarity.js';
import { GENERAL, type Reading } from './reading.js';
import { abbreviates, near } from './stem.js';

/** Says when or how much, not what: may not choose the statement it is compared with. */
const MEASURE =
  /^(?:\d.*|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tomorrow|mg|weekend|morning|night|evening|next|last)$/;
/** "5 hrs/night, up from 3": a part that only goes on with the one before. */
const GOES_ON =
  /^\s*(?:up|down|was|were|prev\w*|from|but|and|or|then|(?:SI|HI|AH|VH|AVH|SH|NSSI|SIB|plan|intent|means)\b|not|no|none|w\/|with|since|for|x ?\d|\d)/i;

const ANAPHOR = /^\s*(?:she|he|they|her|his|their)\b/i;

interface Statement {
  text: string;
  readonly line: number;
}

/**
 * The statements of the places that a sentence is about: those that share its words, numbers, days and persons aside.
 * A note tells many things, and a number of one supports nothing of another. Undefined where no statement is left out.
 */
export function statementsFor({ content, raw, text, level, meaningsOf }: Reading): string[] | undefined {
  if (/["“]/.test(text)) return undefined;
  const parts: Statement[] = [];
  for (const [line, sentence] of raw.flatMap((text) => text.split(/(?<=[^\s.]{2})\.(?:\s+|$)|[;\n|]+/)).entries())
    for (const [at, part] of sentence.split(/,(?=\s)/).entries()) {
      const last = parts.at(-1);
      if (at > 0 && last && GOES_ON.test(part)) last.text += `, ${part}`;
      else if (part.trim()) parts.push({ text: part, line });
    }
  // A place cut to one statement is cited for all of it; only one place that tells several is narrowed.
  if (raw.length !== 1 || new Set(parts.map(({ line }) => line)).size < 2) return undefined;
  const telling = content.filter(({ text }) => !MEASURE.test(text) && !roleOf(text));
  const own = telling.filter(({ stem }) => !GENERAL.has(stem));
  const anchors = own.length ? own : telling;
  const chosen = parts.map(({ text }) => {
    const there = new Set(polarity(level(`${text} . ${expandShorthand(text).text}`)).map(({ stem }) => stem));
    const meant = new Set([...there].flatMap((root) => meaningsOf(root)));
    const shorts = text.match(/\p{L}[\p{L}'’]{1,6}/gu) ?? [];
    return anchors.filter(
      ({ text: word, stem }) =>
        near(stem, there) ||
        meaningsOf(stem).some((meaning) => meant.has(meaning)) ||
        shorts.some((short) => short.length > 2 && abbreviates(short, word)),
    );
  });
  // Words that no statement has may stand for anything: then there is too little to choose by.
  const found = new Set(chosen.flat());
  if (!found.size || found.size < anchors.length / 2) return undefined;
  // A word in many statements chooses one only where nothing else does.
  const picked = new Set<number>();
  const open = new Set(found);
  while (open.size) {
    const counts = chosen.map((words) => words.filter((word) => open.has(word)).length);
    const top = Math.max(...counts);
    for (const [at, count] of counts.entries()) if (count === top) picked.add(at);
    for (const at of picked) for (const word of chosen[at] ?? []) open.delete(word);
  }
  // Who "she" is stands in the statement before.
  for (const at of [...picked]) if (at > 0 && ANAPHOR.test(parts[at]?.text ?? '')) picked.add(at - 1);
  return picked.size < parts.length ? parts.filter((_, at) => picked.has(at)).map(({ text }) => text) : undefined;
}
