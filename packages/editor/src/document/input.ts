import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { contentRange, crosses, type Range, sectionIndex, spansOf } from './sections.js';
import { breakAcross, deleteAcross, splitAcross, typeAcross } from './stays-put.js';
import type { Command } from './types.js';

/*
 * The ways into the document that do not pass through ProseMirror's keymap or clipboard: virtual
 * keyboards, dictation, input methods, spell checkers, menus, scripts. Each is caught before the browser
 * edits, or, where the browser says nothing beforehand (execCommand), right after.
 */

export interface Surface {
  /** Whether the browser took the elements of the sections themselves apart. */
  broken(): boolean;
  /** Draws the whole document again from its state. */
  redraw(): void;
  run(command: Command): boolean;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  formatBold: 'bold',
  formatItalic: 'italic',
  formatUnderline: 'underline',
  insertUnorderedList: 'bulletList',
  insertOrderedList: 'orderedList',
  historyUndo: 'undo',
  historyRedo: 'redo',
};

/** An input method cannot be prevented. ProseMirror deletes the selection as it starts, which is taken apart as any edit. */
const COMPOSING = /Composition/;

/** Events of controls in a section's chrome are theirs, although they bubble through the editing region. */
function isOurs(view: EditorView, event: Event): boolean {
  const target = event.target as Element;
  return target === view.dom || target.closest('[contenteditable]') === view.dom;
}

/** Performs, section by section, what the browser would do or has done. */
function edit(view: EditorView, range: Range, inputType: string, text: string) {
  const { tr } = view.state;
  if (inputType === 'insertParagraph') splitAcross(tr, range);
  else if (inputType === 'insertLineBreak') breakAcross(tr, range);
  else if (inputType.startsWith('delete')) deleteAcross(tr, range);
  else typeAcross(tr, range, text);
  view.dispatch(tr.setMeta('uiEvent', 'input').scrollIntoView());
}

/** Where the browser is about to edit: the selection, or around the caret what it would delete or correct. */
function targetOf(view: EditorView, event: InputEvent): Range {
  const { selection } = view.state;
  const [target] = event.getTargetRanges();
  if (!selection.empty || !target || target.collapsed) return selection;
  const from = view.posAtDOM(target.startContainer, target.startOffset, 1);
  const to = view.posAtDOM(target.endContainer, target.endOffset, -1);
  return { from: Math.min(from, to), to: Math.max(from, to) };
}

/** The part of a range in the section of the caret: as far as a word or line delete may reach. */
function ownPart(view: EditorView, range: Range): Range {
  const { $head } = view.state.selection;
  const index = sectionIndex($head);
  const { from } = contentRange($head.doc, index);
  return spansOf($head.doc, range).find((span) => span.index === index) ?? { from, to: from };
}

function textOf(event: InputEvent): string {
  return event.data ?? event.dataTransfer?.getData('text/plain') ?? '';
}

/** What the browser put in place of a range, where its event does not say: what is shown between the words around it. */
function shownInstead(view: EditorView, { from, to }: Range): string {
  const { doc } = view.state;
  const shown = [...view.dom.querySelectorAll('.evenfall-section-text')].map((text) => text.textContent).join('');
  const before = doc.textBetween(0, from);
  const after = doc.textBetween(to, doc.content.size);
  const around = shown.startsWith(before) && shown.endsWith(after);
  return around ? shown.slice(before.length, Math.max(before.length, shown.length - after.length)) : '';
}

/** Firefox takes the line break before the last words of a paragraph along when they are written over. */
function takesBreak({ state }: EditorView, { from, to }: Range, inputType: string): boolean {
  const overwrites = from < to && (inputType === 'insertText' || inputType === 'insertReplacementText');
  return overwrites && state.doc.resolve(from).nodeBefore?.type.name === 'hardBreak';
}

function beforeInput(view: EditorView, event: InputEvent, surface: Surface): boolean {
  if (!isOurs(view, event) || !view.editable) return false;
  const command = COMMANDS[event.inputType];
  if (command) {
    event.preventDefault();
    surface.run(command);
    return true;
  }
  const target = targetOf(view, event);
  if (COMPOSING.test(event.inputType)) return false;
  if (!crosses(view.state.doc, target) && !takesBreak(view, target, event.inputType)) return false;
  event.preventDefault();
  const range = view.state.selection.empty ? ownPart(view, target) : target;
  edit(view, range, event.inputType, textOf(event));
  return true;
}

/** An edit nobody announced: undone in the DOM, and done again section by section. */
function afterInput(view: EditorView, event: InputEvent, surface: Surface): boolean {
  if (!isOurs(view, event) || view.composing) return false;
  const { doc, selection } = view.state;
  const crossed = crosses(doc, selection);
  if (!crossed && !surface.broken()) return false;
  const text = textOf(event) || (crossed ? shownInstead(view, selection) : '');
  surface.redraw();
  const command = COMMANDS[event.inputType];
  if (command) surface.run(command);
  else if (crossed || text) edit(view, selection, event.inputType, text);
  return true;
}

export function input(surface: Surface): Plugin {
  return new Plugin({
    props: {
      handleTextInput(view, from, to, text) {
        if (!crosses(view.state.doc, { from, to })) return false;
        view.dispatch(typeAcross(view.state.tr, { from, to }, text).scrollIntoView());
        return true;
      },
      handleDOMEvents: {
        beforeinput: (view, event) => beforeInput(view, event, surface),
        input: (view, event) => afterInput(view, event as InputEvent, surface),
      },
    },
  });
}
