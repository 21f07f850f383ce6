import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { emit, icons, leafStyles } from '../../elements/leaf/index.js';
import { Localized, reviewMsg } from '../../localization/index.js';
import type { SentRun } from '../../session/index.js';
import { tokens } from '../../theme/index.js';

/**
 * The text that left the page, to the letter and after de-identification, for each run of this sitting; for the engine on
 * the device: that nothing did. It is shown from memory, and kept nowhere (STAYS-HERE).
 *
 * @element evenfall-sent
 * @summary What the model was sent.
 *
 * @fires {CustomEvent<undefined>} evenfall-sent-close - The person has seen it.
 *
 * @csspart run - One run.
 * @csspart text - A text that was sent.
 */
export class EvenfallSent extends LitElement {
  static {
    EvenfallSent.addInitializer((host) => {
      new Localized(host);
    });
  }

  static override styles = [
    tokens,
    leafStyles,
    css`
      dialog {
        inline-size: min(44rem, calc(100vw - 2rem));
        max-block-size: min(40rem, calc(100vh - 2rem));
        padding: var(--_space-4);
        border: 1px solid var(--_line-strong);
        border-radius: var(--_radius);
        background: var(--_surface);
        color: var(--_ink);
        overflow: auto;
      }
      dialog::backdrop {
        background: rgb(0 0 0 / 45%);
      }
      .head {
        display: flex;
        gap: var(--_space-3);
        align-items: center;
        justify-content: space-between;
      }
      h2,
      h3,
      h4 {
        margin: 0;
        font-size: 1.0625rem;
      }
      h3 {
        font-size: var(--_size-ui);
      }
      h4 {
        color: var(--_ink-soft);
        font-size: var(--_size-small);
        font-weight: 550;
      }
      .close {
        padding: 0;
      }
      .run {
        display: grid;
        gap: var(--_space-1);
        margin-block-start: var(--_space-4);
      }
      .kept,
      .about {
        color: var(--_ink-soft);
        font-size: var(--_size-small);
      }
      .about li + li {
        margin-block-start: 2px;
      }
      pre {
        max-block-size: 16rem;
        margin: 0;
        padding: var(--_space-2);
        border: 1px solid var(--_line);
        border-radius: var(--_radius-small);
        background: var(--_surface-raised);
        font-size: var(--_size-small);
        overflow: auto;
        overflow-wrap: anywhere;
        white-space: pre-wrap;
      }
    `,
  ];

  @property({ attribute: false }) runs: readonly SentRun[] = [];

  @query('dialog') private dialog!: HTMLDialogElement | null;

  async open(): Promise<void> {
    await this.updateComplete;
    if (!this.dialog?.open) this.dialog?.showModal();
  }

  protected override render(): TemplateResult {
    const counts = { draft: 0, rewrite: 0 };
    const runs = this.runs.map((run) => ({ run, position: ++counts[run.kind] }));
    return html`<dialog aria-labelledby="title" @close=${() => emit(this, 'evenfall-sent-close')}>
      <div class="head">
        <h2 id="title">${reviewMsg('sent.label')}</h2>
        <form method="dialog">
          <button class="quiet close" title=${reviewMsg('sent.close')} aria-label=${reviewMsg('sent.close')}>${icons.cross}</button>
        </form>
      </div>
      <p class="kept">${reviewMsg('sent.kept')}</p>
      ${runs.reverse().map(({ run, position }) => renderRun(run, position))}
    </dialog>`;
  }
}

function renderRun({ kind, engine, locality, blocked, payloads }: SentRun, position: number): TemplateResult {
  return html`<section class="run" part="run">
    <h3>${reviewMsg(`sent.${kind}`, { position })}</h3>
    ${engine && (payloads.length || locality !== 'on-device') ? html`<p class="about">${reviewMsg('sent.by', { engine })}</p>` : nothing}
    ${
      payloads.length
        ? payloads.map(
            ({ origin, deidentified, system, messages }) => html`
              <ul class="about">
                <li>${origin ? reviewMsg('sent.to', { origin }) : reviewMsg('sent.local')}</li>
                <li>${reviewMsg(deidentified ? 'sent.masked' : 'sent.unmasked')}</li>
              </ul>
              ${system ? renderText(reviewMsg('sent.system'), system) : nothing}
              ${messages.map(({ role, content }) => renderText(reviewMsg(`sent.${role}`), content))}
            `,
          )
        : html`<p>${reviewMsg(blocked ? 'sent.blocked' : locality === 'on-device' ? 'sent.none' : 'sent.untold')}</p>`
    }
  </section>`;
}

/** Text, never markup. A person who only has a keyboard scrolls it too. */
const renderText = (name: string, text: string): TemplateResult => html`
  <h4>${name}</h4>
  <pre part="text" dir="auto" tabindex="0" role="region" aria-label=${name}>${text}</pre>
`;

declare global {
  interface HTMLElementTagNameMap {
    'evenfall-sent': EvenfallSent;
  }
  interface HTMLElementEventMap {
    'evenfall-sent-close': CustomEvent<undefined>;
  }
}
