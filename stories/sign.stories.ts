import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { EvenfallSign } from '../packages/editor/src/elements/sign/index.js';
import type { SignBlocker } from '../packages/editor/src/record/index.js';
import { paper, part } from './support/leaves.js';

type Args = Pick<EvenfallSign, 'blockers' | 'signature' | 'signer' | 'disabled'>;

const signer = { name: 'Jordan Ellis', credentials: 'LCSW' };
const blockers: SignBlocker[] = [
  { kind: 'proposals', count: 3, sectionId: 'subjective' },
  { kind: 'element', elementId: 'risk_screen', label: 'Risk screen', sectionId: 'objective' },
  { kind: 'element', elementId: 'diagnosis', label: 'Diagnosis', sectionId: 'assessment' },
];

const meta: Meta<Args> = {
  title: 'Parts/Sign',
  component: 'evenfall-sign',
  tags: ['autodocs'],
  parameters: {
    snippet: { partOf: 'evenfall-editor' },
  },
  args: { blockers: [], signature: undefined, signer, disabled: false },
  render: ({ blockers, signature, signer, disabled }) =>
    paper(html`<evenfall-sign
      .blockers=${blockers}
      .signature=${signature}
      .signer=${signer}
      ?disabled=${disabled}
    ></evenfall-sign>`),
};
export default meta;
type Story = StoryObj<Args>;

export const Ready: Story = {};

export const Blocked: Story = { args: { blockers } };

export const BlockedAndPressed: Story = {
  name: 'Blocked and pressed',
  args: { blockers },
  play: async ({ canvasElement }) => {
    (await part(canvasElement, 'evenfall-sign')).find('.sign').click();
  },
};

export const WhileDrafting: Story = { name: 'While drafting', args: { blockers: [{ kind: 'drafting' }] } };

export const Signed: Story = {
  args: {
    signature: {
      signer,
      signedAt: '2026-11-23T19:42:00.000Z',
      attestation:
        'I have reviewed this note in full, including every drafted sentence, and attest that it is an accurate record of this session.',
      sha256: '0'.repeat(64),
    },
  },
};
