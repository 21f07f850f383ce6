import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { CONTEXT, client, editorIn, page, SHORTHAND, SIGNER, write } from './support/editor.js';
import { clinician, drawn, lived, sheet, storeOf } from './support/evenings.js';

/**
 * Everything that Evenfall says to a person, in Spanish: titles, guidance, questions and the names of their answers too. What an
 * answer writes into the note stands under its name, in English: notes and shorthand are read in English.
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

/** An answer has a Spanish name, and shows the English sentence that it writes. */
export const SpanishAnswers: Story = {
  name: 'Spanish, with answers',
  play: async ({ canvasElement }) => {
    const editor = await editorIn(canvasElement);
    await write(editor, 'plan', 'Next session in one week.');
    await editor.session?.settled;
    await editor.updateComplete;
    for (const prompts of editor.querySelectorAll('evenfall-prompts')) prompts.show('risk_screen');
  },
};

/** A format of its own titles, beside the list of what is documented. */
export const SpanishChecklist: Story = {
  name: 'Spanish, with the checklist',
  render: () =>
    page(html`
      <evenfall-editor id="nota" format="couples-family" .context=${CONTEXT} .signer=${SIGNER}></evenfall-editor>
      <evenfall-checklist for="nota"></evenfall-checklist>
    `),
  play: async ({ canvasElement }) => {
    const editor = await editorIn(canvasElement);
    await write(editor, 'present', 'Client and partner took part.');
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

export const PseudoAnswers: Story = {
  ...SpanishAnswers,
  name: 'Pseudo, with answers',
  globals: { locale: 'en-x-pseudo' },
};

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
