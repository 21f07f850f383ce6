import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../localization/index.js';
import { type Proposal, proposalText } from '../../review/index.js';
import { icons } from '../leaf/index.js';
import { supportLabels } from './support.js';

/** How a drafted sentence stands in the list. */
export interface ItemState {
  readonly index: number;
  readonly count: number;
  /** The stop of the Tab key. */
  readonly active: boolean;
  readonly editing: boolean;
  readonly seen: boolean;
}

/** What a person can do about a drafted sentence. */
export interface ItemActions {
  look(): void;
  focused(): void;
  accept(): void;
  edit(): void;
  reject(): void;
  saveEdit(): void;
  cancelEdit(): void;
}

/** One drafted sentence: its words, what it was made from, and what is to be said about it. */
export function renderItem(proposal: Proposal, state: ItemState, act: ItemActions): TemplateResult {
  const labels = supportLabels(proposal);
  const { index, count, active } = state;
  return html`
    <li
      @pointerenter=${(event: PointerEvent) => {
        // A finger that scrolls past reads too, but it is the scrolling that says so.
        if (event.pointerType !== 'touch') act.look();
      }}
    >
      <div
        class="item"
        part="item"
        role="group"
        data-id=${proposal.id}
        data-support=${proposal.support}
        ?data-flagged=${labels.length > 0}
        ?data-unseen=${!state.seen}
        tabindex=${active ? 0 : -1}
        aria-labelledby=${`position-${index} text-${index}`}
        aria-describedby=${`about-${index}`}
        aria-keyshortcuts="A E X S U"
        @focusin=${act.focused}
      >
        <span class="sr-only" id=${`position-${index}`}>${msg('proposals.item', { position: index + 1, count })}</span>
        ${state.editing ? renderEditor(proposal, act) : renderSentence(proposal, state, act)}
        <div class="about" id=${`about-${index}`}>
          ${
            labels.length > 0
              ? html`<div class="supports">
                  ${labels.map((label) => html`<p class="support" part="support">${label}</p>`)}
                </div>`
              : nothing
          }
          <p class="source" part="source" dir="auto">${renderSource(proposal)}</p>
        </div>
      </div>
    </li>
  `;
}

function renderSource(proposal: Proposal): TemplateResult {
  if (proposal.quotes.length === 0) return html`<span>${msg('proposals.source.none')}</span>`;
  const quotes = proposal.quotes.map(({ quote }) => quoted(quote)).join(' … ');
  return html`<span class="sr-only">${msg('proposals.source')}: </span><q>${quotes}</q>`;
}

function renderSentence(proposal: Proposal, { index, active }: ItemState, act: ItemActions): TemplateResult {
  const action = (name: 'accept' | 'edit' | 'reject', icon: TemplateResult) => html`<button
    class=${name}
    data-act=${name}
    tabindex=${active ? 0 : -1}
    title=${msg(`proposals.${name}`)}
    aria-label=${msg(`proposals.${name}`)}
    @click=${act[name]}
  >
    ${icon}
  </button>`;
  return html`
    <p class="text" part="text" id=${`text-${index}`} dir="auto">
      ${proposalText(proposal)}${proposal.edited === undefined ? nothing : html` <span class="edited">(${msg('proposals.edited')})</span>`}
    </p>
    <span class="actions">
      ${action('accept', icons.check)}${action('edit', icons.pencil)}${action('reject', icons.cross)}
    </span>
  `;
}

function renderEditor(proposal: Proposal, act: ItemActions): TemplateResult {
  return html`
    <form
      class="editor"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        act.saveEdit();
      }}
    >
      <textarea
        autocomplete="off"
        class="field"
        rows="2"
        dir="auto" aria-label=${msg('proposals.edit.label')} maxlength="2000" .value=${proposalText(proposal)}></textarea>
      <span class="editor-actions">
        <button class="primary">${msg('proposals.edit.accept')}</button>
        <button type="button" class="quiet" @click=${act.cancelEdit}>${msg('proposals.edit.cancel')}</button>
      </span>
    </form>
  `;
}

/** In quotation marks, unless it brings its own. */
const quoted = (words: string): string => (/^["“].*["”]$/s.test(words) ? words : `“${words}”`);
