const DAY = 86_400_000;

/** Days after which a draft nobody came back to is deleted. */
export const DEFAULT_TTL_DAYS = 30;

export interface Dated {
  /** When it was saved, in milliseconds since 1970. */
  readonly savedAt: number;
  /** When it was first found to be too old. */
  readonly expiredAt?: number | undefined;
}

/**
 * A clock that is wrong for a moment must not delete a draft: it goes when it was found too old twice, a day or more
 * apart, and is kept as soon as it is found young again in between.
 */
export function expiry({ savedAt, expiredAt }: Dated, now: number, ttlDays: number): 'keep' | 'mark' | 'delete' {
  if (now - savedAt <= ttlDays * DAY) return 'keep';
  if (expiredAt === undefined || now < expiredAt) return 'mark';
  return now - expiredAt >= DAY ? 'delete' : 'keep';
}
