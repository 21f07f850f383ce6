import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { statusTokenDeclarations, tokenDeclarations } from '../packages/editor/src/theme/index.js';
import { type Token, tokensIn } from './support/tokens.js';

/**
 * Every custom property a host may set, with its default, read from the sheet the elements use. Set one anywhere above
 * an element, for example `--evenfall-color-accent: light-dark(#0b6b5d, #7fd6c6)`.
 */
const meta: Meta = {
  title: 'Tokens',
  render: () => html`
    <style>
      .tokens { max-inline-size: 60rem; margin-inline: auto; padding: clamp(0rem, 2vw, 1.5rem); font: 0.9375rem/1.5 ui-sans-serif, system-ui, sans-serif; }
      .tokens h1 { font-size: 1.5rem; margin: 0 0 .25rem; }
      .tokens h2 { font-size: 1.0625rem; margin: 2rem 0 .25rem; }
      .tokens p { margin: 0; max-inline-size: 70ch; }
      .tokens table { inline-size: 100%; border-collapse: collapse; }
      .tokens :is(th, td) { padding: .5rem 1rem .5rem 0; border-block-end: 1px solid color-mix(in srgb, currentColor 14%, transparent); text-align: start; vertical-align: middle; font-weight: 400; }
      .tokens thead th { font-size: .8125rem; opacity: .8; }
      .tokens code { font: .8125rem/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
      .tokens .value { display: flex; align-items: center; gap: .5rem; }
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
              <tr><th scope="col">Property</th><th scope="col">Light</th><th scope="col">Dark</th></tr>
            </thead>
            <tbody>${tokens.map(row)}</tbody>
          </table>
        `,
      )}
    </main>
  `,
};
export default meta;

const row = ({ name, light, dark }: Token) => html`
  <tr>
    <th scope="row"><code>${name}</code></th>
    ${light === dark ? html`<td colspan="2"><code>${light}</code></td>` : [light, dark].map(colour)}
  </tr>
`;

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
