import type { Block, Format, SectionDefinition, SentenceRecord } from '@evenfall/templates';
import type { AnyExtension } from '@tiptap/core';
import type { ReadingDetail, TypingAids } from './typing/index.js';

/** A place in a section's text (`noteText` offsets: UTF-16 code units, end exclusive). */
export interface TextRange {
  section: string;
  start: number;
  end: number;
}

/** Words that are drawn over. */
export interface LitRange extends TextRange {
  /** Drawn with the class `evenfall-…` of this name as well. */
  readonly look?: string;
}

export interface SectionContent {
  id: string;
  content: Block[];
}

/** Sentence marks name a record by an id that is unique in one note only: the clipboard says which note they are from. */
export interface PastedRecords {
  /** Stands before the ids on the clipboard. Random, so that it tells nothing of the note. */
  readonly key: string;
  has(id: string): boolean;
}

export interface DocumentOptions {
  /** What is written already; sections that are missing start empty. */
  content?: readonly SectionContent[];
  editable?: boolean;
  /** The accessible name of the editing region; the title of the format where none is given. */
  label?: string;
  /** The sections with the titles and the guidance to draw; those of the format where none are given. */
  titles?: readonly SectionDefinition[];
  /** `aria-level` of the section titles, 1 to 6: one below the heading the note stands under. Default 3. */
  headingLevel?: number;
  /** Which `sentence` marks a paste may bring; all where it is not given. */
  records?: PastedRecords;
  /** TipTap extensions of the host, once `CreateNoteDocument.extend()` is done: no nodes and no marks. */
  extensions?: readonly AnyExtension[];
  /** What a document of this format said of itself as `kept`: goes on with its words, its caret and its undo steps, where it can. */
  kept?: unknown;
  /**
   * What undo leads to when nothing is left to undo here, and redo before anything that can be redone here; false where it
   * leads nowhere. Without `go` it is only asked.
   */
  beyond?: (step: Step, go: boolean) => boolean;
  /** Told when an edit would have broken SCAFFOLD or STAYS-PUT and was refused: a defect to report. No client text. */
  onAssert?: (problem: string) => void;
}

export interface CreateNoteDocument {
  /** Makes the writing surface inside `mount`. */
  (mount: HTMLElement, format: Format, options?: DocumentOptions): NoteDocument;
  /** What extensions need is there. */
  readonly extends: boolean;
  /** Fetches what extensions need: TipTap. Rejects when it cannot be loaded; calling again tries again. */
  extend(): Promise<void>;
}

export interface DocumentEvents {
  /** The text or formatting changed, by whatever hand. */
  change: { sections: readonly string[] };
  /** The caret moved or the marks under it changed: at most once a frame. */
  selection: {
    section: string | undefined;
    active: ReadonlySet<'bold' | 'italic' | 'underline' | 'bulletList' | 'orderedList'>;
  };
  /** Pasted or dropped text with no place in this format: for the Unsorted tray. */
  unplaced: { text: string; section?: string; content?: Block[] };
  /** A short form was written out but marked, or asked about. */
  reading: ReadingDetail;
  focus: undefined;
  blur: undefined;
}

export type Step = 'undo' | 'redo';

export type Command = 'bold' | 'italic' | 'underline' | 'bulletList' | 'orderedList' | Step;

/**
 * The writing surface once the rich runtime is there: one contenteditable, one region a section.
 * Framework-free; everything the elements need of ProseMirror goes through here.
 */
export interface NoteDocument {
  /** The contenteditable. */
  readonly dom: HTMLElement;
  /** An input method is at work. */
  readonly composing: boolean;
  /** The sections in the order of the format. The blocks are shared and frozen; copy before changing them. */
  content(): SectionContent[];
  /** The words by section, cached per section node. Cheap: call it at every change. */
  text(): Record<string, string>;
  /** There is not a word in it. Asked at every key: looks no further than to the first. */
  readonly wordless: boolean;
  /** Replaces the whole content. `history: 'clear'` for loading, `'keep'` for a step the person can undo. */
  setContent(sections: readonly SectionContent[], options: { history: 'keep' | 'clear' }): void;
  /**
   * Appends a sentence to a section: to its last paragraph after a space, or as a new paragraph. One undo step.
   * The words carry a `sentence` mark with the record's id.
   */
  appendSentence(section: string, sentence: { text: string; recordId: string; newParagraph?: boolean }): void;
  /**
   * Appends an item of the Unsorted tray to a section, as blocks of its own. One undo step, which holds the item's id:
   * undone, the item is not placed any more; redone, it is again.
   */
  place(section: string, content: readonly Block[], item: string): void;
  /**
   * Puts words in the place of others within one line, as a sentence of a record. One undo step. False where the line
   * does not hold `before` there any more: then nothing is changed.
   */
  replace(range: TextRange, before: string, sentence: { text: string; recordId: string }): boolean;
  /** Ids of the tray items whose placement stands. */
  placed(): ReadonlySet<string>;
  /** Ids of the sentence records whose marks are in the document now, with the words that carry them. */
  sentences(): Map<string, { section: string; text: string }>;
  /** Puts the caret at the end of a section (or at an offset, or around a range) and takes focus. */
  focus(target?: { section: string; start?: number; end?: number }): void;
  /** Scrolls the caret into sight. */
  reveal(): void;
  /** Where the caret is, or the end of the selection. */
  caret(): { section: string; offset: number };
  /** Where what is selected stands, section by section; empty where there is only a caret. */
  selection(): TextRange[];
  /** The `***` that wait to be filled in, in reading order. */
  stops(): TextRange[];
  /** Draws a soft highlight over these ranges, a stronger one over `current`, which is scrolled to (evidence, a sentence under review); empty clears it. */
  highlight(ranges: readonly TextRange[], options?: { readonly current: TextRange | undefined }): void;
  /**
   * Draws these ranges in a layer of its own, with the class `evenfall-…` of its name; they stay on their words while
   * others are typed. Never content. Empty clears the layer.
   */
  light(layer: string, ranges: readonly LitRange[]): void;
  /** Puts other words in place of some, as one undo step. Who is known to have written them stays known. */
  rewrite(range: TextRange, text: string): void;
  /** Where a place in the text is in the window, in pixels. */
  rectAt(section: string, offset: number): { left: number; right: number; top: number; bottom: number };
  /** The selected words; empty where there is only a caret. */
  selected(): string;
  /** The element in a section's chrome into which prompts and proposals are rendered; survives redraws. */
  chrome(section: string): HTMLElement;
  /** What helps while a person types from now on. */
  assist(aids: TypingAids | undefined): void;
  /** Inserts text at the caret, as one undo step; `***` in it are stops. */
  insert(text: string): void;
  run(command: Command): boolean;
  can(command: Command): boolean;
  /** How many steps that were undone here can be redone. */
  readonly redos: number;
  /** What another document of this format takes to go on where this one is: for its `kept`. */
  readonly kept: unknown;
  setEditable(editable: boolean): void;
  /** The accessible name, and the level of the section titles, from now on. */
  setNames(label: string, headingLevel: number): void;
  /** The titles and the guidance of the sections as they are drawn from now on; those of the format where none were given. */
  setTitles(sections: readonly SectionDefinition[]): void;
  on<K extends keyof DocumentEvents>(type: K, listener: (detail: DocumentEvents[K]) => void): () => void;
  /** To call after the mount point moved in the DOM, perhaps into another root. */
  moved(): void;
  destroy(): void;
}

export type { SentenceRecord };
