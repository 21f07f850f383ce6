import type { Format } from '@evenfall/templates';
import type { NoteDocument } from '../../../packages/editor/src/document/index.js';
import { clipboardEvent } from '../../support/clipboard.js';
import { engine } from '../../support/engine.js';

/*
 * A person's hands on a writing surface: selections in the DOM, and the events browsers send. What the
 * browser itself would do to the DOM is done by execCommand, which is its own editing code.
 */

/** A place in the text: section by index, offset into its `text()`. */
export interface Place {
  section: number;
  offset: number;
}

export interface Clip {
  html: string;
  plain: string;
}

const textOf = (section: Element) => section.querySelector<HTMLElement>('.evenfall-section-text') as HTMLElement;

/** The words of a section as the DOM shows them: a line a paragraph, a line feed a break. */
export function shownText(section: Element): string {
  return [...textOf(section).querySelectorAll('p')].map(shownLine).join('\n');
}

const isBreak = (node: Node): boolean => node instanceof HTMLBRElement && !node.matches('.ProseMirror-trailingBreak');

function pieces(paragraph: Element): (Text | HTMLBRElement)[] {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const found: (Text | HTMLBRElement)[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text || isBreak(node)) found.push(node as Text | HTMLBRElement);
  }
  return found;
}

const shownLine = (paragraph: Element) =>
  pieces(paragraph)
    .map((piece) => (piece instanceof Text ? piece.data : '\n'))
    .join('');

export class Hand {
  clip: Clip = { html: '', plain: '' };

  constructor(
    readonly note: NoteDocument,
    readonly format: Format,
  ) {}

  get root(): Document | ShadowRoot {
    return this.note.dom.getRootNode() as Document | ShadowRoot;
  }

  get sections(): Element[] {
    return [...this.note.dom.children];
  }

  /** The words by section, in order. */
  get texts(): string[] {
    const text = this.note.text();
    return this.format.sections.map(({ id }) => text[id] as string);
  }

  /** The point of the DOM at a place of the text. */
  point({ section, offset }: Place): [Node, number] {
    const paragraphs = [...textOf(this.sections[section] as Element).querySelectorAll('p')];
    let rest = offset;
    for (const paragraph of paragraphs) {
      const line = shownLine(paragraph);
      if (rest > line.length) {
        rest -= line.length + 1;
        continue;
      }
      for (const piece of pieces(paragraph)) {
        if (piece instanceof Text) {
          if (rest <= piece.data.length) return [piece, rest];
          rest -= piece.data.length;
        } else {
          if (rest === 0) return [piece.parentNode as Node, [...(piece.parentNode?.childNodes ?? [])].indexOf(piece)];
          rest -= 1;
        }
      }
      return [paragraph, paragraph.childNodes.length];
    }
    throw new Error(`no place ${section}:${offset}`);
  }

  /** Selects as a mouse or Shift would, backwards where `focus` lies before `anchor`. */
  select(anchor: Place, focus: Place = anchor) {
    this.note.dom.focus();
    // Soon after focus, ProseMirror takes a caret at the very start for the browser's doing, unless a finger was there.
    this.note.dom.dispatchEvent(new Event('touchstart', { bubbles: true }));
    getSelection()?.setBaseAndExtent(...this.point(anchor), ...this.point(focus));
    // The browser's own comes a task later; nothing a person does is as quick as a test.
    document.dispatchEvent(new Event('selectionchange'));
  }

  /** What the browser changed is read a microtask later. */
  async settle() {
    await Promise.resolve();
    await Promise.resolve();
  }

  /** @returns whether the browser would go on with its default */
  private send(event: Event): boolean {
    const node = getSelection()?.focusNode;
    const target = node && this.note.dom.contains(node) ? node : this.note.dom;
    return (target instanceof Element ? target : (target.parentElement as Element)).dispatchEvent(event);
  }

  key(key: string, modifiers: KeyboardEventInit = {}): boolean {
    const keyCode = { Backspace: 8, Delete: 46, Enter: 13, Tab: 9 }[key] ?? key.toUpperCase().charCodeAt(0);
    const init = { bubbles: true, cancelable: true, composed: true };
    const proceeds = this.send(new KeyboardEvent('keydown', { key, keyCode, ...init, ...modifiers }));
    if (modifiers.shiftKey) this.send(new KeyboardEvent('keyup', { key: 'Shift', keyCode: 16, ...init }));
    return proceeds;
  }

  /** A character from a keyboard. */
  type(character: string) {
    const event = { key: character, bubbles: true, cancelable: true, composed: true };
    if (!this.key(character)) return;
    const charCode = character.charCodeAt(0);
    if (this.send(new KeyboardEvent('keypress', { ...event, charCode, keyCode: charCode })))
      this.insertNatively(character);
  }

