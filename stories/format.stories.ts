import { dap, type Format, girp, type Note, previewConversion, soap } from '@evenfall/templates';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { EvenfallFormat } from '../packages/editor/src/rooms/format/index.js';
import { completeNote } from './support/editor.js';

if (!customElements.get('evenfall-format')) customElements.define('evenfall-format', EvenfallFormat);

type Args = Pick<EvenfallFormat, 'current' | 'formats' | 'chosen' | 'blank' | 'waiting' | 'arrivals'>;

/** Another format, looked at before it is done. With a whole note in it: Editor, “Another format”. */
const meta: Meta<Args> = {
  title: 'Parts/Format',
  component: 'evenfall-format',
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    snippet: { partOf: 'evenfall-editor' },
  },
  args: { current: soap.title, formats: [dap, girp], chosen: undefined, blank: false, waiting: 0, arrivals: [] },
  render: ({ current, formats, chosen, blank, waiting, arrivals }) =>
    // The dialog lies over everything: what is under it must be as large.
    html`<main style="min-block-size: 30rem">
      <evenfall-format
        .current=${current}
        .formats=${formats}
        .chosen=${chosen}
        .blank=${blank}
        .waiting=${waiting}
        .arrivals=${arrivals}
      ></evenfall-format>
    </main>`,
  play: async ({ canvasElement }) => {
    await canvasElement.querySelector('evenfall-format')?.updateComplete;
  },
};
export default meta;
type Story = StoryObj<Args>;

/** Where each piece of a whole SOAP note goes. */
function arriving(format: Format): Args['arrivals'] {
  const steps = previewConversion(JSON.parse(completeNote()) as Note, format);
  return format.sections.map(({ id, title }) => ({
    section: { id, title },
    pieces: steps.filter(({ to }) => to?.id === id),
  }));
}

export const ToChoose: Story = { name: 'To choose' };

export const Chosen: Story = {
  args: {
    chosen: dap,
    arrivals: arriving(dap),
  },
};

export const BlankNote: Story = { name: 'A blank note', args: { chosen: dap, blank: true } };

export const SentencesWait: Story = { name: 'Drafted sentences wait', args: { chosen: dap, waiting: 3 } };
