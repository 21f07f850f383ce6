import type { ArgTypes } from '@storybook/web-components-vite';

interface Described {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
}

interface Field extends Described {
  readonly kind: string;
  readonly privacy?: string;
  readonly static?: boolean;
  readonly attribute?: string;
  readonly readonly?: boolean;
}

export interface ElementDescription {
  readonly tagName?: string;
  readonly summary?: string;
  readonly members?: readonly Field[];
  readonly attributes?: readonly (Described & { readonly fieldName?: string })[];
  readonly events?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
  readonly cssStates?: readonly Described[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly ElementDescription[] }[];
}

/** Written by `pnpm manifest`; `main.ts` sees to it that it is there. */
const [manifest] = Object.values(
  import.meta.glob<Manifest>('../packages/editor/custom-elements.json', { eager: true, import: 'default' }),
);

/** What the custom-elements manifest says of an element. */
export const describe = (tag: string): ElementDescription | undefined =>
  manifest?.modules.flatMap(({ declarations = [] }) => declarations).find(({ tagName }) => tagName === tag);

const unquoted = (text: string): string => text.replace(/^'(.*)'$/, '$1');

/** What a person can set by hand; undefined where it takes code. */
function controlFor(type: string | undefined): { control: object; options?: string[] } | undefined {
  if (type === 'boolean') return { control: { type: 'boolean' } };
  if (type === 'number' || type === 'number | undefined') return { control: { type: 'number' } };
  if (type === 'string' || type === undefined) return { control: { type: 'text' } };
  const options = type.split(/\s*\|\s*/);
  if (options.length < 2 || !options.every((each) => /^'[^']*'$/.test(each))) return undefined;
  return { control: { type: options.length > 4 ? 'select' : 'inline-radio' }, options: options.map(unquoted) };
}

/**
 * Everything a host can set, hear, fill and style of an element, from its manifest: attributes with a control, properties
 * that take a value from code, events, slots, parts, states and custom properties as a table.
 */
export function argTypesOf(tag: string): ArgTypes {
  const element = describe(tag);
  if (!element) return {};
  const all: ArgTypes = {};
  const table = (category: string, { type, default: value }: Described) => ({
    category,
    ...(type && { type: { summary: type.text } }),
    ...(value && { defaultValue: { summary: value } }),
  });
  const attributes = new Set(element.attributes?.map(({ name, fieldName }) => fieldName ?? name));
  for (const attribute of element.attributes ?? []) {
    const key = attribute.fieldName ?? attribute.name;
    const control = controlFor(attribute.type?.text);
    all[key] = {
      name: attribute.name,
      description: attribute.description ?? '',
      table: table('attributes', attribute),
      ...(control ?? { control: false }),
    };
  }
  for (const field of element.members ?? []) {
    if (field.kind !== 'field' || field.static || attributes.has(field.name) || !field.description) continue;
    if (field.privacy && field.privacy !== 'public') continue;
    const category = field.readonly ? 'to read' : 'properties';
    all[field.name] = { description: field.description, control: false, table: table(category, field) };
  }
  const listed = {
    events: element.events,
    slots: element.slots,
    'css parts': element.cssParts,
    'css states': element.cssStates,
    'custom properties': element.cssProperties,
  };
  for (const [category, entries] of Object.entries(listed)) {
    for (const entry of entries ?? []) {
      const name = entry.name || 'default';
      // One name may be a part and a slot at once.
      all[`${category}: ${name}`] = {
        name,
        description: entry.description ?? '',
        control: false,
        table: table(category, entry),
      };
    }
  }
  return all;
}
