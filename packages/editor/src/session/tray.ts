import { type Format, textBlocks, type UnsortedItem } from '@evenfall/templates';
import type { Proposal } from '../review/index.js';
import { MemoryContent, type NoteContent } from './content.js';
import { type Records, sentenceBlock } from './records.js';

/** The note that a tray belongs to. */
export interface TrayNote {
  readonly format: Format;
  readonly records: Records;
  content(): NoteContent;
  /** The note changed, though none of its words. */
  changed(): void;
}

/**
 * The Unsorted tray: text without a place, kept until a person decides (NOTHING-LOST). An item that was placed is held
 * on to, because undo brings it back; one that was discarded until the next edit.
 */
export class Tray {
  #items: readonly UnsortedItem[];
  /** What items were drafted from. */
  #origins = new Map<string, Proposal>();
  #discarded: ReadonlySet<string> = new Set();
  /** What it began with. */
  readonly #first: ReadonlySet<string>;
  /** Every id that was ever given out here, or in a session before. */
  readonly #known: Set<string>;

  constructor(
    items: readonly UnsortedItem[],
    private readonly note: TrayNote,
  ) {
    this.#items = items;
    this.#first = new Set(items.map(({ id }) => id));
    this.#known = new Set(this.#first);
  }

  /** What is kept with the note. */
  get kept(): UnsortedItem[] {
    return this.shown.filter(({ id }) => !this.#discarded.has(id));
  }

  /** What is kept, and what was discarded just now, in their places. */
  get shown(): UnsortedItem[] {
    const placed = this.note.content().placed();
    return this.#items.filter(({ id }) => !placed.has(id));
  }

  get discarded(): ReadonlySet<string> {
    return this.#discarded;
  }

  /** The recorded sentences that wait here with their formatting: their records go with the note. */
  sentences(): ReturnType<MemoryContent['sentences']> {
    return new MemoryContent(this.kept.map(({ id, content = [] }) => ({ id, content }))).sentences();
  }

  /** An id was given out, also to what is placed or discarded. */
  has(id: string): boolean {
    return this.#known.has(id);
  }

  keep(
    text: string,
    from: UnsortedItem['from'],
    { section, content }: Pick<UnsortedItem, 'section' | 'content'> = {},
  ): void {
    if (!text.trim()) return;
    this.forgetDiscarded();
    this.#add({ id: this.#freshId(from), text, from, ...(section && { section }), ...(content && { content }) });
  }

  /** Moves an item to the end of a section, as one step; one that was drafted becomes a recorded sentence. */
  place(id: string, section: string): void {
    const { format, records, content } = this.note;
    const item = this.kept.find((each) => each.id === id);
    if (!item || !format.sections.some((known) => known.id === section)) return;
    const drafted = this.#origins.get(id);
    const blocks = drafted ? [sentenceBlock(records.ofProposal(drafted))] : (item.content ?? textBlocks(item.text));
    content().place(section, blocks, id);
  }

  discard(id: string): void {
    if (this.kept.some((item) => item.id === id)) this.#discarded = new Set([...this.#discarded, id]);
    this.note.changed();
  }

  undiscard(id: string): void {
    this.#discarded = new Set([...this.#discarded].filter((other) => other !== id));
    this.note.changed();
  }

  /** The next edit was made: what was discarded goes. */
  forgetDiscarded(): void {
    this.#items = this.#items.filter(({ id }) => !this.#discarded.has(id));
    this.#discarded = new Set();
  }

  /** What was placed, and is not known to be where the words are now, stays so: the history that could undo it is gone. */
  settle(placed: ReadonlySet<string>): void {
    const known = this.note.content().placed();
    this.#items = this.#items.filter(({ id }) => !placed.has(id) || known.has(id));
  }

  /** Takes over what came into the tray of another session of this note, and what it was drafted from. */
  take(other: Tray): void {
    for (const { content, ...item } of other.kept) {
      if (other.#first.has(item.id) || this.has(item.id)) continue;
      // Records are numbered in each session by itself: a mark would name another record here.
      const own = content && !JSON.stringify(content).includes('"sentence"');
      this.#add({ ...item, ...(own && { content }) }, other.#origins.get(item.id));
    }
    for (const id of other.#known) this.#known.add(id);
  }

  // What drafts bring here

  /** A drafted sentence for no section of the format. */
  keepDrafted(proposal: Proposal): void {
    this.#add({ id: this.#freshId('draft'), text: proposal.text, from: 'draft' }, proposal);
  }

  /** Another draft replaces what came of the one before and is still here. */
  dropDrafted(): void {
    const drafted = new Set(this.shown.map(({ id }) => id).filter((id) => this.#origins.has(id)));
    if (drafted.size === 0) return;
    this.#items = this.#items.filter(({ id }) => !drafted.has(id));
    this.note.changed();
  }

  /** What items here were drafted from. */
  get drafted(): { readonly item: string; readonly proposal: Proposal }[] {
    return this.kept.flatMap(({ id: item }) => {
      const proposal = this.#origins.get(item);
      return proposal ? [{ item, proposal }] : [];
    });
  }

  /** Says what an item was drafted from. */
  claim(id: string, origin: Proposal): void {
    if (this.has(id)) this.#origins.set(id, origin);
  }

  #freshId(from: UnsortedItem['from']): string {
    return this.note.records.freshId(from);
  }

  #add(item: UnsortedItem, origin?: Proposal): void {
    this.#known.add(item.id);
    this.#items = [...this.#items, item];
    if (origin) this.#origins.set(item.id, origin);
    this.note.changed();
  }
}
