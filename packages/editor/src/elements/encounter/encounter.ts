import type { EncounterContext } from '@evenfall/templates';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { type EncounterField, type EncounterForm, summaryOf } from '../../encounter/index.js';
import { Localized, msg } from '../../localization/index.js';
import { tokens } from '../../theme/index.js';
import { emit, leafStyles, localeOf } from '../leaf/index.js';
import { encounterStyles } from './encounter.styles.js';

/** The field in which an element of the header is answered. */
const FIELD_OF: Readonly<Record<string, EncounterField>> = {
  dos: 'date',
  time_start_stop: 'start',
  service_code: 'cpt',
  code_time_match: 'cpt',
  // The code says it; where it does not, the host does.
  svc_type: 'cpt',
  participants: 'participants',
  location: 'location',
  telehealth_modality: 'modality',
  telehealth_locations: 'clientLocation',
};

/**
 * When, how long, how and with whom: the header of a note in one line, and its fields when asked for. What a person fills
 * in is told as a whole context; an empty field means “not known”, never “no”.
 *
 * @element evenfall-encounter
 * @summary The encounter of a note: date, time, code, modality, participants, diagnoses, goals.
 *
 * @fires {CustomEvent<EncounterChangeDetail>} evenfall-encounter-change - A person changed a field; `context` is all of it.
 *
 * @csspart summary - The line.
 * @csspart fields - The fields, while they are open.
 */
export class EvenfallEncounter extends LitElement {
  static {
    EvenfallEncounter.addInitializer((host) => {
      new Localized(host);
    });
  }

  static override styles = [tokens, leafStyles, encounterStyles];

  /** What is known of the encounter. */
  @property({ attribute: false }) context: EncounterContext = {};

  /** The line can be read, and nothing can be changed. */
  @property({ type: Boolean }) readonly = false;

  /** The fields are open. */
  @property({ type: Boolean, reflect: true }) open = false;

  @state() private form: EncounterForm | undefined;
  @state() private parts: typeof import('./fields.js') | undefined;

  @query('form') private fields!: HTMLFormElement | null;
  @query('.edit') private toggle!: HTMLElement | null;

  /** What was emitted last: coming back, it is no news, and typed text stays as typed. */
  #own: EncounterContext | undefined;
  #coming: Promise<void> | undefined;

  /** Opens the fields and goes to the one that answers an element; false where none does. */
  ask(elementId: string): boolean {
    const field = FIELD_OF[elementId];
    if (this.readonly || !field) return false;
    this.open = true;
    void this.updateComplete.then(() => (this.#control(field) ?? this.#control('date'))?.focus());
    return true;
  }

  override focus(options?: FocusOptions): void {
    this.toggle?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.readonly) this.open = false;
    if (this.open && !this.parts) this.#coming ??= this.#load();
    const news = changed.has('context') && this.context !== this.#own;
    if (this.parts && (news || !this.form)) this.form = this.parts.formOf(this.context);
  }

  /** The fields are part of what is waited for. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    if (!this.open || this.parts) return done;
    await this.#coming;
    return super.getUpdateComplete();
  }

  async #load(): Promise<void> {
    try {
      this.parts = await import('./fields.js');
    } catch {
      // The line stays as it is; the next press tries again.
      this.#coming = undefined;
      this.open = false;
    }
  }

  protected override render(): TemplateResult {
    const parts = summaryOf(this.context, localeOf(this));
    const empty = parts.length === 0;
    const action = this.open ? 'close' : empty ? 'add' : 'edit';
    return html`
      <section class="encounter" aria-label=${msg('encounter.label')} @keydown=${this.#onKey}>
        <div class="summary" part="summary">
          <p ?data-empty=${empty}>
            ${empty ? msg('encounter.empty') : parts.map((part) => html`<span>${part}</span>`)}
          </p>
          ${
            this.readonly
              ? nothing
              : html`<button
                  type="button"
                  class="edit quiet"
                  aria-expanded=${this.open}
                  aria-label=${msg(`encounter.${action}.label`)}
                  @click=${() => {
                    this.open = !this.open;
                  }}
                >
                  ${msg(`encounter.${action}`)}
                </button>`
          }
        </div>
        ${this.open && this.parts && this.form ? this.parts.renderFields(this.form, () => this.#onChange()) : nothing}
      </section>
    `;
  }

  #onChange(): void {
    const { fields, form, parts } = this;
    if (!fields || !form || !parts) return;
    const data = new FormData(fields);
    const read = Object.fromEntries(
      Object.entries(form).map(([name, before]) => {
        const control = fields.elements.namedItem(name);
        if (!control) return [name, before];
        return [name, typeof before === 'boolean' ? data.has(name) : String(data.get(name) ?? '')];
      }),
    );
    this.form = read as unknown as EncounterForm;
    this.#own = parts.withForm(this.context, this.form);
    emit(this, 'evenfall-encounter-change', { context: this.#own });
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.open || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    this.open = false;
    this.toggle?.focus();
  }

  #control(field: EncounterField): HTMLElement | null {
    return this.fields?.querySelector<HTMLElement>(`[name=${field}]`) ?? null;
  }
}

export interface EncounterChangeDetail {
  context: EncounterContext;
}

declare global {
  interface HTMLElementTagNameMap {
    'evenfall-encounter': EvenfallEncounter;
  }
  interface HTMLElementEventMap {
    'evenfall-encounter-change': CustomEvent<EncounterChangeDetail>;
  }
}
