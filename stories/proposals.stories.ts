import {
  createNoteAiClient,
  type DraftEvent,
  type DraftRequest,
  type NoteAiClient,
  type Support,
  templateFor,
} from '@evenfall/ai-client';
import { soap } from '@evenfall/templates';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, render } from 'lit';
import { runDraft } from '../packages/editor/src/drafting/index.js';
import { type Proposal, ProposalQueue, proposalText } from '../packages/editor/src/review/index.js';
import { paper, part } from './support/leaves.js';

interface Args {
  client: NoteAiClient;
  /** Stop the story before the draft has ended: so many steps are taken. */
  steps: number;
}

const shorthand = [
  'ct anx ↑ x2 wks, work deadline',
  'sleep 4-5h',
  'tearful re mother, "cant switch off"',
  'appetite ok',
].join('\n');

const request: DraftRequest = {
  template: templateFor(soap),
  sources: [{ id: 'shorthand', kind: 'shorthand', text: shorthand, trusted: true }],
  sections: ['subjective'],
};

const at = (quote: string) => {
  const start = shorthand.indexOf(quote);
  return [{ sourceId: 'shorthand', start, end: start + quote.length }];
};

/** A client that says what a careless model would: for the states the on-device engine never reaches. */
const careless = (events: readonly DraftEvent[]): NoteAiClient => ({
  ...createNoteAiClient(),
  async *draft() {
    yield { type: 'start', runId: 'careless', engine: 'scripted', locality: 'third-party' };
    yield* events;
    yield { type: 'end', finish: 'complete', usage: { latencyMs: 0 } };
  },
});

const sentence = (id: string, text: string, quote: string, support: Support = 'paraphrased'): DraftEvent => ({
  type: 'sentence',
  sectionId: 'subjective',
  id,
  text,
  spans: quote ? at(quote) : [],
  support,
});

/** As the editor does: any client drafts through the guard, a queue decides, what is accepted becomes note. */
function review({ client, steps }: Args) {
  const root = document.createElement('div');
  const queue = new ProposalQueue();
  const note: Proposal[] = [];
  let preview = '';
  let drafting = true;
  const draw = () =>
    render(
      html`
        <h2 style="margin: 0 0 .25rem; font-size: .9375rem">Subjective</h2>
        <p style="margin: 0 0 .5rem">Client arrived on time. ${note.map(proposalText).join(' ')}</p>
        <evenfall-proposals
          label="Draft sentences for Subjective"
          .proposals=${queue.bySection('subjective')}
          .preview=${preview}
          ?drafting=${drafting}
          @evenfall-proposal-accept=${({ detail }: HTMLElementEventMap['evenfall-proposal-accept']) => {
            note.push(...queue.accept(detail.ids));
            draw();
          }}
          @evenfall-proposal-reject=${({ detail }: HTMLElementEventMap['evenfall-proposal-reject']) => {
            queue.reject(detail.ids);
            draw();
          }}
          @evenfall-proposal-edit=${({ detail }: HTMLElementEventMap['evenfall-proposal-edit']) =>
            queue.edit(detail.id, detail.text)}
          @evenfall-proposal-undo=${() => {
            const back = queue.undo()?.proposals.map(({ id }) => id) ?? [];
            note.splice(0, note.length, ...note.filter(({ id }) => !back.includes(id)));
            draw();
          }}
        ></evenfall-proposals>
      `,
      root,
    );
  const draft = async () => {
    let taken = 0;
    for await (const step of runDraft(client, request)) {
      if (step.type === 'preview') preview = step.text;
      if (step.type === 'proposal') {
        preview = '';
        queue.add(step.proposal);
      }
      drafting = step.type !== 'end';
      draw();
      taken += 1;
      if (taken === steps) return;
    }
  };
  draw();
  return { root, done: draft() };
}

/** Waits for the draft, then hands over its element. */
async function drafted(canvas: HTMLElement) {
  await drafts.get(canvas.querySelector('[data-draft]') as Element);
  return part(canvas, 'evenfall-proposals');
}
const drafts = new WeakMap<Element, Promise<void>>();

const meta: Meta<Args> = {
  title: 'Parts/Proposals',
  component: 'evenfall-proposals',
  tags: ['autodocs'],
  parameters: {
    snippet: { partOf: 'evenfall-editor' },
  },
  args: { client: createNoteAiClient(), steps: Number.POSITIVE_INFINITY },
  render: (args) => {
    const { root, done } = review(args);
    root.dataset.draft = '';
    drafts.set(root, done);
    return paper(root);
  },
  play: async ({ canvasElement }) => {
    await drafted(canvasElement);
  },
};
export default meta;
type Story = StoryObj<Args>;

export const ToReview: Story = { name: 'To review' };

export const UnderReview: Story = {
  name: 'Under review',
  play: async ({ canvasElement }) => {
    const { element } = await drafted(canvasElement);
    element.focus({ id: element.proposals[1]?.id ?? '' });
  },
};

export const AllLookedAt: Story = {
  name: 'All looked at',
  play: async ({ canvasElement }) => {
    const { element } = await drafted(canvasElement);
    for (const { id } of element.proposals) element.focus({ id });
    await element.updateComplete;
  },
};

export const Editing: Story = {
  play: async ({ canvasElement }) => {
    const { element, find } = await drafted(canvasElement);
    find('[data-act=edit]').click();
    await element.updateComplete;
  },
};

export const ToLookAtTwice: Story = {
  name: 'To look at twice',
  args: {
    client: careless([
      sentence('1', 'Client reports increased anxiety for two weeks.', 'ct anx ↑ x2 wks'),
      sentence('2', 'Client takes sertraline 12 mg.', 'sleep 4-5h'),
      sentence('3', 'Client states, “I feel hopeless.”', 'tearful re mother'),
      sentence('4', 'Appetite is poor.', 'appetite ok', 'contradicted'),
      sentence('5', 'Client is grieving.', 'tearful re mother', 'inferred'),
      sentence('6', 'Client is motivated.', ''),
      // Never shown: the guard drops it and asks instead.
      sentence('7', 'Client denies suicidal ideation.', 'appetite ok'),
    ]),
  },
};

export const One: Story = {
  args: { client: careless([sentence('1', 'Sleep is 4 to 5 hours a night.', 'sleep 4-5h')]) },
};

export const Drafting: Story = {
  args: {
    client: careless([
      sentence('1', 'Client reports increased anxiety for two weeks.', 'ct anx ↑ x2 wks'),
      { type: 'preview', sectionId: 'subjective', text: 'Sleep is 4 to 5 ho' },
    ]),
    steps: 3,
  },
};

export const DraftingStarts: Story = { name: 'Drafting starts', args: { steps: 1 } };
