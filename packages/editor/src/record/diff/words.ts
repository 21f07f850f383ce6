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

/** What became of a text, in whole words. Joining what stayed and what was taken out gives `before`, and so on. */
export function diffWords(before: string, after: string): DiffPart[] {
  const old = document(before);
  const fresh = document(after);
  const whole = new StepMap([0, old.content.size, fresh.content.size]);
  const changes = simplifyChanges(ChangeSet.create(old).addSteps(fresh, [whole], null).changes, fresh);
  const parts: DiffPart[] = [];
  const push = (kind: DiffPart['kind'], text: string) => {
    if (text) parts.push({ kind, text });
  };
  let at = 0;
  for (const { fromA, toA, fromB, toB } of changes) {
    push('same', before.slice(at, fromA));
    push('removed', before.slice(fromA, toA));
    push('added', after.slice(fromB, toB));
    at = toA;
  }
  push('same', before.slice(at));
  return parts;
}
