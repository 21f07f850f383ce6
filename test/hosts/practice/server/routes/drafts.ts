import { KeptDraft } from '@evenfall/editor/storage';
import { Hono } from 'hono';
import type { Database } from '../database.js';
import type { Env } from '../guards.js';

/** Many long notes; whoever sends more wants something else. */
const MOST_BYTES = 2_000_000;

/**
 * Unfinished notes, each with a revision as its ETag: a save names the one it was written on top of, and one that is out
 * of date is refused. The other half is `client/http-draft-store.ts`.
 */
export function drafts(db: Database): Hono<Env> {
  const app = new Hono<Env>();

  app.get('/:key', async (context) => {
    const draft = await db.row<{ body: string; revision: number }>(
      'select body, revision from drafts where person = $1 and key = $2',
      context.var.visit.person.id,
      context.req.param('key'),
    );
    // No content, not 404: that nothing is kept yet is no failure, and would stand in the console as one.
    if (!draft) return context.body(null, 204);
    context.header('etag', `"${draft.revision}"`);
    return context.body(draft.body, 200, { 'content-type': 'application/json' });
  });

  app.put('/:key', async (context) => {
    const { id } = context.var.visit.person;
    const key = context.req.param('key');
    const body = await context.req.text();
    if (body.length > MOST_BYTES) return context.body(null, 507);
    if (!KeptDraft.safeParse(parse(body)).success) return context.body(null, 422);
    const base = Number(context.req.header('if-match')?.replaceAll('"', '') ?? 0);
    // One statement: two saves at once cannot both be on top of the same revision.
    const kept =
      base === 0
        ? await db.row<{ revision: number }>(
            'insert into drafts values ($1, $2, $3, 1) on conflict do nothing returning revision',
            id,
            key,
            body,
          )
        : await db.row<{ revision: number }>(
            `update drafts set body = $3, revision = revision + 1
             where person = $1 and key = $2 and revision = $4 returning revision`,
            id,
            key,
            body,
            base,
          );
    if (!kept) return context.body(null, 412);
    context.header('etag', `"${kept.revision}"`);
    return context.body(null, 204);
  });

  app.delete('/:key?', async (context) => {
    const key = context.req.param('key') ?? null;
    await db.rows(
      'delete from drafts where person = $1 and ($2::text is null or key = $2)',
      context.var.visit.person.id,
      key,
    );
    return context.body(null, 204);
  });

  return app;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
