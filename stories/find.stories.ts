import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { EvenfallFind } from '../packages/editor/src/rooms/find/index.js';
import { paper } from './support/leaves.js';

if (!customElements.get('evenfall-find')) customElements.define('evenfall-find', EvenfallFind);

type Args = Pick<EvenfallFind, 'count' | 'position'> & { words: string };

/** The search of the editor: how many places, and which one is shown. */
const meta: Meta<Args> = {
  title: 'Parts/Find',
  component: 'evenfall-find',
  tags: ['autodocs'],
  parameters: {
    snippet: { partOf: 'evenfall-editor' },
  },
  args: { count: 0, position: 0, words: '' },
  render: ({ count, position }) => paper(html`<evenfall-find .count=${count} .position=${position}></evenfall-find>`),
  play: async ({ canvasElement, args }) => {
    const find = canvasElement.querySelector('evenfall-find');
    await find?.updateComplete;
    const input = find?.shadowRoot?.querySelector('input');
    if (!input || !args.words) return;
    input.value = args.words;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await find?.updateComplete;
  },
};
export default meta;
type Story = StoryObj<Args>;

export const Empty: Story = {};

export const Found: Story = { args: { words: 'choir', count: 4, position: 2 } };

export const NotFound: Story = { name: 'Nothing found', args: { words: 'harbour' } };
