// A script, not a module: it leaves `axe` on the window.
import 'axe-core';
import { sendKeys } from '@web/test-runner-commands';
import type { run } from 'axe-core';
import { expect } from 'chai';
import { engine } from './engine.js';

/** What tests of single elements need: on the page, off again, found clean by axe. */

const mounted: HTMLElement[] = [];

/** Puts a fresh element with these properties on the page and waits for its first render. */
export async function mount<T extends HTMLElement & { updateComplete: Promise<unknown> }>(
  tag: string,
  elementClass: new () => T,
  properties: Partial<T> = {},
): Promise<T> {
  if (!customElements.get(tag)) customElements.define(tag, elementClass);
  const element = Object.assign(new elementClass(), properties);
  // Tab starts here, wherever an earlier test left off.
  const start = document.createElement('span');
  start.tabIndex = -1;
  document.body.append(start, element);
  mounted.push(start, element);
  start.focus();
  start.blur();
  await element.updateComplete;
  return element;
}

/** For `afterEach`. */
export function unmountAll(): void {
  for (const element of mounted.splice(0)) element.remove();
}

/** The details of every event of this type from now on. */
export function heard<K extends keyof HTMLElementEventMap>(
  element: HTMLElement,
  type: K,
): HTMLElementEventMap[K] extends CustomEvent<infer D> ? D[] : never[] {
  const details: unknown[] = [];
  element.addEventListener(type, (event) => details.push((event as CustomEvent).detail));
  return details as HTMLElementEventMap[K] extends CustomEvent<infer D> ? D[] : never[];
}

/** What has focus, also inside shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** The one element inside `host` that `selector` finds; fails naming the selector. */
export function find<T extends HTMLElement = HTMLElement>(host: HTMLElement, selector: string): T {
  const found = host.shadowRoot?.querySelector<T>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

export const findAll = <T extends HTMLElement = HTMLElement>(host: HTMLElement, selector: string): T[] => [
  ...(host.shadowRoot?.querySelectorAll<T>(selector) ?? []),
];

/** Words as they are seen, without the white space of templates. */
export const words = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Also in the shadow trees of what is slotted and of what is in shadow trees. */
function animationsIn(element: Element): Animation[] {
  const { shadowRoot } = element;
  const within = [...(shadowRoot?.querySelectorAll('*') ?? []), ...element.querySelectorAll('*')];
  return [...(shadowRoot?.getAnimations() ?? []), ...within.filter((each) => each.shadowRoot).flatMap(animationsIn)];
}

export async function expectAccessible(element: Element): Promise<void> {
  // A colour half-way to another is not what people read.
  for (const animation of animationsIn(element)) {
    if (animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) animation.finish();
  }
  const { axe } = globalThis as unknown as { axe: { run: typeof run } };
  const { violations } = await axe.run(element, {
    // Rules over whole pages: an element on its own is none.
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  const told = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map((node) => node.html).join('\n  ')}`,
  );
  expect(told.join('\n'), 'accessibility').to.equal('');
}

/** Undoes in the plain text field that has focus: by key, or by the menu's command in an engine that has no key. */
export async function undoInField(): Promise<void> {
  if (!engine.undoesFieldsByKey) {
    document.execCommand('undo');
    return;
  }
  await sendKeys({ down: 'Control' });
  await sendKeys({ press: 'z' });
  await sendKeys({ up: 'Control' });
}
