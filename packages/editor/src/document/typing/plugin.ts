import { closeHistory } from '@tiptap/pm/history';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { insertText } from './insert.js';
import { Menu } from './menu.js';
import { type Reading, readingAt, readingsKey, readingsState } from './readings.js';
import type { MenuItem, ReadingDetail, TypingAids } from './types.js';

/** Keys that end a word. Not `:` or `/`, which short forms hold. */
const ENDS = /^[ .,;!?)]$/;
/** A slash or a dot at the start of a word, and letters. */
const REACH = 26;
const TRIGGER = /(?:^|[\s(])([/.])([\p{L}\p{N}_-]{0,24})$/u;

export interface TypingHooks {
  aids(): TypingAids | undefined;
  reading(detail: ReadingDetail): void;
}

/** The words of the caret's paragraph before it; a break or another leaf is one character. */
const before = ({ state }: EditorView): string =>
  state.selection.$from.parent.textBetween(0, state.selection.$from.parentOffset, undefined, '\n');

/** What helps while a person types: short forms, dot phrases, the menu at the caret. */
class Typing {
  /** What the menu is about: letters after a trigger, or a reading. */
  #about: { readonly from: number } | Reading | undefined;
  readonly #menu = new Menu((item) => this.#pick(item));
  /** The trigger whose menu the person closed: it stays closed while they write on there. */
  #unwanted: number | undefined;
  readonly #onAway = (event: Event) => {
    if (!this.#menu.dom.contains(event.target as Node)) this.close();
  };
  /** The line that is written in may be scrolled into sight by the key that opened the menu. */
  readonly #onScroll = ({ target }: Event) => {
    if (this.#about && target !== this.#menu.dom) this.#menu.place(this.view, this.#about.from);
  };

  constructor(
    private readonly view: EditorView,
    private readonly hooks: TypingHooks,
  ) {
    addEventListener('scroll', this.#onScroll, { capture: true, passive: true });
    addEventListener('pointerdown', this.#onAway, { capture: true, passive: true });
  }

  get attributes(): Record<string, string | undefined> {
    const { open, id, activeId } = this.#menu;
    return open ? { 'aria-controls': id, 'aria-activedescendant': activeId, 'aria-autocomplete': 'list' } : {};
  }

  destroy(): void {
    this.close();
    removeEventListener('scroll', this.#onScroll, { capture: true });
    removeEventListener('pointerdown', this.#onAway, { capture: true });
  }

  /** A character was typed and stands in the note. */
  typed(key: string): void {
    if (ENDS.test(key)) {
      this.close();
      if (!this.#expandPhrase(key)) this.#expand(key);
    } else this.#offer();
  }

  /** The document or the selection changed by other ways. */
  update(): void {
    if (this.#about && !('words' in this.#about)) this.#offer();
    else if (this.#about && !this.view.state.selection.empty) this.close();
  }

  key(event: KeyboardEvent): boolean {
    if (event.isComposing) return false;
    if (event.key === '.' && (event.ctrlKey || event.metaKey)) return this.openReading();
    if (!this.#menu.open || event.ctrlKey || event.metaKey || event.altKey) {
      if (event.key === 'Enter' && !event.shiftKey && this.view.state.selection.empty) this.#expand('\n');
      return false;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) this.#menu.move(step);
    else if (event.key === 'Enter' || event.key === 'Tab') this.#menu.pick();
    else if (event.key === 'Escape') {
      this.#unwanted = this.#about?.from;
      this.close();
    } else return false;
    this.#describe();
    // Escape closes the list and nothing else.
    event.stopPropagation();
    return true;
  }

  /** The meanings of the reading at a position, or at the caret and before it. */
  openReading(position = this.view.state.selection.from): boolean {
    const { hooks, view } = this;
    const reading = view.editable ? readingAt(view.state, position) : undefined;
    const labels = hooks.aids()?.labels;
    if (!reading || !labels) return false;
    this.#about = reading;
    const items: MenuItem[] = reading.options.map((option) => ({ label: option, insert: option }));
    if (!reading.ask) items.push({ label: labels.asTyped(reading.short), insert: reading.short });
    // Where nothing may be guessed, nothing is chosen beforehand.
    this.#menu.active = reading.ask ? -1 : 0;
    this.#menu.show(view, reading.from, labels.meanings, items);
    this.#describe();
    return true;
  }

  close(): void {
    if (!this.#about) return;
    this.#about = undefined;
    this.#menu.hide();
    this.#describe();
  }

  #offer(): void {
    const { view, hooks } = this;
    const { selection } = view.state;
    const aids = hooks.aids();
    const found = selection.empty ? TRIGGER.exec(before(view).slice(-REACH)) : null;
    const [, trigger, letters = ''] = found ?? [];
    const from = selection.from - letters.length - 1;
    if (!letters) this.#unwanted = undefined;
    const wanted = found && from !== this.#unwanted;
    const items = wanted && aids?.menu ? aids.menu(trigger as '/' | '.', letters) : [];
    if (items.length === 0 || !aids) {
      this.close();
      return;
    }
    this.#about = { from };
    this.#menu.show(view, from, aids.labels.menu, items);
    this.#describe();
  }

  #pick({ insert, run }: MenuItem): void {
    const { view } = this;
    const about = this.#about;
    if (!about) return;
    const range = 'words' in about ? about : { from: about.from, to: view.state.selection.from };
    this.close();
    const tr = insertText(view.state, range, insert ?? '');
    if ('words' in about) tr.setMeta(readingsKey, { drop: about });
    view.dispatch(tr);
    this.#endStep();
    view.focus();
    run?.();
  }

  /** `.name` and a space write the phrase. */
  #expandPhrase(key: string): boolean {
    const { view, hooks } = this;
    if (key !== ' ') return false;
    const [, trigger, name = ''] = TRIGGER.exec(before(view).slice(0, -1).slice(-REACH)) ?? [];
    const text = trigger === '.' ? hooks.aids()?.phrase?.(name) : undefined;
    if (text === undefined) return false;
    const to = view.state.selection.from;
    view.dispatch(insertText(view.state, { from: to - name.length - 2, to }, text));
    this.#endStep();
    return true;
  }

  /** Writes the short form out that a key ended, or asks about it. The key itself stands already, but for Enter. */
  #expand(key: string): void {
    const { view, hooks } = this;
    const read = hooks.aids()?.endedForm;
    const own = key === '\n' ? 0 : 1;
    const line = before(view);
    const form = read?.(own ? line.slice(0, -1) : line, key);
    if (!form) return;
    const { state } = view;
    const to = state.selection.from - own;
    const from = to - form.length;
    // A break or words of a record in between: not ours to replace.
    if (state.doc.textBetween(from, to) !== form.short) return;
    const tr = closeHistory(state.tr);
    const words = form.text ?? form.short;
    if (form.text !== undefined) {
      tr.insertText(form.text, from, to);
    }
    if (form.kind !== 'sure') {
      const { short, options } = form;
      const reading: Reading = { from, to: from + words.length, short, words, options, ask: form.kind === 'ask' };
      tr.setMeta(readingsKey, { add: reading });
    }
    view.dispatch(tr);
    this.#endStep();
    if (form.kind !== 'sure') hooks.reading({ kind: form.kind, short: form.short, text: form.text });
  }

  /** What follows is an undo step of its own. */
  #endStep(): void {
    this.view.dispatch(closeHistory(this.view.state.tr));
  }

  /** Tells assistive technology which line is active. */
  #describe(): void {
    const names = ['aria-controls', 'aria-activedescendant', 'aria-autocomplete'];
    const { attributes } = this;
    for (const name of names) {
      const value = attributes[name];
      if (value === undefined) this.view.dom.removeAttribute(name);
      else this.view.dom.setAttribute(name, value);
    }
  }
}

/** Short forms, dot phrases and the menu at the caret, as far as there are aids for them. */
export function typing(hooks: TypingHooks): Plugin {
  let own: Typing | undefined;
  return new Plugin({
    key: readingsKey,
    state: readingsState,
    view(view) {
      own = new Typing(view, hooks);
      return {
        update: (_, previous) => {
          if (view.state.doc !== previous.doc || view.state.selection !== previous.selection) own?.update();
        },
        destroy: () => own?.destroy(),
      };
    },
    props: {
      decorations: (state) => readingsKey.getState(state)?.drawn,
      handleTextInput(view, from, to, text, insert) {
        if (text.length !== 1 || view.composing || from !== to || !hooks.aids()) return false;
        view.dispatch(insert());
        own?.typed(text);
        return true;
      },
      handleKeyDown: (_, event) => own?.key(event) ?? false,
      handleClick: (view, position) => {
        const reading = readingsKey
          .getState(view.state)
          ?.list.find(({ from, to }) => from <= position && position <= to);
        if (reading) own?.openReading(position);
        return false;
      },
      handleDOMEvents: {
        // Keyboards of phones compose every word, and some the space after it as well.
        compositionend: (view, { data }) => {
          const key = data?.at(-1) ?? '';
          if (!ENDS.test(key) || !hooks.aids()) return false;
          // What was composed is in the document in a moment.
          setTimeout(() => {
            if (!view.isDestroyed && view.state.selection.empty && before(view).endsWith(data)) own?.typed(key);
          });
          return false;
        },
        blur: () => {
          own?.close();
          return false;
        },
      },
    },
  });
}
