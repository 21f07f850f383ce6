import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import {
  alternateOrder,
  beginRollout,
  CRITICAL_ERRORS,
  type CriticalError,
  daysOf,
  finishOwnNote,
  gatesOf,
  giveConsent,
  goBack,
  goOn,
  OFFICE_HOURS,
  optIn,
  pairsOf,
  phaseAfter,
  phaseBefore,
  ROLLOUT_PHASES,
  type RolloutClient,
  type RolloutPhase,
  type RolloutSession,
  type RolloutState,
  type RolloutStep,
  reportCriticalError,
  revokeConsent,
  type TimeRecord,
  type TimeStore,
  type WorkSchedule,
} from '../../evenings/index.js';
import { eveningsMsg, eveningsWords, Localized } from '../../localization/index.js';
import { tokens } from '../../theme/index.js';
import { Say } from '../evenings/index.js';
import { leafStyles, pairStyles } from '../leaf/index.js';
import { renderConsents } from './consents.js';
import type { RolloutChangeDetail } from './events.js';
import { renderGate } from './gate-list.js';
import { renderPairs } from './pairs.js';
import { rolloutStyles } from './rollout.styles.js';
import { renderSessions } from './sessions.js';

/**
 * Drafts come in step by step: invented clients, one or two who agreed (own note first, blind), a quarter of the
 * caseload, all who agreed. What the next step needs is computed and shown; a critical error is a step back at once.
 *
 * The element shows and changes a value, `state`; it keeps nothing. What obeys it is `rolloutControl` and `obeyRollout`.
 *
 * @element evenfall-rollout
 * @summary Introducing drafts in four phases, with gates, consent and the way back.
 *
 * @slot - After everything.
 *
 * @fires {CustomEvent<RolloutChangeDetail>} evenfall-rollout-change - A person changed something. Keep `detail.state`.
 *
 * @csspart phases - The four phases.
 * @csspart phase - One of them.
 * @csspart gates - What the next phase needs.
 * @csspart gate - One need.
 * @csspart go-on - The button to the next phase.
 * @csspart errors - Where a critical error is reported.
 * @csspart consents - The clients and their consent.
 * @csspart pairs - Sessions documented both ways.
 * @csspart sessions - Sessions whose notes are under way.
 *
 * @cssstate sandbox - Invented clients only.
 * @cssstate parallel - One or two clients, own note first.
 * @cssstate quarter - A quarter of the caseload.
 * @cssstate all - All who agreed.
 * @cssstate ready - Every gate to the next phase is met.
 */
export class EvenfallRollout extends LitElement {
  static override styles = [tokens, leafStyles, pairStyles, rolloutStyles];

  /** Where the introduction is. Left out: at its beginning. */
  @property({ attribute: false }) state: RolloutState | undefined;

  /** The clients there are. Their labels are shown and kept nowhere. */
  @property({ attribute: false }) clients: readonly RolloutClient[] = [];

  /** In the parallel phase: the sessions whose notes are under way, so that one can say that one's own is finished. */
  @property({ attribute: false }) sessions: readonly RolloutSession[] = [];

  /** Where the records are that the gates are computed from. */
  @property({ attribute: false }) store: TimeStore | undefined;

  /** The clinician's schedule, for the dates of sessions. */
  @property({ attribute: false }) schedule: WorkSchedule = OFFICE_HOURS;

  /** Level of the headings, 1 to 5. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** The instant of a change. */
  @property({ attribute: false }) now: () => Date = () => new Date();

  @state() private records: readonly TimeRecord[] = [];
  @state() private told = '';

  @query('.gates-panel') private gatesPanel!: HTMLElement | null;

  readonly #internals = this.attachInternals();
  #begun: RolloutState | undefined;

  constructor() {
    super();
    new Localized(this);
  }

