import {
  chooseFor,
  forget,
  forgetAll,
  type HabitGroup,
  type HabitId,
  type HabitStore,
  type Habits,
  habitGroups,
  restore,
  type ShownGroup,
  switchHabits,
} from '@evenfall/ai-client/habits';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { habitsLanguage, habitsMsg, habitsWords, Localized } from '../../localization/index.js';
import { tokens } from '../../theme/index.js';
import { leafStyles, localeOf, problemStyles, switchStyles, Watching } from '../leaf/index.js';
import type { HabitsChangeDetail } from './events.js';
import { habitsStyles } from './habits.styles.js';
import { type Choice, renderRow } from './row.js';
import { groupWords, stateWords } from './words.js';

/** What was erased, for as long as this page is open and nothing else was changed. */
interface Erased {
  readonly before: Habits;
  /** Left out: everything. */
  readonly ids?: readonly HabitId[];
  readonly group?: HabitGroup;
}

/**
 * The habits of writing that drafts follow, and where each is from: how many changes to drafts and how many signed notes showed
 * it. Each can be set by hand, left alone and forgotten; all can be switched off and forgotten; forgetting can be undone.
 *
 * It shows what a store of `@evenfall/ai-client/habits` holds, which is counts of a closed list and never a word of a note.
 *
 * @element evenfall-habits
 * @summary What was learned of a clinician's way of writing: shown, changed, erased.
 *
 * @slot - After everything, for what a host wants to add.
 *
 * @fires {CustomEvent<HabitsChangeDetail>} evenfall-habits-change - A person changed something, and it is kept in the store.
 *
 * @csspart about - What this is, under the title.
 * @csspart list - All habits.
 * @csspart habit - One kind of habit.
 * @csspart name - What it is about.
 * @csspart state - Whether drafts follow it.
 * @csspart from - Where it is from.
 * @csspart choice - The list to choose from.
 * @csspart data - The switch, and forgetting everything.
 *
 * @cssprop [--evenfall-color-surface] - Ground of a habit.
 * @cssprop [--evenfall-color-line] - Line around it.
 * @cssprop [--evenfall-color-done] - That drafts follow it.
 *
 * @cssstate loading - What was learned is being read.
 * @cssstate empty - Nothing was learned yet.
 * @cssstate off - Habits are switched off.
 * @cssstate error - What was learned could not be read.
 */
export class EvenfallHabits extends LitElement {
  static override styles = [tokens, leafStyles, switchStyles, problemStyles, habitsStyles];

  /** Where habits are kept. */
  @property({ attribute: false }) store: HabitStore | undefined;

  /** Shows them, and lets nothing be changed. */
  @property({ type: Boolean, reflect: true }) readonly = false;

  /** Level of the title as a heading, 1 to 5; habits are one below. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  @state() private habits: Habits | undefined;
  @state() private failed = false;
  /** What happened, said anew whenever it is drawn: in the language of then. */
  @state() private told: (() => string) | undefined;
  @state() private erased: Erased | undefined;

  @query('.undo') private undoButton!: HTMLElement | null;
  @query('.page') private page!: HTMLElement | null;

