import { type Habits, noHabits } from './habits.js';
import { HABITS } from './known.js';

/** Where habits are kept, on this device. A host may bring its own. */
export interface HabitStore {
  read(): Promise<Habits>;
  write(habits: Habits): Promise<void>;
  /** Erases them. */
  clear(): Promise<void>;
}

const KNOWN: ReadonlySet<string> = new Set(HABITS.map(({ id }) => id));

/** Only what the closed list has, whatever was stored. */
function tidy(stored: unknown): Habits {
  const { seen, chosen } = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<Habits>;
  const known = <T>(of: unknown, right: (value: unknown) => value is T): Record<string, T> =>
    Object.fromEntries(
      Object.entries(typeof of === 'object' && of !== null ? of : {}).filter(
        (entry): entry is [string, T] => KNOWN.has(entry[0]) && right(entry[1]),
      ),
    );
  return {
    version: 1,
    seen: known(
      seen,
      (value): value is number => Number.isInteger(value) && (value as number) > 0 && (value as number) < 1000,
    ),
    chosen: known(chosen, (value): value is boolean => typeof value === 'boolean'),
  };
}

/**
 * Keeps habits in a web storage of the page, as JSON under one key. What cannot be read is no habit.
 * @param key one for each clinician of the device
 */
export const storedHabits = (
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
  key: string,
): HabitStore => ({
  async read() {
    try {
      return tidy(JSON.parse(storage.getItem(key) ?? 'null'));
    } catch {
      return noHabits;
    }
  },
  async write(habits) {
    storage.setItem(key, JSON.stringify(tidy(habits)));
  },
  async clear() {
    storage.removeItem(key);
  },
});
