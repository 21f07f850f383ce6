import * as z from 'zod/mini';
import { sha256Of } from '../hash.js';

/** No field can hold a sentence. */
const name = z.string().check(z.maxLength(200), z.regex(/^\S*$/));
const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const count = z.number().check(z.int(), z.minimum(0));

/** What can happen to a note, as an auditor asks of it. */
export const RecordedAction = z.enum([
  'opened',
  'changed',
  'drafted',
  'draft-failed',
  'accepted',
  'rejected',
  'edited',
  'undone',
  'sign-refused',
  'signed',
  'addendum',
  'late-entry',
  'correction',
  'cosign-request',
  'return',
  'cosign',
  'viewed',
  'exported',
  'printed',
  'tampering-found',
]);
export type RecordedAction = z.infer<typeof RecordedAction>;

/** One thing that happened: ids, counts and hashes, never text. */
export const TrailEntry = z.strictObject({
  /** From 1, without a gap. */
  nth: z.number().check(z.int(), z.minimum(1)),
  at: z.iso.datetime(),
  /** The host's id of the person; not their name. */
  actor: z.optional(name),
  /** The id of the note. */
  note: name,
  action: RecordedAction,
  /** How many sentences, questions or sections it concerned. */
  count: z.optional(count),
  /** The hash of the record it concerned. */
  of: z.optional(sha256),
  /** `sha256` of the entry before; 64 zeros for the first. */
  previous: sha256,
  /** Over the canonical JSON of this entry without this field. */
  sha256,
});
export type TrailEntry = z.infer<typeof TrailEntry>;

export type TrailEvent = Pick<TrailEntry, 'action' | 'note'> & Partial<Pick<TrailEntry, 'count' | 'of'>>;

const START = '0'.repeat(64);

export interface TrailOptions {
  /** The host's id of the person whose doings these are; not their name. */
  readonly actor?: string;
  readonly now?: () => Date;
  /** Keeps each entry, in order, before the next is made. */
  readonly keep?: (entry: TrailEntry) => void | Promise<void>;
}

/**
 * What happened to notes, append-only: each entry is chained to the one before by its hash, so that none can be changed,
 * taken out or put in without a trace. Cutting off the end leaves none: keep the last hash elsewhere to see that.
 */
export class RecordTrail {
  #entries: readonly TrailEntry[];
  #queue: Promise<unknown> = Promise.resolve();

  /** @param entries those kept so far; check them with `firstBrokenEntry` */
  constructor(
    entries: readonly TrailEntry[] = [],
    private readonly options: TrailOptions = {},
  ) {
    this.#entries = [...entries];
  }

  get entries(): readonly TrailEntry[] {
    return this.#entries;
  }

  /** Rejects when `keep` does, or when an id holds white space: an id does not, a sentence does. */
  append(event: TrailEvent): Promise<TrailEntry> {
    const made = this.#queue.then(() => this.#append(event));
    this.#queue = made.catch(() => undefined);
    return made;
  }

  /** One entry a line (JSON Lines). */
  export(): string {
    return this.#entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
  }

  async #append(event: TrailEvent): Promise<TrailEntry> {
    const { actor, now = () => new Date(), keep } = this.options;
    const last = this.#entries.at(-1);
    const unhashed = {
      nth: (last?.nth ?? 0) + 1,
      at: now().toISOString(),
      ...(actor === undefined ? {} : { actor }),
      ...event,
      previous: last?.sha256 ?? START,
    };
    const entry = TrailEntry.parse({ ...unhashed, sha256: await sha256Of(unhashed) });
    await keep?.(entry);
    this.#entries = [...this.#entries, entry];
    return entry;
  }
}

/** Reads what `export` wrote. @throws {SyntaxError} naming the line; nothing of it is repeated */
export function readTrail(lines: string): TrailEntry[] {
  return lines
    .split('\n')
    .filter((line) => line.trim())
    .map((line, index) => {
      try {
        return TrailEntry.parse(JSON.parse(line));
      } catch {
        throw new SyntaxError(`line ${index + 1} is no entry of an audit trail`);
      }
    });
}

/** The first entry that does not follow from those before it, by its place; undefined where all do. */
export async function firstBrokenEntry(entries: readonly TrailEntry[]): Promise<number | undefined> {
  let previous = START;
  for (const [index, entry] of entries.entries()) {
    const { sha256, ...rest } = entry;
    if (entry.nth !== index + 1 || entry.previous !== previous || (await sha256Of(rest)) !== sha256) return index;
    previous = sha256;
  }
  return undefined;
}
