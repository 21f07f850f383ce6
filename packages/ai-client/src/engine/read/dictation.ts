/** Text that is read in place of a source's own, with the way back to it. */
export interface Readable {
  readonly text: string;
  /** Offset in the source of the unit at `at`; `end` side: one past the unit before. */
  readonly sourceStart: (at: number) => number;
  readonly sourceEnd: (at: number) => number;
}

const SPOKEN: Readonly<Record<string, string>> = {
  period: '.',
  'full stop': '.',
  comma: ',',
  semicolon: ';',
  colon: ':',
  'question mark': '?',
  'exclamation mark': '!',
  'new paragraph': '\n',
  'new line': '\n',
  'next line': '\n',
  quote: ' "',
  'open quote': ' "',
  'close quote': '"',
  'end quote': '"',
  unquote: '"',
};
const MARK =
  /\s+(full stop|period|comma|semicolon|colon|question mark|exclamation mark|new paragraph|new line|next line|open quote|close quote|end quote|unquote|quote)(?![\p{L}\p{N}'’])/giu;
const FILLER = /(^|[\n.]\s*)(?:(?:okay|ok|alright|all right|so|um+|uh+|well|and|this is|right)[ ,]+)+(?=\p{L})/giu;

const plain = (text: string): Readable => ({ text, sourceStart: (at) => at, sourceEnd: (at) => at });

/**
 * Dictated text with its spoken punctuation turned into marks. Typed text comes back as it is: only a text that
 * speaks at least three marks and types fewer is taken for dictation ("period" is also a word).
 */
export function readable(text: string): Readable {
  const spoken = text.match(MARK)?.length ?? 0;
  if (spoken < 3 || (text.match(/[.,;](?:\s|$)/g)?.length ?? 0) > spoken / 2) return plain(text);
  const at: number[] = [];
  let out = '';
  const copy = (from: number, to: number): void => {
    for (let index = from; index < to; index++) at.push(index);
    out += text.slice(from, to);
  };
  let from = 0;
  for (const match of text.matchAll(MARK)) {
    copy(from, match.index);
    const mark = SPOKEN[(match[1] as string).toLowerCase()] as string;
    for (const unit of mark) {
      out += unit;
      at.push(match.index);
    }
    from = match.index + match[0].length;
    // What follows an opening quotation mark follows it directly.
    if (mark === ' "') while (text[from] === ' ') from++;
  }
  copy(from, text.length);
  // Fillers open sentences of dictation only; they are blanked in place so that offsets hold.
  const blanked = out.replace(FILLER, (match, head: string) => head + ' '.repeat(match.length - head.length));
  return {
    text: blanked,
    sourceStart: (index) => at[index] ?? text.length,
    sourceEnd: (index) => (index > 0 ? (at[index - 1] ?? text.length - 1) + 1 : 0),
  };
}
