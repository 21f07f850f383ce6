import { html, nothing, type TemplateResult } from 'lit';
import { roomsMsg } from '../../localization/index.js';
import { type Phrase, type PhraseStore, withoutPhrase, withPhrase } from '../../phrases/index.js';
import { EvenfallPhrases, type PhraseDeleteDetail, type PhraseSaveDetail } from '../../rooms/phrases/index.js';
import { define } from '../leaf/index.js';
import type { Command, Room, RoomHost } from './room.js';
import { Visitor } from './workbench.js';

/** A person's own phrases, kept where the host says. */
class PhrasesRoom extends Visitor implements Room {
  /** Those there are. */
  own: readonly Phrase[] = [];
  #store: PhraseStore | undefined;
  #open = false;
  #text = '';
  #loading = false;
  #failed = false;

  constructor(host: RoomHost) {
    super(host);
    this.updated();
  }

  commands(): Command[] {
    if (!this.#store) return [];
    const selected = this.host.document?.selected() ?? '';
    return [
      {
        name: 'phrases',
        label: roomsMsg('phrases.command'),
        run: () => this.show(selected),
      },
    ];
  }

  /** Opens the list, with words to begin a new one with. */
  show(text = this.host.document?.selected() ?? ''): void {
    if (!this.#store) return;
    this.#text = text;
    this.#open = true;
    this.host.redraw();
  }

  renderBeside(): TemplateResult | typeof nothing {
    if (!this.#open) return nothing;
    return html`<evenfall-phrases
      .phrases=${[...this.own].sort((one, other) => one.name.localeCompare(other.name))}
      .text=${this.#text}
      .loading=${this.#loading}
      .failed=${this.#failed}
      @evenfall-phrase-save=${({ detail: { phrase, before } }: CustomEvent<PhraseSaveDetail>) =>
        this.#change(
          (all) => withPhrase(all, phrase, before),
          (store) => store.save(phrase, before),
        )}
      @evenfall-phrase-delete=${({ detail: { name } }: CustomEvent<PhraseDeleteDetail>) =>
        this.#change(
          (all) => withoutPhrase(all, name),
          (store) => store.delete(name),
        )}
      @evenfall-phrases-close=${() => {
        this.#open = false;
        this.host.redraw();
        this.host.document?.focus();
      }}
    ></evenfall-phrases>`;
  }

  updated(): void {
    const { phraseStore } = this.host.editor;
    if (phraseStore === this.#store) return;
    this.#store = phraseStore;
    this.own = [];
    void this.#load();
  }

  async #load(): Promise<void> {
    const store = this.#store;
    if (!store) return;
    this.#loading = true;
    try {
      const found = await store.load();
      if (store === this.#store) this.own = found.map((phrase) => ({ ...phrase, own: true }));
      this.#failed = false;
    } catch {
      this.#failed = true;
    }
    this.#loading = false;
    this.host.redraw();
  }

  /** Shown at once; where it cannot be kept, what is kept is shown again, and told. */
  async #change(
    edit: (all: readonly Phrase[]) => Phrase[],
    keep: (store: PhraseStore) => Promise<void>,
  ): Promise<void> {
    const store = this.#store;
    if (!store) return;
    const before = this.own;
    this.own = edit(this.own);
    this.#failed = false;
    this.host.redraw();
    try {
      await keep(store);
    } catch {
      this.own = before;
      this.#failed = true;
      this.host.redraw();
    }
  }
}

export function createRoom(host: RoomHost): PhrasesRoom {
  define('evenfall-phrases', EvenfallPhrases);
  return new PhrasesRoom(host);
}
