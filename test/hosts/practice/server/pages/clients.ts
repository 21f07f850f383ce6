import { html } from 'hono/html';
import type { Appointment, Client } from '../chart.js';
import type { Visit } from '../visits.js';
import { shortDay } from '../weeks.js';
import { how, stateOf } from './calendar.js';
import { type Html, layout, tokenField } from './layout.js';

const row = (client: Client): Html => html`
  <li>
    <a class="card client" href="/clients/${client.id}">
      <strong>${client.name}</strong>
      <span class="soft">${client.diagnosis} ${client.diagnosisName}</span>
    </a>
  </li>
`;

export const clientsPage = (visit: Visit, clients: Client[]): Html =>
  layout({
    title: 'Clients',
    visit,
    here: 'clients',
    body: html`<h1>Clients</h1>
      ${clients.length ? html`<ul class="plain">${clients.map(row)}</ul>` : html`<p class="soft">No clients yet.</p>`}`,
  });

const consent = (visit: Visit, client: Client): Html => html`
  <section class="card consent" aria-labelledby="consent-title">
    <h2 id="consent-title">A model may help to word the notes</h2>
    <p>
      ${
        client.modelConsentAt
          ? `${client.name} agreed on ${shortDay(client.modelConsentAt.slice(0, 10))}. Names are replaced by tokens before anything is sent, and nothing is kept there.`
          : `${client.name} has not agreed. Notes are drafted on this device, and nothing of them is sent to a model.`
      }
    </p>
    <form method="post" action="/clients/${client.id}/consent">
      ${tokenField(visit)}
      <button name="given" value="${client.modelConsentAt ? 'no' : 'yes'}">
        ${client.modelConsentAt ? 'Record that consent is withdrawn' : 'Record consent'}
      </button>
    </form>
  </section>
`;

const session = (appointment: Appointment): Html => html`
  <li>
    <a class="card appointment" href="/appointments/${appointment.id}/note">
      <time>${shortDay(appointment.day)}, ${appointment.start}</time>
      <span class="soft">${how(appointment)}</span>
      ${stateOf(appointment)}
    </a>
  </li>
`;

export const clientPage = (visit: Visit, client: Client, appointments: Appointment[]): Html =>
  layout({
    title: client.name,
    visit,
    here: 'clients',
    body: html`
      <h1>${client.name}</h1>
      <dl class="facts">
        <div><dt>Born</dt><dd>${shortDay(client.born)}</dd></div>
        <div><dt>Diagnosis</dt><dd>${client.diagnosis} ${client.diagnosisName}</dd></div>
        <div><dt>Goal</dt><dd>${client.goal}</dd></div>
      </dl>
      ${consent(visit, client)}
      <h2>Sessions</h2>
      <ul class="plain">${appointments.map(session)}</ul>
    `,
  });
