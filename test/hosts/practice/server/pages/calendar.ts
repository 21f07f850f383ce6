import { html } from 'hono/html';
import type { Appointment } from '../chart.js';
import type { Visit } from '../visits.js';
import { longDay, plusDays, shortDay, today } from '../weeks.js';
import { type Html, layout } from './layout.js';

const STATES = { signed: 'Note signed', draft: 'Draft', open: 'No note yet' };

export const stateOf = ({ state }: Appointment): Html => html`<span class="state ${state}">${STATES[state]}</span>`;

export const how = ({ minutes, cpt, video }: Appointment): string =>
  `${minutes} min · ${cpt}${video ? ' · video' : ''}`;

const card = (appointment: Appointment): Html => html`
  <li>
    <a class="card appointment" href="/appointments/${appointment.id}/note">
      <time>${appointment.start}</time>
      <strong>${appointment.clientName}</strong>
      <span class="soft">${how(appointment)}</span>
      ${stateOf(appointment)}
    </a>
  </li>
`;

const column = (day: string, appointments: Appointment[]): Html => html`
  <section class="day ${day === today() ? 'today' : ''}" aria-label="${longDay(day)}">
    <h2>${longDay(day)}</h2>
    ${appointments.length ? html`<ul>${appointments.map(card)}</ul>` : html`<p class="soft">Nothing planned</p>`}
  </section>
`;

export function calendarPage(visit: Visit, monday: string, appointments: Appointment[]): Html {
  const open = appointments.filter(({ state, day }) => state !== 'signed' && day <= today()).length;
  const days = [0, 1, 2, 3, 4].map((at) => plusDays(monday, at));
  return layout({
    title: 'Calendar',
    visit,
    here: 'calendar',
    body: html`
      <div class="heading">
        <h1>Week of ${shortDay(monday)}</h1>
        <p class="soft">${open === 0 ? 'All notes of this week are signed.' : `${open} ${open === 1 ? 'note' : 'notes'} to write.`}</p>
        <nav class="weeks" aria-label="Weeks">
          <a href="/calendar?week=${plusDays(monday, -7)}">Week before</a>
          <a href="/calendar">This week</a>
          <a href="/calendar?week=${plusDays(monday, 7)}">Week after</a>
        </nav>
      </div>
      <div class="week">${days.map((day) =>
        column(
          day,
          appointments.filter((each) => each.day === day),
        ),
      )}</div>
    `,
  });
}
