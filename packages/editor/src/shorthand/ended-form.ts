import { expandShorthand } from '@evenfall/templates';
import type { EndedForm } from '../document/index.js';

/** How far back a line is read: what decides the meaning of a short form stands close by. */
const REACH = 120;

/** Somebody else's words are kept letter by letter. */
const inQuotation = (line: string): boolean =>
  (line.match(/"/g)?.length ?? 0) % 2 === 1 || line.lastIndexOf('“') > line.lastIndexOf('”');

/** “x2” is “2 times”, and the beginning of “x2 wks”: what it is, the next word says. */
const OPEN = /(?:^|\s)((?:[x×]\s?\d+(?:\s?[-–]\s?\d+)?|\d+\s?[x×]))$/iu;
const LEFT_OPEN = /(?:^|\s)((?:[x×]\s?\d+(?:\s?[-–]\s?\d+)?|\d+\s?[x×])\s+\S+)$/iu;

/**
 * The short form that a key just ended, with what it stands for: written out where it has one meaning, written out and
 * marked where context decides, asked about and left alone where a guess could be dangerous.
 *
 * @param line the line up to the key, at least two characters
 * @param key the character that ended it
 */
export function endedForm(line: string, key: string): EndedForm | undefined {
  const text = line.slice(-REACH);
  if (inQuotation(line)) return undefined;
  const word = /\S+$/.exec(text);
  if (!word) return undefined;
  // “q.d.” is one form, and its first letter none.
  if (key === '.' && (word[0].length < 2 || word[0].includes('.'))) return undefined;
  if (key === ' ' && OPEN.test(text)) return undefined;
  const { expansions, questions } = expandShorthand(text);
  const open = LEFT_OPEN.exec(text)?.[1];
  const ends = (form: { end: number }) => form.end === text.length;
  const start = Math.min(
    word.index,
    open ? text.length - open.length : word.index,
    ...expansions.filter(ends).map((form) => form.start),
  );
  const asked = questions.find(ends);
  if (asked) {
    const { short, options, question } = asked;
    return { length: text.length - asked.start, short, options, kind: 'ask', question };
  }
  // “SI/HI” is one word of two forms.
  const forms = expansions.filter((form) => form.start >= start);
  if (!(open ? forms.length : forms.some(ends))) return undefined;
  let written = '';
  let at = start;
  for (const form of forms) {
    written += text.slice(at, form.start) + form.expansion;
    at = form.end;
  }
  written += text.slice(at);
  const [only] = forms;
  const sure = forms.every((form) => form.class === 'A');
  return {
    length: text.length - start,
    short: text.slice(start),
    text: written,
    options: forms.length === 1 && only && ends(only) ? only.alternatives : [],
    kind: sure ? 'sure' : 'marked',
  };
}
