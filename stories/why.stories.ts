import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { EvenfallWhy } from '../packages/editor/src/rooms/review/index.js';
import { paper } from './support/leaves.js';

type Args = Pick<EvenfallWhy, 'reason'>;

/** Asked once, in passing, after a drafted sentence was left out: an answer helps the house, none is needed. */
const meta: Meta<Args> = {
  title: 'Parts/Why left out',
  component: 'evenfall-why',
  tags: ['autodocs'],
  parameters: { snippet: { partOf: 'evenfall-editor' } },
  args: { reason: undefined },
  render: ({ reason }) => paper(html`<evenfall-why .reason=${reason}></evenfall-why>`),
};
export default meta;
type Story = StoryObj<Args>;

export const Asked: Story = {};

export const Chosen: Story = { args: { reason: 'wording' } };
