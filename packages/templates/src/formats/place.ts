import type { ElementDefinition } from '../elements/index.js';
import type { Format, SectionDefinition } from './format.js';
import type { Slot } from './slots.js';

/** The section of a format where content of these slots belongs: the first slot that has a home wins. */
export function homeSection(format: Format, slots: readonly Slot[]): SectionDefinition | undefined {
  for (const slot of slots) {
    const home = format.sections.find((section) => section.slots.includes(slot));
    if (home) return home;
  }
  return undefined;
}

/** Is the element one that a document of this format holds at all? */
export function holdsElement(format: Format, elementId: string): boolean {
  return !format.elements || Object.hasOwn(format.elements, elementId);
}

/** Where an element lives in a format: where the format says, else in the section of its slots. */
export function sectionOfElement(
  format: Format,
  element: Pick<ElementDefinition, 'id' | 'slots'>,
): SectionDefinition | undefined {
  const own = format.sections.find((section) => section.holds?.includes(element.id));
  if (own) return own;
  if (!format.elements) return homeSection(format, element.slots);
  const id = Object.hasOwn(format.elements, element.id) ? format.elements[element.id] : undefined;
  return format.sections.find((section) => section.id === id);
}
