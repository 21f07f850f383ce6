import { expandShorthand } from '@evenfall/templates';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { EvenfallShorthand } from '../packages/editor/src/elements/shorthand/index.js';
import { paper, part } from './support/leaves.js';

type Args = Pick<EvenfallShorthand, 'value' | 'busy' | 'disabled' | 'highlights' | 'engine' | 'questions'>;

const value =
  'ct anx ↑ x2 wks, work deadline, sleep 4-5h. affect anxious, tearful re mother. CBT thought log, receptive. denies SI/HI. HW: log daily. RTC 1 wk';
const at = (words: string) => ({ start: value.indexOf(words), end: value.indexOf(words) + words.length });

const meta: Meta<Args> = {
  title: 'Parts/Shorthand',
  component: 'evenfall-shorthand',
  tags: ['autodocs'],
  parameters: {
    snippet: { partOf: 'evenfall-editor' },
  },
  args: {
    value,
    busy: false,
    disabled: false,
    highlights: [],
    engine: { engine: 'evenfall', locality: 'on-device', ready: true },
    questions: [],
  },
  render: ({ value, busy, disabled, highlights, engine, questions }) =>
    paper(html`<evenfall-shorthand
      .value=${value}
      ?busy=${busy}
      ?disabled=${disabled}
      .highlights=${highlights}
      .engine=${engine}
      .questions=${questions}
    ></evenfall-shorthand>`),
};
export default meta;
type Story = StoryObj<Args>;

export const Empty: Story = { args: { value: '' } };

export const Written: Story = {};

export const Drafting: Story = { args: { busy: true } };

export const SourceOfASentence: Story = {
  name: 'Source of a sentence',
  args: { highlights: [at('sleep 4-5h'), at('denies SI/HI')] },
};

export const SourceFarDown: Story = {
  name: 'Source far down',
  args: {
    value: `${Array.from({ length: 40 }, (_, line) => `${line + 1}. topic touched on`).join('\n')}\ndenies SI/HI`,
  },
  play: async ({ canvasElement, args }) => {
    const start = args.value.indexOf('denies');
    const { element } = await part(canvasElement, 'evenfall-shorthand');
    element.highlights = [{ start, end: start + 12 }];
    await element.updateComplete;
  },
};

const ambiguous = 'ct w/ BPD, mood labile. MS reviewed, some insight. DBT skills, chain analysis. HW: diary card';

export const AmbiguousShortForms: Story = {
  name: 'Ambiguous short forms',
  args: { value: ambiguous, questions: expandShorthand(ambiguous).questions },
};

export const DraftingElsewhere: Story = {
  name: 'Drafting elsewhere',
  args: { engine: { engine: 'practice', locality: 'third-party', ready: true } },
};

export const EmptyAndPressed: Story = {
  name: 'Empty and pressed',
  args: { value: '' },
  play: async ({ canvasElement }) => {
    (await part(canvasElement, 'evenfall-shorthand')).find('.go').click();
  },
};

export const Disabled: Story = { args: { disabled: true } };
