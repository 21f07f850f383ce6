import type { ModelEvent, Usage } from '../port/index.js';

type Tokens = Omit<Usage, 'latencyMs'>;
export type End = Extract<ModelEvent, { type: 'end' }>;

/** The end of an answer, by the wire's own word for why it ended: at a limit, by a filter, or with all said. */
export function endOf(why: unknown, usage?: Tokens): End {
  const finish = /length|max_|window/.test(`${why}`) ? 'length' : /filter/.test(`${why}`) ? 'filtered' : 'stop';
  return { type: 'end', finish, ...(usage && { usage }) };
}

const isCount = (value: unknown): value is number => Number.isFinite(value);

/** What is known of the usage, of whatever stands in its place; undefined when nothing is. */
export function usageOf(input: unknown, output: unknown, cached?: unknown): Tokens | undefined {
  const usage: Tokens = {
    ...(isCount(input) && { inputTokens: input }),
    ...(isCount(output) && { outputTokens: output }),
    ...(isCount(cached) && { cachedInputTokens: cached }),
  };
  return Object.keys(usage).length ? usage : undefined;
}
