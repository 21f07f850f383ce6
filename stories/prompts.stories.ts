import { type ElementResult, elementById } from '@evenfall/templates';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, render } from 'lit';
import { paper, part } from './support/leaves.js';

interface Args {
  results: readonly ElementResult[];
}

function open(elementId: string, changes: Partial<ElementResult> = {}): ElementResult {
  const definition = elementById(elementId);
  if (!definition) throw new Error(`no element ${elementId}`);
  const { severity, question } = definition;
  return {
    elementId,
    status: 'missing',
    evidence: [],
    section: 'objective',
    severity,
    question,
    definition,
    ...changes,
  };
}

/** As the editor does: an answer writes its sentence, and what it documents is no longer asked. */
function section(start: readonly ElementResult[]) {
  const root = document.createElement('div');
  let results = start;
  let text = 'Client attended by video. Reviewed the thought log from last week.';
  const settle = (elementId: string, groupId?: string) => {
    results = results.flatMap((result) => {
      if (result.elementId !== elementId) return [result];
      const groups = (result.open ?? result.definition.answers?.map(({ id }) => id) ?? []).filter(
        (id) => id !== groupId,
      );
      return groupId && groups.length > 0 ? [{ ...result, status: 'partial' as const, open: groups }] : [];
    });
    draw();
  };
  const draw = () =>
    render(
      html`
        <h2 style="margin: 0 0 .25rem; font-size: .9375rem">Objective</h2>
        <p style="margin: 0 0 .5rem">${text}</p>
        <evenfall-prompts
          label="Questions about Objective"
          .results=${results}
          @evenfall-prompt-answer=${({ detail }: HTMLElementEventMap['evenfall-prompt-answer']) => {
            text = `${text} ${detail.text}`;
            settle(detail.elementId, detail.groupId);
          }}
          @evenfall-prompt-exempt=${({ detail }: HTMLElementEventMap['evenfall-prompt-exempt']) => settle(detail.elementId)}
          @evenfall-prompt-snooze=${({ detail }: HTMLElementEventMap['evenfall-prompt-snooze']) => settle(detail.elementId)}
        ></evenfall-prompts>
        <h2 style="margin: 1rem 0 .25rem; font-size: .9375rem">Assessment</h2>
        <p style="margin: 0">Generalized anxiety, some relief since last session.</p>
      `,
      root,
    );
  draw();
  return root;
}

const choose = async (canvas: HTMLElement, elementId: string) => {
  const { element, find } = await part(canvas, 'evenfall-prompts');
  find(`[data-id=${elementId}]`).click();
  await element.updateComplete;
  return { element, find };
};

const meta: Meta<Args> = {
  title: 'Parts/Prompts',
  component: 'evenfall-prompts',
  args: { results: ['mse', 'affect', 'risk_screen', 'measure'].map((id) => open(id)) },
  render: (args) => paper(section(args.results)),
};
export default meta;
type Story = StoryObj<Args>;

export const Several: Story = {};

export const Many: Story = {
  args: {
    results: [
      'risk_screen',
      'risk_formulation',
      'mse',
      'affect',
      'intervention',
      'modality',
      'response',
      'measure',
    ].map((id) => open(id)),
  },
};

export const ManyShown: Story = {
  ...Many,
  play: async ({ canvasElement }) => {
    (await part(canvasElement, 'evenfall-prompts')).find('.more').click();
  },
};

export const RiskScreen: Story = {
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 'risk_screen');
  },
};

export const RiskScreenPartlyAnswered: Story = {
  args: { results: [open('risk_screen', { status: 'partial', open: ['violence', 'self-harm'] }), open('affect')] },
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 'risk_screen');
  },
};

export const AskingForAReason: Story = {
  play: async ({ canvasElement }) => {
    const { find } = await choose(canvasElement, 'risk_screen');
    find('[data-answer="suicide.not-assessed"]').click();
  },
};

export const QuickAnswers: Story = {
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 'affect');
  },
};

export const AnsweredInWriting: Story = {
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 'mse');
  },
};

export const NotApplicable: Story = {
  play: async ({ canvasElement }) => {
    const { find } = await choose(canvasElement, 'affect');
    find('[data-exempt]').click();
  },
};

export const Contradicted: Story = {
  args: {
    results: [
      open('risk_screen', {
        status: 'contradicted',
        question: 'The note says both that suicidal thoughts were denied and that they were present: which holds?',
      }),
    ],
  },
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 'risk_screen');
  },
};

export const NothingOpen: Story = { args: { results: [] } };
