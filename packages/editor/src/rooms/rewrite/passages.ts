import { splitSentences } from '@evenfall/templates';
import type { TextRange } from '../../document/index.js';

/** More at once is no rewriting of a passage any more. */
const MOST = 30;
/** Characters of one passage. */
const LONGEST = 4_000;

/** Whole sentences of one line of the note, to be rewritten as one. */
export interface Passage extends TextRange {
  /** The words that stand there. */
  readonly text: string;
}

/**
 * What of the note a selection means: every sentence it touches, line by line, since a rewrite over lines would lose
 * paragraphs and lists. A range without length means the sentence the caret is in.
 */
export function passagesIn(text: Readonly<Record<string, string>>, ranges: readonly TextRange[]): Passage[] {
  const found: Passage[] = [];
  for (const { section, start, end } of ranges) {
    let offset = 0;
    for (const line of (text[section] ?? '').split('\n')) {
      const [low, high] = [start - offset, end - offset];
      const touched = splitSentences(line).filter((each) =>
        start === end ? each.start <= low && low <= each.end : each.start < high && each.end > low,
      );
      const [first, last] = [touched[0], touched.at(-1)];
      if (first && last && (start === end ? found.length === 0 : true)) {
        const words = line.slice(first.start, last.end);
        const lead = words.length - words.trimStart().length;
        const passage = words.trim();
        const at = offset + first.start + lead;
        if (passage && passage.length <= LONGEST)
          found.push({ section, start: at, end: at + passage.length, text: passage });
      }
      offset += line.length + 1;
    }
  }
  return found.slice(0, MOST);
}

/** Where a passage stands now: where it was, else the nearest place that holds its words; undefined where none does. */
export function whereNow(text: Readonly<Record<string, string>>, passage: Passage): TextRange | undefined {
  const { section, start, text: words } = passage;
  const own = text[section] ?? '';
  let best: number | undefined;
  for (let at = own.indexOf(words); at >= 0; at = own.indexOf(words, at + 1)) {
    if (best === undefined || Math.abs(at - start) < Math.abs(best - start)) best = at;
  }
  return best === undefined ? undefined : { section, start: best, end: best + words.length };
}
