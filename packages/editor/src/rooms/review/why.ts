import { css, html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { emit, leafStyles } from '../../elements/leaf/index.js';
import { Localized, reviewMsg } from '../../localization/index.js';
import type { RejectReason } from '../../review/index.js';
import { tokens } from '../../theme/index.js';

/** In the order of the keys 1 to 4. */
export const REASONS = ['inaccurate', 'wording', 'unneeded', 'misplaced'] as const satisfies readonly RejectReason[];

/**
 * Why the sentence was left out that was left out just now. Nobody has to say; what is said is counted and nothing else.
 *
 * @element evenfall-why
 * @summary Why a drafted sentence was left out, if the person wants to say.
 *
 * @fires {CustomEvent<WhyDetail>} evenfall-why - The reason that was chosen.
 */
export class EvenfallWhy extends LitElement {
  static {
    EvenfallWhy.addInitializer((host) => {
      new Localized(host);
    });
  }

  static override styles = [
    tokens,
    leafStyles,
    css`
      :host {
        flex: 1 0 100%;
      }
      [role='group'] {
        display: flex;
        flex-wrap: wrap;
        gap: var(--_space-1) var(--_space-2);
        align-items: center;
        padding-block: var(--_space-1);
        color: var(--_ink-soft);
        font-size: var(--_size-small);
      }
      button {
        padding-inline: var(--_space-2);
        color: var(--_ink);
      }
      button[aria-pressed='true'] {
        border-color: var(--_accent);
        color: var(--_accent);
        font-weight: 550;
      }
      kbd {
        color: var(--_ink-soft);
        font: inherit;
        font-size: 0.75em;
      }
      @media (pointer: coarse) {
        kbd {
          display: none;
        }
      }
    `,
  ];

  /** What was chosen. */
  @property({ attribute: false }) reason: RejectReason | undefined;

  protected override render(): TemplateResult {
    return html`<div role="group" aria-labelledby="label">
      <span id="label">${reviewMsg('why.label')}</span>
      ${REASONS.map(
        (reason, index) => html`<button
          type="button"
          class="plain"
          aria-pressed=${this.reason === reason}
          aria-keyshortcuts=${index + 1}
          @click=${() => emit(this, 'evenfall-why', { reason })}
        >
          <kbd aria-hidden="true">${index + 1}</kbd>${reviewMsg(`why.${reason}`)}
        </button>`,
      )}
      <span role="status">${this.reason ? reviewMsg('why.thanks') : ''}</span>
    </div>`;
  }
}

export interface WhyDetail {
  reason: RejectReason;
}

declare global {
  interface HTMLElementTagNameMap {
    'evenfall-why': EvenfallWhy;
  }
  interface HTMLElementEventMap {
    'evenfall-why': CustomEvent<WhyDetail>;
  }
}
