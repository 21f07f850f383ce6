import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { emit, leafStyles, toolRowStyles } from '../../elements/leaf/index.js';
import { Localized, type RoomsKey, roomsMsg } from '../../localization/index.js';
import { tokens } from '../../theme/index.js';

/** How a dictation goes. */
export type DictationLook =
  | { readonly kind: 'asking' | 'loadable' | 'loading' | 'listening' }
  | { readonly kind: 'failed'; readonly code: 'permission_denied' | 'no_microphone' | 'unavailable' | 'failed' };

/**
 * That somebody is heard, what is heard and not yet written, and why nothing is.
 *
 * @element evenfall-dictation
 * @summary The line of a dictation under the toolbar.
 *
 * @fires {CustomEvent<undefined>} evenfall-dictation-stop - The person is done, or has read why it failed.
 * @fires {CustomEvent<undefined>} evenfall-dictation-prepare - Fetch what is missing.
 *
 * @csspart interim - Words that may still change.
 */
export class EvenfallDictation extends LitElement {
  static {
    EvenfallDictation.addInitializer((host) => {
      new Localized(host);
    });
  }

  static override styles = [
    tokens,
    leafStyles,
    toolRowStyles,
    css`
      :host {
        flex: 1 0 100%;
        min-inline-size: 0;
      }
      .line {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--_space-1) var(--_space-3);
        padding-block: var(--_space-1);
      }
      .state {
        display: inline-flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0 var(--_space-2);
        color: var(--_ink-soft);
        font-size: var(--_size-small);
      }
      [data-kind='failed'] .state {
        color: var(--_alert);
      }
      .dot {
        inline-size: 0.625rem;
        block-size: 0.625rem;
        border-radius: 50%;
        background: var(--_alert);
        animation: hear 1.6s ease-in-out infinite;
      }
      .interim {
        flex: 1 1 12rem;
        min-inline-size: 0;
        color: var(--_ink-soft);
        font-style: italic;
        overflow-wrap: anywhere;
      }
      button:first-of-type {
        margin-inline-start: auto;
      }
      @keyframes hear {
        50% {
          opacity: 0.35;
        }
      }
      @media (forced-colors: active) {
        .dot {
          background: Highlight;
          forced-color-adjust: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) look: DictationLook = { kind: 'asking' };
  /** What is heard and not settled yet. */
  @property() interim = '';
  /** Where it is heard, in words. */
  @property() where = '';

  protected override render(): TemplateResult {
    const { look } = this;
    const key = (look.kind === 'failed' ? `dictation.${look.code}` : `dictation.${look.kind}`) as RoomsKey;
    return html`<div class="line" data-kind=${look.kind}>
      <span class="state" role=${look.kind === 'failed' ? 'alert' : nothing}>
        ${look.kind === 'listening' ? html`<span class="dot" aria-hidden="true"></span>` : nothing}${roomsMsg(key)}
        ${look.kind === 'listening' ? html`<span>${this.where}</span>` : nothing}
      </span>
      ${this.interim ? html`<span class="interim" part="interim" dir="auto" aria-hidden="true">${this.interim}</span>` : nothing}
      ${
        look.kind === 'loadable'
          ? html`<button type="button" class="plain" @click=${() => emit(this, 'evenfall-dictation-prepare')}>${roomsMsg('dictation.prepare')}</button>`
          : nothing
      }
      <button type="button" class="plain" data-stop @click=${() => emit(this, 'evenfall-dictation-stop')}>
        ${roomsMsg(look.kind === 'listening' ? 'dictation.stop' : 'dictation.close')}
      </button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'evenfall-dictation': EvenfallDictation;
  }
  interface HTMLElementEventMap {
    'evenfall-dictation-stop': CustomEvent<undefined>;
    'evenfall-dictation-prepare': CustomEvent<undefined>;
  }
}
