import type {} from '@evenfall/editor/svelte';
import type {} from '@evenfall/editor/vue';
import type { SvelteHTMLElements } from 'svelte/elements';
import type { GlobalComponents } from 'vue';

/** The properties a template of Vue and one of Svelte may set. */
export const inVue: InstanceType<GlobalComponents['evenfall-editor']>['$props'] = {
  format: 'dap',
  onEvenfallChange: ({ detail }) => detail.sections,
};
export const inSvelte: SvelteHTMLElements['evenfall-editor'] = {
  format: 'dap',
  value: '{}',
  'onevenfall-check': ({ detail }) => detail.open,
};
// @ts-expect-error: a format is a name
export const wrong: SvelteHTMLElements['evenfall-editor'] = { format: 3 };
