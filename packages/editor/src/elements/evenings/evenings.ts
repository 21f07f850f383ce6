import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import {
  countingIsOn,
  daysCsv,
  fromJson,
  ImportError,
  OFFICE_HOURS,
  type Phase,
  ScheduleError,
  setCounting,
  type TimeRecord,
  type TimeReport,
  type TimeStore,
  timeReport,
  toJson,
  type WorkSchedule,
} from '../../evenings/index.js';
import { eveningsMsg, eveningsWords, Localized } from '../../localization/index.js';
import { tokens } from '../../theme/index.js';

import { define, leafStyles, pairStyles, problemStyles, switchStyles, Watching } from '../leaf/index.js';
import { renderBasis, renderMore } from './basis.js';
import { renderCard } from './card.js';
import { panelStyles, underStyles } from './evenings.styles.js';
import { renderHeadline } from './headline.js';
import { measuresStyles } from './measures.styles.js';
import { Say } from './say.js';
import { renderWindows } from './windows.js';
import { windowsStyles } from './windows.styles.js';

export interface EveningsExportDetail {
  readonly format: 'csv' | 'json';
  /** A name for the file. */
  readonly name: string;
  readonly text: string;
}

export interface EveningsChangeDetail {
  readonly what: 'counting' | 'import' | 'delete' | 'restore';
}

/** Weeks whose windows fit beside the headline. */
const WEEKS_ASIDE = 14;

const CARDS = ['closing', 'minutes', 'lag', 'completeness'] as const;

/**
 * Evenings reclaimed, or not: what documentation time on this device says, before and after drafting came in. Better, worse
 * and no change are said as plainly as each other, each with its interval and its definition.
 *
 * Nothing is sent anywhere. Everything can be taken along, and deleted in one step.
 *
 * @element evenfall-evenings
 * @summary Evenings, closing time, minutes per note, lag and completeness, before and after.
 *
 * @slot - After everything, for what a host wants to add.
 *
 * @fires {CustomEvent<EveningsExportDetail>} evenfall-evenings-export - A file is about to be saved. Cancelable: a host may keep it in its own way.
 * @fires {CustomEvent<EveningsChangeDetail>} evenfall-evenings-change - Counting was switched, or records were imported, deleted or restored.
 *
 * @csspart hero - The panel with headline and windows.
 * @csspart title - The headline.
 * @csspart windows - The table of evenings.
 * @csspart cards - Around the four measures.
 * @csspart card - One measure.
 * @csspart basis - How it was counted.
 * @csspart figures - More figures.
 * @csspart data - Switch, export, import, delete.
 *
 * @cssprop [--evenfall-color-dusk] - Ground of the panel.
 * @cssprop [--evenfall-color-dusk-ink] - Text on it.
 * @cssprop [--evenfall-color-lamp] - A lit window.
 * @cssprop [--evenfall-color-window] - A dark one.
 *
 * @cssstate loading - Records are being read.
 * @cssstate empty - Nothing was recorded yet.
 * @cssstate not-enough - Too few working days to compare.
 * @cssstate better - Fewer evenings are worked.
 * @cssstate worse - More evenings are worked.
 * @cssstate no-change - No change that can be told from chance.
 * @cssstate error - Records could not be read.
 */
export class EvenfallEvenings extends LitElement {
  static override styles = [
    tokens,
    leafStyles,
    pairStyles,
    problemStyles,
    switchStyles,
    panelStyles,
    windowsStyles,
    measuresStyles,
    underStyles,
  ];

  /** Where the records are. */
  @property({ attribute: false }) store: TimeStore | undefined;

  /** The clinician's schedule: what an evening is, and which days are worked. */
  @property({ attribute: false }) schedule: WorkSchedule = OFFICE_HOURS;

  /** The phases compared; left out, `baseline` with the last of `quarter` and `all` that was reached. */
  @property({ attribute: false }) beforePhases: readonly Phase[] | undefined;
  @property({ attribute: false }) afterPhases: readonly Phase[] | undefined;

  /** Level of the headline as a heading, 1 to 5; the measures are one below. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  @state() private records: readonly TimeRecord[] | undefined;
  @state() private report: TimeReport | undefined;
  /** What went wrong, said anew whenever it is drawn. */
  @state() private problem: { readonly text: () => string; readonly retry: boolean } | undefined;
  @state() private told = '';
  /** What was deleted, for as long as this page is open. */
  @state() private deleted: readonly TimeRecord[] | undefined;

  @query('.scroll') private windows!: HTMLElement | null;
  @query('input[type=file]') private fileInput!: HTMLInputElement | null;

