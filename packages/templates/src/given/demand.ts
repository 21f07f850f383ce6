import { NoteError } from './error.js';
import { demandKind } from './kind.js';

/**
 * What a value has to be as far as its reader relies on it: a kind, a list of one shape, or fields. A field with `?` may
 * be left out; `*` stands for every field there is; what is under `''` says in words what the whole should be.
 */
export type Shape = string | readonly [Shape] | Fields;
export interface Fields {
  readonly [field: string]: Shape;
}

/**
 * Looks at all that its reader relies on.
 * @throws {NoteError} `malformed`, with path, what was found and what was expected
 */
export function demand(value: unknown, shape: Shape, at: string): void {
  const kind = typeof shape === 'string' ? shape : Array.isArray(shape) ? 'array' : 'object';
  const words = (shape as Fields)[''] as string | undefined;
  demandKind(value, kind, at, words);
  if (kind === 'array' && shape !== kind)
    for (const [index, each] of (value as unknown[]).entries()) demand(each, shape[0] as Shape, `${at}.${index}`);
  if (kind !== 'object' || shape === kind) return;
  const given = value as Readonly<Record<string, unknown>>;
  const { '*': every, '': _, ...fields } = shape as Fields;
  for (const [name, inner] of Object.entries(
    every ? Object.fromEntries(Object.keys(given).map((key) => [key, every])) : fields,
  )) {
    const [key = ''] = name.split('?');
    if (given[key] !== undefined) demand(given[key], inner, `${at}.${key}`);
    else if (key === name) throw new NoteError('malformed', at, words ?? 'object', `object without ${key}`);
  }
}

/**
 * As `demand`, for options: one that is misspelt would be none. One that is null is not given.
 * @returns those that are given
 * @throws {NoteError} `malformed`
 */
export function demandOptions<T extends object>(options: T, shape: Fields): T {
  demandKind(options ?? {}, 'object', 'options');
  const given = Object.fromEntries(Object.entries(options ?? {}).filter(([, value]) => value != null)) as T;
  demand(given, shape, 'options');
  const known = Object.keys(shape).map((name) => name.replace('?', ''));
  const odd = Object.keys(given).find((key) => !known.includes(key));
  if (odd !== undefined)
    throw new NoteError('malformed', `options.${odd.slice(0, 60)}`, `one of ${known.join(', ')}`, 'another name');
  return given;
}
