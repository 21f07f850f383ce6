import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { statusTokenDeclarations, tokenDeclarations } from '../packages/editor/src/theme/index.js';
import { completeNote, SIGNER } from './support/editor.js';
import { type Token, tokensIn } from './support/tokens.js';

/**
 * Every custom property a host may set, with its default, read from the sheet the elements use. Set one anywhere above
 * an element, for example `--evenfall-color-accent: light-dark(#0b6b5d, #7fd6c6)`.
 */
const meta: Meta = {
  title: 'Tokens',
  render: () => html`
    <style>
      .tokens { max-inline-size: 60rem; margin-inline: auto; padding: clamp(0rem, 2vw, 1.5rem); font: 0.9375rem/1.5 var(--evenfall-font, ui-sans-serif, system-ui, sans-serif); }
      .tokens h1 { font-size: 1.5rem; margin: 0 0 .25rem; }
      .tokens h2 { font-size: 1.0625rem; margin: 2rem 0 .25rem; }
      .tokens p { margin: 0; max-inline-size: 70ch; }
      .tokens table { inline-size: 100%; border-collapse: collapse; table-layout: fixed; }
      .tokens :is(th, td) { padding: .5rem 1rem .5rem 0; border-block-end: 1px solid color-mix(in srgb, currentColor 14%, transparent); text-align: start; vertical-align: middle; font-weight: 400; }
      .tokens thead th { font-size: .8125rem; opacity: .8; }
      .tokens code { font: .8125rem/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
      .tokens .value { display: flex; align-items: center; gap: .5rem; }
      .tokens .shown { color: var(--evenfall-color-ink, light-dark(#23262f, #e8e6e1)); }
      .tokens .bar { block-size: .75rem; border-radius: 2px; background: light-dark(#4a4fa3, #aab0f5); }
      .tokens .corner { inline-size: 3rem; block-size: 2rem; border: 1px solid light-dark(#8a8578, #767c8f); }
      .tokens .schemes { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); gap: 1rem; margin-block-start: .75rem; }
      .tokens .swatch { flex: none; inline-size: 2rem; block-size: 1.5rem; border-radius: .3125rem; border: 1px solid color-mix(in srgb, currentColor 25%, transparent); }
      @media (max-width: 40rem) {
        .tokens thead { position: absolute; clip-path: inset(50%); }
        .tokens tr { display: grid; grid-template-columns: 1fr 1fr; padding-block: .5rem; border-block-end: 1px solid color-mix(in srgb, currentColor 14%, transparent); }
        .tokens tbody :is(th, td) { padding-block: .125rem; border: 0; }
        .tokens :is(tbody th, td[colspan]) { grid-column: 1 / -1; }
      }
    </style>
    <main class="tokens">
      <h1>Tokens</h1>
      <p>Custom properties with their defaults. Colours follow the page’s <code>color-scheme</code>.</p>
      ${groups(tokensIn(tokenDeclarations.cssText + statusTokenDeclarations.cssText)).map(
        ([title, tokens]) => html`
          <h2>${title}</h2>
          <table>
            <thead>
              <tr><th scope="col">Property</th>${columnsOf(tokens).map((column) => html`<th scope="col">${column}</th>`)}</tr>
            </thead>
            <tbody>${tokens.map(row)}</tbody>
          </table>
        `,
      )}
    </main>
  `,
};
export default meta;

/** Only a colour is one thing by day and another at night. */
const columnsOf = (tokens: readonly Token[]) =>
  tokens.some(({ light, dark }) => light !== dark) ? ['Light', 'Dark'] : ['Default', 'What it does'];

const row = ({ name, light, dark }: Token) => html`
  <tr>
    <th scope="row"><code>${name}</code></th>
    ${light === dark ? html`<td><code>${said(light)}</code></td><td class="shown">${shown(name)}</td>` : [light, dark].map(colour)}
  </tr>
`;

/** A default that is another property, by the name that a host knows. */
const said = (value: string) => value.replace(/var\(--_([\w-]+)\)/, 'as --evenfall-$1');

