import type { CSSResult } from 'lit';

/**
 * Brings a sheet for light-DOM content into the root an element stands in. Adopted sheets pass a strict content security
 * policy; adopting twice is harmless.
 */
export function adoptInRoot(element: Element, styles: CSSResult): void {
  const root = element.getRootNode();
  const sheet = styles.styleSheet;
  if (!sheet || !(root instanceof Document || root instanceof ShadowRoot)) return;
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
