import type { LitElement, ReactiveController } from 'lit';

/** Reads a store anew for an element on the page: when the store says so, and when the page is looked at again. */
export class Watching implements ReactiveController {
  #stop: (() => void) | undefined;

  /**
   * @param subscribe asks the element's store to tell of changes; gives the way to stop, undefined where there is no store
   * @param read reads it
   */
  constructor(
    private readonly host: LitElement,
    private readonly subscribe: (changed: () => void) => (() => void) | undefined,
    private readonly read: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this);
    // The first time its properties are not all there: the first update begins.
    if (this.host.hasUpdated) this.begin();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this);
    this.#stop?.();
    this.#stop = undefined;
  }

  /** With the store that the element has now. */
  begin(): void {
    this.#stop?.();
    this.#stop = undefined;
    if (!this.host.isConnected) return;
    this.#stop = this.subscribe(this.read);
    this.read();
  }

  handleEvent(): void {
    if (document.visibilityState === 'visible') this.read();
  }
}
