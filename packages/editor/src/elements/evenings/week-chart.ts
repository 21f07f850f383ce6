import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { eveningsMsg } from '../../localization/index.js';
import { tokens } from '../../theme/index.js';
import { weekChartStyles } from './week-chart.styles.js';

export interface ChartWeek {
  /** As it is told: `Nov 23`. */
  readonly label: string;
  readonly value: number | undefined;
  readonly phase: 'before' | 'after' | 'between';
}

/** The drawing is stretched to the room there is; strokes are not. */
const WIDTH = 100;
const HEIGHT = 100;

/**
 * A value for each week as a line, and the level of each phase. A range input lies over it: with arrow keys or a finger one
 * walks along the weeks and hears each.
 *
 * @element evenfall-week-chart
 * @summary One measure, week by week, before and after.
 *
 * @csspart chart - Everything.
 * @csspart plot - The drawing.
 */
export class EvenfallWeekChart extends LitElement {
  static override styles = [tokens, weekChartStyles];

  /** The weeks, oldest first. */
  @property({ attribute: false }) weeks: readonly ChartWeek[] = [];

  /** What is shown, for those who hear it. */
  @property() label = '';

  /** The level of each phase. */
  @property({ attribute: false }) levels: { readonly before?: number; readonly after?: number } = {};

  /** Writes a value. */
  @property({ attribute: false }) format: (value: number) => string = String;

  /** Whether the scale begins at zero, as it must where lengths are compared. */
  @property({ type: Boolean, attribute: 'from-zero' }) fromZero = false;

  /** Steps of the scale, the finest first, where those of tens are not what people count in. */
  @property({ attribute: false }) steps: readonly number[] = [];

  /** The largest value there can be. */
  @property({ type: Number }) limit: number | undefined;

  @state() private chosen: number | undefined;

  protected override render(): TemplateResult | typeof nothing {
    const { weeks } = this;
    const values = weeks.flatMap(({ value }) => value ?? []);
    if (values.length === 0) return nothing;
    const { x, y, ticks } = this.#scales(values);
    const index = Math.min(this.chosen ?? weeks.length - 1, weeks.length - 1);
    const week = weeks[index];
    const told = week?.value === undefined ? eveningsMsg('measure.none') : this.format(week.value);
    return html`
      <div class="chart" part="chart">
        <div class="ticks" aria-hidden="true">
          ${ticks.map((tick) => html`<span style="--_at: ${y(tick) / HEIGHT}"><bdi>${this.format(tick)}</bdi></span>`)}
        </div>
        <div class="plot" part="plot">
          <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">
            <path class="grid" d=${ticks.map((tick) => `M0 ${y(tick)}H${WIDTH}`).join('')}></path>
            ${this.chosen === undefined ? nothing : svg`<path class="cursor" d="M${x(index)} 0V${HEIGHT}"></path>`}
            ${(['before', 'between', 'after'] as const).map((phase) => this.#drawPhase(phase, x, y))}
            ${
              this.chosen === undefined || week?.value === undefined
                ? nothing
                : svg`<path class="chosen" data-phase=${week.phase} d=${dot(x(index), y(week.value))}></path>`
            }
          </svg>
          <input
            type="range"
            min="0"
            max=${weeks.length - 1}
            .value=${String(index)}
            aria-label=${eveningsMsg('measure.walk', { title: this.label })}
            aria-valuetext="${eveningsMsg('windows.week', { date: week?.label ?? '' })}: ${told}"
            @input=${this.#walk}
            @pointermove=${this.#point}
            @pointerleave=${this.#leave}
          />
        </div>
        <p class="readout">
          <span>${eveningsMsg('windows.week', { date: week?.label ?? '' })}</span><strong><bdi>${told}</bdi></strong>
        </p>
      </div>
    `;
  }

  #scales(values: readonly number[]) {
    const { fromZero, limit, weeks, levels } = this;
    const all = [...values, ...Object.values(levels)];
    const [least, most] = [Math.min(...all), Math.max(...all)];
    // A flat line still wants some room around it.
    const room = (most - least || Math.abs(most) || 1) * 0.1;
    const top = limit === undefined ? most + room : Math.min(limit, most + room);
    const bottom = fromZero ? 0 : least - room;
    const x = scaleLinear([0, Math.max(1, weeks.length - 1)], [0, WIDTH]);
    const step = this.steps.find((each) => (top - bottom) / each <= 3) ?? this.steps.at(-1);
    if (step) return { x, ...stepped(bottom, top, step) };
    const y = scaleLinear([bottom, top], [HEIGHT, 0]).nice(3);
    return { x, y, ticks: y.ticks(3) };
  }

  #drawPhase(phase: ChartWeek['phase'], x: (index: number) => number, y: (value: number) => number): TemplateResult {
    const points = this.weeks.map((week, index) => ({ ...week, index })).filter((week) => week.phase === phase);
    const known = points.filter((point): point is typeof point & { value: number } => point.value !== undefined);
    const draw = line<(typeof points)[number]>()
      .defined(({ value }) => value !== undefined)
      .x(({ index }) => x(index))
      .y(({ value }) => y(value ?? 0));
    const level = phase === 'between' ? undefined : this.levels[phase];
    const [first, last] = [points[0], points.at(-1)];
    return svg`
      ${
        level === undefined || !first || !last
          ? nothing
          : svg`<path class="level" data-phase=${phase} d="M${x(first.index)} ${y(level)}H${x(last.index)}"></path>`
      }
      <path class="line" data-phase=${phase} d=${draw(points) ?? ''}></path>
      <path class="dots" data-phase=${phase} d=${known.map(({ index, value }) => dot(x(index), y(value))).join('')}></path>
    `;
  }

  #walk(event: Event): void {
    this.chosen = Number((event.target as HTMLInputElement).value);
  }

  /** A mouse need not press. */
  #point(event: PointerEvent): void {
    if (event.pointerType !== 'mouse' || event.buttons !== 0) return;
    const { left, width } = (event.target as HTMLElement).getBoundingClientRect();
    const along = (event.clientX - left) / width;
    const share = this.matches(':dir(rtl)') ? 1 - along : along;
    this.chosen = Math.max(0, Math.min(this.weeks.length - 1, Math.round(share * (this.weeks.length - 1))));
  }

  #leave(event: PointerEvent): void {
    if (event.target !== this.shadowRoot?.activeElement) this.chosen = undefined;
  }
}

/** A scale from a multiple of the step to another. */
function stepped(bottom: number, top: number, step: number) {
  const [from, to] = [Math.floor(bottom / step) * step, Math.ceil(top / step) * step];
  const ticks = Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => from + index * step);
  return { y: scaleLinear([from, to], [HEIGHT, 0]), ticks };
}

/** A line of no length with round ends: a dot that no stretching makes an egg. */
const dot = (x: number, y: number): string => `M${x} ${y}h0`;

declare global {
  interface HTMLElementTagNameMap {
    'evenfall-week-chart': EvenfallWeekChart;
  }
}
