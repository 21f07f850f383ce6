import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, render } from 'lit';
import { type Proposal, ProposalQueue, proposalText } from '../packages/editor/src/review/index.js';
import { paper, part } from './support/leaves.js';

interface Args {
  proposals: readonly Proposal[];
  drafting: boolean;
  preview: string;
}

const shorthand = 'ct anx ↑ x2 wks, work deadline. sleep 4-5h. tearful re mother. "cant switch off". denies SI/HI';

const drafted = (id: string, text: string, quote: string, changes: Partial<Proposal> = {}): Proposal => {
  const start = shorthand.indexOf(quote);
  const span = { sourceId: 'shorthand', start, end: start + quote.length };
  return {
    id,
    runId: 'story',
    sectionId: 'subjective',
    text,
    spans: [span],
    quotes: [{ ...span, quote }],
    support: 'paraphrased',
    reasons: [],
    state: 'proposed',
    engine: 'story',
    locality: 'on-device',
    ...changes,
  };
};

const clean = [
  drafted(
    '1',
    'Client reports increased anxiety for two weeks, related to a work deadline.',
    'ct anx ↑ x2 wks, work deadline',
  ),
  drafted('2', 'Sleep is 4 to 5 hours a night.', 'sleep 4-5h'),
  drafted('3', 'Client states, “cant switch off”.', '"cant switch off"', { support: 'quoted' }),
];

/** As the editor does: a queue decides, what is accepted becomes note. */
function review({ proposals, drafting, preview }: Args) {
  const root = document.createElement('div');
  const queue = new ProposalQueue();
  queue.add(...proposals);
  const note: Proposal[] = [];
  const draw = () =>
    render(
      html`
        <h2 style="margin: 0 0 .25rem; font-size: .9375rem">Subjective</h2>
        <p style="margin: 0 0 .5rem">Client arrived on time. ${note.map(proposalText).join(' ')}</p>
        <evenfall-proposals
          label="Draft sentences for Subjective"
          .proposals=${queue.open}
          .preview=${preview}
          ?drafting=${drafting}
          @evenfall-proposal-accept=${({ detail }: HTMLElementEventMap['evenfall-proposal-accept']) =>
            note.push(...queue.accept(detail.ids))}
          @evenfall-proposal-reject=${({ detail }: HTMLElementEventMap['evenfall-proposal-reject']) => queue.reject(detail.ids)}
          @evenfall-proposal-edit=${({ detail }: HTMLElementEventMap['evenfall-proposal-edit']) =>
            queue.edit(detail.id, detail.text)}
          @evenfall-proposal-undo=${() => {
            const back = queue.undo()?.proposals.map(({ id }) => id) ?? [];
            note.splice(0, note.length, ...note.filter(({ id }) => !back.includes(id)));
          }}
        ></evenfall-proposals>
      `,
      root,
    );
  queue.subscribe(() => queueMicrotask(draw));
  draw();
  return root;
}

const meta: Meta<Args> = {
  title: 'Parts/Proposals',
  component: 'evenfall-proposals',
  args: { proposals: clean, drafting: false, preview: '' },
  render: (args) => paper(review(args)),
};
export default meta;
type Story = StoryObj<Args>;

export const ToReview: Story = {};

export const UnderReview: Story = {
  play: async ({ canvasElement }) => {
    const { element } = await part(canvasElement, 'evenfall-proposals');
    element.focus({ id: '2' });
  },
};

export const AllLookedAt: Story = {
  play: async ({ canvasElement }) => {
    const { element } = await part(canvasElement, 'evenfall-proposals');
    for (const id of ['1', '2', '3']) element.focus({ id });
    await element.updateComplete;
  },
};

export const ToLookAtTwice: Story = {
  args: {
    proposals: [
      clean[0] as Proposal,
      drafted('4', 'Client takes sertraline 12 mg.', 'sleep 4-5h', {
        support: 'unsupported',
        reasons: [{ kind: 'not-in-source', words: 'sertraline, 12 mg' }],
      }),
      drafted('5', 'Client denies tearfulness.', 'tearful re mother', { support: 'contradicted' }),
      drafted('6', 'Client is grieving.', 'tearful re mother', { support: 'inferred' }),
      drafted('7', 'Client is motivated.', '', {
        support: 'unsupported',
        spans: [],
        quotes: [],
        reasons: [{ kind: 'no-source' }],
      }),
    ],
  },
};

export const Editing: Story = {
  play: async ({ canvasElement }) => {
    const { element, find } = await part(canvasElement, 'evenfall-proposals');
    find('[data-act=edit]').click();
    await element.updateComplete;
  },
};

export const One: Story = { args: { proposals: clean.slice(0, 1) } };

export const Drafting: Story = {
  args: { proposals: clean.slice(0, 1), drafting: true, preview: 'Sleep is 4 to 5 ho' },
};

export const DraftingStarts: Story = { args: { proposals: [], drafting: true } };
