import type { Args } from '@storybook/web-components-vite';
import { nothing } from 'lit';
import { type ChildPart, Directive, directive } from 'lit/directive.js';
import { describe } from './manifest.js';

/** Calls back with where it stands, once everything before it is there. */
class Beside extends Directive {
  override render(_then: (parent: Element) => void): typeof nothing {
    return nothing;
  }

  override update({ parentNode }: ChildPart, [then]: [(parent: Element) => void]) {
    if (parentNode instanceof Element) then(parentNode);
    return nothing;
  }
}
export const beside = directive(Beside);

/** Gives an element of a story what is chosen in its controls, whatever the story itself does with its arguments. */
export function setByHand(parent: Element, tag: string, args: Args): void {
  const element = parent.querySelector(tag);
  if (!element) return;
  for (const { name, fieldName = name } of describe(tag)?.attributes ?? []) {
    const value = args[fieldName];
    // What a note starts from is set once by the story; a control would take back what was written since.
    if (value === undefined || fieldName === 'defaultValue') continue;
    if (Reflect.get(element, fieldName) !== value) Reflect.set(element, fieldName, value);
  }
}
