import type { Block, Inline, List, ListItem, Mark } from '@evenfall/templates';
import { decodeEntities } from './entities.js';

/** A stretch of a document: a heading, with the words on its line, or a block of text. */
export type Piece = Heading | { readonly block: Block };

interface Heading {
  readonly heading: string;
  /** What stands behind it on the same line. */
  readonly rest?: string;
  /** The line as it was written. */
  readonly line?: string;
}

/** HTML longer than this is refused unread; a note of the largest size is a twentieth of it. */
export const MAX_HTML = 20_000_000;

const MAX_HEADING = 300;

/** Lists deeper than this become text: a note holds no deeper ones. */
const MAX_DEPTH = 12;

/** What stands in these is no text. */
const SILENT =
  /^(script|style|head|title|template|iframe|object|embed|noscript|noembed|noframes|svg|math|select|textarea|audio|video|canvas|xmp|plaintext)$/;
const BLOCK =
  /^(p|div|section|article|header|footer|main|aside|tr|table|tbody|thead|blockquote|pre|dl|dt|dd|address|figure|figcaption|form|fieldset|hr)$/;
const MARKS: Readonly<Record<string, 'bold' | 'italic' | 'underline'>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
};

const KINDS = ['bold', 'italic', 'underline'] as const;

/**
 * The pieces of a text between and within its signs, in one pass: no piece is looked at twice, whatever the text is made to
 * do. A tag ends at the next `>`, also inside quotation marks; what is left of an attribute then is text.
 */
function* tokens(html: string): Generator<{ tag?: string; close?: boolean; alone?: boolean; text?: string }> {
  let at = 0;
  const upTo = (end: string): number => {
    const found = html.indexOf(end, at);
    return found < 0 ? html.length : found + end.length;
  };
  let closeAt = html.indexOf('>');
  while (at < html.length) {
    if (html[at] !== '<') {
      const next = html.indexOf('<', at);
      const end = next < 0 ? html.length : next;
      yield { text: decodeEntities(html.slice(at, end)) };
      at = end;
    } else if (html.startsWith('<!--', at)) at = upTo('-->');
    else if (html.startsWith('<![CDATA[', at)) {
      const end = upTo(']]>');
      yield { text: html.slice(at + 9, end).replace(']]>', '') };
      at = end;
    } else {
      if (closeAt >= 0 && closeAt < at) closeAt = html.indexOf('>', at);
      const [, slash, name] = /^<(\/?)([a-zA-Z][^\s/><]{0,60})/.exec(html.slice(at, at + 64)) ?? [];
      const declared = html[at + 1] === '!' || html[at + 1] === '?';
      if (closeAt < 0 || (name === undefined && !declared)) {
        yield { text: '<' };
        at++;
      } else {
        if (name !== undefined)
          yield { tag: name.toLowerCase(), close: slash === '/', alone: html[closeAt - 1] === '/' };
        at = closeAt + 1;
      }
    }
  }
}

/**
 * Reads the words of HTML or XHTML without a document: no script runs, nothing is fetched, no parser of the browser is
 * asked. What it does not know is read through, so that words are kept; what is no words is dropped.
 */
export function readHtml(html: string): Piece[] {
  const reader = new Reader();
  let silent: string | undefined;
  for (const { tag, close, alone, text } of tokens(html)) {
    if (silent !== undefined) {
      if (close && tag === silent) silent = undefined;
    } else if (text !== undefined) reader.text(text);
    else if (tag === undefined) continue;
    else if (SILENT.test(tag)) {
      if (!close && !alone) silent = tag;
    } else if (close) reader.close(tag);
    else reader.open(tag);
  }
  return reader.end();
}

function onOneLine(text: string): string {
  const lines = text.split(/[\r\n]+/);
  const last = lines.length - 1;
  return lines
    .map((line, at) => (at ? line.trimStart() : line))
    .map((line, at) => (at < last ? line.trimEnd() : line))
    .join(' ');
}

class Reader {
  readonly #pieces: Piece[] = [];
  readonly #lists: List[] = [];
  #inlines: Inline[] = [];
  #marks = { bold: 0, italic: 0, underline: 0 };
  #heading: string | undefined;
  /** A paragraph was opened, so that an empty one is one too. */
  #paragraph = false;

  text(text: string): void {
    if (this.#heading !== undefined) {
      this.#heading += text;
      return;
    }
    // White space between blocks is none of theirs.
    if (!text.trim() && this.#inlines.length === 0 && !this.#paragraph) return;
    const marks = KINDS.filter((type) => this.#marks[type] > 0).map((type): Mark => ({ type }));
    // A line end in the source of a page is a space on it.
    const words = onOneLine(text);
    if (words) this.#inlines.push(marks.length ? { type: 'text', text: words, marks } : { type: 'text', text: words });
  }

  open(tag: string): void {
    const mark = MARKS[tag];
    if (mark) this.#marks[mark]++;
    else if (/^h[1-6]$/.test(tag)) {
      this.#flush();
      this.#heading = '';
    } else if (tag === 'br') {
      if (this.#heading === undefined) this.#inlines.push({ type: 'hardBreak' });
    } else if (tag === 'ul' || tag === 'ol') {
      this.#flush();
      if (this.#lists.length < MAX_DEPTH)
        this.#lists.push({ type: tag === 'ul' ? 'bulletList' : 'orderedList', content: [] });
    } else if (tag === 'li') {
      this.#flush();
      this.#lists.at(-1)?.content.push({ type: 'listItem', content: [] });
    } else if (BLOCK.test(tag)) {
      this.#flush();
      this.#paragraph = tag === 'p';
    } else if (tag === 'td' || tag === 'th') this.text(this.#inlines.length ? '\t' : '');
  }

  close(tag: string): void {
    const mark = MARKS[tag];
    if (mark) this.#marks[mark] = Math.max(0, this.#marks[mark] - 1);
    else if (/^h[1-6]$/.test(tag)) {
      const heading = this.#heading?.replace(/\s+/g, ' ').trim();
      this.#heading = undefined;
      // A heading of more than a line is text in large letters.
      if (heading && heading.length > MAX_HEADING)
        this.#put({ type: 'paragraph', content: [{ type: 'text', text: heading }] });
      else if (heading) this.#pieces.push({ heading });
    } else if (tag === 'ul' || tag === 'ol') {
      this.#flush();
      const list = this.#lists.pop();
      if (list?.content.length) this.#put(list);
    } else if (tag === 'li' || BLOCK.test(tag)) this.#flush();
  }

  end(): Piece[] {
    if (this.#heading?.trim()) this.#pieces.push({ heading: this.#heading.trim() });
    this.#flush();
    for (let list = this.#lists.pop(); list; list = this.#lists.pop()) if (list.content.length) this.#put(list);
    return this.#pieces;
  }

  #flush(): void {
    const wanted = this.#paragraph || this.#inlines.length > 0;
    const content = this.#inlines;
    this.#inlines = [];
    this.#paragraph = false;
    if (wanted) this.#put(content.length ? { type: 'paragraph', content } : { type: 'paragraph' });
  }

  #put(block: Block): void {
    const list = this.#lists.at(-1);
    if (!list) {
      this.#pieces.push({ block });
      return;
    }
    if (list.content.length === 0) list.content.push({ type: 'listItem', content: [] });
    (list.content.at(-1) as ListItem).content.push(block);
  }
}
