import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { type AnswerKind, rememberedAnswers } from '../packages/editor/src/rooms/fields/index.js';
import { paper } from './support/leaves.js';

interface Args {
  kind: AnswerKind;
  /** The sentence as it stands in the note; empty for a new one. */
  sentence: string;
}

const read = rememberedAnswers();
const answerIn = (sentence: string) => read({ objective: sentence })[0]?.answer;

/** The fields of a sentence in fixed words, beside it: the sentence is the record, the fields read it and write it anew. */
const meta: Meta<Args> = {
  title: 'Parts/Fields of a sentence',
  component: 'evenfall-fields',
  tags: ['autodocs'],
  parameters: { docs: { story: { inline: false, iframeHeight: 420 } }, snippet: { partOf: 'evenfall-editor' } },
  args: { kind: 'measure', sentence: '' },
  render: ({ kind, sentence }) =>
    paper(html`<p style="margin: 0">${sentence || 'A new sentence'}</p>
      <div style="min-block-size: 22rem">
        <evenfall-fields
          .kind=${kind}
          .answer=${answerIn(sentence)}
          .place=${{ left: 32, right: 320, top: 16, bottom: 44 }}
        ></evenfall-fields>
      </div>`),
};
export default meta;
type Story = StoryObj<Args>;

export const NewScore: Story = { name: 'A new score' };

export const Score: Story = { name: 'A score that stands', args: { sentence: 'PHQ-9 score 12 (moderate).' } };

export const Risk: Story = { args: { kind: 'risk_screen' } };

export const MentalStatus: Story = { name: 'Mental status', args: { kind: 'mse' } };

export const Progress: Story = { args: { kind: 'progress' } };
