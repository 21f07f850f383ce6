/** The practice: `pnpm start`. Settings come from the environment; see README.md. */
import { mkdir } from 'node:fs/promises';
import { openAiChat } from '@evenfall/ai-client/adapters';
import { serve } from '@hono/node-server';
import { practice } from './app.js';
import { Database } from './database.js';
import { startModelStub } from './model-stub.js';
import { seed } from './seed.js';

const { DATA = 'data', PORT = '8080', MODEL_ENDPOINT, MODEL = 'stub', MODEL_KEY, FIRST_PASSWORD } = process.env;

await mkdir(DATA, { recursive: true });
const db = await Database.open(DATA);
const password = await seed(db, FIRST_PASSWORD);
const stub = MODEL_ENDPOINT ? undefined : await startModelStub();
const model = openAiChat({
  endpoint: MODEL_ENDPOINT ?? stub?.endpoint ?? '',
  model: MODEL,
  // The key is known here and nowhere else: no page ever has it.
  ...(MODEL_KEY && { headers: { authorization: `Bearer ${MODEL_KEY}` } }),
});

const app = practice(db, model);
const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: Number(PORT) }, ({ port }) => {
  console.log(`Larkfield Practice: http://127.0.0.1:${port}/`);
  if (password) console.log(`Sign in as dana@larkfield.example with the password ${password}`);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    stub?.close();
    server.close();
    void db.close().then(() => process.exit(0));
  });
