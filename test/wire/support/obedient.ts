import { createModelClient, type DraftEvent, type DraftRequest, type ModelAdapter } from '@evenfall/ai-client';
import type { Attack } from './attacks.js';

/** The one line of the answer that its source bears: all of it that may come into the draft. */
export const GOOD = {
  section: 'data',
  text: 'Client argued with a neighbour.',
  sources: [{ id: 's1', quote: 'argued with a neighbour' }],
};

const section = (id: string) => ({ id, title: id, required: true, fields: [] });

/** What a model answers that does as the source told it, and then its work. */
export const obedient = ({ section: at, text, quote, id = 's1' }: Attack['obeyed']): string =>
  [{ section: at, text, sources: [{ id, quote }] }, GOOD].map((line) => JSON.stringify(line)).join('\n');

/** A draft from a transcript that holds an order, by a model that may be called at `origin`. */
export async function draftOf(model: ModelAdapter, origin: string, order: string): Promise<DraftEvent[]> {
  const request: DraftRequest = {
    template: { id: 'dap', sections: ['data', 'assessment', 'plan'].map(section) },
    sources: [{ id: 'tr', kind: 'transcript', trusted: false, text: `argued with a neighbour\n${order}\nbye` }],
  };
  const policy = {
    allow: [
      { origin, baa: { counterparty: 'E', reference: 'B', effective: '2020-01-01' }, zeroRetention: 'none' as const },
    ],
    deidentify: 'off' as const,
    consent: async () => ({ granted: true }),
    audit: () => {},
  };
  const events: DraftEvent[] = [];
  for await (const event of createModelClient({ model, policy }).draft(request)) events.push(event);
  return events;
}

/** The sentences that came into the draft. */
export const committed = (events: readonly DraftEvent[]): string[] =>
  events.flatMap((each) => (each.type === 'sentence' ? [each.text] : []));
