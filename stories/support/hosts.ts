import './patterns.css';
import { html, type TemplateResult } from 'lit';

/** A page of an invented practice: whose chart it is, what session, and what is put into it. */
export const hostPage = (
  { client, session, shape = '' }: { client: string; session: string; shape?: string },
  content: unknown,
): TemplateResult => html`
  <div class="host">
    <header>
      <h1>${client}</h1>
      <p>${session}</p>
      <p class="house">Larkfield Practice</p>
    </header>
    <main class=${shape}>${content}</main>
  </div>
`;
