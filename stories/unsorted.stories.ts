import { soap, type UnsortedItem } from '@evenfall/templates';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, render } from 'lit';
import type { EvenfallUnsorted } from '../packages/editor/src/elements/unsorted/index.js';
import { paper, part } from './support/leaves.js';

type Args = Pick<EvenfallUnsorted, 'items'>;

const items: UnsortedItem[] = [
  {
    id: 'u1',
    from: 'paste',
    section: 'plan',
    text: 'Billing\nPrior authorization renewed through March; copay collected.',
  },
  { id: 'u2', from: 'draft', text: 'Sister visiting from out of town next weekend.' },
  { id: 'u3', from: 'load', section: 'intervention', text: 'Walked through the thought log from Tuesday.' },
];

/** As the editor does: what is placed leaves the tray, what is discarded leaves the way back. */
function tray(start: readonly UnsortedItem[]) {
  const root = document.createElement('div');
  let current = start;
  let discarded: ReadonlySet<string> = new Set();
  const leave = ({ detail }: CustomEvent<{ id: string }>) => {
    current = current.filter(({ id }) => id !== detail.id);
    draw();
  };
  const toggle = ({ detail }: CustomEvent<{ id: string }>) => {
    discarded = discarded.has(detail.id) ? new Set() : new Set([detail.id]);
    draw();
  };
  const draw = () =>
    render(
      html`<evenfall-unsorted
        .items=${current}
        .sections=${soap.sections}
        @evenfall-unsorted-place=${leave}
        .discarded=${discarded}
        @evenfall-unsorted-discard=${toggle}
        @evenfall-unsorted-undo=${toggle}
      ></evenfall-unsorted>`,
      root,
    );
  draw();
  return root;
}

const meta: Meta<Args> = {
  title: 'Parts/Unsorted',
  component: 'evenfall-unsorted',
  tags: ['autodocs'],
  parameters: {
    snippet: { partOf: 'evenfall-editor' },
  },
  args: { items },
  render: (args) => paper(tray(args.items)),
};
export default meta;
type Story = StoryObj<Args>;

export const Several: Story = {};

export const One: Story = { args: { items: items.slice(1, 2) } };

export const Discarded: Story = {
  play: async ({ canvasElement }) => {
    (await part(canvasElement, 'evenfall-unsorted')).find('[data-discard]').click();
  },
};

export const Empty: Story = { args: { items: [] } };
