import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { EvenfallPhrases } from '../packages/editor/src/rooms/phrases/index.js';
import { paper } from './support/leaves.js';

type Args = Pick<EvenfallPhrases, 'phrases' | 'text' | 'loading' | 'failed'>;

/** A person's own phrases: written once, found by a dot and their name. */
const meta: Meta<Args> = {
  title: 'Parts/Own phrases',
  component: 'evenfall-phrases',
  tags: ['autodocs'],
  parameters: { docs: { story: { inline: false, iframeHeight: 560 } }, snippet: { partOf: 'evenfall-editor' } },
  args: {
    phrases: [
      { name: 'consent', text: 'Limits of confidentiality were reviewed, and client agreed.', own: true },
      { name: 'tele', text: 'Seen by video from ***; emergency contact ***.', own: true },
    ],
    text: '',
    loading: false,
    failed: false,
  },
  render: ({ phrases, text, loading, failed }) =>
    paper(html`<evenfall-phrases
      .phrases=${phrases}
      .text=${text}
      .loading=${loading}
      .failed=${failed}
    ></evenfall-phrases>`),
};
export default meta;
type Story = StoryObj<Args>;

export const Two: Story = {};

export const None: Story = { args: { phrases: [] } };

export const NewFromSelectedWords: Story = {
  name: 'A new one from selected words',
  args: { text: 'Client was given the crisis line and knows when to call it.' },
};

export const OnTheirWay: Story = { name: 'On their way', args: { phrases: [], loading: true } };

export const NotKept: Story = { name: 'A change that was not kept', args: { failed: true } };
