import '@evenfall/editor/habits/define';
import type { HabitStore, Habits } from '@evenfall/ai-client/habits';
import { html, type TemplateResult } from 'lit';
import { habitsOf, storeWith, type Way } from '../../test/support/habits.js';
import { sheet } from './evenings.js';

/** What an invented clinician's store holds after they documented at the real editor, and what they then changed by hand. */
export const after = async (
  name: string,
  changed: (habits: Habits) => Habits = (habits) => habits,
  way?: Way,
): Promise<HabitStore> => storeWith(changed(await habitsOf(name, way)));

/** A store that never answers, as on a slow disk. */
export const slowStore = (): HabitStore => ({
  read: () => new Promise(() => {}),
  write: async () => {},
  clear: async () => {},
});

/** A store that refuses, as in a locked-down browser. */
export const brokenStore = (): HabitStore => ({
  ...slowStore(),
  read: () => Promise.reject(new Error('no storage here')),
});

export const page = (store: HabitStore, direction?: 'ltr' | 'rtl'): TemplateResult =>
  sheet(html`<evenfall-habits .store=${store}></evenfall-habits>`, direction);

/** Waits until what was learned is drawn. */
export async function drawn(canvas: HTMLElement): Promise<HTMLElementTagNameMap['evenfall-habits']> {
  const element = canvas.querySelector('evenfall-habits');
  if (!element) throw new Error('no <evenfall-habits> in this story');
  await element.refresh();
  await element.updateComplete;
  return element;
}

/** Presses what a person would, and waits until it is done and drawn. */
export async function press(element: HTMLElementTagNameMap['evenfall-habits'], selector: string): Promise<void> {
  const done = new Promise((resolve) => element.addEventListener('evenfall-habits-change', resolve, { once: true }));
  element.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
  await done;
  await element.updateComplete;
}
