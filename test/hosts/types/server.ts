/** A server that has no DOM among its types. */
import { createServer } from 'node:http';
import { anthropic } from '@evenfall/ai-client/adapters';
import { createRelayHandler, toNodeListener } from '@evenfall/ai-client/relay';
import { checkNote, createNote, soap } from '@evenfall/templates';

const handler = createRelayHandler({
  authorize: () => null,
  upstream: anthropic({ endpoint: 'https://api.anthropic.com/v1/messages', model: 'any', credentials: 'omit' }),
});
export const server = createServer(toNodeListener(handler));
export const { elements } = checkNote(createNote(soap), { context: { sessionMinutes: 53 } });
