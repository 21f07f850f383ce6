import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { EvenfallToolbar } from '../packages/editor/src/elements/editor/toolbar.js';
import { paper, part } from './support/leaves.js';

type Args = Pick<EvenfallToolbar, 'active' | 'possible'>;

const EVERYTHING = [
  'bold',
  'italic',
  'underline',
  'bulletList',
  'orderedList',
  'undo',
  'redo',
  'find',
  'format',
] as const;

/** One stop of the Tab key; arrows move inside. What has no room is behind “More”. */
const meta: Meta<Args> = {
  title: 'Parts/Toolbar',
  component: 'evenfall-toolbar',
  tags: ['autodocs'],
  parameters: {
    snippet: { partOf: 'evenfall-editor' },
  },
  args: { active: new Set(), possible: new Set(EVERYTHING) },
  render: ({ active, possible }) =>
    paper(html`<evenfall-toolbar .active=${active} .possible=${possible}></evenfall-toolbar>`),
};
export default meta;
type Story = StoryObj<Args>;

export const AtRest: Story = { name: 'At rest' };

export const InBoldList: Story = { name: 'In a bold list', args: { active: new Set(['bold', 'bulletList'] as const) } };

export const NothingToUndo: Story = {
  name: 'Nothing to undo',
  args: { possible: new Set(EVERYTHING.filter((command) => command !== 'undo' && command !== 'redo')) },
};

export const WithControlsOfTheHost: Story = {
  name: 'With controls of the host',
  render: ({ active, possible }) =>
    paper(html`<evenfall-toolbar .active=${active} .possible=${possible}>
      <button slot="start" type="button">Insert goal</button>
      <button slot="end" type="button">Dictate</button>
    </evenfall-toolbar>`),
};

export const Narrow: Story = {
  name: 'Narrow, menu open',
  decorators: [(story) => html`<div style="max-inline-size: 14rem">${story()}</div>`],
  play: async ({ canvasElement }) => {
    const { element, find } = await part(canvasElement, 'evenfall-toolbar');
    while (!element.shadowRoot?.querySelector('.more button')) await new Promise(requestAnimationFrame);
    await element.updateComplete;
    find('.more').showPopover();
  },
};
