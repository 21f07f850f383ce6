import type { Usage } from '../port/index.js';

export type Tokens = Omit<Usage, 'latencyMs'>;

const COUNTS = ['inputTokens', 'outputTokens', 'cachedInputTokens'] as const;

/** The tokens of another call on top. Numbers alone: what else a server writes in their place could be any text. */
export function withTokens(before: Tokens, more: Tokens = {}): Tokens {
  const sum = { ...before };
  for (const key of COUNTS) {
    const count: unknown = more[key];
    if (typeof count === 'number') sum[key] = (sum[key] ?? 0) + count;
  }
  return sum;
}
