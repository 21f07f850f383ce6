import type { DraftRequest, DraftSentence, Finding, Source } from '@evenfall/ai-client';
import { UNSORTED } from '@evenfall/ai-client';
import type { SourceQuote } from '@evenfall/templates';
import { msg } from '../localization/index.js';
import { LIMITS } from './limits.js';

/** Why a sentence is not shown at all. */
export type Refusal = 'unknown-section' | 'unknown-source' | 'bad-span' | 'repeated' | 'blank' | 'too-long' | 'control';

// C0 and C1 controls but tab and line breaks; bidirectional overrides, which can make a sentence read as another.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/;

/** Holds no character that could disguise it. */
export const isShowable = (text: string): boolean => !CONTROL.test(text);

/** Says nothing of the sentence's words, which may be a client's. */
export function refusalFinding(refusal: Refusal, sectionId?: string): Finding {
  return {
    ruleId: `draft.refused.${refusal}`,
    kind: 'unsupported',
    severity: 'info',
    ...(sectionId === undefined ? {} : { sectionId }),
    message: msg(`review.refused.${refusal}`),
    origin: 'rule',
  };
}

/** What one request allows a sentence to say about itself. */
export class SentenceVetting {
  readonly #sections: ReadonlySet<string>;
  readonly #sources: ReadonlyMap<string, Source>;
  readonly #ids = new Set<string>();

  constructor(request: DraftRequest) {
    const asked = request.sections ?? request.template.sections.map((section) => section.id);
    this.#sections = new Set([...asked, UNSORTED]);
    this.#sources = new Map(request.sources.map((source) => [source.id, source]));
  }

  knowsSection(sectionId: string): boolean {
    return this.#sections.has(sectionId);
  }

  /** The reason to refuse it, or the words at its spans, read from our own copy of the sources. */
  vet(sentence: DraftSentence): { refusal: Refusal } | { text: string; quotes: SourceQuote[] } {
    if (!this.#sections.has(sentence.sectionId)) return { refusal: 'unknown-section' };
    if (this.#ids.has(sentence.id)) return { refusal: 'repeated' };
    if (sentence.text.length > LIMITS.sentence) return { refusal: 'too-long' };
    if (!isShowable(sentence.text)) return { refusal: 'control' };
    // One sentence is one line: a line break in it would open a paragraph nobody reviewed as such.
    const text = sentence.text.replace(/\s+/g, ' ').trim();
    if (!text) return { refusal: 'blank' };
    const quotes: SourceQuote[] = [];
    for (const { sourceId, start, end } of sentence.spans) {
      const source = this.#sources.get(sourceId);
      if (!source) return { refusal: 'unknown-source' };
      const inside =
        Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= source.text.length;
      if (!inside) return { refusal: 'bad-span' };
      quotes.push({ sourceId, start, end, quote: source.text.slice(start, end) });
    }
    this.#ids.add(sentence.id);
    return { text, quotes };
  }
}

/** Text that is only looked at: shortened, without characters that could disguise it. */
export const displayText = (text: string, limit: number): string =>
  text.slice(0, limit).replace(new RegExp(CONTROL, 'g'), '');
