import { VERSION } from '../../version.js';

/** Under this an element bears the version of the package that it came with, for whichever copy comes later. */
const FROM = Symbol.for('evenfall.version');
let told = false;

/** Registers an element unless the name is taken: two copies of a package on a page must not break it, and are told once. */
export function define(name: string, element: CustomElementConstructor & { [FROM]?: string }): void {
  if (typeof customElements === 'undefined') return;
  const first: typeof element | undefined = customElements.get(name);
  if (!first) {
    element[FROM] ??= VERSION;
    customElements.define(name, element);
  } else if (first !== element && !told) {
    told = true;
    console.warn(`evenfall: two copies on this page: ${first[FROM] ?? 'one unknown'} is used, ${VERSION} came later`);
  }
}
