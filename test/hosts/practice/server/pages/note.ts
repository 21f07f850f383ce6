import { html } from 'hono/html';
import { type Appointment, type Client, contextOf, emptyNote } from '../chart.js';
import type { Visit } from '../visits.js';
import { longDay } from '../weeks.js';
import { how } from './calendar.js';
import { type Html, layout } from './layout.js';

/** What `client/note.ts` is given. */
export interface NoteData {
  appointment: string;
  client: string;
  clientName: string;
  signer: { name: string; credentials: string };
  note: ReturnType<typeof emptyNote>;
  context: ReturnType<typeof contextOf>;
  modelConsent: boolean;
}

export function notePage(visit: Visit, appointment: Appointment, client: Client): Html {
  const { name, credentials } = visit.person;
  const data: NoteData = {
    appointment: appointment.id,
    client: client.id,
    clientName: client.name,
    signer: { name, credentials },
    note: emptyNote(appointment, client),
    context: contextOf(appointment, client),
    modelConsent: client.modelConsentAt !== null,
  };
  return layout({
    title: `Note for ${client.name}`,
    visit,
    script: 'note',
    data,
    body: html`
      <div class="heading">
        <h1><a href="/clients/${client.id}">${client.name}</a></h1>
        <p class="soft">${longDay(appointment.day)}, ${appointment.start} · ${how(appointment)}</p>
      </div>
      <p id="problem" class="problem" role="alert" hidden></p>
      <div class="writing">
        <evenfall-editor id="note" format="soap" label="Progress note for ${client.name}"></evenfall-editor>
        <aside aria-label="About this note">
          <evenfall-checklist for="note"></evenfall-checklist>
          <p class="soft" id="where">
            ${
              data.modelConsent
                ? 'Drafts come from the practice’s model, with names replaced. The client has agreed.'
                : 'Drafts are made on this device.'
            }
          </p>
        </aside>
      </div>
    `,
  });
}
