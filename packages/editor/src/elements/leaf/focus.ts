/**
 * Whether focus has fallen to the page because the focused element went away. Only then may an element
 * take it: wherever else it is, a person put it there.
 */
export function focusIsLost(document: Document): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || activeElement === document.documentElement;
}

/** 1 or -1 where an arrow key moves along a row, with the writing direction; 0 for other keys. */
export function rowStep(event: KeyboardEvent, row: Element): -1 | 0 | 1 {
  const forward = getComputedStyle(row).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
  if (event.key === forward) return 1;
  return event.key === back ? -1 : 0;
}

/** A key with a modifier belongs to the browser or the host. */
export const isPlainKey = (event: KeyboardEvent): boolean =>
  !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;

/** Ctrl+Enter or Cmd+Enter. */
export const isSubmitKey = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing;
