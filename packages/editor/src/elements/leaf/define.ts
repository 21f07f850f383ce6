/** Registers an element unless the name is taken: two copies of a package on a page must not break it. */
export function define(name: string, element: CustomElementConstructor): void {
  if (typeof customElements !== 'undefined' && !customElements.get(name)) customElements.define(name, element);
}
