import { html, nothing, type TemplateResult } from 'lit';
import type { DictationError, DictationSource } from '../../dictation/index.js';
import { msg, roomsMsg } from '../../localization/index.js';
import { type DictationLook, EvenfallDictation } from '../../rooms/dictation/index.js';
import { define, localeOf } from '../leaf/index.js';
import type { Room, RoomHost } from './room.js';
import { Visitor } from './workbench.js';

/** A dictation into the note: what is heard is shown, and written where the caret is once it stands. */
class DictationRoom extends Visitor implements Room {
  #look: DictationLook | undefined;
  #interim = '';
  #stop: (() => void) | undefined;
  /** Words that stand, while an input method is at work: it must not be disturbed. */
  #waiting: string[] = [];
  #composing = false;
  #watched: HTMLElement | undefined;
  /** Counts the dictations: what comes late of one that is over is not of the next. */
  #turn = 0;

  get pane(): 'dictate' | false {
    return this.#stop !== undefined && 'dictate';
  }

  /** Begins, or ends. */
  show(): void {
    if (this.#look) this.#end();
    else void this.#begin();
  }

  renderTools(): TemplateResult | typeof nothing {
    const { dictation } = this.host.editor;
    if (!this.#look || !dictation || this.host.locked) return nothing;
    return html`<evenfall-dictation
      part="dictation"
      .look=${this.#look}
      .interim=${this.#interim}
      .where=${msg(`engine.${dictation.locality}`)}
      @evenfall-dictation-stop=${() => this.#end()}
      @evenfall-dictation-prepare=${() => void this.#prepare()}
    ></evenfall-dictation>`;
  }

  updated(): void {
    if (this.host.locked && this.#look) this.#end();
    const dom = this.host.document?.dom;
    if (!dom || dom === this.#watched) return;
    this.#watched = dom;
    dom.addEventListener('compositionstart', () => {
      this.#composing = true;
    });
    dom.addEventListener('compositionend', () => {
      this.#composing = false;
      // The last input event of a composition comes after its end.
      setTimeout(() => this.#write());
    });
  }

  opened(): void {
    this.#end();
  }

  left(): void {
    this.#end();
  }

  get #language(): string {
    return localeOf(this.host.editor);
  }

  async #begin(): Promise<void> {
    const source = this.host.editor.dictation;
    if (!source || this.host.locked) return;
    const turn = ++this.#turn;
    this.#become({ kind: 'asking' });
    const state = await source.state(this.#language).catch(() => 'unavailable' as const);
    if (turn !== this.#turn || !this.#look) return;
    if (state === 'unavailable') this.#become({ kind: 'failed', code: 'unavailable' });
    else if (state === 'loadable') this.#become({ kind: 'loadable' });
    else this.#listen(source, turn);
  }

  async #prepare(): Promise<void> {
    const source = this.host.editor.dictation;
    const turn = this.#turn;
    this.#become({ kind: 'loading' });
    const done = await source?.prepare?.(this.#language).catch(() => false);
    if (turn !== this.#turn || !this.#look || !source) return;
    if (done) this.#listen(source, turn);
    else this.#become({ kind: 'failed', code: 'unavailable' });
  }

  #listen(source: DictationSource, turn: number): void {
    const mine = () => turn === this.#turn;
    let over = false;
    const stop = source.start(this.#language, {
      interim: (text) => {
        if (!mine() || text === this.#interim) return;
        this.#interim = text;
        this.host.redraw();
      },
      // What was said before a stop may come after it: it was said, so it is written.
      final: (text) => {
        this.#waiting.push(text);
        this.#write();
      },
      ended: (error) => {
        over = true;
        if (mine()) this.#ended(error);
      },
    });
    if (over) return;
    this.#stop = stop;
    this.#become({ kind: 'listening' });
    this.host.say(roomsMsg('dictation.on'));
    this.host.document?.focus();
  }

  #write(): void {
    const { document } = this.host;
    if (this.#composing || !document || this.host.locked) return;
    for (const heard of this.#waiting.splice(0)) {
      const words = heard.replace(/\s+/g, ' ').trim();
      if (!words) continue;
      const { section, offset } = document.caret();
      // What is selected was not said to go.
      if (document.selected()) document.focus({ section, start: offset });
      const before = document.text()[section]?.slice(0, offset) ?? '';
      document.insert(/\S$/.test(before) && !/^[.,;:!?)]/.test(words) ? ` ${words}` : words);
    }
  }

  #ended(error: DictationError | undefined): void {
    this.#stop = undefined;
    this.#interim = '';
    if (error) this.#become({ kind: 'failed', code: error.code });
    else {
      this.#look = undefined;
      this.host.redraw();
    }
  }

  #end(): void {
    const was = this.pane;
    this.#stop?.();
    this.#stop = undefined;
    this.#turn++;
    this.#interim = '';
    if (!this.#look) return;
    this.#look = undefined;
    this.host.redraw();
    if (was) this.host.say(roomsMsg('dictation.off'));
  }

  #become(look: DictationLook): void {
    this.#look = look;
    this.host.redraw();
  }
}

export function createRoom(host: RoomHost): DictationRoom {
  define('evenfall-dictation', EvenfallDictation);
  return new DictationRoom(host);
}
