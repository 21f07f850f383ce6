import { GRAMMAR } from './grammar.js';
import { ACRONYMS, NOT_RISK } from './idioms.js';
import { beginningsOf, type Template, template } from './template.js';
import type { RiskConcept } from './types.js';

/**
 * What a match means before its sentence is looked at. `plain`: present unless denied. `topic`: a subject
 * of inquiry, nothing unless answered. `ambiguous`: unclear unless denied. `safe`: says that there is none.
 */
export type MentionKind = 'plain' | 'topic' | 'ambiguous' | 'safe';

/** A place where a risk concept is spoken of: offsets into the sentence. */
export interface Mention {
  concept: RiskConcept;
  kind: MentionKind;
  start: number;
  end: number;
}

const CONTEXT: ReadonlySet<RiskConcept> = new Set(['si', 'hi', 'self_harm', 'plan', 'intent']);
/** Short forms typed in lower case, told by what stands beside them. */
const LOWER_CASE =
  /\b(?:si|hi)(?=[/, ]+(?:hi|si|sh|avh|or|and|plan|no|neg|nil)\b|\s?[:?(])|(?<=\b(?:si|hi)[/, ]+)(?:hi|si|sh|avh)\b|(?<=\b(?:denies|denied|no|passive|active|any|current|endorses|w\/o) )(?:si|hi)\b/gu;

/** All matches, without the copy of the pattern that `matchAll` makes: this is the inner loop. */
export function* matches(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const next = match[0] ? pattern.lastIndex : pattern.lastIndex + 1;
    yield match;
    pattern.lastIndex = next;
  }
}

interface Pattern {
  concept: RiskConcept;
  kind: MentionKind | 'near';
  line: Template;
}
let compiled: Pattern[] | undefined;
/** Read at first use: many pages never do. */
const patterns = (): Pattern[] => {
  compiled ??= GRAMMAR.flatMap(([concept, kind, lines]) =>
    lines.split('\n').map((line) => ({ concept, kind, line: template(line) })),
  );
  return compiled;
};

const blank = (match: string): string => ' '.repeat(match.length);

/** Mentions in one sentence, in order; overlapping ones of a concept are one. `spokenOf`: risk was the topic just before. */
export function findMentions(text: string, lower: string, spokenOf: boolean): Mention[] {
  const found: Mention[] = [];
  if (!/[a-z]\W?[a-z]/.test(lower)) return found;
  const cleaned = lower.replace(NOT_RISK, blank);
  const add = (concept: RiskConcept, kind: MentionKind, start: number, length: number): void => {
    const end = start + length;
    const same = found.find((other) => other.concept === concept && other.start < end && start < other.end);
    if (!same) found.push({ concept, kind, start, end });
    else if (kind === 'topic')
      Object.assign(same, { kind, start: Math.min(same.start, start), end: Math.max(same.end, end) });
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
  const beginnings = beginningsOf(cleaned);
  const read = (near: boolean): void => {
    for (const { concept, kind, line } of patterns()) {
      if ((kind === 'near') !== near || !line.mayMatch(beginnings)) continue;
      // What is read only in context gives way to what was read without.
      for (const match of matches(line.pattern(), cleaned))
        if (!near || !found.some((other) => other.start <= match.index && match.index < other.end))
          add(concept, kind === 'near' ? 'plain' : kind, match.index, match[0].length);
    }
  };
  read(false);
  if (spokenOf || found.some((mention) => CONTEXT.has(mention.concept))) read(true);
  // "Harming self": the words of self-harm, and of suicide when it is denied together with harm to others.
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}
