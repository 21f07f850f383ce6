import { type Habits, MOST, noHabits } from './habits.js';
import { HABITS } from './known.js';

/** Where habits are kept, on this device. A host may bring its own. */
export interface HabitStore {
  read(): Promise<Habits>;
  write(habits: Habits): Promise<void>;
  /** Erases them. */
  clear(): Promise<void>;
  /** Told after a change through this store. Returns the way to stop. A store without it is read when a page is shown. */
  subscribe?(changed: () => void): () => void;
}

const KNOWN: ReadonlySet<string> = new Set(HABITS.map(({ id }) => id));

/** Only what the closed list has, whatever was stored. */
function tidy(stored: unknown): Habits {
  const { seen, inNotes, chosen, off } = (
    typeof stored === 'object' && stored !== null ? stored : {}
  ) as Partial<Habits>;
  const known = <T>(of: unknown, right: (value: unknown) => value is T): Record<string, T> =>
    Object.fromEntries(
      Object.entries(typeof of === 'object' && of !== null ? of : {}).filter(
        (entry): entry is [string, T] => KNOWN.has(entry[0]) && right(entry[1]),
      ),
    );
  const count = (value: unknown): value is number =>
    Number.isInteger(value) && (value as number) > 0 && (value as number) <= MOST;
  return {
    version: 1,
    seen: known(seen, count),
    inNotes: known(inNotes, count),
    chosen: known(chosen, (value): value is boolean => typeof value === 'boolean'),
    ...(off === true && { off }),
  };
}

/**
 * Keeps habits in a web storage of the page, as JSON under one key. What cannot be read is no habit.
 * @param key one for each clinician of the device
 */
export function storedHabits(storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>, key: string): HabitStore {
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of [...listeners]) listener();
  };
  return {
    async read() {
      try {
        return tidy(JSON.parse(storage.getItem(key) ?? 'null'));
      } catch {
        return noHabits;
      }
    },
    async write(habits) {
      storage.setItem(key, JSON.stringify(tidy(habits)));
      tell();
    },
    async clear() {
      storage.removeItem(key);
      tell();
    },
    subscribe(changed) {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
  };
}
