import { Fragment, type Node, type Schema, Slice } from '@tiptap/pm/model';
import { Selection, type Transaction } from '@tiptap/pm/state';
import { ReplaceAroundStep, ReplaceStep, type Step, Transform } from '@tiptap/pm/transform';
import { inlineNodes } from './blocks.js';
import { contentRange, type Range, type SectionSpan, spansOf } from './sections.js';

/*
 * STAYS-PUT. Plain ProseMirror joins what is left on both sides of a deleted selection, so a selection
 * from Subjective to Assessment would pull the end of Assessment into Subjective. Here every edit over
 * several sections is one edit per section, and what is inserted goes into the first of them.
 */

function deleteSpan(tr: Transaction, span: SectionSpan) {
  const { from, to } = contentRange(tr.doc, span.index);
  const section = tr.doc.child(span.index);
  const plain = section.childCount === 1 && section.child(0).isTextblock;
  if (span.whole && !plain) {
    // Not `delete`: it would leave the bullet of a list whose words are gone.
    tr.replaceWith(from, to, tr.doc.type.schema.node('paragraph'));
  } else if (span.from < span.to) {
    tr.delete(span.from, span.to);
  }
}

/** Deletes a range section by section and puts the caret where the range began. */
export function deleteAcross(tr: Transaction, range: Range): Transaction {
  const spans = spansOf(tr.doc, range);
  const first = spans[0];
  if (!first) return tr;
  for (const span of [...spans].reverse()) deleteSpan(tr, span);
  // The text of the first section begins where it began before, unless all of it was replaced.
  const { from, to } = contentRange(tr.doc, first.index);
  return tr.setSelection(Selection.near(tr.doc.resolve(first.whole ? from : Math.min(first.from, to)), 1));
}

const words = (content: Fragment): string => content.textBetween(0, content.size, '\n', '\n');

/** Text as the content of a slice that opens into its surroundings; lines become paragraphs, blank ones go. */
export function textSlice(schema: Schema, text: string, marks: Parameters<typeof inlineNodes>[2] = []): Slice {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim());
  if (lines.length <= 1) return new Slice(Fragment.fromArray(inlineNodes(schema, lines[0] ?? text, marks)), 0, 0);
  const paragraphs = lines.map((line) => schema.node('paragraph', null, inlineNodes(schema, line, marks)));
  return new Slice(Fragment.fromArray(paragraphs), 1, 1);
}

/** Whether all words of a slice arrive when it replaces nothing at a position. */
function fits(doc: Node, at: number, slice: Slice): boolean {
  const trial = new Transform(doc);
  try {
    trial.replaceRange(at, at, slice);
  } catch {
    return false;
  }
  const length = (content: Fragment) => content.textBetween(0, content.size).length;
  return (
    length(trial.doc.content) - length(doc.content) === length(slice.content) && trial.doc.childCount === doc.childCount
  );
}

/** Inserts a slice that holds no sections at a position, whatever its shape, with all its words (NOTHING-LOST). */
export function insertSlice(tr: Transaction, at: number, slice: Slice): Transaction {
  if (!slice.size) return tr;
  const steps = tr.steps.length;
  tr.replaceRange(at, at, fits(tr.doc, at, slice) ? slice : textSlice(tr.doc.type.schema, words(slice.content)));
  return tr.setSelection(Selection.near(tr.doc.resolve(tr.mapping.slice(steps).map(at)), -1));
}

/** Replaces a range section by section; what is inserted goes into the first section of it. */
export function replaceAcross(tr: Transaction, range: Range, slice: Slice): Transaction {
  deleteAcross(tr, range);
  return insertSlice(tr, tr.selection.from, slice);
}

/** Types text over a range: into the first section of it, in the formatting that stands there. */
export function typeAcross(tr: Transaction, range: Range, text: string): Transaction {
  deleteAcross(tr, range);
  const { $from } = tr.selection;
  return insertSlice(tr, $from.pos, textSlice(tr.doc.type.schema, text, $from.marks()));
}

/** Enter over a range: one edit per section, then a new paragraph in the first. */
export function splitAcross(tr: Transaction, range: Range): Transaction {
  deleteAcross(tr, range);
  return tr.split(tr.selection.from);
}

/** A line break over a range. */
export function breakAcross(tr: Transaction, range: Range): Transaction {
  return deleteAcross(tr, range).replaceSelectionWith(tr.doc.type.schema.node('hardBreak'), true);
}

type Replace = ReplaceStep | ReplaceAroundStep;

/**
 * Whether a step touches the content of more than one section. Its ends may lie between sections all the same: to
 * close the lists around a caret, ProseMirror replaces the closing of the section with itself.
 */
function touchesSeveral(doc: Node, { from, to }: Range): boolean {
  const $from = doc.resolve(from);
  const first = $from.index(0);
  return first < doc.childCount - 1 && to > contentRange(doc, first).to + 1;
}

function crossing(tr: Transaction): Replace | undefined {
  return tr.steps.find(
    (step: Step, index): step is Replace =>
      (step instanceof ReplaceStep || step instanceof ReplaceAroundStep) &&
      touchesSeveral(tr.docs[index] as Node, step),
  ) as Replace | undefined;
}

/** What of the originator's intent must survive in a transaction that stands for another. */
const CARRIED = ['uiEvent', 'paste', 'composition', 'addToHistory', 'inputType'];

/**
 * The net under every input path: a transaction whatever its origin (a host's command, a browser edit
 * read back from the DOM) is taken apart when it crosses sections, and refused when it cannot be.
 * @param fresh gives an empty transaction on the same state
 * @returns the transaction to apply, or nothing to refuse it
 */
export function sectionwise(tr: Transaction, fresh: () => Transaction): Transaction | undefined {
  const step = tr.docChanged ? crossing(tr) : undefined;
  if (!step) return tr;
  if (tr.steps.length > 1) return undefined;
  const own = fresh();
  if (step instanceof ReplaceAroundStep) {
    // The content of the gap was to be moved. It stays, and only what stood around it goes.
    for (const range of [
      { from: step.gapTo, to: step.to },
      { from: step.from, to: step.gapFrom },
    ]) {
      if (range.from < range.to) deleteAcross(own, range);
    }
  } else {
    deleteAcross(own, step);
  }
  // The slice may hold empty sections, to close what it opened; only its words were meant.
  const text = words(step.slice.content).replace(/^\n+|\n+$/g, '');
  if (text) typeAcross(own, own.selection, text);
  for (const key of CARRIED) {
    const value = tr.getMeta(key);
    if (value !== undefined) own.setMeta(key, value);
  }
  return tr.scrolledIntoView ? own.scrollIntoView() : own;
}
