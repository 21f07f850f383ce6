/** One editor under measurement. Every page offers the same, so that every measurement is the same. */
export interface Subject {
  /** Everything is evaluated: what remains is mounting. */
  prepare(): Promise<void>;
  /** Resolves when the whole note is in the page and can be written in. */
  mount(into: HTMLElement, paragraphs: readonly string[]): Promise<void>;
  /** Resolves when what is drawn around it is there too, where that comes later. */
  complete?(): Promise<void>;
  unmount(): Promise<void>;
  /** Puts the caret at the end of the paragraph in the middle. */
  focus(): void;
  /** Writes tokens as they come; resolves when the last is shown. */
  stream(tokens: AsyncIterable<string>): Promise<void>;
  /** The value as JSON text. */
  value(): string;
  /** Characters in the note, so that a measurement can prove that its keys arrived. */
  size(): number;
}

export interface StreamFigures {
  /** Frames that took longer than 50 ms. */
  readonly longFrames: number;
  readonly longestFrame: number;
}

export interface Bench {
  prepare(): Promise<void>;
  /** Resolves when the note is painted. */
  mount(words: number): Promise<void>;
  complete(): Promise<void>;
  unmount(): Promise<void>;
  focus(): void;
  size(): number;
  /** Characters of JSON. */
  value(): number;
  stream(count: number, perSecond: number): Promise<StreamFigures>;
}

declare global {
  interface Window {
    bench: Bench;
  }
}
