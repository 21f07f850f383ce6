import type { Args, Parameters } from '@storybook/web-components-vite';
import type { Snippet } from '../stories/support/snippets.js';
import { describe } from './manifest.js';

export interface Told {
  readonly component?: unknown;
  readonly args: Args;
  readonly parameters: Parameters;
}

/** The snippet of a story: what its file says, with the attributes that are chosen in the controls. */
export function snippetOf({ component, args, parameters }: Told): Snippet | undefined {
  if (typeof component !== 'string') return undefined;
  const attributes: Record<string, string | number | boolean> = {};
  for (const { name, fieldName = name, default: usual } of describe(component)?.attributes ?? []) {
    const value = args[fieldName];
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') continue;
    if (String(value) !== usual?.replace(/^'(.*)'$/, '$1') && fieldName !== 'defaultValue') attributes[name] = value;
  }
  const written = (parameters.snippet ?? {}) as Partial<Snippet>;
  return { tag: component, ...written, attributes: { ...written.attributes, ...attributes } };
}
