export const FRAMEWORKS = { html: 'HTML', react: 'React 19', vue: 'Vue 3' } as const;
export type Framework = keyof typeof FRAMEWORKS;

/** An element as a host would use it. */
export interface Snippet {
  readonly tag: string;
  /** Modules that are imported for their effect. */
  readonly modules?: readonly string[];
  /** Names that are imported, by module. */
  readonly imports?: Readonly<Record<string, readonly string[]>>;
  readonly attributes?: Readonly<Record<string, string | number | boolean>>;
  /** Properties as code. */
  readonly properties?: Readonly<Record<string, string>>;
  /** What is done at an event, as code; `event` is the event. */
  readonly events?: Readonly<Record<string, string>>;
  /** Said before it. */
  readonly comment?: string;
  /** The element that places and fills this one: what a host writes in its page. */
  readonly partOf?: string;
}

/** The module that defines an element which has parts. */
const HOME: Readonly<Record<string, readonly string[]>> = {
  'evenfall-editor': ['@evenfall/editor/define'],
  'evenfall-note': ['@evenfall/editor/record/define'],
  'evenfall-evenings': ['@evenfall/editor/evenings/define'],
  'evenfall-habits': ['@evenfall/editor/habits/define'],
};

const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const imported = ({ modules = [], imports = {} }: Snippet): string[] => [
  ...modules.map((module) => `import '${module}';`),
  ...Object.entries(imports).map(([module, names]) => `import { ${names.join(', ')} } from '${module}';`),
];

const given = (attributes: Snippet['attributes']) =>
  Object.entries(attributes ?? {}).filter(([, value]) => value !== false && value !== '');

/** A tag with what stands in it: on one line where it fits, else a line each. */
function tagOf(name: string, inside: readonly string[], { closed = false, indent = '' } = {}): string {
  const end = closed ? ' />' : `></${name}>`;
  const line = `${indent}<${[name, ...inside].join(' ')}${end}`;
  if (line.length <= 88) return line;
  return `${indent}<${name}\n${inside.map((each) => `${indent}  ${each}`).join('\n')}\n${indent}${closed ? '/>' : `></${name}>`}`;
}

const quoted = (name: string, value: string | number | boolean) => (value === true ? name : `${name}="${value}"`);

function html(snippet: Snippet): string {
  const { tag, attributes, properties = {}, events = {}, comment } = snippet;
  const name = camel(tag.replace(/^evenfall-/, ''));
  const drives = [
    ...Object.entries(properties).map(([property, code]) => `${name}.${property} = ${code};`),
    ...Object.entries(events).map(([event, code]) => `${name}.addEventListener('${event}', (event) => ${code});`),
  ];
  const script = [
    ...imported(snippet),
    ...(drives.length ? ['', `const ${name} = document.querySelector('${tag}');`] : []),
    ...drives,
  ];
  const lines = [
    tagOf(
      tag,
      given(attributes).map(([attribute, value]) => quoted(attribute, value)),
    ),
  ];
  if (comment) lines.unshift(`<!-- ${comment} -->`);
  if (script.length)
    lines.push('', '<script type="module">', ...script.map((line) => (line ? `  ${line}` : '')), '</script>');
  return lines.join('\n');
}

function react(snippet: Snippet): string {
  const { tag, attributes, properties = {}, events = {}, comment } = snippet;
  const inside = [
    ...given(attributes).map(([attribute, value]) =>
      typeof value === 'number' ? `${attribute}={${value}}` : quoted(attribute, value),
    ),
    ...Object.entries(properties).map(([property, code]) => `${property}={${code}}`),
    ...Object.entries(events).map(([event, code]) => `on${event}={(event) => ${code}}`),
  ];
  const lines = [...imported(snippet), `import type {} from '@evenfall/editor/react';`, ''];
  if (comment) lines.push(`// ${comment}`);
  const element = tagOf(tag, inside, { closed: true, indent: '    ' });
  return [...lines, 'export function Note() {', '  return (', element, '  );', '}'].join('\n');
}

function vue(snippet: Snippet): string {
  const { tag, attributes, properties = {}, events = {}, comment } = snippet;
  const inside = [
    ...given(attributes).map(([attribute, value]) => quoted(attribute, value)),
    ...Object.entries(properties).map(([property, code]) => `.${property}="${code.replaceAll('"', "'")}"`),
    ...Object.entries(events).map(([event, code]) => `@${event}="(event) => ${code}"`),
  ];
  const lines = [
    '<script setup lang="ts">',
    ...imported(snippet),
    `import type {} from '@evenfall/editor/vue';`,
    '</script>',
    '',
  ];
  if (comment) lines.push(`<!-- ${comment} -->`);
  return [...lines, '<template>', tagOf(tag, inside, { indent: '  ' }), '</template>'].join('\n');
}

/** A part is placed by another element; it is written alone in HTML, where a designer looks at it, and never in a framework. */
function written(framework: Framework, snippet: Snippet): Snippet {
  const { tag, partOf, comment } = snippet;
  if (!partOf) return snippet;
  const said = comment ?? `${tag} is a part of ${partOf}, which places and fills it`;
  return framework === 'html'
    ? { ...snippet, comment: said }
    : { tag: partOf, modules: HOME[partOf] ?? [], comment: said };
}

/** How an element is used, in the words of a framework. */
export const snippetFor = (framework: Framework, snippet: Snippet): string =>
  ({ html, react, vue })[framework](written(framework, snippet));
