import type { DocumentEvents } from '../document/index.js';
import { MemoryContent, type NoteContent } from './content.js';

export interface WordsHooks {
  /** Somebody wrote. True where something that is shown beside the words went with it. */
  edited(sections: readonly string[]): boolean;
  /** The note became blank or is no longer, or a placement was undone or redone: that shows before the next reading. */
  shown(): void;
  /** Pasted text without a place. */
  unplaced(text: DocumentEvents['unplaced']): void;
  /** The words went elsewhere, from where these items of the tray were placed. */
  moved(placed: ReadonlySet<string>): void;
}

/** The words of a note, wherever they live now: in memory, or in the writing surface they were handed to. */
export class Words {
  #unlisten: (() => void)[] = [];

  constructor(
    public content: NoteContent,
    private readonly hooks: WordsHooks,
  ) {
    this.#listen();
  }

  /** Hands the words over to who holds the same sections. */
  attach(content: NoteContent): void {
    this.close();
    const placed = this.content.placed();
    this.content = content;
    this.hooks.moved(placed);
    this.#listen();
  }

  /** Takes the words back into memory. */
  detach(): void {
    this.attach(new MemoryContent(this.content.content(), this.content.placed()));
  }

  close(): void {
    for (const stop of this.#unlisten) stop();
  }

  #listen(): void {
    const { content, hooks } = this;
    const look = () => `${content.wordless} ${[...content.placed()].join(' ')}`;
    let before = look();
    this.#unlisten = [
      content.on('change', ({ sections }) => {
        const more = hooks.edited(sections);
        // Nothing is drawn at every key: only the first word shows before the next reading, and what an undo brings back.
        const now = look();
        if (more || now !== before) hooks.shown();
        before = now;
      }),
      content.on('unplaced', (text) => hooks.unplaced(text)),
    ];
  }
}
