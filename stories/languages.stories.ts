import { setLanguage } from '@evenfall/editor';
import '@evenfall/editor/es';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { CONTEXT, client, editorIn, page, SHORTHAND, SIGNER, write } from './support/editor.js';

/**
 * Everything Evenfall says itself, in Spanish. Section titles and questions come with the format and are English here; the
 * on-device engine reads English shorthand.
 */
const meta: Meta = {
  title: 'Languages',
  render: () =>
    page(html`
      <div lang="es">
        <evenfall-editor .context=${CONTEXT} .signer=${SIGNER} .aiClient=${client()}></evenfall-editor>
      </div>
    `),
  beforeEach: () => {
    setLanguage('es');
    return () => setLanguage(undefined);
  },
};

export default meta;
type Story = StoryObj;

export const Spanish: Story = {};

export const SpanishQuestions: Story = {
  name: 'Spanish, with questions',
  play: async ({ canvasElement }) => {
    const editor = await editorIn(canvasElement);
    await write(editor, 'plan', 'Próxima sesión en una semana.');
  },
};

export const SpanishReview: Story = {
  name: 'Spanish, under review',
  play: async ({ canvasElement }) => {
    const editor = await editorIn(canvasElement);
    await editor.draft(SHORTHAND);
    await editor.session?.settled;
    await editor.updateComplete;
  },
};
