import { html, LitElement, noChange, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { Localized, msg } from '../../localization/index.js';
import { decidedAlone, type Proposal } from '../../review/index.js';
import { tokens } from '../../theme/index.js';
import { emit, focusIsLost, icons, isPlainKey, leafStyles } from '../leaf/index.js';
import type {} from './events.js';
import { renderItem } from './item.js';
import { proposalsStyles } from './proposals.styles.js';
import { SeenRows } from './seen.js';

/**
 * Drafted sentences of one section, over the document and visibly not yet part of it (DRAFT-IS-NOT-RECORD).
 * Each shows the words it was made from, and is accepted, edited or rejected by mouse, touch or one hand on
 * the keyboard: ↑ ↓ or J K move, Enter or A accepts, E edits, X or Delete rejects, S leads to the source, U takes the
 * last step back.
 *
 * @element evenfall-proposals
 * @summary Drafted sentences of one section, to accept, edit or reject.
 *
 * @fires {CustomEvent<ProposalIdsDetail>} evenfall-proposal-accept - Write these sentences into the note.
 * @fires {CustomEvent<ProposalIdsDetail>} evenfall-proposal-reject - Leave these sentences out.
 * @fires {CustomEvent<ProposalEditDetail>} evenfall-proposal-edit - The person's wording; an accept of it follows.
 * @fires {CustomEvent<ProposalFocusDetail>} evenfall-proposal-focus - This sentence is looked at: show its source. Undefined: none is.
 * @fires {CustomEvent<ProposalIdsDetail>} evenfall-proposal-seen - These sentences were before the person's eyes.
 * @fires {CustomEvent<ProposalIdsDetail>} evenfall-proposal-source - Go to the words this sentence was made from.
 * @fires {CustomEvent<undefined>} evenfall-proposal-undo - Take the last step of the review back.
 *
 * @csspart draft - The whole draft of the section.
 * @csspart item - One drafted sentence.
 * @csspart text - The words of a sentence.
 * @csspart source - The words it was made from.
 * @csspart support - What to look at before accepting.
 */
export class EvenfallProposals extends LitElement {
  static {
    EvenfallProposals.addInitializer((host) => {
      new Localized(host);
    });
  }

  static override styles = [tokens, leafStyles, proposalsStyles];

  /** Sentences of one section; only waiting ones are shown. */
  @property({ attribute: false }) proposals: readonly Proposal[] = [];

  /** What is being written right now, while drafting; never kept. */
  @property({ attribute: false }) preview = '';

  /** The section is being drafted. */
  @property({ type: Boolean }) drafting = false;

  /** What the group is called, for people who hear it: name the section. */
  @property() label = msg('proposals.label');

  @state() private activeId: string | undefined;
  @state() private editingId: string | undefined;
  @state() private seen: ReadonlySet<string> = new Set();

  @query('.draft') private draft!: HTMLElement | null;

  #open: Proposal[] = [];
  #hadFocus = false;
  /** Only the sentence being written went on, as it does at every frame of a draft. */
  #writesOn = false;
  #shownId: string | undefined;
  #rows: SeenRows | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#rows = new SeenRows((rows) => this.#see(rows.map((row) => (row as HTMLElement).dataset.id ?? '')));
    if (this.hasUpdated) this.#rows.watch(this.#items());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#rows?.disconnect();
  }

  /** Puts focus on a sentence, the first one unless an id is given: for “go to what is not reviewed yet”. */
  override focus(options?: FocusOptions & { id?: string }): void {
    const item = this.#items().find((each) => each.dataset.id === (options?.id ?? this.activeId));
    (item ?? this.draft)?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#hadFocus = this.shadowRoot?.activeElement != null;
    this.#writesOn = changed.size === 1 && changed.has('preview');
    if (!changed.has('proposals')) return;
    const before = this.#open;
    this.#open = this.proposals.filter((proposal) => proposal.state === 'proposed');
    const stays = (id: string | undefined) => this.#open.some((proposal) => proposal.id === id);
    if (!stays(this.editingId)) this.editingId = undefined;
    if (!stays(this.activeId)) {
      // The next one that is still there, as it was; else the last.
      const at = before.findIndex((proposal) => proposal.id === this.activeId);
      const next = before.slice(at + 1).find((proposal) => stays(proposal.id));
      this.activeId = at === -1 ? this.#open[0]?.id : (next ?? this.#open.at(-1))?.id;
      // Focus is about to go there: told now, it makes no second drawing after this one.
      if (this.#hadFocus && this.activeId !== undefined) this.#see([this.activeId]);
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('proposals')) this.#rows?.watch(this.#items());
    if (this.#hadFocus && focusIsLost(this.ownerDocument)) this.focus();
    if (this.#shownId && !this.#open.some((proposal) => proposal.id === this.#shownId)) this.#show(undefined);
  }

  protected override render(): TemplateResult | typeof nothing {
    const count = this.#open.length;
    if (count === 0 && !this.drafting && !this.#hadFocus) return nothing;
    return html`
      <section
        class="draft"
        part="draft"
        tabindex="-1"
        aria-label=${this.label}
        ?data-empty=${count === 0 && !this.drafting}
        @keydown=${this.#onKey}
        @pointerleave=${() => this.#show(this.#focusedId())}
        @focusout=${(event: FocusEvent) => {
          if (event.relatedTarget === null || !this.shadowRoot?.contains(event.relatedTarget as Node))
            this.#show(undefined);
          // With no row left it was kept for the focus alone.
          if (event.target === this.draft) this.requestUpdate();
        }}
      >
        <p class="top">
          <span class="not-yet">${msg('proposals.not-yet')}</span>
          <span class="keys" aria-hidden="true">${msg('proposals.keys')}</span>
        </p>
        <ul>
          ${
            this.#writesOn
              ? noChange
              : repeat(
                  this.#open,
                  (proposal) => proposal.id,
                  (proposal, index) => this.#item(proposal, index),
                )
          }
        </ul>
        ${
          this.drafting
            ? html`<p class="preview" aria-hidden="true">
                <span>${this.preview || `${msg('proposals.drafting')}…`}</span><span class="caret"></span>
              </p>`
            : nothing
        }
        ${this.#writesOn ? noChange : this.#acceptAll()}
      </section>
    `;
  }

  /** What may be accepted in one go. */
  get #together(): Proposal[] {
    return this.#open.filter((proposal) => !decidedAlone(proposal));
  }

  #acceptAll(): TemplateResult | typeof nothing {
    const together = this.#together;
    const alone = this.#open.length - together.length;
    // One that stands among others has its own button.
    if (together.length < 2) return nothing;
    const unseen = together.filter((proposal) => !this.seen.has(proposal.id)).length;
    return html`
      <div class="all">
        <span class="unseen" id="unseen">${unseen > 0 ? msg('proposals.unseen', { count: unseen }) : nothing}</span>
        <button
          class="plain"
          data-all
          aria-disabled=${unseen > 0}
          aria-describedby="unseen"
          @click=${() => this.#acceptAllSeen(unseen)}
        >
          ${icons.check}${msg(alone ? 'proposals.accept-rest' : 'proposals.accept-all', { count: together.length, alone })}
        </button>
      </div>
    `;
  }

  #item(proposal: Proposal, index: number): TemplateResult {
    const { id } = proposal;
    const state = {
      index,
      count: this.#open.length,
      active: id === this.activeId,
      editing: id === this.editingId,
      seen: this.seen.has(id),
    };
    return renderItem(proposal, state, {
      look: () => this.#look(id),
      focused: () => {
        this.activeId = id;
        this.#look(id);
      },
      accept: () => this.#accept(id),
      edit: () => this.#edit(id),
      reject: () => this.#reject(id),
      saveEdit: () => this.#saveEdit(proposal),
      cancelEdit: () => this.#cancelEdit(),
    });
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (this.editingId !== undefined) {
      if (event.key === 'Escape') {
        event.preventDefault();
        event.stopPropagation();
        this.#cancelEdit();
      } else if (event.key === 'Enter' && !event.shiftKey && (event.target as Element).localName === 'textarea') {
        // A sentence is one line, and Enter is what accepts it in the list too.
        const proposal = this.#open.find((each) => each.id === this.editingId);
        event.preventDefault();
        // A host may draft on the same keys.
        event.stopPropagation();
        if (proposal) this.#saveEdit(proposal);
      }
      return;
    }
    const target = event.target as HTMLElement;
    const id = target.closest<HTMLElement>('.item')?.dataset.id;
    if (!isPlainKey(event)) return;
    // Enter and Space on a button press that button.
    if (event.key === 'Enter' && target.localName === 'button') return;
    const at = this.#open.findIndex((proposal) => proposal.id === id);
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const act = {
      ArrowDown: () => this.#move(at + 1),
      j: () => this.#move(at + 1),
      ArrowUp: () => this.#move(at - 1),
      k: () => this.#move(at - 1),
      Home: () => this.#move(0),
      End: () => this.#move(this.#open.length - 1),
      Enter: () => id && this.#accept(id),
      a: () => id && this.#accept(id),
      e: () => id && this.#edit(id),
      x: () => id && this.#reject(id),
      Delete: () => id && this.#reject(id),
      s: () => id && emit(this, 'evenfall-proposal-source', { ids: [id] }),
      u: () => emit(this, 'evenfall-proposal-undo'),
    }[key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }

  #move(to: number): void {
    const items = this.#items();
    items[Math.min(Math.max(to, 0), items.length - 1)]?.focus();
  }

  #accept(id: string): void {
    emit(this, 'evenfall-proposal-accept', { ids: [id] });
  }

  #reject(id: string): void {
    emit(this, 'evenfall-proposal-reject', { ids: [id] });
  }

  #acceptAllSeen(unseen: number): void {
    if (unseen === 0) {
      emit(this, 'evenfall-proposal-accept', { ids: this.#together.map((proposal) => proposal.id) });
      return;
    }
    // Not a dead button: it leads to the first sentence nobody looked at.
    const first = this.#together.find((proposal) => !this.seen.has(proposal.id));
    this.focus({ id: first?.id ?? '' });
  }

  #edit(id: string): void {
    this.editingId = id;
    void this.updateComplete.then(() => {
      const field = this.draft?.querySelector('textarea');
      field?.focus();
      field?.setSelectionRange(field.value.length, field.value.length);
    });
  }

  #saveEdit({ id }: Proposal): void {
    const text = this.draft?.querySelector('textarea')?.value.replace(/\s+/g, ' ').trim();
    if (!text) return;
    this.editingId = undefined;
    emit(this, 'evenfall-proposal-edit', { id, text });
    this.#accept(id);
  }

  #cancelEdit(): void {
    const id = this.editingId;
    this.editingId = undefined;
    void this.updateComplete.then(() => this.focus({ id: id ?? '' }));
  }

  #look(id: string): void {
    this.#see([id]);
    this.#show(id);
  }

  #see(ids: readonly string[]): void {
    const fresh = ids.filter((id) => id && !this.seen.has(id));
    if (fresh.length === 0) return;
    this.seen = new Set([...this.seen, ...fresh]);
    emit(this, 'evenfall-proposal-seen', { ids: fresh });
  }

  #show(id: string | undefined): void {
    if (id === this.#shownId) return;
    this.#shownId = id;
    emit(this, 'evenfall-proposal-focus', { id });
  }

  #focusedId(): string | undefined {
    return this.shadowRoot?.activeElement?.closest<HTMLElement>('.item')?.dataset.id;
  }

  #items(): HTMLElement[] {
    return [...(this.draft?.querySelectorAll<HTMLElement>('.item') ?? [])];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'evenfall-proposals': EvenfallProposals;
  }
}
