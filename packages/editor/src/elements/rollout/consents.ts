import { html, nothing, type TemplateResult } from 'lit';
import { lastConsentOf, type RolloutClient, type RolloutState, refusalFor } from '../../evenings/index.js';
import { eveningsMsg } from '../../localization/index.js';
import type { Say } from '../evenings/index.js';

export interface ConsentActs {
  give(client: string): void;
  revoke(client: string): void;
}

/** Who agreed, since when, and for whom drafts are made now. */
export function renderConsents(
  state: RolloutState,
  clients: readonly RolloutClient[],
  say: Say,
  acts: ConsentActs,
): TemplateResult {
  if (clients.length === 0) return html`<p class="soft">${eveningsMsg('consent.empty')}</p>`;
  return html`
    <div class="scroll">
      <table class="table" part="consents">
        <thead>
          <tr>
            <th scope="col">${eveningsMsg('consent.client')}</th>
            <th scope="col">${eveningsMsg('consent.state')}</th>
            <th scope="col">${eveningsMsg('consent.drafts')}</th>
            <td></td>
          </tr>
        </thead>
        <tbody>
          ${clients.map((client) => renderClient(client, state, clients, say, acts))}
        </tbody>
      </table>
    </div>
  `;
}

function renderClient(
  client: RolloutClient,
  state: RolloutState,
  clients: readonly RolloutClient[],
  say: Say,
  acts: ConsentActs,
): TemplateResult {
  const { id, label, synthetic } = client;
  const consent = lastConsentOf(state, id);
  const inForce = consent !== undefined && !consent.revokedAt;
  // What a session of the parallel phase waits for is told apart from who takes part.
  const refusal = refusalFor(state, clients, id);
  const said = synthetic
    ? eveningsMsg('consent.synthetic')
    : consent?.revokedAt
      ? eveningsMsg('consent.revoked', { date: say.date(consent.revokedAt) })
      : consent
        ? eveningsMsg('consent.given', { date: say.date(consent.givenAt) })
        : eveningsMsg('consent.none');
  return html`
    <tr data-drafts=${refusal === undefined || refusal === 'own-note-first'} data-refusal=${refusal ?? nothing}>
      <th scope="row">${label}</th>
      <td>${said}</td>
      <td class="drafts">${eveningsMsg(`refusal.${refusal ?? 'allowed'}`)}</td>
      <td class="act">
        ${
          synthetic
            ? nothing
            : inForce
              ? html`<button
                  class="quiet"
                  aria-label=${eveningsMsg('consent.revoke.for', { client: label })}
                  @click=${() => acts.revoke(id)}
                >
                  ${eveningsMsg('consent.revoke')}
                </button>`
              : html`<button
                  class="plain"
                  aria-label=${eveningsMsg('consent.give.for', { client: label })}
                  @click=${() => acts.give(id)}
                >
                  ${eveningsMsg('consent.give')}
                </button>`
        }
      </td>
    </tr>
  `;
}
