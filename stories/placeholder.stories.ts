import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

// Keeps the Storybook pipeline exercised until the first real story; delete it then.
const meta: Meta = {
  title: 'Placeholder',
  render: () => html`<main><h1>Evenfall</h1><p>Stories will appear here.</p></main>`,
};

export default meta;

export const Default: StoryObj = {};
