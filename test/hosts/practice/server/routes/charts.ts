import { Hono } from 'hono';
import type { Chart } from '../chart.js';
import type { Database } from '../database.js';
import { type Env, formOf } from '../guards.js';
import { calendarPage } from '../pages/calendar.js';
import { clientPage, clientsPage } from '../pages/clients.js';
import { missingPage } from '../pages/missing.js';
import { weekOf } from '../weeks.js';

/** The calendar and the clients. */
export function charts(db: Database, chart: Chart): Hono<Env> {
  const app = new Hono<Env>();

  app.get('/', (context) => context.redirect('/calendar'));

  app.get('/calendar', async (context) => {
    const { visit } = context.var;
    const monday = weekOf(context.req.query('week'));
    return context.html(calendarPage(visit, monday, await chart.week(visit.person.id, monday)));
  });

  app.get('/clients', async (context) => {
    const { visit } = context.var;
    return context.html(clientsPage(visit, await chart.clients(visit.person.id)));
  });

  app.get('/clients/:id', async (context) => {
    const { visit } = context.var;
    const client = await chart.client(visit.person.id, context.req.param('id'));
    if (!client) return context.html(missingPage(visit), 404);
    return context.html(clientPage(visit, client, await chart.ofClient(visit.person.id, client.id)));
  });

  app.post('/clients/:id/consent', async (context) => {
    const { person } = context.var.visit;
    const fields = await formOf(context);
    if (!fields) return context.text('This form is out of date.', 403);
    const client = await chart.client(person.id, context.req.param('id'));
    if (!client) return context.html(missingPage(context.var.visit), 404);
    const given = fields.given === 'yes';
    await chart.setModelConsent(client.id, given);
    await db.audit(person.id, given ? 'consent to a model recorded' : 'consent to a model withdrawn', client.id);
    return context.redirect(`/clients/${client.id}`, 303);
  });

  return app;
}
