import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { elementLabel, msg } from '../../localization/index.js';
import type { SetAside } from '../../prompts/index.js';

/** What was set aside in this section, each with its reason and the way back. */
export function renderAside(aside: readonly SetAside[], resume: (elementId: string) => void): TemplateResult {
  return html`
    <ul class="aside" part="aside" aria-label=${msg('prompts.aside.label')}>
      ${repeat(
        aside,
        ({ elementId }) => elementId,
        ({ elementId, label, reason }) => html`
          <li>
            <span class="what"><strong>${elementLabel(elementId, label)}</strong> ${
              reason === undefined
                ? msg('prompts.aside.later')
                : html`<span dir="auto">${msg('prompts.aside.reason', { reason })}</span>`
            }</span>
            <button class="quiet" data-resume=${elementId} aria-label=${msg('prompts.resume.label', { element: elementLabel(elementId, label) })} @click=${() => resume(elementId)}>
              ${msg('prompts.resume')}
            </button>
          </li>
        `,
      )}
    </ul>
  `;
}
