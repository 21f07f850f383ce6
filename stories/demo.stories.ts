import type { Meta, StoryObj } from '@storybook/web-components-vite';
import afterTheHour from './demo/after-the-hour.json';
import { type PracticePageOptions, practicePage } from './demo/practice-page.js';

const meta: Meta<PracticePageOptions> = {
  title: 'Demo',
  parameters: {
    layout: 'fullscreen',
    docs: {
      description: {
        component:
          'A plain, fictional practice page that embeds the editor and the checklist with markup, properties and events only.',
      },
    },
  },
  argTypes: { format: { control: 'inline-radio', options: ['soap', 'dap'] } },
  render: practicePage,
};
export default meta;
type Story = StoryObj<PracticePageOptions>;

export const SoapNote: Story = { name: 'SOAP note', args: { format: 'soap' } };
export const DapNote: Story = { name: 'DAP note, by video', args: { format: 'dap' } };

export const InReview: Story = {
  name: 'In review',
  args: { format: 'soap' },
  play: async ({ canvasElement }) => {
    const editor = canvasElement.querySelector('evenfall-editor');
    await editor?.draft(afterTheHour.shorthand);
    await editor?.session?.settled;
    window.scrollTo(0, 0);
  },
};
