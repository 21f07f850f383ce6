import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { CONTEXT, client, editorIn, find, SHORTHAND, SIGNER, write } from './support/editor.js';

/** What a note documents and what it does not, as a list beside it. Choosing an entry goes to the place in the note. */
const meta: Meta = {
  title: 'Checklist',
  component: 'evenfall-checklist',
  tags: ['autodocs'],
  parameters: {
    snippet: { modules: ['@evenfall/editor/define'], attributes: { for: 'note' } },
  },
  render: () => html`
    <main
      style="display: flex; flex-wrap: wrap; gap: 1rem; align-items: start; max-inline-size: 76rem; margin-inline: auto; padding: clamp(0rem, 2vw, 1.5rem)"
    >
      <evenfall-checklist for="note" style="flex: 1 1 18rem"></evenfall-checklist>
      <evenfall-editor
        style="flex: 3 1 min(100%, 36rem)"
        id="note"
        label="Progress note for Robin A."
        .context=${CONTEXT}
        .signer=${SIGNER}
        .aiClient=${client()}
      ></evenfall-editor>
    </main>
  `,
};

export default meta;
type Story = StoryObj;

export const Empty: Story = {
  play: async ({ canvasElement }) => {
    const editor = await editorIn(canvasElement);
    await editor.session?.settled;
  },
};

export const PartlyDocumented: Story = {
  name: 'Partly documented',
  play: async ({ canvasElement }) => {
    const editor = await editorIn(canvasElement);
    await editor.draft(SHORTHAND);
    editor.accept();
    await editor.session?.settled;
  },
};

/** Choosing what is documented shows where. */
export const Chosen: Story = {
  play: async ({ canvasElement }) => {
    const editor = await editorIn(canvasElement);
    await write(editor, 'objective', 'Anxious affect, tearful when speaking of her mother.');
    const checklist = find(canvasElement, 'evenfall-checklist');
    await customElements.whenDefined('evenfall-checklist');
    find(checklist, '[data-status=documented]:is(button)').click();
  },
};

export const NoSuchEditor: Story = {
  name: 'No such editor',
  render: () => html`<main style="padding: 1rem"><evenfall-checklist for="nowhere"></evenfall-checklist></main>`,
};
