import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onLanguage } from './language.js';

/** Draws an element again when the page speaks another language. */
export class Localized implements ReactiveController {
  #stop = () => {};

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = onLanguage(() => this.host.requestUpdate());
    // It may have changed while nobody listened.
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stop();
  }
}
