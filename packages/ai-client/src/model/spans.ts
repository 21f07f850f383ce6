import type { SourceSpan } from '../port/index.js';
import type { FencedSource } from './fence.js';
import type { SourceRef } from './line.js';

const LOOK_ALIKES: Record<string, string> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2212': '-',
};

/** Text with typography, case and runs of white space evened out, and where each character came from. */
function fold(text: string): { text: string; at: number[] } {
  let folded = '';
  const at: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const unit = text[index] ?? '';
    const space = /\s/.test(unit);
    if (space && (folded === '' || folded.endsWith(' '))) continue;
    const lower = unit.toLowerCase();
    // A few letters grow when lowered, which would shift the places after them.
    folded += space ? ' ' : (LOOK_ALIKES[unit] ?? (lower.length === 1 ? lower : unit));
    at.push(index);
  }
  return { text: folded.trimEnd(), at };
}

/** Where a quotation stands in a text: exactly, or but for typography, case and white space. */
export function locate(quote: string, text: string): { start: number; end: number } | undefined {
  const wanted = quote.trim();
  if (!wanted) return undefined;
  const exact = text.indexOf(wanted);
  if (exact >= 0) return { start: exact, end: exact + wanted.length };
  const { text: haystack, at } = fold(text);
  const needle = fold(wanted).text;
  const found = haystack.indexOf(needle);
  const start = at[found];
  const last = at[found + needle.length - 1];
  return found < 0 || start === undefined || last === undefined ? undefined : { start, end: last + 1 };
}

export interface Resolved {
  spans: SourceSpan[];
  /** A source was named that was not sent. */
  unknown: boolean;
  /** Something named was not found in its source. */
  missing: boolean;
}

/**
 * Places in the sources as the host knows them. What the model saw may have been masked, so a place in that text is
 * taken as words, restored, and looked up in the original.
 */
export function resolve(
  refs: readonly SourceRef[],
  sources: readonly FencedSource[],
  restore: (text: string) => string,
): Resolved {
  const resolved: Resolved = { spans: [], unknown: false, missing: false };
  for (const ref of refs) {
    const fenced = sources.find(({ alias }) => alias === ref.id);
    if (!fenced) {
      resolved.unknown = true;
      continue;
    }
    const { source, text } = fenced;
    const inRange = 'start' in ref && ref.start >= 0 && ref.start < ref.end && ref.end <= text.length;
    const place =
      inRange && text === source.text
        ? { start: ref.start, end: ref.end }
        : 'quote' in ref || inRange
          ? locate(restore('quote' in ref ? ref.quote : text.slice(ref.start, ref.end)), source.text)
          : undefined;
    if (place) resolved.spans.push({ sourceId: source.id, ...place });
    else resolved.missing = true;
  }
  return resolved;
}
