import type { EncounterContext } from '@evenfall/templates';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { EvenfallEncounter } from '../packages/editor/src/elements/encounter/index.js';
import { CONTEXT } from './support/editor.js';
import { paper, part } from './support/leaves.js';

type Args = Pick<EvenfallEncounter, 'context' | 'readonly' | 'open'>;

/** When, how long, how and with whom, in one line; the fields when somebody wants them. */
const meta: Meta<Args> = {
  title: 'Parts/Session details',
  component: 'evenfall-encounter',
  tags: ['autodocs'],
  parameters: {
    snippet: { partOf: 'evenfall-editor' },
  },
  args: { context: { ...CONTEXT } as unknown as EncounterContext, readonly: false, open: false },
  render: ({ context, readonly, open }) =>
    paper(html`<evenfall-encounter .context=${context} ?readonly=${readonly} ?open=${open}></evenfall-encounter>`),
};
export default meta;
type Story = StoryObj<Args>;

export const InALine: Story = { name: 'In a line' };

export const NothingKnown: Story = { name: 'Nothing known', args: { context: {} } };

export const Open: Story = { args: { open: true } };

export const ByVideo: Story = {
  name: 'By video, open',
  args: {
    open: true,
    context: {
      ...CONTEXT,
      participants: ['client', 'partner'],
      goals: [],
      telehealth: { modality: 'video' },
    } as EncounterContext,
  },
};

export const ReadOnly: Story = { name: 'Read only', args: { readonly: true } };

/** A code and a time that do not go together, and one that is none: said beside the field. */
export const Problem: Story = {
  name: 'A field that cannot be',
  args: { open: true },
  play: async ({ canvasElement }) => {
    const { element, find } = await part(canvasElement, 'evenfall-encounter');
    const code = find('[name=cpt]') as HTMLInputElement;
    code.value = 'fifty';
    code.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
  },
};
