import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { emit, icons, leafStyles } from '../../elements/leaf/index.js';
import { Localized, reviewMsg } from '../../localization/index.js';
import { tokens } from '../../theme/index.js';

/** A piece of the shorthand. */
export interface LinkedPiece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A sentence that was made from the shorthand: one that waits, or one in the note. */
export interface LinkedSentence {
  readonly id: string;
  readonly text: string;
  readonly waits: boolean;
}

/**
 * Where the words of the shorthand went: the pieces no sentence was made from, and for the piece the caret is in, the
 * sentences that were. Each is a button that leads there.
 *
 * @element evenfall-links
 * @summary From shorthand to sentences, and what is in none.
 *
 * @fires {CustomEvent<LinkedPiece>} evenfall-links-piece - Show this piece in the shorthand.
 * @fires {CustomEvent<LinkedSentence>} evenfall-links-sentence - Go to this sentence.
 *
 * @csspart unused - The pieces that are in no sentence.
 * @csspart here - The sentences of the piece the caret is in.
 */
export class EvenfallLinks extends LitElement {
  static {
    EvenfallLinks.addInitializer((host) => {
      new Localized(host);
    });
  }

  static override styles = [
    tokens,
    leafStyles,
    css`
      :host {
        margin: calc(-1 * var(--_space-2)) var(--_gutter, 0) var(--_space-4);
        font-size: var(--_size-small);
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: var(--_space-1) var(--_space-2);
        align-items: center;
        color: var(--_ink-soft);
      }
      .row + .row {
        margin-block-start: var(--_space-1);
      }
      .unused .name {
        color: var(--_ask);
        font-weight: 500;
      }
      ul {
        display: contents;
      }
      li {
        min-inline-size: 0;
        max-inline-size: 100%;
      }
      li button {
        max-inline-size: min(100%, 24rem);
        color: var(--_ink);
      }
      li span {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .unused li button {
        border-style: dashed;
        border-color: var(--_ask-line);
      }
    `,
  ];

  /** The pieces no sentence was made from; undefined while that is not known. */
  @property({ attribute: false }) unused: readonly LinkedPiece[] | undefined;

  /** The sentences that were made from the piece the caret is in; undefined where it is in none. */
  @property({ attribute: false }) here: readonly LinkedSentence[] | undefined;

  protected override render(): TemplateResult {
    const { unused, here } = this;
    return html`
      ${
        unused
          ? html`<div class="row unused" part="unused">
              <span class=${unused.length ? 'name' : ''} id="unused">${
                unused.length ? reviewMsg('links.unused', { count: unused.length }) : reviewMsg('links.all')
              }</span>
              ${
                unused.length
                  ? html`<ul aria-labelledby="unused">
                      ${unused.map(
                        (piece) => html`<li>
                          <button type="button" class="plain" @click=${() => emit(this, 'evenfall-links-piece', piece)}>
                            <span dir="auto">${piece.text}</span>
                          </button>
                        </li>`,
                      )}
                    </ul>`
                  : nothing
              }
            </div>`
          : nothing
      }
      ${
        here
          ? html`<div class="row" part="here">
              <span id="here" role="status">${here.length ? reviewMsg('links.here', { count: here.length }) : reviewMsg('links.here.none')}</span>
              ${
                here.length
                  ? html`<ul aria-labelledby="here">
                      ${here.map(
                        (sentence) => html`<li>
                          <button
                            type="button"
                            class="plain"
                            @click=${() => emit(this, 'evenfall-links-sentence', sentence)}
                          >
                            ${icons.arrow}<span dir="auto">${sentence.text}</span>
                          </button>
                        </li>`,
                      )}
                    </ul>`
                  : nothing
              }
            </div>`
          : nothing
      }
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'evenfall-links': EvenfallLinks;
  }
  interface HTMLElementEventMap {
    'evenfall-links-piece': CustomEvent<LinkedPiece>;
    'evenfall-links-sentence': CustomEvent<LinkedSentence>;
  }
}
