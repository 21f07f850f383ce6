import { changesSince, FORMATS, formatById } from '@evenfall/templates';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { targetOf, viewOf } from '../packages/editor/src/rooms/prior/index.js';
import { paper } from './support/leaves.js';

interface Args {
  earlier: boolean;
  readonly: boolean;
}

const EARLIER = {
  id: 'week-before',
  date: '2026-11-17',
  format: 'dap',
  sections: {
    data: 'Client slept five hours and missed one choir rehearsal. PHQ-9 score 18. Client denies suicidal thoughts when asked.',
    assessment: 'Generalized anxiety disorder, moderate. No change in progress toward goal 1.',
    plan: 'Client will keep the thought log daily. Next session on Tuesday at 16:00.',
  },
};
const NOW = {
  format: 'soap',
  sections: {
    subjective: 'Client slept seven hours and went to both choir rehearsals.',
    objective: 'PHQ-9 score 12. Client denies suicidal thoughts when asked.',
    assessment: 'Generalized anxiety disorder, moderate. Some progress toward goal 1.',
    plan: 'Client will keep the thought log daily.',
  },
};
const soap = formatById('soap');

/** An earlier note beside this one: what changed since, wording that both have, and sentences to carry forward on purpose. */
const meta: Meta<Args> = {
  title: 'Parts/Earlier note',
  component: 'evenfall-prior',
  tags: ['autodocs'],
  parameters: { snippet: { partOf: 'evenfall-editor' } },
  args: { earlier: true, readonly: false },
  render: ({ earlier, readonly }) =>
    paper(html`<evenfall-prior
      .notes=${earlier ? [{ id: EARLIER.id, date: EARLIER.date }] : []}
      .note=${earlier ? viewOf(EARLIER, FORMATS) : undefined}
      .changes=${earlier ? changesSince(NOW, EARLIER, { formats: FORMATS }) : undefined}
      .target=${(section: string) => targetOf(section, formatById('dap'), soap)}
      .readonly=${readonly}
    ></evenfall-prior>`),
};
export default meta;
type Story = StoryObj<Args>;

export const WhatChanged: Story = { name: 'What changed since' };

export const NothingCanBeCopied: Story = { name: 'While nothing can be copied', args: { readonly: true } };

export const NoEarlierNote: Story = { name: 'No earlier note', args: { earlier: false } };
