import type { AnswerGroup, ElementResult, QuickAnswer } from '@evenfall/templates';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { Localized, msg } from '../../localization/index.js';
import { answerText, openGroups, type PersonWord, type SetAside } from '../../prompts/index.js';
import { tokens } from '../../theme/index.js';
import { emit, focusIsLost, isPlainKey, leafStyles, listsDiffer, rowStep } from '../leaf/index.js';
import { renderAside } from './aside.js';
import { renderChip } from './chip.js';
import type {} from './events.js';
import { Held } from './held.js';
import { OwnPanel } from './own-panel.js';
import { type Asking, renderPanel } from './panel.js';
import { promptsStyles } from './prompts.styles.js';
import type { PromptRenderers } from './renderer.js';

/** How many questions stand in the row at most; the rest is behind “n more”. */
const ROW_LIMIT = 4;

/** Longer than a press: what is pressed outside the panel stays under the pointer until then. */
const LEAVING_MS = 300;

/**
 * The open questions of one section, in a quiet row under its text. Choosing one opens its answers in place.
 * It never takes focus by itself, and the row keeps its height while questions come and go.
 *
 * @element evenfall-prompts
 * @summary The open questions of one section, with one-touch answers.
 *
 * @fires {CustomEvent<PromptAnswerDetail>} evenfall-prompt-answer - An answer was chosen; `text` is the sentence to write.
 * @fires {CustomEvent<PromptGoDetail>} evenfall-prompt-go - The person wants to write the answer themself: put the caret there.
 * @fires {CustomEvent<PromptExemptDetail>} evenfall-prompt-exempt - The question does not apply, for the reason given.
 * @fires {CustomEvent<PromptSnoozeDetail>} evenfall-prompt-snooze - Ask again later.
 * @fires {CustomEvent<PromptResumeDetail>} evenfall-prompt-resume - A question that was set aside is to be asked again.
 *
 * @csspart row - The row of questions.
 * @csspart chip - One question.
 * @csspart panel - The answers of the chosen question.
 * @csspart answer - One answer.
 * @csspart aside - What was set aside, with the reasons.
 */
export class EvenfallPrompts extends LitElement {
  static {
    EvenfallPrompts.addInitializer((host) => {
      new Localized(host);
      host.addEventListener('focusout', () =>
        setTimeout(() => {
          if (!host.shadowRoot?.activeElement) (host as EvenfallPrompts).#release();
        }, LEAVING_MS),
      );
    });
  }

  static override styles = [tokens, leafStyles, promptsStyles];

  /** Open results of one section, as the check gives them. */
  @property({ attribute: false, hasChanged: listsDiffer }) results: readonly ElementResult[] = [];

  /** What a person set aside in this section. */
  @property({ attribute: false, hasChanged: listsDiffer }) aside: readonly SetAside[] = [];

  /** What the group is called, for people who hear it: name the section. */
  @property() label = msg('prompts.label');

  /** How the note calls the person in care: the word in which answers are written. */
  @property({ attribute: false }) person: PersonWord = 'client';

  /** Panels that a host draws itself. */
  @property({ attribute: false }) renderers: PromptRenderers | undefined;

  @state() private openId: string | undefined;
  @state() private asking: Asking | undefined;
  @state() private expanded = false;
  @state() private asideOpen = false;
  /** Chips that fit on one line, measured. */
  @state() private fit = ROW_LIMIT;
  @state() private activeId: string | undefined;

  @query('.row') private row!: HTMLElement | null;
  @query('.chips') private chips!: HTMLElement | null;
  @query('.panel') private panel!: HTMLElement | null;

