import { AiError } from '../port/index.js';
import { LineSplitter } from '../streams/index.js';

/** Turns text as it arrives into JSON values. */
export interface Framing {
  readonly contentType: RegExp;
  /** @throws {AiError} `bad_response` for a frame that is not JSON, or longer than any frame of a token stream */
  feed(text: string): unknown[];
  /** What was complete but not yet ended when the body closed. */
  flush(): unknown[];
}

/** What came is no answer of this wire. */
export const bad = () => new AiError('bad_response', { phase: 'stream' });

/** The parser's own message would quote the text. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw bad();
  }
}

function lines(splitter: LineSplitter, text: string): string[] {
  try {
    return splitter.feed(text);
  } catch {
    throw bad();
  }
}

/**
 * Server-sent events (HTML, 9.2) whose data is JSON, or the closing `[DONE]`, given as that string. Their other fields
 * are not read: every wire names the event in its data too.
 */
export function serverSentEvents(): Framing {
  const splitter = new LineSplitter();
  let data: string[] = [];
  const take = (line: string): unknown[] => {
    const field = /^data(?:: ?(.*))?$/s.exec(line);
    if (field) data.push(field[1] ?? '');
    if (line || !data.length) return [];
    const text = data.join('\n');
    data = [];
    return [text === '[DONE]' ? text : parse(text)];
  };
  return {
    contentType: /^text\/event-stream\b/i,
    feed: (text) => lines(splitter, text).flatMap(take),
    // An event without its blank line is not an event; the line end of one may be a CR with nothing behind it.
    flush: () => splitter.flush().flatMap(take),
  };
}

/** One JSON value a line. */
export function jsonLines(): Framing {
  const splitter = new LineSplitter();
  const values = (all: string[]) => all.filter((line) => line.trim()).map(parse);
  return {
    contentType: /^application\/(x-ndjson|ndjson|jsonl|x-jsonlines)\b/i,
    feed: (text) => values(lines(splitter, text)),
    flush: () => values(splitter.flush()),
  };
}
