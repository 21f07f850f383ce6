import type { Activity, NoteFacts, TimeRecord } from './records.js';

/**
 * Two records of one id as one: the same whichever comes first, and merging again changes nothing. A note may be begun
 * on one device and signed on another, a stretch of activity only grows, and the last word about counting holds.
 *
 * @throws {TypeError} where they are of different kinds
 */
export function mergeRecords(a: TimeRecord, b: TimeRecord): TimeRecord {
  if (a.kind === 'note' && b.kind === 'note') return mergeFacts(a, b);
  if (a.kind === 'activity' && b.kind === 'activity') return later(reach(a), a, reach(b), b);
  if (a.kind === 'opt-in' && b.kind === 'opt-in') return later(Date.parse(a.at), a, Date.parse(b.at), b);
  throw new TypeError(`records of one id are of different kinds: ${a.kind}, ${b.kind}`);
}

/** Records by id, each once, whatever they came from. */
export function mergeAll(...lists: readonly (readonly TimeRecord[])[]): TimeRecord[] {
  const byId = new Map<string, TimeRecord>();
  for (const record of lists.flat()) {
    const key = `${record.kind}:${record.id}`;
    const before = byId.get(key);
    byId.set(key, before ? mergeRecords(before, record) : record);
  }
  return [...byId.values()];
}

const reach = (activity: Activity): number => activity.spans[60].at(-1)?.[1] ?? 0;

/** The one of the higher rank; of two of one rank the one that says more; then any, but always the same. */
function later<T>(rankA: number, a: T, rankB: number, b: T): T {
  if (rankA !== rankB) return rankA > rankB ? a : b;
  const [textA, textB] = [JSON.stringify(a), JSON.stringify(b)];
  if (textA.length !== textB.length) return textA.length > textB.length ? a : b;
  return textA >= textB ? a : b;
}

/** What belongs together is taken from one side, so that no note is told that never was. */
function mergeFacts(a: NoteFacts, b: NoteFacts): NoteFacts {
  const first = (instant: string | undefined): number => (instant ? -Date.parse(instant) : Number.NEGATIVE_INFINITY);
  const group = <K extends keyof NoteFacts>(rank: (facts: NoteFacts) => number, ...keys: K[]): Pick<NoteFacts, K> =>
    later(rank(a), only(a, keys), rank(b), only(b, keys));
  return {
    kind: 'note',
    id: a.id,
    ...group(() => 0, 'session'),
    ...group(({ opened }) => first(opened), 'opened', 'phase', 'zone'),
    ...group(({ firstDraft }) => first(firstDraft), 'firstDraft', 'atDraft'),
    ...group(({ signed }) => first(signed), 'signed', 'sessionEnd', 'sentences', 'keptShare', 'atSigning'),
  };
}

function only<K extends keyof NoteFacts>(facts: NoteFacts, keys: readonly K[]): Pick<NoteFacts, K> {
  const entries = keys.filter((key) => facts[key] !== undefined).map((key) => [key, facts[key]]);
  return Object.fromEntries(entries) as Pick<NoteFacts, K>;
}