  private insertNatively(text: string) {
    if (this.beforeInput('insertText', { data: text })) document.execCommand('insertText', false, text);
  }

  beforeInput(inputType: string, init: InputEventInit = {}): boolean {
    return this.send(
      new InputEvent('beforeinput', { inputType, bubbles: true, cancelable: true, composed: true, ...init }),
    );
  }

  /** A delete key, with the browser's own deletion where the surface leaves it to it. */
  erase(direction: 'backward' | 'forward', unit: 'character' | 'word' = 'character') {
    const key = direction === 'backward' ? 'Backspace' : 'Delete';
    if (!this.key(key, { ctrlKey: unit === 'word' })) return;
    const selection = getSelection() as Selection;
    if (selection.isCollapsed) selection.modify('extend', direction, unit);
    if (!selection.rangeCount) return;
    const inputType = `delete${unit === 'word' ? 'Word' : 'Content'}${direction === 'backward' ? 'Backward' : 'Forward'}`;
    const targetRanges = [new StaticRange(selection.getRangeAt(0))];
    if (this.beforeInput(inputType, { targetRanges })) {
      document.execCommand(direction === 'backward' ? 'delete' : 'forwardDelete');
    }
  }

  private transfer(kind: 'copy' | 'cut' | 'paste', data: DataTransfer) {
    this.send(clipboardEvent(kind, data));
  }

  take(kind: 'copy' | 'cut'): Clip {
    const data = new DataTransfer();
    this.transfer(kind, data);
    this.clip = { html: data.getData('text/html'), plain: data.getData('text/plain') };
    return this.clip;
  }

  paste(clip: Partial<Clip> = this.clip) {
    const data = new DataTransfer();
    if (clip.html) data.setData('text/html', clip.html);
    if (clip.plain) data.setData('text/plain', clip.plain);
    this.transfer('paste', data);
  }

  private coordinates(place: Place): { clientX: number; clientY: number } {
    const [node, offset] = this.point(place);
    const range = document.createRange();
    range.setStart(node, offset);
    let box = range.getBoundingClientRect();
    if (!box.height) box = (node instanceof Element ? node : (node.parentElement as Element)).getBoundingClientRect();
    return { clientX: box.left + 0.5, clientY: box.top + box.height / 2 };
  }

  private drag(kind: 'dragstart' | 'drop' | 'dragend', dataTransfer: DataTransfer, place: Place) {
    const at = this.coordinates(place);
    const init = { dataTransfer, bubbles: true, cancelable: true, composed: true, ...at };
    const target = document.elementFromPoint(at.clientX, at.clientY);
    (target && this.note.dom.contains(target) ? target : this.note.dom).dispatchEvent(new DragEvent(kind, init));
  }

  /** Drags what is selected, from a place inside it, to another. */
  dragSelection(from: Place, to: Place) {
    const data = new DataTransfer();
    this.drag('dragstart', data, from);
    this.drag('drop', data, to);
  }

  drop(clip: Partial<Clip>, to: Place) {
    const data = new DataTransfer();
    if (clip.html) data.setData('text/html', clip.html);
    if (clip.plain) data.setData('text/plain', clip.plain);
    this.drag('drop', data, to);
  }

  /** Firefox writes over what was composed in the text node itself; others replace it as if it were selected. */
  private composed(before: string, step: string) {
    const { focusNode, focusOffset } = getSelection() as Selection;
    if (engine.composesInPlace && before && focusNode instanceof Text) {
      focusNode.replaceData(focusOffset - before.length, before.length, step);
      getSelection()?.collapse(focusNode, focusOffset - before.length + step.length);
      this.send(new InputEvent('input', { inputType: 'insertCompositionText', data: step, bubbles: true }));
      return;
    }
    for (let i = 0; i < before.length; i++) getSelection()?.modify('extend', 'backward', 'character');
    document.execCommand('insertText', false, step);
  }

  /**
   * An input method: it composes `steps`, each replacing the last.
   * @param meanwhile happens while it is at work, after its first step
   */
  async compose(steps: readonly string[], meanwhile?: () => void) {
    const event = (data: string) => ({ data, bubbles: true, cancelable: false, composed: true });
    this.send(new CompositionEvent('compositionstart', event('')));
    let before = '';
    for (const step of steps) {
      this.send(new CompositionEvent('compositionupdate', event(step)));
      this.composed(before, step);
      const first = before === '';
      before = step;
      await this.settle();
      if (first) meanwhile?.();
    }
    this.send(new CompositionEvent('compositionend', event(before)));
    await this.settle();
    // The key that confirms comes after the composition there, and ProseMirror waits for it: it takes the next for it.
    if (engine.confirmsLate) this.key('Enter', { keyCode: 229 });
  }
}
