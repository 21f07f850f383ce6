import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { type ChartWeek, EvenfallWeekChart } from '../packages/editor/src/elements/evenings/week-chart.js';
import { paper } from './support/leaves.js';

if (!customElements.get('evenfall-week-chart')) customElements.define('evenfall-week-chart', EvenfallWeekChart);

type Args = Pick<EvenfallWeekChart, 'weeks' | 'label' | 'levels' | 'format' | 'fromZero'>;

const weeks = (...values: readonly (number | undefined)[]): ChartWeek[] =>
  values.map((value, index) => ({
    label: new Date(Date.UTC(2026, 7, 31 + index * 7)).toLocaleDateString('en', {
      month: 'short',
      day: 'numeric',
      timeZone: 'UTC',
    }),
    value,
    phase: index * 2 < values.length ? 'before' : 'after',
  }));

/** One measure of the evenings page, week by week; arrow keys walk along it. */
const meta: Meta<Args> = {
  title: 'Parts/Week chart',
  component: 'evenfall-week-chart',
  tags: ['autodocs'],
  parameters: {
    snippet: { partOf: 'evenfall-evenings' },
  },
  args: {
    label: 'Minutes per note',
    weeks: weeks(9.8, 11.2, 8.3, 10.4, 8.7, 9.9, 5.9, 4.9, 7.1, 6.3, 7, 7.6),
    levels: { before: 9.7, after: 6.4 },
    format: (value: number) => `${Math.round(value * 10) / 10} min`,
    fromZero: true,
  },
  render: ({ weeks, label, levels, format, fromZero }) =>
    paper(html`<evenfall-week-chart
      .weeks=${weeks}
      .label=${label}
      .levels=${levels}
      .format=${format}
      ?from-zero=${fromZero}
    ></evenfall-week-chart>`),
};
export default meta;
type Story = StoryObj<Args>;

export const BeforeAndAfter: Story = { name: 'Before and after' };

export const Walked: Story = {
  name: 'A week chosen by keys',
  play: async ({ canvasElement }) => {
    const chart = canvasElement.querySelector('evenfall-week-chart');
    await chart?.updateComplete;
    const input = chart?.shadowRoot?.querySelector('input');
    if (!input) throw new Error('no way to walk along the weeks');
    input.focus();
    input.value = '3';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await chart?.updateComplete;
  },
};

export const MissingWeeks: Story = {
  name: 'Weeks of which nothing is known',
  args: { weeks: weeks(9.8, 11.2, undefined, undefined, 8.7, 9.9, 5.9, undefined, 7.1, 6.3, 7, 7.6) },
};

export const OneWeek: Story = { name: 'One week', args: { weeks: weeks(9.8), levels: { before: 9.8 } } };

export const Flat: Story = { args: { weeks: weeks(7, 7, 7, 7, 7, 7), levels: { before: 7, after: 7 } } };
