import { html } from 'hono/html';
import type { Appointment } from '../chart.js';
import type { Visit } from '../visits.js';
import { longDay } from '../weeks.js';
import { how } from './calendar.js';
import { type Html, layout } from './layout.js';

/** What `client/reading.ts` is given. */
export interface ReadingData {
  appointment: string;
  author: { name: string; credentials: string };
  /** As it is kept: nobody parses it on the way. */
  record: string;
}

export function readingPage(visit: Visit, appointment: Appointment, record: string): Html {
  const { name, credentials } = visit.person;
  const data: ReadingData = { appointment: appointment.id, author: { name, credentials }, record };
  return layout({
    title: `Signed note for ${appointment.clientName}`,
    visit,
    script: 'reading',
    data,
    body: html`
      <div class="heading">
        <h1><a href="/clients/${appointment.client}">${appointment.clientName}</a></h1>
        <p class="soft">${longDay(appointment.day)}, ${appointment.start} · ${how(appointment)}</p>
        <nav class="weeks" aria-label="This note">
          <a href="/appointments/${appointment.id}/note.fhir.json" download>FHIR document</a>
          <a href="/calendar?week=${appointment.day}">Calendar</a>
        </nav>
      </div>
      <p id="problem" class="problem" role="alert" hidden></p>
      <evenfall-note provenance></evenfall-note>
    `,
  });
}
