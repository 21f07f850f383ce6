import { ChangeSet, simplifyChanges } from '@tiptap/pm/changeset';
import { Schema } from '@tiptap/pm/model';
import { StepMap } from '@tiptap/pm/transform';

/** A stretch of text that stayed, was taken out, or was put in. */
export interface DiffPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

const schema = new Schema({ nodes: { doc: { content: 'text*' }, text: {} } });
const document = (text: string) => schema.node('doc', null, text ? [schema.text(text)] : []);

/** What is read as one: a number with its decimals, date or time, or a word. */
const WORD = /\d+(?:[.,:/-]\d+)*\p{L}*|[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;

/** Places inside a word: no change begins or ends there. "14" for "4" is another number, not a "1" more. */
function insideWords(text: string): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const { 0: word, index } of text.matchAll(WORD)) {
    for (let at = index + 1; at < index + word.length; at++) inside.add(at);
  }
  return inside;
}

/**
 * What became of a text, in whole words. Joining what stayed and what was taken out gives `before`, and so on. The
 * comparison is prosemirror-changeset's: of two readings it takes the one with fewer and longer pieces, which is what a
 * person follows; a plain longest common subsequence of words keeps every "to" and "the" and chops a sentence up.
 */
export function diffWords(before: string, after: string): DiffPart[] {
  const old = document(before);
  const fresh = document(after);
  const whole = new StepMap([0, old.content.size, fresh.content.size]);
  const changes = simplifyChanges(ChangeSet.create(old).addSteps(fresh, [whole], null).changes, fresh);
  const [inOld, inFresh] = [insideWords(before), insideWords(after)];
  const parts: DiffPart[] = [];
  const push = (kind: DiffPart['kind'], text: string) => {
    const last = parts.at(-1);
    if (last?.kind === kind) parts[parts.length - 1] = { kind, text: last.text + text };
    else if (text) parts.push({ kind, text });
  };
  /** What stands between the changes, and the changes grown to whole words. */
  const grown: { fromA: number; toA: number; fromB: number; toB: number }[] = [];
  for (let { fromA, toA, fromB, toB } of changes) {
    const last = grown.at(-1);
    const low = last?.toA ?? 0;
    while (fromA > low && (inOld.has(fromA) || inFresh.has(fromB))) [fromA, fromB] = [fromA - 1, fromB - 1];
    while (toA < before.length && toB < after.length && (inOld.has(toA) || inFresh.has(toB)))
      [toA, toB] = [toA + 1, toB + 1];
    if (last && fromA <= last.toA)
      grown[grown.length - 1] = { ...last, toA: Math.max(toA, last.toA), toB: Math.max(toB, last.toB) };
    else grown.push({ fromA, toA, fromB, toB });
  }
  let at = 0;
  for (const { fromA, toA, fromB, toB } of grown) {
    push('same', before.slice(at, fromA));
    push('removed', before.slice(fromA, toA));
    push('added', after.slice(fromB, toB));
    at = toA;
  }
  push('same', before.slice(at));
  return parts;
}
