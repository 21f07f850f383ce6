const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? [];

/**
 * How many words of a draft are still there, in their order, in what became of it: the length of the longest common
 * subsequence of their words. White space, case and punctuation are no edit.
 */
export function keptWords(drafted: string, final: string): { kept: number; drafted: number } {
  const [from, to] = [wordsOf(drafted), wordsOf(final)];
  let above = new Array<number>(to.length + 1).fill(0);
  for (const word of from) {
    const row = [0];
    for (let at = 1; at <= to.length; at += 1) {
      row.push(to[at - 1] === word ? (above[at - 1] ?? 0) + 1 : Math.max(above[at] ?? 0, row[at - 1] ?? 0));
    }
    above = row;
  }
  return { kept: above[to.length] ?? 0, drafted: from.length };
}
