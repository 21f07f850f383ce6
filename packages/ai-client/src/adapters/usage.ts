import type { Usage } from '../port/index.js';

type Tokens = Omit<Usage, 'latencyMs'>;

/** A count of tokens, if it is one. */
export const count = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

/** What is known of the usage; undefined when nothing is. */
export function usageOf(input: unknown, output: unknown, cached?: number): Tokens | undefined {
  const inputTokens = count(input);
  const outputTokens = count(output);
  if (inputTokens === undefined && outputTokens === undefined) return undefined;
  return {
    ...(inputTokens !== undefined && { inputTokens }),
    ...(outputTokens !== undefined && { outputTokens }),
    ...(cached !== undefined && { cachedInputTokens: cached }),
  };
}
