import '@evenfall/editor/record/define';
import type { NoteRecord, Signer } from '@evenfall/editor/record';
import { PROFILES } from '@evenfall/templates';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import {
  ADDENDUM,
  CLINICIAN,
  CORRECTION,
  SUPERVISOR,
  signedRecord,
  tampered,
  withEntries,
} from '../test/support/signed.js';
import { page } from './support/editor.js';

interface Args {
  record: () => Promise<NoteRecord>;
  author?: Signer;
  provenance: boolean;
}

const meta: Meta<Args> = {
  title: 'Signed note',
  component: 'evenfall-note',
  tags: ['autodocs'],
  parameters: {
    snippet: {
      modules: ['@evenfall/editor/record/define'],
      properties: { value: 'record', author: "{ name: 'Dana Whitlock', credentials: 'LCSW' }" },
      events: { 'evenfall-record-change': 'save(event.detail.record)' },
    },
  },
  args: { record: () => signedRecord(), provenance: false },
  loaders: [async ({ args }) => ({ record: await args.record() })],
  render: ({ author, provenance }, { loaded }) =>
    page(html`<evenfall-note .value=${loaded.record} .author=${author} ?provenance=${provenance}></evenfall-note>`),
};
export default meta;
type Story = StoryObj<Args>;

export const Signed: Story = {};

export const WhereTheWordsAreFrom: Story = { name: 'Where the words are from', args: { provenance: true } };

export const WithAddendumAndCorrection: Story = {
  name: 'With addendum and correction',
  args: {
    record: async () => withEntries(await signedRecord(), [CORRECTION, CLINICIAN], [ADDENDUM, CLINICIAN]),
    author: CLINICIAN,
  },
};

export const LateEntry: Story = { name: 'Late entry', args: { record: () => signedRecord(PROFILES[0]) } };

export const CoSignaturePending: Story = {
  name: 'Co-signature pending, as the supervisor',
  args: {
    record: async () => withEntries(await signedRecord(), [{ kind: 'cosign-request' }, CLINICIAN]),
    author: SUPERVISOR,
  },
};

export const Returned: Story = {
  name: 'Returned by the supervisor',
  args: {
    record: async () =>
      withEntries(
        await signedRecord(),
        [{ kind: 'cosign-request' }, CLINICIAN],
        [{ kind: 'return', comment: 'Please name the goal this worked toward.' }, SUPERVISOR],
      ),
    author: CLINICIAN,
  },
};

export const CoSigned: Story = {
  name: 'Co-signed',
  args: {
    record: async () =>
      withEntries(
        await signedRecord(),
        [{ kind: 'cosign-request' }, CLINICIAN],
        [{ kind: 'cosign', attestation: 'I supervised this service and reviewed this note.' }, SUPERVISOR],
      ),
  },
};

export const Tampered: Story = {
  name: 'Changed after signing',
  args: { record: async () => tampered(await signedRecord()) },
};

export const AddingToIt: Story = {
  name: 'Adding to it',
  args: { author: CLINICIAN },
  play: async ({ canvasElement }) => {
    const note = canvasElement.querySelector('evenfall-note');
    await note?.updateComplete;
    const form = note?.shadowRoot?.querySelector('evenfall-note-entry');
    await form?.updateComplete;
    form?.shadowRoot?.querySelector<HTMLElement>('.plain')?.click();
    await form?.updateComplete;
    [...(form?.shadowRoot?.querySelectorAll<HTMLElement>('input[type=radio]') ?? [])][1]?.click();
    await form?.updateComplete;
  },
};