/** What a property that is no colour does, at the value it has here. */
function shown(name: string): TemplateResult | string {
  if (/^--evenfall-(font|size)/.test(name)) {
    const [font, size] = name.includes('font') ? [name, '--evenfall-size-note'] : ['--evenfall-font', name];
    return html`<span style=${`font: ${current(size)}/1.4 ${current(font)}`}>Client reports sleeping through.</span>`;
  }
  if (name.includes('leading')) {
    return html`<div style=${`line-height: ${current(name)}; max-inline-size: 14rem`}>Client reports sleeping through for the first time in weeks.</div>`;
  }
  if (name.includes('space')) return html`<div class="bar" style=${`inline-size: calc(${current(name)} * 6)`}></div>`;
  if (name.includes('radius')) return html`<div class="corner" style=${`border-radius: ${current(name)}`}></div>`;
  return WORDS[name] ?? '';
}

const WORDS: Readonly<Record<string, string>> = {
  '--evenfall-measure': 'How wide the words of a note run',
  '--evenfall-duration': 'How long what opens takes; none where less motion is asked for',
};

const DEFAULTS = new Map(
  tokensIn(tokenDeclarations.cssText + statusTokenDeclarations.cssText).map(({ name, light }) => [name, light]),
);
const current = (name: string): string =>
  `var(${name}, ${DEFAULTS.get(name)?.replace('var(--_font)', 'var(--evenfall-font, ui-sans-serif, system-ui, sans-serif)')})`;

const colour = (value: string) => html`
  <td>
    <span class="value"><span class="swatch" style=${`background: ${value}`}></span><code>${value}</code></span>
  </td>
`;

const TITLES: readonly (readonly [string, RegExp])[] = [
  ['Colour', /^--evenfall-color-/],
  ['Type', /^--evenfall-(font|size|leading|measure)/],
  ['Space and shape', /^--evenfall-(space|radius)/],
  ['Motion', /^--evenfall-duration/],
];

/** What fits no title has one of its own, so that a new token cannot go missing here. */
function groups(tokens: readonly Token[]): (readonly [string, readonly Token[]])[] {
  const titled = TITLES.map(([title, test]) => [title, tokens.filter(({ name }) => test.test(name))] as const);
  const rest = tokens.filter(({ name }) => !TITLES.some(([, test]) => test.test(name)));
  return [...titled, ['Other', rest] as const].filter(([, members]) => members.length > 0);
}

export const All: StoryObj = { name: 'All tokens' };

/** The same note in every theme of the toolbar: a host writes no more than these properties (`stories/support/themes.css`). */
export const Themes: StoryObj = {
  parameters: {
    // Four notes on one page, each with its signature: no host has that, and landmarks of one name are meant here.
    a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } },
  },
  render: () => html`
    <main class="themes">
      <style>
        .themes { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: 1rem; padding: clamp(0rem, 2vw, 1.5rem); font: .9375rem/1.5 var(--evenfall-font, ui-sans-serif, system-ui, sans-serif); }
        .themes h2 { margin: 0 0 .5rem; font-size: .9375rem; }
        .themes > section { min-inline-size: 0; padding: 1rem; border-radius: .5rem; background: var(--evenfall-color-surface-sunken, Canvas); color: CanvasText; }
      </style>
      ${Object.entries({ light: 'Light', dark: 'Dark', contrast: 'High contrast', brand: 'A brand' }).map(
        ([theme, title]) => html`
          <section data-theme=${theme} data-own-scheme aria-labelledby=${`theme-${theme}`}>
            <h2 id=${`theme-${theme}`}>${title}</h2>
            <evenfall-editor
              encounter="none"
              label=${`Note, ${title}`}
              .value=${completeNote() as never}
              .signer=${SIGNER}
            ></evenfall-editor>
          </section>
        `,
      )}
    </main>
  `,
  play: async ({ canvasElement }) => {
    for (const editor of canvasElement.querySelectorAll('evenfall-editor')) {
      await editor.ready;
      await editor.session?.settled;
      await editor.updateComplete;
    }
  },
};
