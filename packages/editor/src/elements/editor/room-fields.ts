import { answerText } from '@evenfall/templates';
import { html, nothing, type TemplateResult } from 'lit';
import type { NoteDocument } from '../../document/index.js';
import { type RoomsKey, roomsMsg } from '../../localization/index.js';
import {
  type AnswerKind,
  EvenfallFields,
  type FieldsDoneDetail,
  KINDS,
  rememberedAnswers,
  shift,
} from '../../rooms/fields/index.js';
import type { SectionAnswer } from '../../session/index.js';
import { define } from '../leaf/index.js';
import type { Command, Room, RoomHost } from './room.js';
import { chipStyles } from './room-fields.styles.js';
import { Visitor } from './workbench.js';

/** What the popover is about: a sentence that stands, or one to be written at a place. */
type About =
  | { readonly answer: SectionAnswer; readonly words: string }
  | { readonly kind: AnswerKind; readonly section: string; readonly offset: number };

/**
 * Structured sentences: drawn as chips where they stand, and changed by their fields. The text stays the only record
 * (docs/adr/0006): a change rewrites the sentence as one step.
 */
class FieldsRoom extends Visitor implements Room {
  #about: About | undefined;
  #answers: readonly SectionAnswer[] = [];
  #drawn = '';
  #watched: NoteDocument | undefined;
  #told: string | undefined;
  readonly #read = rememberedAnswers();

  constructor(host: RoomHost) {
    super(host);
    this.checked();
  }

  /** Lines of the slash menu: a structured sentence of each kind. */
  commands(): Command[] {
    return KINDS.map((kind) => ({
      name: kind,
      label: roomsMsg(`fields.${kind}` as RoomsKey),
      detail: roomsMsg('fields.detail'),
      run: () => this.#write(kind),
    }));
  }

  renderBeside(): TemplateResult | typeof nothing {
    const about = this.#about;
    if (!about || this.host.locked) return nothing;
    const [kind, answer] =
      'answer' in about ? [about.answer.answer.element, about.answer.answer] : [about.kind, undefined];
    return html`<evenfall-fields
      .kind=${kind}
      .answer=${answer}
      .place=${this.#place(about)}
      @evenfall-fields-done=${({ detail }: CustomEvent<FieldsDoneDetail>) => this.#done(detail)}
      @evenfall-fields-close=${() => this.#leave()}
    ></evenfall-fields>`;
  }

  checked(): void {
    const { session } = this.host;
    if (!session) return;
    this.#answers = this.#read(session.content.text());
    this.#draw();
  }

  updated(): void {
    const { document } = this.host;
    if (!document) return;
    this.host.dress(chipStyles);
    if (document === this.#watched) return;
    this.#watched = document;
    this.#drawn = '';
    document.dom.addEventListener('click', (event) => {
      if ((event.target as Element).closest('.evenfall-answer')) this.#open({ focus: false });
      else this.#leave({ focus: false });
    });
    document.on('selection', () => this.#tell());
    this.#draw();
  }

  changed(): void {
    // Who goes on typing has no use for the fields.
    if (this.#about) this.#leave({ focus: false });
  }

  opened(): void {
    this.#about = undefined;
    this.#drawn = '';
    this.checked();
  }

  key(event: KeyboardEvent): boolean {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    if (event.isComposing) return false;
    // ProseMirror prevents Escape always; the menu at the caret lets none past that is its own.
    if (key === 'Escape' && this.#about) {
      this.#leave();
      return true;
    }
    return (
      !event.defaultPrevented &&
      key === '.' &&
      (ctrlKey || metaKey) &&
      !altKey &&
      !shiftKey &&
      this.#open({ focus: true })
    );
  }

  #draw(): void {
    const { document } = this.host;
    if (!document) return;
    const ranges = this.#answers.map(({ section, start, end }) => ({ section, start, end }));
    const now = JSON.stringify(ranges);
    if (now === this.#drawn) return;
    this.#drawn = now;
    document.light('answer', ranges);
  }

  #atCaret(): SectionAnswer | undefined {
    if (this.#answers.length === 0) return undefined;
    const { section, offset } = this.host.document?.caret() ?? {};
    return this.#answers.find(
      (answer) => answer.section === section && answer.start <= (offset ?? -1) && (offset ?? -1) <= answer.end,
    );
  }

  /** Tells people who listen, once for each sentence the caret comes into, that it has fields. */
  #tell(): void {
    const here = this.host.locked ? undefined : this.#atCaret();
    const name = here && `${here.section}:${answerText(here.answer)}`;
    if (name === this.#told) return;
    this.#told = name;
    if (here) {
      const kind = roomsMsg(`fields.${here.answer.element}` as RoomsKey);
      this.host.say(roomsMsg('fields.here', { kind }));
    }
  }

  #open({ focus }: { focus: boolean }): boolean {
    const answer = this.host.locked ? undefined : this.#atCaret();
    if (!answer) return false;
    this.#about = { answer, words: answerText(answer.answer) };
    this.#show(focus);
    return true;
  }

  #write(kind: AnswerKind): void {
    const caret = this.host.document?.caret();
    if (!caret || this.host.locked) return;
    this.#about = { kind, ...caret };
    this.#show(true);
  }

  #show(focus: boolean): void {
    this.host.redraw();
    if (!focus) return;
    void this.host.editor.updateComplete.then(async () => {
      const fields = this.host.editor.shadowRoot?.querySelector('evenfall-fields');
      await fields?.updateComplete;
      fields?.focus();
    });
  }

  #done({ answer }: FieldsDoneDetail): void {
    const about = this.#about;
    const { document } = this.host;
    this.#about = undefined;
    this.host.redraw();
    if (!about || !document) return;
    const text = answerText(answer);
    if ('answer' in about) {
      const now = shift(about.answer, document.text()[about.answer.section], about.words);
      if (now) document.rewrite(now, text);
      document.focus();
    } else {
      document.focus({ section: about.section, start: about.offset });
      const words = document.text()[about.section] ?? '';
      const [before, after] = [words.slice(0, about.offset), words.slice(about.offset)];
      document.insert(`${/\S$/.test(before) ? ' ' : ''}${text}${/^\s/.test(after) ? '' : ' '}`);
    }
    this.host.session?.check();
  }

  #leave({ focus }: { focus: boolean } = { focus: true }): void {
    if (!this.#about) return;
    this.#about = undefined;
    this.host.redraw();
    if (focus) this.host.document?.focus();
  }

  #place(about: About): { left: number; right: number; top: number; bottom: number } | undefined {
    const { document } = this.host;
    if (!document) return undefined;
    if (!('answer' in about)) return document.rectAt(about.section, about.offset);
    const { section, start, end } = about.answer;
    const [first, last] = [document.rectAt(section, start), document.rectAt(section, end)];
    return { ...first, bottom: last.bottom };
  }
}

export function createRoom(host: RoomHost): FieldsRoom {
  define('evenfall-fields', EvenfallFields);
  return new FieldsRoom(host);
}
