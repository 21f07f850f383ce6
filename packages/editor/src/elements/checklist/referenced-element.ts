/**
 * The element an id names in the root of another, like `<label for>`: found when it comes, let go when it goes, found
 * again when it is upgraded.
 */
export class ReferencedElement {
  #observer: MutationObserver | undefined;
  #id = '';

  constructor(
    private readonly owner: Element,
    private readonly found: (element: Element | undefined) => void,
  ) {}

  watch(id: string): void {
    this.stop();
    this.#id = id;
    const root = this.owner.getRootNode();
    this.#observer = new MutationObserver(() => this.#look());
    this.#observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ['id'] });
    this.#look();
  }

  stop(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #look(): void {
    const root = this.owner.getRootNode() as Document | ShadowRoot;
    const element = this.#id ? (root.getElementById?.(this.#id) ?? undefined) : undefined;
    this.found(element);
    // An element that is not defined yet looks like any other.
    if (element?.matches(':not(:defined)')) {
      void customElements.whenDefined(element.localName).then(() => this.#observer && this.#look());
    }
  }
}
