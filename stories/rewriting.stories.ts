import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { EvenfallRewrite } from '../packages/editor/src/rooms/rewrite/index.js';
import { paper, part } from './support/leaves.js';

type Args = Pick<EvenfallRewrite, 'items' | 'intent' | 'busy' | 'instructions' | 'engine' | 'asked'>;

const before = [
  'It was noted that client was able to sleep in order to work.',
  'Client denied suicidal ideation and denied homicidal ideation.',
];
const by = { engine: 'evenfall-on-device/1', locality: 'on-device' } as const;
const waiting = before.map((text, id) => ({ id, before: text, outcome: undefined }));

/** Other words for what is selected: a suggestion over the note, word by word, and never in it before it is accepted. */
const meta: Meta<Args> = {
  title: 'Parts/Rewriting',
  component: 'evenfall-rewrite',
  tags: ['autodocs'],
  parameters: {
    snippet: { partOf: 'evenfall-editor' },
  },
  args: {
    items: waiting,
    intent: undefined,
    busy: false,
    instructions: false,
    engine: { locality: 'on-device' },
    asked: false,
  },
  render: (args) =>
    paper(html`<evenfall-rewrite
      .items=${args.items}
      .intent=${args.intent}
      ?busy=${args.busy}
      ?instructions=${args.instructions}
      .engine=${args.engine}
      ?asked=${args.asked}
    ></evenfall-rewrite>`),
};
export default meta;
type Story = StoryObj<Args>;

export const ToChoose: Story = { name: 'What to ask for' };

export const WithAModel: Story = {
  name: 'With a model: also in one’s own words',
  args: { instructions: true, engine: { locality: 'third-party' } },
};

export const Busy: Story = { args: { intent: 'shorten', busy: true, asked: true } };

export const Suggestions: Story = {
  args: {
    intent: 'shorten',
    asked: true,
    items: [
      {
        id: 0,
        before: before[0] as string,
        outcome: { kind: 'rewritten', text: 'Client could sleep to work.', reasons: [], by },
      },
      { id: 1, before: before[1] as string, outcome: { kind: 'same' } },
    ],
  },
  play: async ({ canvasElement }) => (await part(canvasElement, 'evenfall-rewrite')).element.focus(),
};

export const Editing: Story = {
  args: Suggestions.args as Args,
  play: async ({ canvasElement }) => {
    const { element, find } = await part(canvasElement, 'evenfall-rewrite');
    find('[data-act=edit]').click();
    await element.updateComplete;
  },
};

export const ToLookAtTwice: Story = {
  name: 'To look at twice, and not offered',
  args: {
    intent: 'plain',
    asked: true,
    engine: { locality: 'third-party' },
    items: [
      {
        id: 0,
        before: 'Client cried at length and called her sister.',
        outcome: {
          kind: 'rewritten',
          text: 'Client called her sister.',
          reasons: [{ fault: 'event', kind: 'not-in-source', words: 'cried', change: 'lost' }],
          by: { engine: 'scripted', locality: 'third-party' },
        },
      },
      {
        id: 1,
        before: before[1] as string,
        outcome: {
          kind: 'refused',
          reasons: [{ fault: 'risk', kind: 'not-in-source', words: 'homicidal ideation', change: 'lost' }],
        },
      },
      { id: 2, before: 'Next session on 12/4 at 3 pm.', outcome: { kind: 'failed', code: 'timeout' } },
    ],
  },
};
