import type { ElementResult, ElementStatus, NoteCheck } from '@evenfall/templates';
import { html, LitElement, nothing, type PropertyValues, svg, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { elementLabel, Localized, msg, questionOf, spokenFormat } from '../../localization/index.js';
import { tokens } from '../../theme/index.js';
import { EvenfallEditor } from '../editor/index.js';
import { leafStyles } from '../leaf/index.js';
import { checklistStyles } from './checklist.styles.js';
import { ReferencedElement } from './referenced-element.js';

const MARKS: Readonly<Record<ElementStatus, TemplateResult>> = {
  documented: svg`<path d="M3.500 8.500l3 3 6-7"></path>`,
  partial: svg`<circle cx="8" cy="8" r="5"></circle><path d="M8 3a5 5 0 010 10z" fill="currentColor"></path>`,
  missing: svg`<circle cx="8" cy="8" r="5"></circle>`,
  contradicted: svg`<path d="M8 3.500v5M8 11.900v.1"></path>`,
  'not-applicable': svg`<path d="M4 8h8"></path>`,
};

interface Group {
  readonly id: string;
  readonly title: string;
  readonly results: readonly ElementResult[];
}

/**
 * What a note documents and what it does not, as a list beside it. Choosing an entry goes to the place in the note.
 *
 * @element evenfall-checklist
 * @summary What is documented, what is open, what does not apply.
 *
 * @csspart frame - Everything.
 * @csspart count - How much is documented.
 * @csspart item - One documentation element.
 *
 * @cssstate complete - Nothing is open.
 * @cssstate error - `for` names no editor.
 */
export class EvenfallChecklist extends LitElement {
  static {
    EvenfallChecklist.addInitializer((host) => {
      new Localized(host);
    });
  }

  static override styles = [tokens, leafStyles, checklistStyles];

  /** The id of the editor, in the same document or shadow root. It may come later. */
  @property() for = '';

  @state() private editor: EvenfallEditor | undefined;
  @state() private check: NoteCheck | undefined;
  /** The page has had its time to bring the editor. */
  @state() private settled = false;

  readonly #internals = this.attachInternals();
  readonly #reference = new ReferencedElement(this, (element) => this.#found(element));
  #unlisten = () => {};

  override connectedCallback(): void {
    super.connectedCallback();
    this.#reference.watch(this.for);
    // The editor may be further down a page that is still being read.
    requestAnimationFrame(() => {
      this.settled = true;
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#reference.stop();
    this.#found(undefined);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('for') && this.isConnected) this.#reference.watch(this.for);
  }

  protected override updated(): void {
    this.#set('error', this.settled && !this.editor);
    this.#set('complete', this.check !== undefined && this.#groups().every(({ results }) => results.every(isSettled)));
  }

  protected override render(): TemplateResult {
    return html`
      <section class="frame" part="frame" aria-labelledby="title">
        <div class="head">
          <div class="title" id="title" role="heading" aria-level="2">${msg('checklist.label')}</div>
          ${this.check ? this.#count(this.check) : nothing}
        </div>
        ${this.#body()}
      </section>
    `;
  }

  #body(): TemplateResult {
    if (!this.editor) {
      if (!this.settled) return html`<p class="note">${msg('checklist.waiting')}</p>`;
      const text = this.for ? msg('checklist.no-editor', { id: this.for }) : msg('checklist.no-for');
      return html`<p class="wrong" role="alert">${text}</p>`;
    }
    if (!this.check) return html`<p class="note">${msg('checklist.waiting')}</p>`;
    return html`${this.#groups().map(
      ({ title, results }) => html`
        <div class="section">
          <h3>${title}</h3>
          <ul>
            ${repeat(
              results,
              (result) => result.elementId,
              (result) => html`<li>${this.#item(result)}</li>`,
            )}
          </ul>
        </div>
      `,
    )}`;
  }

  #count(check: NoteCheck): TemplateResult {
    const apply = check.elements.filter(({ status }) => status !== 'not-applicable');
    const done = apply.filter(({ status }) => status === 'documented').length;
    return html`<span class="count" part="count">${msg('checklist.count', { done, total: apply.length })}</span>`;
  }

  #item(result: ElementResult): TemplateResult {
    const { status, definition } = result;
    const missing = status === 'missing';
    const block = result.severity === 'block';
    const content = html`
      <svg class="mark" viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round">
        ${MARKS[status]}
      </svg>
      <span class="what">${elementLabel(definition.id, definition.label)}</span>
      <span class=${status === 'documented' || (missing && !block) ? 'sr-only' : 'status'}>${missing && block ? msg('prompts.block') : msg(`checklist.${status}`)}</span>
    `;
    const hasPlace = result.evidence.length > 0 || result.section !== undefined;
    return hasPlace
      ? html`<button
          type="button"
          class="item"
          part="item"
          data-status=${status}
          data-severity=${result.severity}
          title=${status === 'documented' ? nothing : questionOf(result)}
          @click=${() => this.editor?.goTo(result.elementId)}
        >
          ${content}
        </button>`
      : html`<div class="item" part="item" data-status=${status} data-severity=${result.severity} title=${questionOf(result)}>${content}</div>`;
  }

  /** By section in the order of the format; what belongs to no section comes first. */
  #groups(): Group[] {
    const { format } = this.editor?.session ?? {};
    const all = this.check?.elements ?? [];
    const of = (section: string | undefined) => all.filter((result) => placeOf(result) === section);
    const lone = of(undefined);
    return [
      { id: 'encounter', title: msg('checklist.encounter'), results: lone.filter(isEncounter) },
      ...((format && spokenFormat(format).sections) ?? []).map(({ id, title }) => ({ id, title, results: of(id) })),
      { id: 'whole', title: msg('checklist.whole'), results: lone.filter((result) => !isEncounter(result)) },
    ].filter(({ results }) => results.length > 0);
  }

  #found(element: Element | undefined): void {
    const editor = element instanceof EvenfallEditor ? element : undefined;
    if (editor === this.editor) return;
    this.#unlisten();
    this.editor = editor;
    this.check = editor?.lastCheck;
    const onCheck = (event: HTMLElementEventMap['evenfall-check']) => {
      this.check = event.detail.check;
    };
    editor?.addEventListener('evenfall-check', onCheck);
    this.#unlisten = () => editor?.removeEventListener('evenfall-check', onCheck);
  }

  #set(name: string, on: boolean): void {
    if (on) this.#internals.states.add(name);
    else this.#internals.states.delete(name);
  }
}

const isSettled = ({ status }: ElementResult): boolean => status === 'documented' || status === 'not-applicable';
const isEncounter = ({ definition }: ElementResult): boolean => definition.scope === 'encounter';
/** Where an element is documented, or belongs. */
const placeOf = (result: ElementResult): string | undefined => result.evidence[0]?.section ?? result.section;

declare global {
  interface HTMLElementTagNameMap {
    'evenfall-checklist': EvenfallChecklist;
  }
}
