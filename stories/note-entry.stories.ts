import '@evenfall/editor/record/define';
import type { NoteRecord, Signer } from '@evenfall/editor/record';
import { soap } from '@evenfall/templates';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { EvenfallNoteEntry } from '../packages/editor/src/elements/note/index.js';
import { CLINICIAN, SUPERVISOR, signedRecord, withEntries } from '../test/support/signed.js';
import { paper } from './support/leaves.js';

interface Args {
  record: () => Promise<NoteRecord>;
  author: Signer;
  cosign: EvenfallNoteEntry['cosign'];
  problem?: string;
  kind?: number;
}

const asked = async () => withEntries(await signedRecord(), [{ kind: 'cosign-request' }, CLINICIAN]);

/** Where a person adds to a signed note. What was signed stays as it is. */
const meta: Meta<Args> = {
  title: 'Parts/Note entry',
  component: 'evenfall-note-entry',
  tags: ['autodocs'],
  parameters: {
    snippet: { partOf: 'evenfall-note' },
  },
  args: { record: () => signedRecord(), author: CLINICIAN, cosign: 'none' },
  loaders: [async ({ args }) => ({ record: await args.record() })],
  render: ({ author, cosign, problem }, { loaded }) =>
    paper(html`<evenfall-note-entry
      .record=${loaded.record}
      .format=${soap}
      .author=${author}
      .cosign=${cosign}
      .problem=${problem}
    ></evenfall-note-entry>`),
  play: async ({ canvasElement, args: { kind } }) => {
    const entry = canvasElement.querySelector('evenfall-note-entry') as EvenfallNoteEntry | null;
    await entry?.updateComplete;
    if (kind === undefined) return;
    entry?.shadowRoot?.querySelector<HTMLElement>('.plain')?.click();
    await entry?.updateComplete;
    [...(entry?.shadowRoot?.querySelectorAll<HTMLElement>('input[type=radio]') ?? [])][kind]?.click();
    await entry?.updateComplete;
  },
};
export default meta;
type Story = StoryObj<Args>;

export const Closed: Story = {};

export const Addendum: Story = { args: { kind: 0 } };

export const Correction: Story = { args: { kind: 1 } };

export const LateEntry: Story = { name: 'Late entry', args: { kind: 2 } };

export const CoSigning: Story = {
  name: 'Co-signing, as the supervisor',
  args: { record: asked, author: SUPERVISOR, cosign: 'pending' },
};

export const Refused: Story = { args: { problem: 'Please say why.', kind: 0 } };
