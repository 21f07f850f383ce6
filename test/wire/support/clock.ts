/** Time that stands still until a test moves it: no test waits, and none races. */
export class TestClock {
  #now = Date.parse('2026-11-23T12:00:00Z');
  #timers = new Map<number, { at: number; ms: number; run: () => void }>();
  #ids = 0;
  readonly #waiting: { ms: number; resolve: () => void }[] = [];

  now = (): number => this.#now;

  setTimeout = (run: () => void, ms: number): number => {
    this.#ids += 1;
    this.#timers.set(this.#ids, { at: this.#now + ms, ms, run });
    for (const each of this.#waiting) if (each.ms === ms) each.resolve();
    return this.#ids;
  };

  clearTimeout = (id: unknown): void => {
    this.#timers.delete(id as number);
  };

  get pending(): number[] {
    return [...this.#timers.values()].map(({ ms }) => ms);
  }

  /** Resolves when somebody waits for exactly so long. */
  until(ms: number): Promise<void> {
    if (this.pending.includes(ms)) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push({ ms, resolve }));
  }

  /** Moves on, and runs what is due. */
  pass(ms: number): void {
    this.#now += ms;
    for (const [id, { at, run }] of [...this.#timers]) {
      if (at > this.#now) continue;
      this.#timers.delete(id);
      run();
    }
  }
}
