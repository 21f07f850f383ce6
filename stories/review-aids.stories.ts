import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { EvenfallLinks } from '../packages/editor/src/rooms/review/index.js';
import { paper } from './support/leaves.js';

type Args = Pick<EvenfallLinks, 'unused' | 'here'>;

const piece = (text: string, start: number) => ({ text, start, end: start + text.length });

/** What stands by while a person reviews: where the words of the shorthand went. */
const meta: Meta<Args> = {
  title: 'Parts/Review aids',
  component: 'evenfall-links',
  tags: ['autodocs'],
  parameters: {
    snippet: { partOf: 'evenfall-editor' },
  },
  args: { unused: [piece('work deadline', 17), piece('skipped choir twice', 60)], here: undefined },
  render: ({ unused, here }) => paper(html`<evenfall-links .unused=${unused} .here=${here}></evenfall-links>`),
};
export default meta;
type Story = StoryObj<Args>;

export const InNoSentence: Story = { name: 'Pieces in no sentence' };

export const AllInSentences: Story = { name: 'All in sentences', args: { unused: [] } };

export const OfThePieceUnderTheCaret: Story = {
  name: 'Sentences of the piece under the caret',
  args: {
    here: [
      { id: 'a', text: 'Client reported increased anxiety for two weeks.', waits: true },
      { id: 'b', text: 'Sleep was 4 to 5 hours a night.', waits: false },
    ],
  },
};
