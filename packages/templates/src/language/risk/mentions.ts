import { ACRONYMS, CONCEPTS, type MentionKind, NOT_RISK } from './concepts.js';
import type { RiskConcept } from './types.js';

/** A place where a risk concept is spoken of: offsets into the sentence. */
export interface Mention {
  concept: RiskConcept;
  kind: MentionKind;
  start: number;
  end: number;
}

const CONTEXT: ReadonlySet<RiskConcept> = new Set(['si', 'hi', 'self_harm']);
/** Short forms typed in lower case, told by what stands beside them. */
const LOWER_CASE =
  /\b(?:si|hi)(?=[/, ]+(?:hi|si|avh|or|and|plan)\b)|(?<=\b(?:si|hi)[/, ]+)(?:hi|si|avh)\b|(?<=\b(?:denies|denied|no|passive|active|any|current|endorses|w\/o) )(?:si|hi)\b/gu;

/** All matches, without the copy of the pattern that `matchAll` makes: this is the inner loop. */
export function* matches(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const next = match[0] ? pattern.lastIndex : pattern.lastIndex + 1;
    yield match;
    pattern.lastIndex = next;
  }
}

const blank = (match: string): string => ' '.repeat(match.length);

/** Mentions in one sentence, in order; overlapping ones of a concept are one. `spokenOf`: risk was the topic just before. */
export function findMentions(text: string, lower: string, spokenOf: boolean): Mention[] {
  const found: Mention[] = [];
  const cleaned = lower.replace(NOT_RISK, blank);
  const add = (concept: RiskConcept, kind: MentionKind, start: number, length: number): void => {
    const end = start + length;
    const same = found.find((other) => other.concept === concept && other.start < end && start < other.end);
    if (!same) found.push({ concept, kind, start, end });
    else if (same.kind !== 'topic') {
      // A word inside a longer phrase adds nothing; the union keeps negators that belong to the phrase inside it.
      same.start = Math.min(same.start, start);
      same.end = Math.max(same.end, end);
      if (kind === 'plain') same.kind = 'plain';
    }
  };
  for (const { concept, pattern, not } of ACRONYMS) {
    for (const match of matches(pattern, text)) {
      if (
        cleaned.slice(match.index, match.index + 2).trim() &&
        !not.test(text.slice(Math.max(0, match.index - 14), match.index + 16))
      ) {
        add(
          concept,
          'plain',
          match.index,
          (/\./.test(match[0].slice(0, -1)) ? match[0] : match[0].replace(/\.$/, '')).length,
        );
      }
    }
  }
  for (const match of matches(LOWER_CASE, cleaned)) {
    add(
      match[0] === 'si' ? 'si' : match[0] === 'hi' ? 'hi' : match[0] === 'sh' ? 'self_harm' : 'avh',
      'plain',
      match.index,
      match[0].length,
    );
  }
  const late: (typeof CONCEPTS)[number][] = [];
  for (const entry of CONCEPTS) {
    if (entry.inContext) late.push(entry);
    else
      for (const match of matches(entry.pattern, cleaned))
        if (match[0]) add(entry.concept, entry.kind, match.index, match[0].length);
  }
  if (
    late.length &&
    (spokenOf || found.some((mention) => CONTEXT.has(mention.concept) || mention.concept === 'intent'))
  ) {
    for (const entry of late) {
      for (const match of matches(entry.pattern, cleaned))
        if (match[0]) add(entry.concept, entry.kind, match.index, match[0].length);
    }
  }
  // "Harming self": the words of self-harm, and of suicide when it is denied together with harm to others.
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}
