import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { Visit } from '../visits.js';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

interface Page {
  title: string;
  visit?: Visit | undefined;
  here?: 'calendar' | 'clients';
  script?: 'note' | 'reading';
  /** What the script is given. */
  data?: unknown;
  body: Html;
}

const link = (href: string, text: string, current: boolean): Html =>
  html`<a href="${href}" ${raw(current ? 'aria-current="page"' : '')}>${text}</a>`;

/** The page around everything. Markup is escaped where it is put in: `html` does that. */
export function layout({ title, visit, here, script, data, body }: Page): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · Larkfield Practice</title>
        <link rel="stylesheet" href="/assets/style.css" />
        ${data === undefined ? '' : dataBlock(data)}
        ${script ? html`<script type="module" src="/assets/${script}.js"></script>` : ''}
      </head>
      <body>
        <header class="bar">
          <a class="brand" href="/">Larkfield Practice</a>
          ${visit ? signedInBar(visit, here) : ''}
        </header>
        <main>${body}</main>
        <footer>Everyone in this practice is invented.</footer>
      </body>
    </html>`;
}

const signedInBar = (visit: Visit, here: Page['here']): Html => html`
  <nav aria-label="Practice">${link('/calendar', 'Calendar', here === 'calendar')}${link('/clients', 'Clients', here === 'clients')}</nav>
  <form class="who" method="post" action="/sign-out">
    <span>${visit.person.name}, ${visit.person.credentials}</span>
    ${tokenField(visit)}
    <button>Sign out</button>
  </form>
`;

export const tokenField = (visit: Visit): Html => html`<input type="hidden" name="token" value="${visit.formToken}" />`;

/** JSON in a page: data, never a script. The one character that could end the block is written otherwise. */
const dataBlock = (data: unknown): Html =>
  html`<script type="application/json" id="data">${raw(JSON.stringify(data).replaceAll('<', '\\u003c'))}</script>`;
