import type { Meta, StoryObj } from '@storybook/web-components-vite';
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

/** What a therapist typed right after the hour. The picture in the README is this story. */
const AFTER_THE_HOUR = `ct here for worry abt landlord hearing, 7/10 most days
sleep 5h, called out of work x2 this wk
casually dressed, cooperative, TP linear, mood "wound up", affect anxious
GAD-7 = 14
CBT - cog restructuring re "we'll be on the street"
GAD F41.1, goal 1 some progress
hw: worry log daily. rtc 1 wk`;

export const InReview: Story = {
  name: 'In review',
  args: { format: 'soap' },
  play: async ({ canvasElement }) => {
    const editor = canvasElement.querySelector('evenfall-editor');
    await editor?.draft(AFTER_THE_HOUR);
    await editor?.session?.settled;
    window.scrollTo(0, 0);
  },
};
