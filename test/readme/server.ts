// README
import { anthropic } from '@evenfall/ai-client/adapters';
import { createRelayHandler } from '@evenfall/ai-client/relay';

export const POST = createRelayHandler({
  authorize: whoIsSignedIn,
  upstream: anthropic({
    endpoint: 'https://api.anthropic.com/v1/messages',
    model: 'the-model-your-agreement-covers',
    headers: async () => ({ 'x-api-key': await keyFromVault() }),
  }),
});

// The host’s side
import { keyFromVault, whoIsSignedIn } from './host.js';