  readonly #internals = this.attachInternals();
  readonly #watching = new Watching(
    this,
    (changed) => this.store?.subscribe?.(changed),
    () => void this.refresh(),
  );
  #reading = 0;
  /** Changes one after the other: each begins with what the one before kept. */
  #changing: Promise<void> = Promise.resolve();

  constructor() {
    super();
    new Localized(this);
  }

  /** Reads what was learned anew. */
  async refresh(): Promise<void> {
    const reading = ++this.#reading;
    const { store } = this;
    if (!store) return;
    try {
      const habits = await store.read();
      if (reading !== this.#reading) return;
      this.habits = habits;
      this.failed = false;
    } catch {
      if (reading === this.#reading) this.failed = true;
    }
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('store')) return;
    this.habits = undefined;
    this.failed = false;
    this.#say(undefined);
    this.#watching.begin();
  }

  /** Not before the words of the page's language are here. */
  protected override async scheduleUpdate(): Promise<void> {
    await habitsWords();
    await super.scheduleUpdate();
  }

  protected override updated(): void {
    const { habits, failed } = this;
    const states = {
      error: failed,
      loading: !failed && !habits,
      empty: !failed && habits !== undefined && this.#rows.length === 0,
      off: !failed && habits?.off === true,
    };
    for (const [name, on] of Object.entries(states)) {
      if (on) this.#internals.states.add(name);
      else this.#internals.states.delete(name);
    }
  }

  protected override render(): TemplateResult {
    const { habits, failed, headingLevel } = this;
    return html`
      <section class="page" aria-labelledby="label" aria-busy=${!habits && !failed} tabindex="-1">
        <div class="title" id="label" role="heading" aria-level=${headingLevel}>${habitsMsg('habits.label')}</div>
        <p class="soft" part="about">${habitsMsg('habits.about')}</p>
        ${failed ? this.#problem() : habits ? this.#body(habits) : html`<p class="soft">${habitsMsg('habits.loading')}</p>`}
        <p class="sr-only" role="status">${this.told?.()}</p>
      </section>
      <slot></slot>
    `;
  }

  get #rows(): ShownGroup[] {
    return this.habits ? habitGroups(this.habits) : [];
  }

  #problem(): TemplateResult {
    return html`
      <div class="problem" role="alert">
        <p>${habitsMsg('habits.error')}</p>
        <button class="plain" @click=${this.refresh}>${habitsMsg('habits.retry')}</button>
      </div>
    `;
  }

  #body(habits: Habits): TemplateResult {
    const rows = this.#rows;
    const off = habits.off === true;
    const about = { lang: localeOf(this, habitsLanguage()), level: this.headingLevel + 1, off };
    const acts = this.readonly ? undefined : { choose: this.#choose, forget: this.#forget };
    return html`
      ${off && rows.length ? html`<p class="notice">${habitsMsg('habits.off')}</p>` : nothing}
      ${
        rows.length
          ? html`<ul class="list" part="list" aria-label=${habitsMsg('habits.list')}>
              ${rows.map((row) => renderRow(row, about, acts))}
            </ul>`
          : html`<div class="empty">
              <p class="name">${habitsMsg('habits.empty.title')}</p>
              <p class="soft">${habitsMsg(off ? 'habits.empty.off' : 'habits.empty')}</p>
            </div>`
      }
      ${this.readonly ? nothing : this.#data(off, rows.length > 0)}
    `;
  }

  #data(off: boolean, some: boolean): TemplateResult {
    return html`
      <div class="data" part="data">
        <label class="switch">
          <input type="checkbox" role="switch" .checked=${!off} @change=${this.#switch} />
          <span class="track" aria-hidden="true"></span>
          ${habitsMsg('habits.on')}
        </label>
        ${some ? html`<button class="quiet forget-all" @click=${this.#forgetAll}>${habitsMsg('forget.all')}</button>` : nothing}
        ${
          this.told
            ? html`<p class="told">
                <span aria-hidden="true">${this.told()}</span>
                ${this.erased ? html`<button class="plain undo" @click=${this.#undo}>${habitsMsg('undo')}</button>` : nothing}
              </p>`
            : nothing
        }
      </div>
    `;
  }

  readonly #choose = (group: HabitGroup, to: Choice): void => {
    void this.#change(
      'chosen',
      (habits) => chooseFor(habits, group, to),
      () => {
        const row = this.#rows.find((each) => each.group === group);
        return habitsMsg('chosen', {
          group: groupWords(group),
          state: row ? stateWords(row, this.habits?.off === true) : '',
        });
      },
    );
  };

  readonly #forget = (group: HabitGroup): void => {
    const ids = this.#rows.find((row) => row.group === group)?.habits.map(({ id }) => id) ?? [];
    const { habits: before } = this;
    if (!before) return;
    void this.#change(
      'forgotten',
      (habits) => ids.reduce(forget, habits),
      () => habitsMsg('forgotten', { group: groupWords(group) }),
      { before, ids, group },
    );
  };

  #forgetAll(): void {
    const { habits: before } = this;
    if (before) void this.#change('forgotten-all', forgetAll, () => habitsMsg('forgotten.all'), { before });
  }

  #undo(): void {
    const { erased } = this;
    if (!erased) return;
    const { before, ids, group } = erased;
    void this.#change(
      'restored',
      (habits) => restore(habits, before, ids),
      () => habitsMsg('restored'),
    ).then(() => {
      const selects = [...this.renderRoot.querySelectorAll('select')];
      (selects.find(({ dataset }) => dataset.group === group) ?? selects[0] ?? this.page)?.focus();
    });
  }

  #switch({ target }: Event): void {
    const on = (target as HTMLInputElement).checked;
    void this.#change(
      on ? 'switched-on' : 'switched-off',
      (habits) => switchHabits(habits, on),
      () => habitsMsg(on ? 'switched.on' : 'habits.off'),
    );
  }

  #change(
    what: HabitsChangeDetail['what'],
    change: (habits: Habits) => Habits,
    told: () => string,
    erased?: Erased,
  ): Promise<void> {
    this.#changing = this.#changing.then(() => this.#keep(what, change, told, erased));
    return this.#changing;
  }

  async #keep(
    what: HabitsChangeDetail['what'],
    change: (habits: Habits) => Habits,
    told: () => string,
    erased: Erased | undefined,
  ): Promise<void> {
    const { store } = this;
    if (!store) return;
    try {
      const habits = change(await store.read());
      const nothingLeft = !habits.off && habitGroups(habits).length === 0;
      // What is erased leaves no trace, not even an empty one.
      await (nothingLeft ? store.clear() : store.write(habits));
      if (store !== this.store) return;
      this.#reading += 1;
      this.habits = habits;
      this.#say(told, erased);
      this.dispatchEvent(new CustomEvent<HabitsChangeDetail>('evenfall-habits-change', { detail: { what, habits } }));
    } catch {
      this.#say(() => habitsMsg('habits.failed'));
      this.requestUpdate();
    }
    await this.updateComplete;
    // The button that was pressed is gone.
    if (erased) this.undoButton?.focus();
  }

  #say(told: (() => string) | undefined, erased?: Erased): void {
    this.told = told;
    this.erased = erased;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'evenfall-habits': EvenfallHabits;
  }
  interface HTMLElementEventMap {
    'evenfall-habits-change': CustomEvent<HabitsChangeDetail>;
  }
}
