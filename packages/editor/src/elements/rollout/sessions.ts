import { html, nothing, type TemplateResult } from 'lit';
import { firstOf, type RolloutSession, type RolloutState } from '../../evenings/index.js';
import { eveningsMsg } from '../../localization/index.js';

/** The sessions under way: which note comes first, and the word that one's own is finished. */
export function renderSessions(
  state: RolloutState,
  sessions: readonly RolloutSession[],
  finish: (session: string) => void,
): TemplateResult | typeof nothing {
  if (sessions.length === 0) return nothing;
  return html`
    <ul class="sessions" part="sessions" aria-label=${eveningsMsg('open.title')}>
      ${sessions.map(({ id, label }) => {
        const finished = state.ownNotes.includes(id);
        const said = finished ? 'open.finished' : `open.${firstOf(state, id)}-first`;
        return html`
          <li data-finished=${finished}>
            <span class="what">${label}</span>
            <span class="soft">${eveningsMsg(said as 'open.own-first')}</span>
            ${
              finished
                ? nothing
                : html`<button
                    class="plain"
                    aria-label=${eveningsMsg('open.finish.for', { session: label })}
                    @click=${() => finish(id)}
                  >
                    ${eveningsMsg('open.finish')}
                  </button>`
            }
          </li>
        `;
      })}
    </ul>
  `;
}
