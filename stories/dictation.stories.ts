import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { EvenfallDictation } from '../packages/editor/src/rooms/dictation/index.js';
import { paper } from './support/leaves.js';

type Args = Pick<EvenfallDictation, 'look' | 'interim' | 'where'>;

/** What a dictation is doing, and where it is heard. */
const meta: Meta<Args> = {
  title: 'Parts/Dictation',
  component: 'evenfall-dictation',
  tags: ['autodocs'],
  parameters: { snippet: { partOf: 'evenfall-editor' } },
  args: { look: { kind: 'listening' }, interim: '', where: 'On this device' },
  render: ({ look, interim, where }) =>
    paper(html`<evenfall-dictation .look=${look} .interim=${interim} .where=${where}></evenfall-dictation>`),
};
export default meta;
type Story = StoryObj<Args>;

export const Listening: Story = {};

export const Hearing: Story = { args: { interim: 'she slept four hours and worried about' } };

export const Asking: Story = { args: { look: { kind: 'asking' } } };

export const ToBePrepared: Story = { name: 'A language to be prepared', args: { look: { kind: 'loadable' } } };

export const BeingPrepared: Story = { name: 'Being prepared', args: { look: { kind: 'loading' } } };

export const NoPermission: Story = {
  name: 'No permission',
  args: { look: { kind: 'failed', code: 'permission_denied' } },
};

export const NoMicrophone: Story = { name: 'No microphone', args: { look: { kind: 'failed', code: 'no_microphone' } } };
