import { elementById } from '../elements/index.js';
import { FormatError, type FormatIssue } from './error.js';
import type { Format } from './format.js';
import { psychotherapy } from './psychotherapy.js';
import { asFormat, FORMAT_KEYS, FORMAT_LIMITS, type FormatDefinition, FormatSchema } from './schema.js';

/** JSON longer than this is refused unread. */
const MAX_JSON = 1_000_000;

/**
 * A format of one's own, checked and frozen.
 * @throws {FormatError} `invalid_format`, with every fault: its path, what kind of value stood there, what was expected.
 */
export function defineFormat(definition: FormatDefinition): Format {
  return parseFormat(definition);
}

/**
 * `defineFormat` for what a program has not typed: JSON text, or an object read from it.
 * @throws {FormatError} as `defineFormat`.
 */
export function parseFormat(json: unknown): Format {
  const value = typeof json === 'string' ? parseJson(json) : json;
  const result = FormatSchema.safeParse(value);
  if (!result.success)
    throw new FormatError(
      'invalid_format',
      result.error.issues.flatMap((issue) => said(issue, value)),
    );
  const { $schema: _, ...definition } = result.data;
  const format = asFormat(definition);
  const issues = faults(format);
  if (issues.length) throw new FormatError('invalid_format', issues);
  return deepFreeze(format);
}

function parseJson(json: string): unknown {
  if (json.length > MAX_JSON) throw refused(`JSON of ${json.length} characters`, `at most ${MAX_JSON}`);
  try {
    return JSON.parse(json);
  } catch {
    throw refused('text that is not JSON', 'a format as JSON');
  }
}

const ELEMENT = 'the id of an element';
const HOME = 'the id of a section of this format, or null';

const refusal = (path: string, found: string, expected: string): FormatIssue => ({ path, found, expected });

const refused = (found: string, expected: string) => new FormatError('invalid_format', [refusal('', found, expected)]);

interface Issue {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly expected?: unknown;
  readonly values?: readonly unknown[];
  readonly keys?: readonly string[];
}

function said(issue: Issue, value: unknown): FormatIssue[] {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    return (issue.keys ?? []).map((key) => ({
      path: [...path, short(key)].join('.'),
      found: 'a key that does not belong there',
      expected: `one of ${FORMAT_KEYS[path[0] ?? '']?.join(', ')}`,
    }));
  }
  const found = kindOf(
    issue.path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown>)?.[key], value),
  );
  const isHome = path[0] === 'elements' && path.length === 2 && issue.code === 'invalid_type';
  return [{ path: path.map(short).join('.'), found, expected: isHome ? HOME : expectedBy(issue) }];
}

function expectedBy({ code, message, expected, values }: Issue): string {
  // Our own messages begin with "expected"; zod's do not say what would have been right.
  if (message.startsWith('expected ')) return message.slice('expected '.length);
  if (values) return `one of ${values.map(String).join(', ')}`;
  if (expected !== undefined) return expected === 'record' ? 'object' : String(expected);
  return code === 'invalid_key' ? ELEMENT : 'another value';
}

const short = (key: string): string => (key.length > FORMAT_LIMITS.id ? `${key.slice(0, FORMAT_LIMITS.id)}…` : key);

/** What kind of value it is; never the value. */
function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return value.length ? 'an array' : 'an empty array';
  if (typeof value === 'string') return value.trim() ? 'text' : 'empty text';
  if (typeof value === 'object') return 'an object';
  return `a ${typeof value}`;
}

/** What the shape alone does not say: names that mean two things, places that do not exist. */
function faults(format: Format): FormatIssue[] {
  const issues: FormatIssue[] = [];
  const ids = new Map<string, number>();
  const names = new Map<string, string>();
  // Notes of that id are read by nothing: one of the record would be held apart with them.
  if (format.id === psychotherapy.id) issues.push(refusal('id', 'the id of psychotherapy notes', 'another id'));
  for (const [index, { id }] of format.sections.entries()) {
    const path = `sections.${index}`;
    const before = ids.get(id);
    if (before !== undefined) {
      issues.push(refusal(`${path}.id`, `the id of sections.${before}`, 'an id of its own'));
    } else ids.set(id, index);
  }
  // Headings route pasted text: the same one in two sections would be a guess.
  for (const [index, { id, title, aliases }] of format.sections.entries()) {
    const path = `sections.${index}`;
    const own: [string, string][] = [
      [`${path}.id`, id],
      [`${path}.title`, title.trim().toLowerCase()],
      ...aliases.map((alias, at): [string, string] => [`${path}.aliases.${at}`, alias]),
    ];
    for (const [at, name] of own) {
      const other = names.get(name);
      if (other !== undefined && !other.startsWith(`${path}.`)) {
        issues.push(refusal(at, `a name that ${other} has`, 'a name of one section only'));
      } else names.set(name, at);
      if (at.includes('aliases') && name !== name.trim().toLowerCase())
        issues.push(refusal(at, 'text', 'lower case, without spaces around it'));
    }
    const { slots, holds = [] } = format.sections[index] as Format['sections'][number];
    for (const [at, element] of holds.entries())
      if (!elementById(element)) issues.push(refusal(`${path}.holds.${at}`, 'text', ELEMENT));
    for (const [at, slot] of slots.entries()) {
      if (slots.indexOf(slot) < at)
        issues.push(refusal(`${path}.slots.${at}`, 'a slot for the second time', 'each slot once'));
    }
  }
  const elements = Object.entries(format.elements ?? {});
  if (elements.length > FORMAT_LIMITS.elements)
    issues.push(refusal('elements', `${elements.length} entries`, `at most ${FORMAT_LIMITS.elements}`));
  for (const [element, section] of elements) {
    // Misspelt, it would not be asked for: a safety plan without its question is worse than no format.
    if (!elementById(element)) issues.push(refusal(`elements.${element}`, 'text', ELEMENT));
    if (section !== null && !ids.has(section)) issues.push(refusal(`elements.${element}`, 'text', HOME));
  }
  return issues;
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}
