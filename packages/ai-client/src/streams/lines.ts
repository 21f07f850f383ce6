const LINE_END = /\r\n|\n|\r/;

/** Splits text that arrives in pieces into lines (LF, CRLF or CR), in time linear in its length. */
export class LineSplitter {
  #pieces: string[] = [];
  #length = 0;

  /** @param maxLength characters of a line. `feed` throws a RangeError at a longer one; it holds none of its text. */
  constructor(private readonly maxLength = 1_000_000) {}

  /** The line not yet ended. */
  get rest(): string {
    if (this.#pieces.length > 1) this.#pieces = [this.#pieces.join('')];
    return this.#pieces[0] ?? '';
  }

  /** The lines that this piece completes. */
  feed(piece: string): string[] {
    const held = this.#pieces.at(-1)?.endsWith('\r');
    if (!held && !LINE_END.test(piece)) return this.#keep(piece);
    const text = this.rest + piece;
    this.#drop();
    // A CR at the very end may be half of a CRLF.
    const whole = text.endsWith('\r') ? text.slice(0, -1) : text;
    const lines = whole.split(LINE_END);
    this.#keep((lines.pop() ?? '') + text.slice(whole.length));
    if (lines.some(({ length }) => length > this.maxLength)) throw new RangeError('line too long');
    return lines;
  }

  /** The last line, where the text did not end in a line end. */
  flush(): string[] {
    const { rest } = this;
    this.#drop();
    return rest ? [rest.replace(/\r$/, '')] : [];
  }

  #keep(piece: string): [] {
    if (piece) this.#pieces.push(piece);
    this.#length += piece.length;
    if (this.#length > this.maxLength) throw new RangeError('line too long');
    return [];
  }

  #drop(): void {
    this.#pieces = [];
    this.#length = 0;
  }
}
