import { html, type TemplateResult } from 'lit';
import { EvenfallToolbar } from '../../packages/editor/src/elements/editor/toolbar.js';
import { EvenfallEncounter } from '../../packages/editor/src/elements/encounter/index.js';
import { EvenfallPrompts } from '../../packages/editor/src/elements/prompts/index.js';
import { EvenfallProposals } from '../../packages/editor/src/elements/proposals/index.js';
import { EvenfallShorthand } from '../../packages/editor/src/elements/shorthand/index.js';
import { EvenfallSign } from '../../packages/editor/src/elements/sign/index.js';
import { EvenfallUnsorted } from '../../packages/editor/src/elements/unsorted/index.js';
import { EvenfallDictation } from '../../packages/editor/src/rooms/dictation/index.js';
import { EvenfallFields } from '../../packages/editor/src/rooms/fields/index.js';
import { EvenfallPhrases } from '../../packages/editor/src/rooms/phrases/index.js';
import { EvenfallPrior } from '../../packages/editor/src/rooms/prior/index.js';
import { EvenfallLinks, EvenfallWhy } from '../../packages/editor/src/rooms/review/index.js';
import { EvenfallRewrite } from '../../packages/editor/src/rooms/rewrite/index.js';
import { EvenfallSent } from '../../packages/editor/src/rooms/sent/index.js';

/** The parts of the editor, each on its own: a host never sees them apart, a designer does. */
const parts = {
  'evenfall-dictation': EvenfallDictation,
  'evenfall-encounter': EvenfallEncounter,
  'evenfall-fields': EvenfallFields,
  'evenfall-links': EvenfallLinks,
  'evenfall-phrases': EvenfallPhrases,
  'evenfall-prior': EvenfallPrior,
  'evenfall-prompts': EvenfallPrompts,
  'evenfall-proposals': EvenfallProposals,
  'evenfall-rewrite': EvenfallRewrite,
  'evenfall-sent': EvenfallSent,
  'evenfall-shorthand': EvenfallShorthand,
  'evenfall-sign': EvenfallSign,
  'evenfall-toolbar': EvenfallToolbar,
  'evenfall-unsorted': EvenfallUnsorted,
  'evenfall-why': EvenfallWhy,
};
for (const [tag, part] of Object.entries(parts)) if (!customElements.get(tag)) customElements.define(tag, part);

/** Paper around a part, as wide as the editor is on this screen. */
export const paper = (content: unknown): TemplateResult => html`
  <main style="max-inline-size: 46rem; margin-inline: auto; padding: 1rem; font: 1rem/1.6 var(--evenfall-font, ui-sans-serif, system-ui, sans-serif)">
    ${content}
  </main>
`;

/** The element of a story, once it has rendered. */
export async function part<K extends keyof typeof parts>(
  canvas: HTMLElement,
  tag: K,
): Promise<{ element: HTMLElementTagNameMap[K]; find: (selector: string) => HTMLElement }> {
  const element = canvas.querySelector(tag);
  if (!element) throw new Error(`no <${tag}> in this story`);
  await element.updateComplete;
  return {
    element,
    find: (selector) => {
      const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
      if (!found) throw new Error(`nothing matches ${selector}`);
      return found;
    },
  };
}
