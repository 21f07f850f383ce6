import { html } from 'hono/html';
import type { Visit } from '../visits.js';
import { type Html, layout } from './layout.js';

export const missingPage = (visit: Visit): Html =>
  layout({
    title: 'Not here',
    visit,
    body: html`<h1>There is nothing here</h1>
      <p>It may be somebody else's, or never have been. <a href="/calendar">Back to the calendar</a></p>`,
  });
