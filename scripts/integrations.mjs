/**
 * What editors and frameworks want to know of the elements, written from the manifest: VS Code's HTML data, JetBrains'
 * web-types, and types for React (and whatever else reads JSX of React), Vue and Svelte. Types point back at the classes,
 * so that nothing is said twice.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {{ name: string, description?: string, type?: { text?: string }, default?: string, fieldName?: string }} Named
 * @typedef {Named & { kind: string, privacy?: string, static?: boolean, readonly?: boolean, attribute?: string }} Member
 * @typedef {{ name: string, tagName?: string, summary?: string, description?: string, attributes?: Named[],
 *   members?: Member[], events?: Named[], slots?: Named[], cssParts?: Named[], cssProperties?: Named[],
 *   cssStates?: Named[] }} Element
 */

/** Elements that hosts write in their pages, by the entry of the package their class comes from. */
export const ENTRIES = new Map([
  ['evenfall-editor', '@evenfall/editor'],
  ['evenfall-checklist', '@evenfall/editor'],
  ['evenfall-note', '@evenfall/editor/record'],
  ['evenfall-evenings', '@evenfall/editor/evenings'],
  ['evenfall-rollout', '@evenfall/editor/evenings'],
  ['evenfall-habits', '@evenfall/editor/habits'],
]);

/** Members that say what is, and cannot be set. */
const TOLD = new Set(['ready', 'session', 'rawValue', 'lastCheck', 'form', 'labels', 'type', 'willValidate']);
const ALSO_TOLD = new Set(['validity', 'validationMessage']);

const GENERATED = '/* Written by scripts/manifest.mjs from the manifest: change the elements, not this. */\n';

/** @param {Element} element */
const settable = ({ members = [] }) =>
  members.filter(
    ({ kind, name, privacy, static: isStatic, readonly }) =>
      kind === 'field' &&
      (privacy ?? 'public') === 'public' &&
      !isStatic &&
      !readonly &&
      !TOLD.has(name) &&
      !ALSO_TOLD.has(name),
  );

/** @param {Element} element */
const eventsOf = ({ events = [] }) => events.filter(({ name }) => name?.includes('-') || name === 'change');

