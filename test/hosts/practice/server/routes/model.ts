import type { ModelAdapter } from '@evenfall/ai-client';
import { createRelayHandler } from '@evenfall/ai-client/relay';
import { Hono } from 'hono';
import type { Chart } from '../chart.js';
import type { Database } from '../database.js';
import { type Env, tokenOf } from '../guards.js';
import type { Visits } from '../visits.js';

/** The way to a model: for a session of one's own, whose client has agreed, and recorded each time. */
export function model(db: Database, chart: Chart, visits: Visits, upstream: ModelAdapter): Hono<Env> {
  const app = new Hono<Env>();

  /** Asked again at each call, not read off a page: a consent that is withdrawn counts at once. */
  const consentTo = async (therapist: string, appointment: string): Promise<string | undefined> => {
    const found = await chart.appointment(therapist, appointment);
    const client = found && (await chart.client(therapist, found.client));
    return client?.modelConsentAt ?? undefined;
  };

  const relay = createRelayHandler({
    authorize: async (request) => {
      const visit = await visits.of(tokenOf(request));
      if (!visit) return null;
      const [, , , appointment = ''] = new URL(request.url).pathname.split('/');
      if (await consentTo(visit.person.id, appointment)) return { user: visit.person.id };
      return Response.json({ error: { code: 'consent' } }, { status: 403 });
    },
    upstream,
    onFinish: ({ user, status, code, bytesIn, bytesOut, ms }) =>
      void db.audit(user ?? null, 'model answered', null, { status, code, bytesIn, bytesOut, ms: Math.round(ms) }),
  });
  app.post('/appointments/:id/model', (context) => relay(context.req.raw));

  app.get('/appointments/:id/consent', async (context) => {
    const at = await consentTo(context.var.visit.person.id, context.req.param('id'));
    return context.json(at ? { granted: true, reference: `consent-${context.req.param('id')}` } : { granted: false });
  });

  // What the page's policy did: hashes and counts.
  app.post('/appointments/:id/audit', async (context) => {
    const { person } = context.var.visit;
    if (!(await chart.appointment(person.id, context.req.param('id')))) return context.body(null, 404);
    const event = await context.req.text();
    if (event.length > 4000) return context.body(null, 413);
    await db.audit(person.id, 'policy', context.req.param('id'), JSON.parse(event));
    return context.body(null, 204);
  });

  return app;
}
