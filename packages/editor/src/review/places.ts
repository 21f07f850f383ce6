import type { SourceQuote } from '@evenfall/templates';

/** A place in a source: UTF-16 code units, end exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where a quotation stands in a source as it is now: where it stood, else the nearest place with its words. */
export function placeOf(source: string, { start, end, quote }: SourceQuote): Place | undefined {
  if (source.slice(start, end) === quote) return { start, end };
  let best: number | undefined;
  for (let at = source.indexOf(quote); quote && at >= 0; at = source.indexOf(quote, at + 1)) {
    if (best === undefined || Math.abs(at - start) < Math.abs(best - start)) best = at;
  }
  return best === undefined ? undefined : { start: best, end: best + quote.length };
}
