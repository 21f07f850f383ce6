import { checkText, type ElementResult, type Exemption, elementById } from '@evenfall/templates';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, render } from 'lit';
import { promptsFor } from '../packages/editor/src/prompts/index.js';
import { paper, part } from './support/leaves.js';

interface Args {
  /** What stands in Objective; the questions follow from it. */
  objective: string;
  /** Results that no short text brings about, in place of the check's. */
  results?: readonly ElementResult[];
}

const CONTEXT = { cpt: '90837', sessionMinutes: 55, date: '2026-11-23' };

/** As the editor does: an answer writes its sentence, the note is read again, and the questions follow from it. */
function section({ objective, results }: Args) {
  const root = document.createElement('div');
  let text = objective;
  const exemptions: Exemption[] = [];
  const snoozed = new Set<string>();
  const questions = () => {
    if (results) return results;
    const sections = { subjective: '', objective: text, assessment: '', plan: '' };
    const check = checkText({ format: 'soap', sections }, { context: CONTEXT, exemptions });
    return promptsFor(check, { exemptions, snoozed }).find((each) => each.section === 'objective')?.results ?? [];
  };
  const draw = () =>
    render(
      html`
        <h2 style="margin: 0 0 .25rem; font-size: .9375rem">Objective</h2>
        <p style="margin: 0 0 .5rem">${text}</p>
        <evenfall-prompts
          label="Questions about Objective"
          .results=${questions()}
          @evenfall-prompt-answer=${({ detail }: HTMLElementEventMap['evenfall-prompt-answer']) => {
            text = `${text} ${detail.text}`;
            draw();
          }}
          @evenfall-prompt-exempt=${({ detail }: HTMLElementEventMap['evenfall-prompt-exempt']) => {
            exemptions.push({ ...detail, at: '2026-11-23T19:40:00Z' });
            draw();
          }}
          @evenfall-prompt-snooze=${({ detail }: HTMLElementEventMap['evenfall-prompt-snooze']) => {
            snoozed.add(detail.elementId);
            draw();
          }}
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
  tags: ['autodocs'],
  parameters: {
    snippet: { partOf: 'evenfall-editor' },
  },
  args: {
    objective:
      'Reviewed the thought log from last week and practised cognitive restructuring; client engaged well and named two distortions unaided.',
  },
  render: (args) => paper(section(args)),
};
export default meta;
type Story = StoryObj<Args>;

export const Several: Story = {};

export const Many: Story = { args: { objective: 'Client attended by video.' } };

export const ManyShown: Story = {
  name: 'Many shown',
  ...Many,
  play: async ({ canvasElement }) => {
    (await part(canvasElement, 'evenfall-prompts')).find('.more').click();
  },
};

export const RiskScreen: Story = {
  name: 'Risk screen',
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 'risk_screen');
  },
};

export const RiskScreenPartlyAnswered: Story = {
  name: 'Risk screen partly answered',
  play: async ({ canvasElement }) => {
    const { element, find } = await choose(canvasElement, 'risk_screen');
    // In the panel, as a person who presses is: what was answered stays there until they leave.
    find('[data-answer="suicide.denied"]').focus();
    find('[data-answer="suicide.denied"]').click();
    await element.updateComplete;
  },
};

export const AskingForAReason: Story = {
  name: 'Asking for a reason',
  play: async ({ canvasElement }) => {
    const { find } = await choose(canvasElement, 'risk_screen');
    find('[data-answer="suicide.not-assessed"]').click();
  },
};

export const QuickAnswers: Story = {
  name: 'Quick answers',
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 'affect');
  },
};

export const AnsweredInWriting: Story = {
  name: 'Answered in writing',
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 'mse');
  },
};

export const NotApplicable: Story = {
  name: 'Not applicable',
  play: async ({ canvasElement }) => {
    const { find } = await choose(canvasElement, 'affect');
    find('[data-exempt]').click();
  },
};

const riskScreen = elementById('risk_screen');

export const Contradicted: Story = {
  args: {
    objective: 'Client denies suicidal thoughts when asked. Passive suicidal ideation since Monday.',
    results: riskScreen
      ? [
          {
            elementId: 'risk_screen',
            status: 'contradicted',
            evidence: [],
            section: 'objective',
            requirement: 'required',
            severity: 'block',
            question: 'The note says both that suicidal thoughts were denied and that they were present: which holds?',
            sources: riskScreen.sources,
            definition: riskScreen,
            open: ['suicide'],
          },
        ]
      : [],
  },
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 'risk_screen');
  },
};

export const NothingOpen: Story = {
  name: 'Nothing open',
  args: { objective: 'Everything is documented.', results: [] },
};