/** @param {Element} element attributes that a page can write */
function attributesOf(element) {
  const open = new Set(settable(element).map(({ name }) => name.toLowerCase()));
  const fields = (element.attributes ?? []).filter((each) => {
    const field = /** @type {{ fieldName?: string }} */ (each).fieldName ?? each.name;
    return open.has(field.toLowerCase());
  });
  return fields.filter(({ type }) => /^(string|number|boolean|'|string \| null)/.test(type?.text ?? ''));
}

const text = (/** @type {Named} */ { description = '' }) => description.trim();

/** @param {Element} element */
const said = ({ summary, description }) => (summary ?? description ?? '').trim();

/** @param {Element[]} elements */
const htmlData = (elements) => ({
  version: 1.1,
  tags: elements.map((element) => ({
    name: element.tagName,
    description: said(element),
    attributes: attributesOf(element).map((each) => ({
      name: each.name,
      description: text(each),
      ...(each.type?.text === 'boolean' ? { valueSet: 'v' } : {}),
      ...(each.type?.text?.startsWith("'")
        ? { values: [...each.type.text.matchAll(/'([^']+)'/g)].map(([, name]) => ({ name })) }
        : {}),
    })),
  })),
});

/** @param {Element[]} elements @param {string} version */
const webTypes = (elements, version) => ({
  $schema: 'https://json.schemastore.org/web-types',
  name: '@evenfall/editor',
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map((element) => ({
        name: element.tagName,
        description: said(element),
        attributes: attributesOf(element).map((each) => ({
          name: each.name,
          description: text(each),
          value: { type: each.type?.text },
        })),
        slots: (element.slots ?? []).map((each) => ({ name: each.name, description: text(each) })),
        js: {
          properties: settable(element).map((each) => ({ name: each.name, description: text(each) })),
          events: eventsOf(element).map((each) => ({ name: each.name, description: text(each) })),
        },
        css: {
          parts: (element.cssParts ?? []).map((each) => ({ name: each.name, description: text(each) })),
          properties: (element.cssProperties ?? []).map((each) => ({ name: each.name, description: text(each) })),
        },
      })),
    },
  },
});

/** Properties of an element, its events under the names a framework listens by. @param {Element} element @param {(event: string) => string} listener */
function shape(element, listener) {
  const { name } = element;
  const fields = settable(element).map((field) => {
    // What is set may be more than what is read.
    const more = field.name === 'value' ? ' | string | null' : '';
    return `    ${field.name}?: ${name}['${field.name}']${more} | undefined;`;
  });
  const dashed = attributesOf(element)
    .filter((each) => each.name.includes('-'))
    .map((each) => `    '${each.name}'?: ${each.type?.text} | undefined;`);
  const events = eventsOf(element).map(
    (event) => `    '${listener(event.name)}'?: ((event: HTMLElementEventMap['${event.name}']) => void) | undefined;`,
  );
  return ['{', ...new Set([...fields, ...dashed, ...events]), '  }'].join('\n');
}

/** @param {Element[]} elements */
function imports(elements) {
  /** @type {Map<string, string[]>} */
  const byEntry = new Map();
  for (const { tagName = '', name } of elements) {
    const entry = /** @type {string} */ (ENTRIES.get(tagName));
    byEntry.set(entry, [...(byEntry.get(entry) ?? []), name]);
  }
  return [...byEntry].map(([entry, names]) => `import type { ${names.sort().join(', ')} } from '${entry}';`).join('\n');
}

/** @param {Element[]} elements */
const react = (elements) => `${GENERATED}
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${imports(elements)}

type Of<Element extends HTMLElement, Own> = Omit<DetailedHTMLProps<HTMLAttributes<Element>, Element>, keyof Own> & Own;

export interface EvenfallElements {
${elements.map((each) => `  '${each.tagName}': Of<${each.name}, ${shape(each, (event) => `on${event}`)}>;`).join('\n')}
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends EvenfallElements {}
  }
}
`;

const pascal = (/** @type {string} */ name) => name.replace(/(^|-)(\w)/g, (_, __, letter) => letter.toUpperCase());

/** @param {Element[]} elements */
const vue = (elements) => `${GENERATED}
import type { DefineComponent } from 'vue';
${imports(elements)}

declare module 'vue' {
  interface GlobalComponents {
${elements
  .map((each) => {
    const listener = (/** @type {string} */ event) => `on${pascal(event)}`;
    return `    '${each.tagName}': DefineComponent<${shape(each, listener)}>;`;
  })
  .join('\n')}
  }
}

export {};
`;

/** @param {Element[]} elements */
const svelte = (elements) => `${GENERATED}
import type { HTMLAttributes } from 'svelte/elements';
${imports(elements)}

type Of<Element extends HTMLElement, Own> = Omit<HTMLAttributes<Element>, keyof Own> & Own;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${elements.map((each) => `    '${each.tagName}': Of<${each.name}, ${shape(each, (event) => `on${event}`)}>;`).join('\n')}
  }
}
`;

/**
 * @param {Element[]} all every element of the manifest
 * @param {string} folder the package
 * @param {string} version
 * @returns {string[]} problems
 */
export function writeIntegrations(all, folder, version) {
  const elements = all.filter(({ tagName = '' }) => ENTRIES.has(tagName));
  const into = join(folder, 'integrations');
  mkdirSync(into, { recursive: true });
  const json = (/** @type {unknown} */ value) => `${JSON.stringify(value, null, 2)}\n`;
  writeFileSync(join(into, 'html-data.json'), json(htmlData(elements)));
  writeFileSync(join(into, 'web-types.json'), json(webTypes(elements, version)));
  writeFileSync(join(into, 'react.d.ts'), react(elements));
  writeFileSync(join(into, 'vue.d.ts'), vue(elements));
  writeFileSync(join(into, 'svelte.d.ts'), svelte(elements));
  const found = new Set(elements.map(({ tagName }) => tagName));
  return [...ENTRIES.keys()]
    .filter((tagName) => !found.has(tagName))
    .map((tagName) => `<${tagName}>, which hosts write, is not in the manifest`);
}
