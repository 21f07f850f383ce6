import type { Signature } from '@evenfall/templates';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { elementLabel, Localized, msg } from '../../localization/index.js';
import { attested, type SignBlocker, signerName } from '../../record/index.js';
import { tokens } from '../../theme/index.js';
import { emit, icons, leafStyles, listsDiffer, localeOf } from '../leaf/index.js';
import { signStyles } from './sign.styles.js';

/**
 * The end of a note: what is still to settle, the signature, and who signed when.
 *
 * @element evenfall-sign
 * @summary What stands between a note and its signature, and the button that signs.
 *
 * @fires {CustomEvent<undefined>} evenfall-sign-request - The person wants to sign. Who hears it decides: `blockers` may be a reading behind.
 * @fires {CustomEvent<SignGoDetail>} evenfall-sign-go - Show the person where this can be settled.
 *
 * @csspart bar - The whole bar.
 * @csspart blocker - A link to one thing to settle.
 * @csspart button - The sign button.
 * @csspart signature - The line that says who signed when.
 */
export class EvenfallSign extends LitElement {
  static {
    EvenfallSign.addInitializer((host) => {
      new Localized(host);
    });
  }

  static override styles = [tokens, leafStyles, signStyles];

  /** What stands in the way, as `signBlockers` gives it. */
  @property({ attribute: false, hasChanged: listsDiffer }) blockers: readonly SignBlocker[] = [];

  /** Of a signed note. */
  @property({ attribute: false }) signature: Signature | undefined;

  /** Who would sign. */
  @property({ attribute: false }) signer: Signature['signer'] | undefined;

  /** What is signed to, in place of the usual words. Shown before the signature: nobody attests to what they did not read. */
  @property({ attribute: false }) attestation: string | undefined;

  /** The editor is disabled or read-only: nothing can be signed here. */
  @property({ type: Boolean }) disabled = false;

  /** A signature was refused: the list is what a person looks for now. */
  @state() private explained = false;

  @query('.sign, .who') private button!: HTMLElement | null;
  @query('.blocker') private firstBlocker!: HTMLElement | null;

  override focus(options?: FocusOptions): void {
    this.button?.focus(options);
  }

  /** Leads to the first thing to settle, after a signature was refused. */
  explain(): void {
    this.explained = true;
    this.firstBlocker?.focus();
  }

  protected override willUpdate(): void {
    if (this.blockers.length === 0) this.explained = false;
  }

  protected override render(): TemplateResult {
    const { signature, blockers } = this;
    if (signature) return this.#signed(signature);
    const signer = this.signer && signerName(this.signer);
    return html`
      <section class="bar" part="bar" aria-label=${msg('sign.label')} ?data-explained=${this.explained}>
        <div class="state" id="state">
          ${
            blockers.length === 0
              ? this.disabled
                ? nothing
                : html`<p class="ready">${icons.check}<span>${msg('sign.ready')}</span></p>
                    <p class="attestation">${attested(this.attestation)}</p>`
              : html`<p>${msg('sign.blocked', { count: blockers.length })}</p>
                  <ul>
                    ${blockers.map((blocker) => this.#blocker(blocker))}
                  </ul>`
          }
        </div>
        <div class="act">
          <button
            class="sign"
            part="button"
            aria-disabled=${blockers.length > 0 || this.disabled}
            aria-describedby="state"
            @click=${this.#press}
          >
            ${msg('sign.button')}
          </button>
          ${signer ? html`<p class="as">${msg('sign.as', { name: signer })}</p>` : nothing}
        </div>
      </section>
    `;
  }

  #blocker(blocker: SignBlocker): TemplateResult {
    if (blocker.kind === 'drafting') return html`<li class="waiting">${msg('sign.drafting')}</li>`;
    const label =
      blocker.kind === 'proposals'
        ? msg('sign.proposals', { count: blocker.count })
        : elementLabel(blocker.elementId, blocker.label);
    return html`<li>
      <button class="blocker" part="blocker" @click=${() => emit(this, 'evenfall-sign-go', { blocker })}>${label}</button>
    </li>`;
  }

  #signed(signature: Signature): TemplateResult {
    const when = new Date(signature.signedAt);
    const date = new Intl.DateTimeFormat(localeOf(this), {
      dateStyle: 'long',
      timeStyle: 'short',
    }).format(when);
    return html`
      <section class="bar signed" part="bar" aria-label=${msg('sign.label')}>
        <p class="who" part="signature" tabindex="-1">
          ${icons.lock}<strong>${msg('sign.signed', { name: signerName(signature.signer), date })}</strong>
        </p>
        <p class="attestation">${signature.attestation}</p>
        <p class="locked">${msg('sign.signed.locked')}</p>
      </section>
    `;
  }

  #press(): void {
    if (this.disabled) return;
    emit(this, 'evenfall-sign-request');
    // Not a dead button: it leads to what is to settle.
    if (this.blockers.length > 0) this.explain();
  }
}

export interface SignGoDetail {
  blocker: SignBlocker;
}

declare global {
  interface HTMLElementTagNameMap {
    'evenfall-sign': EvenfallSign;
  }
  interface HTMLElementEventMap {
    'evenfall-sign-request': CustomEvent<undefined>;
    'evenfall-sign-go': CustomEvent<SignGoDetail>;
  }
}
