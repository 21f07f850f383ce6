import { type DraftEvent, type DraftSentence, type Finding, type Source, UNSORTED } from '../port/index.js';
import { isActive, overlaps, type Prose, quarantined } from '../safeguards/index.js';
import type { FencedSource } from './fence.js';
import type { Ground } from './ground.js';
import { type Line, previewOf, type SourceRef } from './line.js';
import { resolve } from './spans.js';

const RULES = {
  'model.bad-line': ['style', 'info', 'The model wrote a line that could not be read. Nothing of it was used.'],
  'model.unknown-source': [
    'privacy',
    'warn',
    'A drafted sentence named a source that does not exist and was left out.',
  ],
  'model.active-text': [
    'privacy',
    'warn',
    'A drafted sentence held markup, an address or hidden characters and was left out.',
  ],
  'model.quarantined': [
    'privacy',
    'warn',
    'A sentence was drafted from words that address the model, and was left out.',
  ],
  'source.instructions': [
    'privacy',
    'warn',
    'A source holds words that address a model. Nothing is drafted from them.',
  ],
  'model.missing-quote': ['unsupported', 'warn', 'A drafted sentence cites words that its source does not have.'],
} as const satisfies Record<string, readonly [Finding['kind'], Finding['severity'], string]>;

function finding(ruleId: keyof typeof RULES, more: Partial<Finding> = {}): DraftEvent {
  const [kind, severity, message] = RULES[ruleId];
  return { type: 'finding', finding: { ruleId, kind, severity, message, origin: 'rule', ...more } };
}

/**
 * Stands between what a model writes and what becomes a proposal. A line is text from a stranger: it is committed only
 * when its section, its sources, its characters and its claims have all been checked.
 */
export class Sieve {
  readonly committed: DraftSentence[] = [];
  /** Sections that the model said are done. */
  readonly finished = new Set<string>();
  /** Sections that have had their turn. */
  readonly #seen = new Set<string>();
  /** How the model's prose is read; fetched before its first line. */
  prose: Prose | undefined;
  #open: string | undefined;
  /** Lines that did not follow the protocol, for the repair turn. */
  bad: string[] = [];
  /** Every finding the sieve gave: what was held back is said, once a rule and section. */
  readonly #said = new Set<string>();
  readonly #quarantine: ReadonlyMap<string, ReturnType<typeof quarantined>>;

  constructor(
    private readonly sections: readonly string[],
    private readonly sources: readonly FencedSource[],
    private readonly restore: (text: string) => string,
    private readonly ground: Ground,
  ) {
    this.#quarantine = new Map(sources.map(({ source }) => [source.id, quarantined(source)]));
  }

  /** What is wrong with the sources themselves. */
  *inspect(): Generator<DraftEvent, void> {
    for (const [sourceId, stretches] of this.#quarantine) {
      const spans = stretches.map((stretch) => ({ sourceId, ...stretch }));
      if (spans.length) yield finding('source.instructions', { spans });
    }
  }

  /** What a line gives: nothing, or a sentence, or why there is none. */
  *take(line: Line, raw: string): Generator<DraftEvent, void> {
    if (line.kind === 'bad') this.bad.push(raw);
    else if (line.kind === 'done') yield* this.#done(line.section);
    else if (line.kind === 'sentence') yield* this.#sentence(line.section, this.restore(line.text), line.sources);
  }

  /** The line being written, for the eye only. */
  *preview(rest: string): Generator<DraftEvent, void> {
    const seen = previewOf(rest);
    if (!seen || !this.sections.includes(seen.section)) return;
    // A token that is not whole yet is held back.
    const text = this.restore(seen.text.replace(/⟦[^⟧]*$/, ''));
    if (!text.trim() || isActive(text)) return;
    yield* this.enter(seen.section);
    yield { type: 'preview', sectionId: seen.section, text };
  }

  /** What could not be repaired. */
  *giveUp(): Generator<DraftEvent, void> {
    for (const _ of this.bad) yield* this.#say('model.bad-line');
    this.bad = [];
  }

  /** One section is open at a time; one that the model comes back to opens again. */
  *enter(sectionId: string): Generator<DraftEvent, void> {
    if (this.#open === sectionId) return;
    yield* this.leave();
    this.#open = sectionId;
    this.#seen.add(sectionId);
    yield { type: 'section-start', sectionId };
  }

  *leave(): Generator<DraftEvent, void> {
    const sectionId = this.#open;
    if (sectionId === undefined) return;
    this.#open = undefined;
    yield { type: 'section-end', sectionId };
  }

  /** Ends the draft: every section asked for has had its turn, even where nothing was to be said. */
  *close(): Generator<DraftEvent, void> {
    yield* this.leave();
    for (const sectionId of this.sections) if (!this.#seen.has(sectionId)) yield* this.enter(sectionId);
    yield* this.leave();
  }

  get unfinished(): string[] {
    return this.sections.filter((id) => !this.finished.has(id));
  }

  *#done(sectionId: string): Generator<DraftEvent, void> {
    if (!this.sections.includes(sectionId)) return;
    this.finished.add(sectionId);
    if (!this.#seen.has(sectionId)) yield* this.enter(sectionId);
    if (this.#open === sectionId) yield* this.leave();
  }

  *#sentence(section: string, text: string, refs: SourceRef[]): Generator<DraftEvent, void> {
    const sectionId = this.sections.includes(section) ? section : UNSORTED;
    const { spans, unknown, missing } = resolve(refs, this.sources, this.restore);
    if (unknown) return yield* this.#say('model.unknown-source', sectionId);
    if (isActive(text)) return yield* this.#say('model.active-text', sectionId);
    if (spans.some((span) => this.#quarantine.get(span.sourceId)?.some((stretch) => overlaps(stretch, span)))) {
      return yield* this.#say('model.quarantined', sectionId);
    }
    if (missing) yield* this.#say('model.missing-quote', sectionId);
    if (this.committed.some((each) => each.text === text)) return;
    const sentence: DraftSentence = {
      type: 'sentence',
      sectionId,
      id: `m${this.committed.length + 1}`,
      text,
      spans,
      support: 'unsupported',
    };
    const verdict = this.ground(sentence, this.#originals(), this.prose);
    if (verdict.keep) {
      yield* this.enter(sectionId);
      const kept = { ...sentence, support: missing ? ('unsupported' as const) : verdict.support };
      this.committed.push(kept);
      yield kept;
    }
    for (const each of verdict.findings) yield { type: 'finding', finding: each };
  }

  #originals(): Source[] {
    return this.sources.map(({ source }) => source);
  }

  *#say(ruleId: keyof typeof RULES, sectionId?: string): Generator<DraftEvent, void> {
    const key = `${ruleId} ${sectionId}`;
    if (this.#said.has(key)) return;
    this.#said.add(key);
    yield finding(ruleId, sectionId === undefined ? {} : { sectionId });
  }
}
