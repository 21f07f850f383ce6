import { toFhir } from '@evenfall/editor/exchange/fhir';
import {
  type NoteRecord,
  openRecord,
  recordOf,
  type SignedNote,
  verifyNote,
  verifyRecord,
} from '@evenfall/editor/record';
import { parseNote } from '@evenfall/templates';
import { Hono } from 'hono';
import type { Chart } from '../chart.js';
import type { Database } from '../database.js';
import type { Env } from '../guards.js';
import { missingPage } from '../pages/missing.js';
import { notePage } from '../pages/note.js';
import { readingPage } from '../pages/reading.js';

/** Writing, signing, reading and handing on the note of an appointment. */
export function notes(db: Database, chart: Chart): Hono<Env> {
  const app = new Hono<Env>();

  app.get('/appointments/:id/note', async (context) => {
    const { visit } = context.var;
    const appointment = await chart.appointment(visit.person.id, context.req.param('id'));
    const client = appointment && (await chart.client(visit.person.id, appointment.client));
    if (!appointment || !client) return context.html(missingPage(visit), 404);
    const record = await chart.record(appointment.id);
    return context.html(record ? readingPage(visit, appointment, record) : notePage(visit, appointment, client));
  });

  // The signed note. What a page says is not believed: it is what was signed, by who has signed in, for this session.
  app.post('/api/appointments/:id/note', async (context) => {
    const { person } = context.var.visit;
    const appointment = await chart.appointment(person.id, context.req.param('id'));
    if (!appointment) return context.body(null, 404);
    const note = signedBy(await context.req.json().catch(() => null), person.name);
    if (!note || note.id !== appointment.id || !(await verifyNote(note))) return context.body(null, 422);
    const kept = await db.row(
      'insert into notes (appointment, record, signed_at) values ($1, $2, $3) on conflict do nothing returning appointment',
      appointment.id,
      JSON.stringify(recordOf(note)),
      note.signature.signedAt,
    );
    if (!kept) return context.body(null, 409);
    await db.audit(person.id, 'note signed', appointment.id);
    return context.body(null, 201);
  });

  // An addendum or a correction: the note stays, what is added goes on top.
  app.put('/api/appointments/:id/record', async (context) => {
    const { person } = context.var.visit;
    const appointment = await chart.appointment(person.id, context.req.param('id'));
    const before = appointment && (await chart.record(appointment.id));
    if (!appointment || !before) return context.body(null, 404);
    const now = recordIn(await context.req.json().catch(() => null));
    const then: NoteRecord = JSON.parse(before);
    const grows =
      now &&
      JSON.stringify(now.note) === JSON.stringify(then.note) &&
      JSON.stringify(now.entries.slice(0, then.entries.length)) === JSON.stringify(then.entries);
    if (!grows || !(await verifyRecord(now))) return context.body(null, 422);
    await db.rows('update notes set record = $2 where appointment = $1', appointment.id, JSON.stringify(now));
    await db.audit(person.id, 'note added to', appointment.id);
    return context.body(null, 204);
  });

  app.get('/appointments/:id/note.fhir.json', async (context) => {
    const { visit } = context.var;
    const appointment = await chart.appointment(visit.person.id, context.req.param('id'));
    const record = appointment && (await chart.record(appointment.id));
    if (!appointment || !record) return context.html(missingPage(visit), 404);
    const bundle = toFhir(JSON.parse(record), {
      subject: { reference: `Patient/${appointment.client}`, display: appointment.clientName },
      encounter: { reference: `Encounter/${appointment.id}` },
      timestamp: new Date().toISOString(),
      system: 'https://larkfield.example/notes',
    });
    await db.audit(visit.person.id, 'note exported as FHIR', appointment.id);
    context.header('content-type', 'application/fhir+json');
    context.header('content-disposition', `attachment; filename="note-${appointment.day}.fhir.json"`);
    return context.body(JSON.stringify(bundle, null, 2));
  });

  return app;
}

function signedBy(json: unknown, name: string): SignedNote | undefined {
  try {
    const note = parseNote(json);
    return note.status === 'signed' && note.signature?.signer.name === name ? (note as SignedNote) : undefined;
  } catch {
    return undefined;
  }
}

function recordIn(json: unknown): NoteRecord | undefined {
  try {
    return openRecord(json);
  } catch {
    return undefined;
  }
}
