const sameItem = (a: unknown, b: unknown): boolean => {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  const keys = Object.keys(a) as (keyof typeof a)[];
  return keys.length === Object.keys(b).length && keys.every((key) => Object.is(a[key], (b as typeof a)[key]));
};

/**
 * Whether a list shows something else than the one before: for properties that are handed a fresh list at every
 * drawing around them. An element that is drawn again measures itself again, and that costs more than comparing.
 */
export const listsDiffer = (now: readonly unknown[], before: readonly unknown[] | undefined): boolean =>
  now.length !== before?.length || now.some((item, index) => !sameItem(item, before[index]));
