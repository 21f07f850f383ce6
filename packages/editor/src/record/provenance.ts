import type { SentenceRecord } from '@evenfall/templates';

const words = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * The provenance a note is stored with: the records whose words are still in it, in the order given, each with
 * whether the words are still those that were drafted. White space is no edit.
 *
 * @param sentences the marked words of the document by record id
 */
export function currentProvenance(
  records: readonly SentenceRecord[],
  sentences: ReadonlyMap<string, { readonly text: string }>,
): SentenceRecord[] {
  return records.flatMap((record) => {
    const marked = sentences.get(record.id);
    return marked ? [{ ...record, edited: words(marked.text) !== words(record.drafted) }] : [];
  });
}
