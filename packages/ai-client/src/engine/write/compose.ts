import { type Frame, frame, MOST } from './frames.js';
import { partOf } from './part.js';
import type { Item, Part } from './parts.js';
import { riskClause } from './risk.js';
import { finish } from './text.js';
import { subject, type Voice } from './voice.js';

/** A sentence and the fragments it restates. */
export interface Composed {
  readonly text: string;
  readonly items: readonly Item[];
  readonly quoted: boolean;
  readonly inferred: boolean;
}

/** A sentence takes on another fragment only up to this length. */
const LONG = 170;

interface Open {
  frame: Frame;
  parts: string[];
  items: Item[];
  negatives: NonNullable<Part['negative']>[];
  quoted: boolean;
  inferred: boolean;
  /** Where in the sentence its last deed begins, behind a comma. */
  deed?: number;
}

const REPORTS: ReadonlySet<Frame> = new Set<Frame>(['reported', 'reported-list']);

/** The sentences of one section from its fragments in order. */
export function compose(items: readonly Item[], voice: Voice): Composed[] {
  const done: Composed[] = [];
  const turns = new Map<Frame, number>();
  let open: Open | undefined;
  const most = (kind: Frame): number =>
    voice.length === 'detailed' ? 1 : voice.length === 'brief' ? MOST[kind] * 2 : MOST[kind];
  const close = (): void => {
    if (!open) return;
    // "cried, left, came back" → "cried, left, and came back"
    const [row = ''] = open.parts;
    if (open.deed && open.parts.length === 1) {
      const before = row.slice(0, open.deed - 2);
      open.parts = [`${before}${before.includes(',') ? ',' : ''} and ${row.slice(open.deed)}`];
    }
    const kin: Frame = open.frame === 'reported-list' || open.frame === 'that' ? 'reported' : open.frame;
    const turn = turns.get(kin) ?? 0;
    turns.set(kin, turn + 1);
    const text = open.negatives.length
      ? riskClause(open.negatives, voice.unnamed ? undefined : subject(voice))
      : frame(open.frame, open.parts, voice, turn);
    done.push({ text: finish(text), items: open.items, quoted: open.quoted, inferred: open.inferred });
    open = undefined;
  };
  for (const [index, item] of items.entries()) {
    const before = items[index - 1];
    // What hangs on a comma hangs on what stood before it, wherever that was placed.
    const sameLine =
      before?.fragment.line === item.fragment.line &&
      before?.fragment.sourceId === item.fragment.sourceId &&
      (!/^(?:comma|arrow)$/.test(item.fragment.after) || item.fragment.start - before.fragment.end < 8);
    const part = partOf(
      item,
      voice,
      sameLine ? before?.text : undefined,
      sameLine ? (open?.parts.at(-1) ?? before?.text) : undefined,
    );
    const last = open?.items.at(-1);
    const near = sameLine || item.fragment.line - (before?.fragment.line ?? item.fragment.line) <= 1;
    const alike = last?.slot === item.slot;
    const length = open?.parts.reduce((sum, text) => sum + text.length, 0) ?? 0;
    if (
      open &&
      part.negative &&
      open.negatives.length &&
      near &&
      open.negatives[0]?.how === part.negative.how &&
      !open.negatives.at(-1)?.tail
    ) {
      open.negatives.push(part.negative);
      open.items.push(item);
      continue;
    }
    if (open && part.more && part.frame === 'alone' && sameLine && item.fragment.after === 'comma') {
      const denial = open.negatives.at(-1);
      // "no SI, asked directly": how it was asked stands behind what was answered.
      if (denial && !denial.tail) {
        open.negatives[open.negatives.length - 1] = { ...denial, tail: `, ${part.text}` };
        open.items.push(item);
        continue;
      }
    }
    if (
      open &&
      (part.more || (part.beside && open.frame === 'alone' && !open.quoted)) &&
      sameLine &&
      (item.fragment.after === 'comma' || item.fragment.after === 'arrow') &&
      !open.negatives.length &&
      // What follows a quotation is not part of it.
      !(open.quoted && part.frame !== 'alone') &&
      length + part.text.length < LONG * 1.5
    ) {
      const told = `${open.parts.pop()}, `;
      if (part.deed) open.deed = told.length;
      open.parts.push(told + part.text);
      open.items.push(item);
      continue;
    }
    // A part that may be a sentence of its own turns the list beside it into a bare one.
    if (
      open &&
      sameLine &&
      alike &&
      !part.negative &&
      !part.more &&
      REPORTS.has(part.frame) &&
      REPORTS.has(open.frame) &&
      open.frame !== part.frame
    ) {
      if (open.parts.length < most('reported-list') && length + part.text.length < LONG) {
        open.frame = 'reported-list';
        open.parts.push(part.opening ?? part.text);
        open.items.push(item);
        continue;
      }
    }
    const joins =
      part.frame !== 'alone' &&
      !part.negative &&
      !part.more &&
      open?.frame === part.frame &&
      open.parts.length < most(part.frame) &&
      near &&
      alike &&
      // Two sentences with commas of their own make no good one: they would be parted by semicolons.
      (item.fragment.after === 'comma' ||
        voice.several ||
        !/^(?:reported|that|did|included|measure)$/.test(part.frame) ||
        ![...open.parts, part.text].some((text) => text.includes(','))) &&
      // "no appetite and low energy" would negate both.
      (!/^no\s/i.test(open.parts.at(-1) ?? '') || /^no\s/i.test(part.text)) &&
      length + part.text.length < LONG;
    if (open && joins) {
      // Named twice ("OCD - checking … OCD"): said once.
      if (part.frame === 'diagnosis' && open.parts.includes(part.text)) {
        open.items.push(item);
        continue;
      }
      open.parts.push(part.opening ?? part.text);
      open.items.push(item);
      continue;
    }
    close();
    open = {
      frame: part.frame,
      parts: [part.opening ?? part.text],
      items: [item],
      negatives: part.negative ? [part.negative] : [],
      quoted: part.quoted ?? false,
      inferred: part.inferred ?? false,
    };
  }
  close();
  return done;
}
