import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { SentRun } from '../packages/editor/src/session/index.js';
import { paper, part } from './support/leaves.js';

interface Args {
  runs: readonly SentRun[];
}

const device: SentRun = { kind: 'draft', engine: 'evenfall-on-device/1', locality: 'on-device', payloads: [] };

/** The exact text that left the page, after de-identification: from memory, on request, and kept nowhere. */
const meta: Meta<Args> = {
  title: 'Parts/What was sent',
  component: 'evenfall-sent',
  tags: ['autodocs'],
  parameters: {
    snippet: { partOf: 'evenfall-editor' },
  },
  args: { runs: [device] },
  render: ({ runs }) => paper(html`<evenfall-sent .runs=${runs}></evenfall-sent>`),
  play: async ({ canvasElement }) => {
    await (await part(canvasElement, 'evenfall-sent')).element.open();
  },
};
export default meta;
type Story = StoryObj<Args>;

export const Nothing: Story = { name: 'Nothing: made on the device' };

export const ToAModel: Story = {
  name: 'To a model',
  args: {
    runs: [
      device,
      {
        kind: 'rewrite',
        engine: 'practice-model',
        locality: 'third-party',
        payloads: [
          {
            engine: 'practice-model',
            origin: 'https://model.example',
            deidentified: true,
            system:
              'You rewrite one passage of a therapy progress note for its clinician to review.\nNever add what no source says.',
            messages: [{ role: 'user', content: '‹7f3a› s1: Client argued with ⟦NAME_1⟧ on ⟦DATE_1⟧. ‹/7f3a›' }],
          },
        ],
      },
    ],
  },
};

export const NotAllowed: Story = {
  name: 'Not allowed, and not told',
  args: {
    runs: [
      { kind: 'draft', engine: '', locality: undefined, blocked: true, payloads: [] },
      { kind: 'draft', engine: 'practice-own', locality: 'first-party', payloads: [] },
    ],
  },
};