  #ordered: ElementResult[] = [];
  /** Stays in the panel while it closes, so that closing is calm. */
  #shown: ElementResult | undefined;
  readonly #held = new Held();
  #hadFocus = false;
  /** What was set aside last, while the person is still here: undo takes that back, and no words of the note. */
  #put: string | undefined;
  readonly #own = new OwnPanel();
  #resize: ResizeObserver | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resize = new ResizeObserver(() => this.#measure());
    this.#resize.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize?.disconnect();
  }

  /** Puts focus on a question, the most pressing unless one was chosen before. */
  override focus(options?: FocusOptions): void {
    this.#focusChip(this.activeId, options);
  }

  /** Shows a question with its answers, and takes no focus: the caret is where the answer belongs. */
  show(elementId: string): void {
    if (!this.#result(elementId)) return;
    this.openId = elementId;
    this.activeId = elementId;
    this.asking = undefined;
    const at = this.#ordered.findIndex((result) => result.elementId === elementId);
    if (at >= Math.min(this.fit, ROW_LIMIT)) this.expanded = true;
  }

  /** Goes into the answers of a question that is shown; false where it is not. */
  enter(elementId: string): boolean {
    if (this.openId !== elementId) return false;
    this.panel?.querySelector<HTMLElement>('button, input, select, textarea')?.focus();
    return this.shadowRoot?.activeElement != null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.aside.length === 0) this.asideOpen = false;
    this.#hadFocus = this.shadowRoot?.activeElement != null;
    if (this.#held.keep(this.openId) || changed.has('results')) {
      const before = this.#ordered.findIndex((result) => result.elementId === this.activeId);
      this.#ordered = this.#held.order(this.results, this.#ordered);
      if (!this.#result(this.activeId)) {
        this.activeId = this.#ordered[Math.min(Math.max(before, 0), this.#ordered.length - 1)]?.elementId;
      }
      if (this.expanded && this.#ordered.length <= 1) this.expanded = false;
    }
    const open = this.#result(this.openId);
    if (open) this.#shown = open;
    else {
      this.openId = undefined;
      this.asking = undefined;
    }
    if (this.asking && this.asking !== 'exempt' && open && !openGroups(open).includes(this.asking.group)) {
      this.asking = undefined;
    }
  }

  protected override updated(): void {
    this.#measure();
    if (!this.#hadFocus) return;
    const focused = this.shadowRoot?.activeElement;
    const inClosedPanel = !this.openId && focused && this.panel?.contains(focused);
    if (!inClosedPanel && !focusIsLost(this.ownerDocument)) return;
    // What had focus is gone because it was answered: go on where the person was.
    queueMicrotask(() => {
      if (!this.openId || !this.enter(this.openId)) this.#focusChip(this.activeId);
    });
  }

  protected override render(): TemplateResult {
    // A row of nothing is not told.
    const any = this.#ordered.length + this.aside.length > 0;
    const candidates = this.expanded ? this.#ordered : this.#ordered.slice(0, ROW_LIMIT);
    const inRow = this.expanded ? candidates : candidates.slice(0, this.fit);
    const stop = inRow.some(({ elementId }) => elementId === this.activeId) ? this.activeId : inRow[0]?.elementId;
    const hidden = this.expanded ? 0 : this.#ordered.length - Math.min(this.fit, candidates.length);
    return html`
      <div
        class="row"
        part="row"
        role=${any ? 'toolbar' : nothing}
        tabindex="-1"
        aria-label=${any ? this.label : nothing}
        @keydown=${this.#onRowKey}
      >
        <div class="chips" ?data-expanded=${this.expanded}>
          ${repeat(
            candidates,
            (result) => result.elementId,
            (result) =>
              renderChip(result, {
                open: result.elementId === this.openId,
                clipped: !inRow.includes(result),
                stop: result.elementId === stop,
                choose: () => this.#choose(result),
                focused: () => {
                  this.activeId = result.elementId;
                },
              }),
          )}
        </div>
        <button
          class="more quiet"
          data-chip
          tabindex="-1"
          aria-expanded=${this.expanded}
          ?data-none=${hidden === 0 && !this.expanded}
          @click=${() => {
            this.expanded = !this.expanded;
          }}
        >
          ${this.expanded ? msg('prompts.fewer') : msg('prompts.more', { count: hidden })}
        </button>
        ${
          this.aside.length === 0
            ? nothing
            : html`<button
                class="more quiet"
                data-chip
                data-aside
                tabindex=${candidates.length === 0 ? 0 : -1}
                aria-expanded=${this.asideOpen}
                @click=${() => {
                  this.asideOpen = !this.asideOpen;
                }}
              >
                ${msg('prompts.aside', { count: this.aside.length })}
              </button>`
        }
      </div>
      <div class="fold" ?data-open=${this.openId !== undefined}>
        <div class="clip" ?inert=${this.openId === undefined}>${this.#shown ? this.#panel(this.#shown) : nothing}</div>
      </div>
      ${this.asideOpen ? renderAside(this.aside, (elementId) => this.#resume(elementId)) : nothing}
    `;
  }

  #panel(result: ElementResult): TemplateResult {
    const { elementId } = result;
    const now = this.results.find((each) => each.elementId === elementId);
    return renderPanel(result, this.asking, {
      person: this.person,
      own: this.#own.of(result, this.renderers, this.openId, {
        answer: (text) => emit(this, 'evenfall-prompt-answer', { elementId, groupId: 'host', answerId: 'host', text }),
        write: () => emit(this, 'evenfall-prompt-go', { elementId }),
        later: () => emit(this, 'evenfall-prompt-snooze', { elementId }),
      }),
      answer: (group, answer) => this.#answer(result, group, answer),
      giveReason: (form) => this.#giveReason(result, form),
      closeReason: () => this.#closeReason(),
      ask: (asking) => this.#ask(asking),
      go: () => emit(this, 'evenfall-prompt-go', { elementId }),
      snooze: () => {
        this.#release();
        this.#put = elementId;
        emit(this, 'evenfall-prompt-snooze', { elementId });
      },
      key: (event) => this.#onPanelKey(event),
      given: (group) => this.#held.given(group, now),
      enter: () => {
        if (!this.renderers?.[elementId]) this.#held.hold(result);
      },
    });
  }

  #choose(result: ElementResult): void {
    if (this.openId === result.elementId) {
      this.openId = undefined;
      return;
    }
    this.openId = result.elementId;
    this.asking = undefined;
    // Nothing to press: the answer is written, so the caret goes there.
    if (!result.definition.answers?.length && !this.renderers?.[result.elementId])
      emit(this, 'evenfall-prompt-go', { elementId: result.elementId });
  }

  #answer(result: ElementResult, group: AnswerGroup, answer: QuickAnswer): void {
    if (answer.needsReason) {
      this.#ask(this.asking !== 'exempt' && this.asking?.answer === answer ? undefined : { group, answer });
      return;
    }
    this.asking = undefined;
    this.#emitAnswer(result, group, answer);
  }

  #emitAnswer(result: ElementResult, group: AnswerGroup, answer: QuickAnswer, reason?: string): void {
    this.#put = undefined;
    const text = answerText(group, answer, reason, this.person);
    this.#held.answered(group, answer);
    emit(this, 'evenfall-prompt-answer', {
      elementId: result.elementId,
      groupId: group.id,
      answerId: answer.id,
      text,
    });
  }

  #resume(elementId: string): void {
    this.#put = undefined;
    this.activeId = elementId;
    emit(this, 'evenfall-prompt-resume', { elementId });
  }

  #ask(asking: Asking | undefined): void {
    this.asking = asking;
    if (!asking) return;
    void this.updateComplete.then(() => this.panel?.querySelector<HTMLElement>('.reason input')?.focus());
  }

  #giveReason(result: ElementResult, form: HTMLFormElement): void {
    const reason = String(new FormData(form).get('reason') ?? '').trim();
    const { asking } = this;
    // A press without words leaves the field waiting for them.
    if (!reason || !asking) {
      form.querySelector('input')?.focus();
      return;
    }
    if (asking === 'exempt') {
      this.#release();
      this.#put = result.elementId;
      emit(this, 'evenfall-prompt-exempt', { elementId: result.elementId, reason });
    } else this.#emitAnswer(result, asking.group, asking.answer, reason);
    // Back to the answer it belongs to, where that stays.
    if (this.#held.some) this.#closeReason();
    this.asking = undefined;
  }

  #closeReason(): void {
    const { asking } = this;
    const back = asking === 'exempt' ? '[data-exempt]' : `[data-answer="${asking?.group.id}.${asking?.answer.id}"]`;
    this.asking = undefined;
    this.panel?.querySelector<HTMLElement>(back)?.focus();
  }

  /** The questions are what they are now. */
  #release(): void {
    this.#put = undefined;
    if (this.#held.release()) this.requestUpdate('results');
  }

  #onPanelKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing) return;
    // Nor does it close a dialog of the host around the editor.
    event.preventDefault();
    event.stopPropagation();
    if (this.asking) this.#closeReason();
    else this.#close();
  }

  #onRowKey(event: KeyboardEvent): void {
    if (this.#put && event.key === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey) {
      event.preventDefault();
      event.stopPropagation();
      this.#resume(this.#put);
    }
    if (!isPlainKey(event) || !this.row) return;
    if (event.key === 'Escape' && this.openId) {
      event.preventDefault();
      event.stopPropagation();
      this.#close();
      return;
    }
    const stops = [...this.row.querySelectorAll<HTMLElement>('[data-chip]:not([data-clipped], [data-none])')];
    const at = stops.indexOf(this.shadowRoot?.activeElement as HTMLElement);
    const step = rowStep(event, this.row);
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? stops.length - 1 : step ? at + step : -1;
    const target = step ? stops[(to + stops.length) % stops.length] : stops[to];
    if (!target) return;
    event.preventDefault();
    target.focus();
  }

  #close(): void {
    const id = this.openId;
    this.openId = undefined;
    this.#focusChip(id);
  }

  #focusChip(id: string | undefined, options?: FocusOptions): void {
    const chips = [...(this.chips?.querySelectorAll<HTMLElement>('.chip:not([data-clipped])') ?? [])];
    const target = chips.find((chip) => chip.dataset.id === id) ?? chips[0] ?? this.row;
    target?.focus(options);
  }

  #result(id: string | undefined): ElementResult | undefined {
    return this.#ordered.find((result) => result.elementId === id);
  }

  /** Clipped chips are laid out below the one visible line, so measuring them changes nothing. */
  #measure(): void {
    const chips = [...(this.chips?.children ?? [])] as HTMLElement[];
    const [first] = chips;
    if (!first || this.expanded) return;
    const onFirstLine = chips.findIndex((chip) => chip.offsetTop > first.offsetTop);
    const fit = onFirstLine === -1 ? ROW_LIMIT : onFirstLine;
    if (fit === this.fit) return;
    // Not within the update that is being measured.
    queueMicrotask(() => {
      this.fit = fit;
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'evenfall-prompts': EvenfallPrompts;
  }
}
