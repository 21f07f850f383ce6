/**
 * Leaf elements speak to the element that composes them, and to nobody beyond: their events neither
 * bubble nor cross a shadow boundary.
 */
export function emit<K extends keyof HTMLElementEventMap>(
  target: HTMLElement,
  type: K,
  ...detail: HTMLElementEventMap[K] extends CustomEvent<infer D> ? (D extends undefined ? [] : [detail: D]) : never
): void {
  target.dispatchEvent(new CustomEvent(type, { detail: detail[0] }));
}
