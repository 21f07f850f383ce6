import type { SentenceRecord, SourceQuote } from '@evenfall/templates';
import type { Rewrite } from './run-rewrite.js';

type Intent = NonNullable<SentenceRecord['rewrote']>['intent'];

/** What a rewrite that was accepted is recorded as; id and times are the session's to give. */
export type RewriteRecord = Omit<SentenceRecord, 'id' | 'edited' | 'acceptedAt' | 'reviewer'>;

/**
 * The record of a rewrite: who wrote it, what the words were before and who those were from, and the places they were
 * made from, so that the way back to the shorthand is not lost.
 *
 * @param replaced ids of the records whose words are replaced; undefined stands for words that a person typed
 */
export function recordOfRewrite(
  rewrite: Extract<Rewrite, { kind: 'rewritten' }>,
  intent: Intent,
  before: string,
  replaced: ReadonlySet<string | undefined>,
  records: readonly SentenceRecord[],
): RewriteRecord {
  const known = records.filter(({ id }) => replaced.has(id));
  const origins = new Set<SentenceRecord['origin']>(known.map(({ origin }) => origin));
  // Words of no record are the person's own.
  if (replaced.has(undefined) || known.length === 0) origins.add('human');
  return {
    origin: rewrite.by.locality === 'on-device' ? 'engine' : 'model',
    engine: rewrite.by.engine,
    locality: rewrite.by.locality,
    drafted: rewrite.text,
    rewrote: { intent, text: before, origins: [...origins].sort() },
    sources: distinct(known.flatMap(({ sources }) => sources)),
  };
}

const distinct = (quotes: readonly SourceQuote[]): SourceQuote[] => [
  ...new Map(quotes.map((quote) => [`${quote.sourceId}:${quote.start}:${quote.end}:${quote.quote}`, quote])).values(),
];
