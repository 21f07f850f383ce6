/** Those who wait until nothing goes on any more. */
export class Rest {
  #waiting: (() => void)[] = [];

  constructor(private readonly busy: () => boolean) {}

  /** Resolves when nothing goes on. */
  get settled(): Promise<void> {
    return this.busy() ? new Promise((resolve) => this.#waiting.push(resolve)) : Promise.resolve();
  }

  /** Something is over: wakes those who wait, where nothing else goes on. */
  over(): void {
    if (this.busy()) return;
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}
