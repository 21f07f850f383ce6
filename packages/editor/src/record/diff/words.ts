/** A stretch of text that stayed, was taken out, or was put in. */
export interface DiffPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** A number with its decimals, date or time; a word; white space; a mark. None is ever shown as changed in part. */
const TOKEN = /\d+(?:[.,:/-]\d+)*\p{L}*|[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*|\s+|[\s\S]/gu;

/** So many comparisons take a moment; what would take more is shown as replaced as a whole. */
const MOST = 20_000_000;

/** So few letters between two changes are read with them: "to", "the". Kept apart they would chop a sentence up. */
const SHORT = 4;

const tokens = (text: string): string[] => text.match(TOKEN) ?? [];

/**
 * What became of a text, in whole words and numbers. Joining what stayed and what was taken out gives `before`; what
 * stayed and what was put in, `after`. A longest common subsequence of words, in which short words between two changes
 * are part of them. It is ours and not prosemirror-changeset's, which compares letters: it shows 14 in the place of 4 as
 * a 1 put in, and brings a document model along.
 */
export function diffWords(before: string, after: string): DiffPart[] {
  const old = tokens(before);
  const fresh = tokens(after);
  let head = 0;
  while (head < old.length && head < fresh.length && old[head] === fresh[head]) head++;
  let tail = 0;
  while (tail < Math.min(old.length, fresh.length) - head && old.at(-1 - tail) === fresh.at(-1 - tail)) tail++;
  const end = <T>(list: T[]) => list.slice(head, list.length - tail);
  return joined([
    { kind: 'same', text: old.slice(0, head).join('') },
    ...middle(end(old), end(fresh)),
    { kind: 'same', text: old.slice(old.length - tail).join('') },
  ]);
}

function middle(old: readonly string[], fresh: readonly string[]): DiffPart[] {
  const width = fresh.length + 1;
  if ((old.length + 1) * width > MOST) return changed(old.join(''), fresh.join(''));
  // What the rest of both has in common at most, counted in letters: a long word is worth more than a space.
  const common = new Uint32Array((old.length + 1) * width);
  const at = (i: number, j: number) => common[i * width + j] as number;
  for (let i = old.length - 1; i >= 0; i--) {
    const word = old[i] as string;
    for (let j = fresh.length - 1; j >= 0; j--) {
      common[i * width + j] =
        word === fresh[j] ? at(i + 1, j + 1) + word.trim().length * 2 + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const parts: DiffPart[] = [];
  let [i, j] = [0, 0];
  let [out, put] = ['', ''];
  while (i < old.length || j < fresh.length) {
    if (i < old.length && old[i] === fresh[j]) {
      parts.push(...changed(out, put), { kind: 'same', text: old[i] as string });
      [out, put] = ['', ''];
      i++;
      j++;
    } else if (j === fresh.length || (i < old.length && at(i + 1, j) >= at(i, j + 1))) out += old[i++];
    else put += fresh[j++];
  }
  return [...parts, ...changed(out, put)];
}

const changed = (out: string, put: string): DiffPart[] => [
  { kind: 'removed', text: out },
  { kind: 'added', text: put },
];

/** Neighbours of a kind as one, and a short word between two changes as a part of both. */
function joined(parts: readonly DiffPart[]): DiffPart[] {
  const runs: { same: string; out: string; put: string }[] = [];
  for (const { kind, text } of parts) {
    if (!text) continue;
    const last = runs.at(-1);
    if (kind === 'same') {
      if (last && !last.out && !last.put) last.same += text;
      else runs.push({ same: text, out: '', put: '' });
    } else {
      const run = last ?? { same: '', out: '', put: '' };
      if (!last) runs.push(run);
      run[kind === 'removed' ? 'out' : 'put'] += text;
    }
  }
  const merged: typeof runs = [];
  for (const run of runs) {
    const last = merged.at(-1);
    const short = run.same.trim().length < SHORT && !/[\n\d]/.test(run.same);
    if (last && (last.out || last.put) && (run.out || run.put) && short) {
      last.out += run.same + run.out;
      last.put += run.same + run.put;
    } else merged.push({ ...run });
  }
  return merged
    .flatMap(({ same, out, put }): DiffPart[] => [{ kind: 'same', text: same }, ...changed(out, put)])
    .filter(({ text }) => text);
}
