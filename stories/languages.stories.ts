import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { CONTEXT, client, editorIn, page, SHORTHAND, SIGNER, write } from './support/editor.js';
import { clinician, drawn, lived, sheet, storeOf } from './support/evenings.js';

/**
 * Everything Evenfall says itself, in Spanish. Section titles and questions come with the format and are English here; the
 * on-device engine reads English shorthand.
 */
const meta: Meta = {
  title: 'Languages',
  render: () =>
    page(html`
      <evenfall-editor .context=${CONTEXT} .signer=${SIGNER} .aiClient=${client()}></evenfall-editor>
    `),
  globals: { locale: 'es' },
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

/** A language nobody speaks, a third longer than any: what stands outside the brackets did not go through the localisation layer. */
export const Pseudo: Story = { ...SpanishReview, name: 'Pseudo, under review', globals: { locale: 'en-x-pseudo' } };

const evenings = (): TemplateResult =>
  sheet(html`<evenfall-evenings
    .store=${storeOf(lived(clinician({ evening: 0.7, weekend: 0.2 }, { evening: 0.2, weekend: 0.05, minutes: 6 })))}
  ></evenfall-evenings>`);

export const SpanishEvenings: Story = {
  name: 'Spanish, evenings',
  render: evenings,
  play: async ({ canvasElement }) => {
    await drawn(canvasElement);
  },
};

export const PseudoEvenings: Story = {
  ...SpanishEvenings,
  name: 'Pseudo, evenings',
  globals: { locale: 'en-x-pseudo' },
};
