/** Registers an element unless the name is taken: two copies of a package on a page must not break it, and are told. */
export function define(name: string, element: CustomElementConstructor): void {
  const first = globalThis.customElements?.get(name);
  if (!first) globalThis.customElements?.define(name, element);
  else if (first !== element) console.warn(name, 'is here twice');
}
