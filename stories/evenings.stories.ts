import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { brokenStore, clinician, dark, drawn, lived, sheet, slowStore, storeOf } from './support/evenings.js';

/**
 * Evenings before and after. Every story shows what the real meter counted of an invented clinician who types, pauses,
 * signs and sometimes leaves the notes for the evening: no number is written by hand.
 */
const meta: Meta = {
  title: 'Evenings',
  component: 'evenfall-evenings',
  tags: ['autodocs'],
  parameters: {
    snippet: {
      modules: ['@evenfall/editor/evenings/define'],
      imports: { '@evenfall/editor/evenings': ['LocalTimeStore'] },
      properties: { store: 'new LocalTimeStore()' },
      events: { 'evenfall-evenings-change': 'console.log(event.detail.what)' },
    },
  },
  play: async ({ canvasElement }) => {
    await drawn(canvasElement);
  },
};
export default meta;
type Story = StoryObj;

const page = (records: Parameters<typeof storeOf>[0], direction?: 'ltr' | 'rtl') =>
  sheet(html`<evenfall-evenings .store=${storeOf(records)}></evenfall-evenings>`, direction);

const better = () => lived(clinician({ evening: 0.7, weekend: 0.2 }, { evening: 0.2, weekend: 0.05, minutes: 6 }));

export const EveningsBack: Story = { name: 'Evenings back', render: () => page(better()) };

export const NoChange: Story = {
  name: 'No change',
  render: () => page(lived(clinician({ evening: 0.5, weekend: 0.15 }, { evening: 0.5, weekend: 0.15, minutes: 9 }))),
};

export const Worse: Story = {
  render: () =>
    page(
      lived(clinician({ evening: 0.2, weekend: 0.05 }, { evening: 0.65, weekend: 0.2, minutes: 12, complete: 0.6 })),
    ),
};

export const NotEnoughData: Story = {
  name: 'Not enough data',
  render: () => page(lived(clinician({}, { weeks: 1 }))),
};

/** Before drafting came in: there is one side only. */
export const BaselineOnly: Story = {
  name: 'Baseline only',
  render: () => page(lived({ ...clinician({}, {}), periods: clinician({ weeks: 3 }, {}).periods.slice(0, 1) })),
};

export const Empty: Story = {
  render: () => sheet(html`<evenfall-evenings .store=${storeOf([])}></evenfall-evenings>`),
};

export const Loading: Story = {
  render: () => sheet(html`<evenfall-evenings .store=${slowStore()}></evenfall-evenings>`),
  play: async () => {},
};

export const NoStorage: Story = {
  name: 'No storage',
  render: () => sheet(html`<evenfall-evenings .store=${brokenStore()}></evenfall-evenings>`),
};

/** More than half a year: the windows scroll, the newest are to be reached by keys too. */
export const LongRecord: Story = {
  name: 'A long record',
  render: () => page(lived({ ...clinician({ weeks: 14 }, { weeks: 20 }), start: '2026-03-02', missing: 0.15 })),
};

export const Deleted: Story = {
  render: () => page(better()),
  play: async ({ canvasElement }) => {
    const element = await drawn(canvasElement);
    element.shadowRoot?.querySelector<HTMLElement>('.delete')?.click();
    await drawn(canvasElement);
  },
};

/** What lies behind every figure, opened. */
export const Opened: Story = {
  name: 'Definitions and tables',
  render: () => page(better()),
  play: async ({ canvasElement }) => {
    const element = await drawn(canvasElement);
    for (const details of element.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
  },
};

export const Narrow: Story = {
  name: 'Narrow, 360 px',
  render: () => html`<div style="inline-size: 360px; max-inline-size: 100%">${page(better())}</div>`,
};

/** Dark on a page of any scheme: the element follows where it stands. */
export const Dark: Story = { render: () => dark(page(better())) };

export const RightToLeft: Story = { name: 'Right to left', render: () => page(better(), 'rtl') };
