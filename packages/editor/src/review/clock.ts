/** Timers, so that a test of a timeout need not wait for one. */
export interface Clock {
  /** Calls `done` after `ms` milliseconds; the function returned cancels. */
  after(ms: number, done: () => void): () => void;
}

export const systemClock: Clock = {
  after(ms, done) {
    const timer = setTimeout(done, ms);
    return () => clearTimeout(timer);
  },
};
