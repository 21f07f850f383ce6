import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { BUTTONS, TOGGLES } from '../packages/editor/src/elements/editor/toolbar-buttons.js';
import { inSight } from '../packages/editor/src/placing/index.js';
import { EvenfallSelection } from '../packages/editor/src/rooms/touch/index.js';
import { paper } from './support/leaves.js';

if (!customElements.get('evenfall-selection')) customElements.define('evenfall-selection', EvenfallSelection);

interface Args {
  active: ReadonlySet<string>;
  /** Pixels over the words. */
  from: number;
  rewrites: boolean;
}

const tools = BUTTONS.flat().map((button) => ({ ...button, toggles: TOGGLES.has(button.command) }));
const WANTED: readonly string[] = ['bold', 'italic', 'underline', 'bulletList', 'rewrite'];

/**
 * Beside words that a finger selected: under them, or over the system's menu where a keyboard leaves no room below; never on
 * them. On a phone or a tablet the editor brings it; with a mouse there is the toolbar.
 */
const meta: Meta<Args> = {
  title: 'Parts/Selection by touch',
  component: 'evenfall-selection',
  tags: ['autodocs'],
  parameters: {
    viewport: { defaultViewport: 'mobile1' },
    docs: { story: { inline: false, iframeHeight: 360 } },
    snippet: { partOf: 'evenfall-editor' },
  },
  args: { active: new Set(), from: 24, rewrites: true },
  render: ({ active, from, rewrites }) =>
    paper(html`<div style="max-inline-size: 20rem; min-block-size: 18rem">
      <p style=${`margin-block: ${from}px 0`}>
        Client reports increased anxiety for two weeks, <mark>since a new manager started</mark>, with daily worry and
        4–5 hours of sleep.
      </p>
      <evenfall-selection
        .tools=${tools.filter(({ command }) => WANTED.includes(command) && (rewrites || command !== 'rewrite'))}
        .active=${active}
      ></evenfall-selection>
    </div>`),
  play: async ({ canvasElement }) => {
    const bar = canvasElement.querySelector('evenfall-selection');
    await bar?.updateComplete;
    await document.fonts.ready;
    const words = canvasElement.querySelector('mark')?.getBoundingClientRect();

    if (words) bar?.stand(words, inSight());
  },
};
export default meta;
type Story = StoryObj<Args>;

export const UnderTheWords: Story = { name: 'Under the words' };

export const BoldWords: Story = { name: 'Bold words', args: { active: new Set(['bold']) } };

export const WithoutAModel: Story = { name: 'Where nothing is rewritten', args: { rewrites: false } };

export const OverAKeyboard: Story = {
  name: 'Over a keyboard',
  args: { from: 160 },
  play: async ({ canvasElement }) => {
    const bar = canvasElement.querySelector('evenfall-selection');
    await bar?.updateComplete;
    await document.fonts.ready;
    const words = canvasElement.querySelector('mark')?.getBoundingClientRect();
    if (words) bar?.stand(words, { ...inSight(), bottom: words.bottom + 30 });
  },
};
