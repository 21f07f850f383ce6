import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { tokenDeclarations } from '../packages/editor/src/theme/tokens.js';

/** Read from the theme itself, so that the page cannot say something else than the elements do. */
const tokens = [...String(tokenDeclarations).matchAll(/var\((--evenfall-[\w-]+),\s*((?:[^()]|\([^()]*\))*)\)/g)]
  .map(([, name = '', value = '']) => ({ name, value: value.trim() }))
  .filter(({ name }, index, all) => all.findIndex((other) => other.name === name) === index);

const meta: Meta = {
  title: 'Tokens',
  parameters: {
    docs: {
      description: {
        component:
          'The public custom properties. A host sets any of them anywhere above the element; colours follow `color-scheme`.',
      },
    },
  },
};
export default meta;

export const CustomProperties: StoryObj = {
  name: 'Custom properties',
  render: () => html`
    <table style=${styleMap({ borderCollapse: 'collapse', font: '0.875rem/1.5 ui-sans-serif, system-ui, sans-serif' })}>
      <caption style=${styleMap({ textAlign: 'start', paddingBlockEnd: '0.5rem' })}>
        ${tokens.length} custom properties and what they are where a host sets nothing
      </caption>
      <thead>
        <tr>
          ${['Property', 'Default', 'Seen'].map((name) => html`<th scope="col" style=${styleMap({ textAlign: 'start' })}>${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${tokens.map(
          ({ name, value }) => html`
            <tr>
              <th scope="row" style=${styleMap({ textAlign: 'start', fontWeight: '400', paddingInlineEnd: '1.5rem' })}>
                <code>${name}</code>
              </th>
              <td style=${styleMap({ paddingInlineEnd: '1.5rem' })}><code>${value}</code></td>
              <td>
                ${
                  name.includes('-color-')
                    ? html`<span
                        style=${styleMap({
                          display: 'inline-block',
                          inlineSize: '3rem',
                          blockSize: '1.25rem',
                          borderRadius: '0.25rem',
                          border: '1px solid GrayText',
                          background: value,
                        })}
                      ></span>`
                    : ''
                }
              </td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `,
};
