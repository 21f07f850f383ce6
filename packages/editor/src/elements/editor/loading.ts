import { shellMsg } from '../../localization/index.js';
import { LoadError } from './load-error.js';
import type { Problem } from './problem.js';

/** The way of the writing runtime to its editor: once at a time, and again when a person asks after it failed. */
export class Loading {
  /** Resolves when the runtime is at work. Never rejects. */
  readonly ready: Promise<void>;
  problem: Problem | undefined;
  #resolve!: () => void;
  #under = false;

  /**
   * @param load brings it, and resolves when it is at work
   * @param changed something that is shown changed; by an error, where it is one
   */
  constructor(
    private readonly load: () => Promise<void>,
    private readonly changed: (error?: LoadError) => void,
  ) {
    this.ready = new Promise((resolve) => {
      this.#resolve = resolve;
    });
  }

  async start(): Promise<void> {
    if (this.#under) return;
    this.#under = true;
    this.problem = undefined;
    this.changed();
    try {
      await this.load();
      this.#resolve();
    } catch (cause) {
      const error = new LoadError(cause);
      this.problem = {
        error,
        text: shellMsg('error.load'),
        action: shellMsg('error.load.retry'),
        act: () => void this.start(),
      };
      this.changed(error);
    } finally {
      this.#under = false;
    }
  }
}