  readonly #internals = this.attachInternals();
  readonly #watching = new Watching(
    this,
    // Not at every record: somebody may be writing beside this page.
    (changed) => this.store?.subscribe((change) => change === 'counting' && changed()),
    () => void this.refresh(),
  );
  #reading = 0;

  constructor() {
    super();
    new Localized(this);
  }

  /** Reads the records anew. */
  async refresh(): Promise<void> {
    const reading = ++this.#reading;
    const { store } = this;
    if (!store) return;
    try {
      const records = await store.all();
      if (reading !== this.#reading) return;
      if (this.problem?.retry) this.problem = undefined;
      // Adding up takes a while: not for what is known already.
      if (!this.records || toJson(records) !== toJson(this.records)) this.records = records;
    } catch {
      if (reading === this.#reading) this.problem = { text: () => eveningsMsg('evenings.error'), retry: true };
    }
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('store')) {
      this.records = undefined;
      this.#watching.begin();
    }
    if (['records', 'schedule', 'beforePhases', 'afterPhases'].some((name) => changed.has(name))) this.#evaluate();
  }

  /** Not before the words of the page's language are here. */
  protected override async scheduleUpdate(): Promise<void> {
    await eveningsWords();
    await super.scheduleUpdate();
  }

  protected override updated(changed: PropertyValues): void {
    const { report, windows } = this;
    // The newest weeks are what one came to see.
    if (changed.has('report') && windows) {
      const end = windows.scrollWidth - windows.clientWidth;
      windows.scrollLeft = this.matches(':dir(rtl)') ? -end : end;
    }
    const verdict = report?.state === 'ready' ? report.comparisons.evenings.verdict : report?.state;
    const now = this.problem ? 'error' : (verdict ?? 'loading');
    for (const name of ['loading', 'empty', 'not-enough', 'better', 'worse', 'no-change', 'error']) {
      if (name === now) this.#internals.states.add(name);
      else this.#internals.states.delete(name);
    }
    // What draws is fetched when there is something to draw.
    if (report && report.state !== 'empty') {
      void import('./week-chart.js').then(({ EvenfallWeekChart }) => define('evenfall-week-chart', EvenfallWeekChart));
    }
  }

  protected override render(): TemplateResult {
    return html`
      <section class="page" aria-label=${eveningsMsg('evenings.label')} aria-busy=${!this.report && !this.problem}>
        ${this.#body()}
        <p class="sr-only" role="status">${this.told}</p>
      </section>
      <slot></slot>
    `;
  }

  #body(): TemplateResult {
    const { problem, report } = this;
    if (problem) {
      return html`
        <div class="problem" role="alert">
          <p>${problem.text()}</p>
          ${problem.retry ? html`<button class="plain" @click=${this.refresh}>${eveningsMsg('evenings.retry')}</button>` : nothing}
        </div>
      `;
    }
    if (!report) return this.#plainHero(eveningsMsg('evenings.loading'), '', true);
    if (report.state === 'empty') {
      const on = this.#counting;
      const text = on ? eveningsMsg('evenings.empty.on') : eveningsMsg('evenings.empty.off');
      return html`${this.#plainHero(eveningsMsg('evenings.empty.title'), text)} ${this.#data()}`;
    }
    const say = new Say(this);
    return html`
      <div class=${report.weeks.length > WEEKS_ASIDE ? 'hero' : 'hero aside'} part="hero">
        ${renderHeadline(report, say, this.headingLevel)}
        <div>${renderWindows(report.weeks, say)}</div>
      </div>
      <div class="cards" part="cards">${CARDS.map((id) => renderCard(id, report, say, this.headingLevel + 1))}</div>
      <div class="notes">${renderMore(report, say)} ${renderBasis(report, this.schedule, say)}</div>
      ${this.#data()}
    `;
  }

  #plainHero(title: string, text: string, quiet = false): TemplateResult {
    return html`
      <div class="hero" part="hero">
        <div class="headline">
          <p class="eyebrow">${eveningsMsg('evenings.label')}</p>
          ${
            quiet
              ? html`<p class="lead">${title}</p>`
              : html`<div class="title" part="title" role="heading" aria-level=${this.headingLevel}>${title}</div>`
          }
          ${text ? html`<p class="lead">${text}</p>` : nothing}
        </div>
        <div class="dark-house" aria-hidden="true">${Array.from({ length: 42 }, () => html`<span class="window"></span>`)}</div>
      </div>
    `;
  }

  #data(): TemplateResult {
    const some = this.records?.some(({ kind }) => kind !== 'opt-in') ?? false;
    return html`
      <div class="data" part="data" role="group" aria-label=${eveningsMsg('data.label')}>
        <label class="switch">
          <input type="checkbox" role="switch" .checked=${this.#counting} @change=${this.#switch} />
          <span class="track" aria-hidden="true"></span>
          ${eveningsMsg('data.count')}
        </label>
        <div class="acts">
          ${
            some
              ? html`
                  <button class="plain" @click=${() => this.#export('csv')}>${eveningsMsg('data.csv')}</button>
                  <button class="plain" @click=${() => this.#export('json')}>${eveningsMsg('data.json')}</button>
                `
              : nothing
          }
          <button class="plain" @click=${() => this.fileInput?.click()}>${eveningsMsg('data.import')}</button>
          <input type="file" accept="application/json,.json" hidden @change=${this.#import} />
          ${some ? html`<button class="quiet delete" @click=${this.#delete}>${eveningsMsg('data.delete')}</button>` : nothing}
        </div>
        ${
          this.told
            ? html`<p class="told">
                <span aria-hidden="true">${this.told}</span>
                ${this.deleted ? html`<button class="plain undo" @click=${this.#restore}>${eveningsMsg('data.undo')}</button>` : nothing}
              </p>`
            : nothing
        }
      </div>
    `;
  }

  get #counting(): boolean {
    return countingIsOn(this.records ?? []);
  }

  #evaluate(): void {
    this.report = undefined;
    if (!this.records) return;
    try {
      const { beforePhases: before, afterPhases: after } = this;
      this.report = timeReport(this.records, this.schedule, { ...(before && { before }), ...(after && { after }) });
      this.problem = undefined;
    } catch (error) {
      if (!(error instanceof ScheduleError)) throw error;
      const { field } = error;
      this.problem = { text: () => eveningsMsg('evenings.error.schedule', { field }), retry: false };
    }
  }

  async #change(what: EveningsChangeDetail['what'], change: () => Promise<void>, told: string): Promise<void> {
    try {
      await change();
      this.told = told;
      await this.refresh();
      this.dispatchEvent(new CustomEvent<EveningsChangeDetail>('evenfall-evenings-change', { detail: { what } }));
    } catch {
      this.told = eveningsMsg('data.failed');
      await this.refresh();
    }
  }

  #switch(event: Event): void {
    const { store } = this;
    const on = (event.target as HTMLInputElement).checked;
    if (store) void this.#change('counting', () => setCounting(store, on), '');
  }

  #delete(): void {
    const { store, records } = this;
    if (!store) return;
    void this.#change(
      'delete',
      async () => {
        await store.clear();
        this.deleted = records;
      },
      eveningsMsg('data.deleted'),
    );
  }

  #restore(): void {
    const { store, deleted } = this;
    if (!store || !deleted) return;
    void this.#change(
      'restore',
      async () => {
        await store.put(deleted);
        this.deleted = undefined;
      },
      eveningsMsg('data.restored'),
    );
  }

  async #import(event: Event): Promise<void> {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    // The same file may be chosen again.
    const text = await file?.text();
    input.value = '';
    const { store } = this;
    if (text === undefined || !store) return;
    let records: TimeRecord[];
    try {
      records = fromJson(text);
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      this.told = eveningsMsg('data.import.failed', { why: eveningsMsg(`data.import.${error.code}`) });
      return;
    }
    await this.#change('import', () => store.put(records), eveningsMsg('data.imported', { count: records.length }));
  }

  #export(format: 'csv' | 'json'): void {
    const { records, report } = this;
    if (!records || !report) return;
    const text = format === 'csv' ? daysCsv(report.days) : toJson(records);
    const name = `evenfall-time-${new Date().toISOString().slice(0, 10)}.${format}`;
    const event = new CustomEvent<EveningsExportDetail>('evenfall-evenings-export', {
      detail: { format, name, text },
      cancelable: true,
    });
    if (!this.dispatchEvent(event)) return;
    const type = format === 'csv' ? 'text/csv;charset=utf-8' : 'application/json';
    const href = URL.createObjectURL(new Blob([text], { type }));
    Object.assign(document.createElement('a'), { href, download: name }).click();
    URL.revokeObjectURL(href);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'evenfall-evenings': EvenfallEvenings;
  }
  interface HTMLElementEventMap {
    'evenfall-evenings-export': CustomEvent<EveningsExportDetail>;
    'evenfall-evenings-change': CustomEvent<EveningsChangeDetail>;
  }
}
