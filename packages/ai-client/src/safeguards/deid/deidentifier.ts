import { detect } from './detect.js';
import { type KnownIdentifier, knownFinder } from './known.js';
import { type Restored, type RestoreStream, restoreStream, restoreText } from './restore.js';
import type { Identifier, IdentifierType } from './span.js';
import { tokenFor } from './tokens.js';

export interface DeidentifierOptions {
  /** The host's own record of the client and the people around: the only sure way to find "rose" in lower case. */
  known?: readonly KnownIdentifier[];
  /** Words the host wants kept with a capital: its own programmes and instruments. */
  keep?: readonly string[];
}

/** An identifier that was masked. It holds client text: keep it in memory, never log it. */
export interface MaskedSpan {
  /** In the source, UTF-16 code units, end exclusive. */
  start: number;
  end: number;
  type: IdentifierType;
  /** What the source has there. */
  text: string;
  token: string;
  /** Where the token is in the masked text. */
  maskedStart: number;
  maskedEnd: number;
}

export interface Masked {
  text: string;
  spans: MaskedSpan[];
}

export interface DeidReport {
  /** Identifiers masked so far, by type. */
  counts: Partial<Record<IdentifierType, number>>;
  total: number;
  /** Always false: what the rules do not know stays in the text. */
  complete: false;
}

/** Masks identifiers in what is sent, and puts them back into what comes. The map lives in this object alone. */
export interface Deidentifier {
  /** Replaces identifiers by tokens. The same words get the same token within this instance. */
  mask(text: string): Masked;
  /** Puts originals back for tokens, exact or as models mangle them. */
  restore(text: string): Restored;
  restoreStream(): RestoreStream;
  report(): DeidReport;
  /** Forgets every original. */
  clear(): void;
}

interface Entity {
  type: IdentifierType;
  number: number;
  words: string[];
  known: number | undefined;
  variants: string[];
}

const within = (some: readonly string[], all: readonly string[]): boolean => some.every((word) => all.includes(word));

/**
 * A minimiser of what a model gets to see: fewer identifiers, not none. Text it has masked is still protected health
 * information, may still tell who is meant by rare facts, and needs the same agreements and consent as before.
 */
export function createDeidentifier({ known = [], keep = [] }: DeidentifierOptions = {}): Deidentifier {
  const findKnown = knownFinder(known);
  const kept = new Set(keep.flatMap((word) => word.toLowerCase().split(/\s+/)));
  const allowed = (word: string): boolean => kept.has(word);
  const byToken = new Map<string, string>();
  const tokens = new Map<string, string>();
  const entities: Entity[] = [];
  const numbers = new Map<IdentifierType, number>();
  const counts: Partial<Record<IdentifierType, number>> = {};
  let expected: Set<string> = new Set();

  /** One number for one person or thing: "Rose Delacroix", "Rose" and "ROSE" differ by a letter only. */
  function entityOf({ type, known: record }: Identifier, original: string): Entity {
    const words = original
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean);
    const same = entities.find(
      (entity) =>
        entity.type === type &&
        entity.variants.length < 26 &&
        (record !== undefined
          ? entity.known === record
          : entity.known === undefined &&
            (within(words, entity.words)
              ? within(entity.words, words) || words[0] === entity.words[0]
              : type === 'NAME' && words[0] === entity.words[0] && within(entity.words, words))),
    );
    if (same) {
      if (words.length > same.words.length) same.words = words;
      return same;
    }
    const number = (numbers.get(type) ?? 0) + 1;
    numbers.set(type, number);
    const entity: Entity = { type, number, words, known: record, variants: [] };
    entities.push(entity);
    return entity;
  }

  function tokenOf(found: Identifier, original: string): string {
    const key = `${found.type} ${found.known ?? ''} ${original}`;
    let token = tokens.get(key);
    if (!token) {
      const entity = entityOf(found, original);
      token = tokenFor(entity.type, entity.number, entity.variants.push(original) - 1);
      tokens.set(key, token);
      byToken.set(token, original);
    }
    return token;
  }

  return {
    mask(text) {
      const spans: MaskedSpan[] = [];
      let masked = '';
      let at = 0;
      for (const found of detect(text, findKnown, allowed)) {
        const original = text.slice(found.start, found.end);
        const token = tokenOf(found, original);
        masked += text.slice(at, found.start);
        spans.push({
          start: found.start,
          end: found.end,
          type: found.type,
          text: original,
          token,
          maskedStart: masked.length,
          maskedEnd: masked.length + token.length,
        });
        masked += token;
        at = found.end;
        counts[found.type] = (counts[found.type] ?? 0) + 1;
      }
      expected = new Set(spans.map(({ token }) => token));
      return { text: masked + text.slice(at), spans };
    },
    restore: (text) => restoreText(text, { byToken, expected }),
    restoreStream: () => restoreStream({ byToken, expected }),
    report: () => ({
      counts: { ...counts },
      total: Object.values(counts).reduce((sum, count) => sum + count, 0),
      complete: false,
    }),
    clear() {
      byToken.clear();
      tokens.clear();
      entities.length = 0;
      numbers.clear();
      expected = new Set();
      for (const type of Object.keys(counts)) delete counts[type as IdentifierType];
    },
  };
}