  /** Reads the records anew. */
  async refresh(): Promise<void> {
    const { store } = this;
    try {
      this.records = (await store?.all()) ?? [];
    } catch {
      // Without records no gate that counts notes is met, and that is shown.
      this.records = [];
    }
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('store')) void this.refresh();
  }

  /** Not before the words of the page's language are here. */
  protected override async scheduleUpdate(): Promise<void> {
    await eveningsWords();
    await super.scheduleUpdate();
  }

  protected override updated(): void {
    const { phase } = this.#state;
    for (const name of ROLLOUT_PHASES) this.#set(name, name === phase);
    const gates = this.#gates;
    this.#set('ready', gates.length > 0 && gates.every(({ met }) => met));
  }

  protected override render(): TemplateResult {
    const say = new Say(this);
    const { phase } = this.#state;
    const heading = (key: Parameters<typeof eveningsMsg>[0], id: string) =>
      html`<div class="heading" id=${id} role="heading" aria-level=${this.headingLevel + 1}>${eveningsMsg(key)}</div>`;
    return html`
      <section class="page" aria-labelledby="label">
        <div class="title" id="label" role="heading" aria-level=${this.headingLevel}>${eveningsMsg('rollout.label')}</div>
        <ol class="phases" part="phases">
          ${ROLLOUT_PHASES.map((each) => this.#phase(each, say))}
        </ol>
        ${this.#notice(say)}
        <div class="columns">
          ${this.#gatesPanel(say, heading('gates.title', 'gates'))}
          <section class="panel errors" part="errors" aria-labelledby="errors">
            ${heading('errors.title', 'errors')}
            <p class="soft">${eveningsMsg(phaseBefore(phase) ? 'errors.about' : 'errors.about.first')}</p>
            <div class="error-list">${CRITICAL_ERRORS.map((kind) => this.#error(kind))}</div>
          </section>
        </div>
        ${
          phase === 'parallel'
            ? html`<section class="panel" aria-labelledby="pairs">
                ${heading('pairs.title', 'pairs')}${renderSessions(this.#state, this.sessions, this.#finish)}
                ${renderPairs(pairsOf(daysOf(this.records, this.schedule)), say)}
                <label class="opt-in">
                  <input
                    type="checkbox"
                    .checked=${this.#state.order === 'alternate'}
                    aria-describedby="alternate"
                    @change=${this.#order}
                  />
                  <span>
                    ${eveningsMsg('pairs.alternate')}
                    <span class="soft" id="alternate">${eveningsMsg('pairs.alternate.about')}</span>
                  </span>
                </label>
              </section>`
            : nothing
        }
        <section class="panel" aria-labelledby="consents">
          ${heading('consent.title', 'consents')}
          ${renderConsents(this.#state, this.clients, say, {
            give: (client) => this.#consent(client, true),
            revoke: (client) => this.#consent(client, false),
          })}
        </section>
        ${this.#state.steps.length ? this.#history(say) : nothing}
        <p class="sr-only" role="status">${this.told}</p>
      </section>
      <slot></slot>
    `;
  }

  get #state(): RolloutState {
    this.#begun ??= beginRollout(this.now());
    return this.state ?? this.#begun;
  }

  get #gates() {
    return gatesOf(this.#state, this.records, this.clients);
  }

  #phase(phase: RolloutPhase, say: Say): TemplateResult {
    const at = ROLLOUT_PHASES.indexOf(this.#state.phase);
    const own = ROLLOUT_PHASES.indexOf(phase);
    const status = own < at ? 'done' : own === at ? 'now' : 'later';
    return html`
      <li class="phase" part="phase" data-status=${status} aria-current=${status === 'now' ? 'step' : nothing}>
        <span class="number" aria-hidden="true">${own + 1}</span>
        <div class="about">
          <p class="name">
            ${eveningsMsg(`rollout.${phase}`)}
            ${status === 'done' ? html`<span class="sr-only">(${eveningsMsg('rollout.done')})</span>` : nothing}
          </p>
          <p class="soft">${eveningsMsg(`rollout.${phase}.about`)}</p>
          ${
            status === 'now'
              ? html`<p class="here">
                  ${eveningsMsg('rollout.now')}, ${eveningsMsg('rollout.since', { date: say.date(this.#state.since) })}
                </p>`
              : nothing
          }
        </div>
      </li>
    `;
  }

  #gatesPanel(say: Say, heading: TemplateResult): TemplateResult {
    const { phase, optedIn } = this.#state;
    const [next, before] = [phaseAfter(phase), phaseBefore(phase)];
    const gates = this.#gates;
    const open = gates.filter(({ met }) => !met).length;
    const nameOf = (each: RolloutPhase) => eveningsMsg(`rollout.${each}`);
    return html`
      <section class="panel gates-panel" part="gates" aria-labelledby="gates" tabindex="-1">
        ${
          next
            ? heading
            : html`<div class="heading" id="gates" role="heading" aria-level=${this.headingLevel + 1}>
                ${eveningsMsg('gates.title.last')}
              </div>`
        }
        <ul>
          ${gates.filter(({ id }) => id !== 'opt-in').map((gate) => renderGate(gate, say))}
        </ul>
        ${
          next
            ? html`
                <label class="opt-in">
                  <input type="checkbox" .checked=${optedIn !== undefined} @change=${this.#optIn} />
                  ${eveningsMsg('gates.opt-in.ask', { phase: nameOf(next) })}
                </label>
              `
            : nothing
        }
        <div class="acts">
          ${
            next
              ? html`<button
                  class="primary go-on"
                  part="go-on"
                  aria-disabled=${open > 0}
                  aria-describedby=${open > 0 ? 'open' : nothing}
                  @click=${this.#goOn}
                >
                  ${eveningsMsg('gates.go-on', { phase: nameOf(next) })}
                </button>`
              : nothing
          }
          ${open > 0 ? html`<span class="soft" id="open">${eveningsMsg('gates.blocked', { count: open })}</span>` : nothing}
          ${
            before
              ? html`<button class="quiet back" @click=${this.#goBack}>
                  ${eveningsMsg('gates.go-back', { phase: nameOf(before) })}
                </button>`
              : nothing
          }
        </div>
      </section>
    `;
  }

  /** Why the phase began anew, where an error was the reason. */
  #notice(say: Say): TemplateResult | typeof nothing {
    const { errors, since } = this.#state;
    const error = errors.find(({ at }) => at === since);
    if (!error) return nothing;
    const kind = eveningsMsg(`errors.${error.kind}`);
    return html`<p class="notice">${eveningsMsg('errors.notice', { date: say.date(error.at), kind })}</p>`;
  }

  #error(kind: CriticalError): TemplateResult {
    return html`
      <button class="plain error" @click=${() => this.#report(kind)} aria-describedby=${kind}>
        <span>${eveningsMsg(`errors.${kind}`)}</span>
      </button>
      <span class="soft" id=${kind}>${eveningsMsg(`errors.${kind}.about`)}</span>
    `;
  }

  #history(say: Say): TemplateResult {
    const line = ({ from, to, why, at }: RolloutStep) =>
      eveningsMsg(from === to ? 'steps.anew' : `steps.${why}`, {
        date: say.date(at, { dateStyle: 'medium' }),
        to: eveningsMsg(`rollout.${to}`),
      });
    return html`
      <details>
        <summary>${eveningsMsg('steps.title')}</summary>
        <ol class="steps">
          ${this.#state.steps.map((step) => html`<li>${line(step)}</li>`)}
        </ol>
      </details>
    `;
  }

  #goOn(): void {
    if (this.#gates.some(({ met }) => !met)) return;
    this.#change('went-on', goOn(this.#state, this.#gates, this.now()));
    this.gatesPanel?.focus();
  }

  #goBack(): void {
    this.#change('went-back', goBack(this.#state, this.now()));
    this.gatesPanel?.focus();
  }

  #report(kind: CriticalError): void {
    this.#change('critical-error', reportCriticalError(this.#state, kind, this.now()));
  }

  #optIn(event: Event): void {
    const wanted = (event.target as HTMLInputElement).checked;
    this.#change(wanted ? 'opted-in' : 'opted-out', optIn(this.#state, wanted, this.now()));
  }

  readonly #finish = (session: string): void => {
    this.#change('own-note', finishOwnNote(this.#state, session), { session });
    this.told = eveningsMsg('announce.own-note');
  };

  #order(event: Event): void {
    this.#change('order', alternateOrder(this.#state, (event.target as HTMLInputElement).checked));
  }

  #consent(client: string, given: boolean): void {
    const change = given ? giveConsent : revokeConsent;
    this.#change(given ? 'consented' : 'revoked', change(this.#state, client, this.now()), { client });
    this.told = eveningsMsg(given ? 'announce.consent' : 'announce.revoked');
  }

  #change(
    what: RolloutChangeDetail['what'],
    state: RolloutState,
    about: { client?: string; session?: string } = {},
  ): void {
    if (state.phase !== this.#state.phase) {
      this.told = eveningsMsg('announce.phase', { phase: eveningsMsg(`rollout.${state.phase}`) });
    }
    this.state = state;
    const detail: RolloutChangeDetail = { state, what, ...about };
    this.dispatchEvent(new CustomEvent('evenfall-rollout-change', { detail }));
  }

  #set(name: string, on: boolean): void {
    if (on) this.#internals.states.add(name);
    else this.#internals.states.delete(name);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'evenfall-rollout': EvenfallRollout;
  }
  interface HTMLElementEventMap {
    'evenfall-rollout-change': CustomEvent<RolloutChangeDetail>;
  }
}
