/** What of the browser this needs; tests bring their own. */
export interface LockPlatform {
  readonly locks: Pick<LockManager, 'request'> | undefined;
  channel(name: string): Pick<BroadcastChannel, 'postMessage' | 'addEventListener' | 'close'> | undefined;
}

export const browserLocks: LockPlatform = {
  get locks() {
    return (globalThis.navigator as Navigator | undefined)?.locks;
  },
  channel: (name) => (typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(name)),
};

/** The lock of the draft under this key, over all tabs. */
export const lockNameOf = (key: string): string => `evenfall-draft:${key}`;

/**
 * Acts as the one writer for as long as that takes.
 * @returns undefined where somebody else is the writer: nothing was done
 */
export async function asWriter<T>(
  key: string,
  act: () => Promise<T>,
  { locks }: LockPlatform = browserLocks,
): Promise<T | undefined> {
  if (!locks) return act();
  let asked = false;
  try {
    return await locks.request(lockNameOf(key), { ifAvailable: true }, (lock) => {
      asked = true;
      return lock ? act() : undefined;
    });
  } catch (error) {
    if (!asked && isForbidden(error)) return act();
    throw error;
  }
}

/** A page without an origin of its own, as a sandboxed frame, has no locks: asking is an error there, and not an answer. */
const isForbidden = (error: unknown): boolean => (error as DOMException).name === 'SecurityError';

/** How long a writer that is asked to step down has to save its last words. */
const STEP_DOWN_MS = 1000;

export interface LockHooks {
  /** Another writer is about to take over: save what is there. */
  stepDown(): Promise<void>;
  /** Another writer took over. */
  lost(): void;
}

/** Locks of this page that were given up and are not gone yet. */
const leaving = new Map<string, Promise<unknown>>();

/**
 * One writer for each draft, over all tabs of this browser (Web Locks). Where a page has none, everybody may write
 * and the revisions of the store keep them apart.
 */
export class WriterLock {
  #release: (() => void) | undefined;
  /** Settles when the lock is gone. */
  #gone: Promise<unknown> = Promise.resolve();
  #waiting: AbortController | undefined;
  readonly #channel: ReturnType<LockPlatform['channel']>;

  constructor(
    private readonly name: string,
    private readonly hooks: LockHooks,
    private readonly platform: LockPlatform = browserLocks,
  ) {
    this.#channel = platform.channel(name);
    this.#channel?.addEventListener('message', ({ data }: MessageEvent) => {
      if (data !== 'step-down' || !this.held) return;
      void this.hooks.stepDown().finally(() => this.#channel?.postMessage('stepped-down'));
    });
  }

  get held(): boolean {
    return this.#release !== undefined;
  }

  /** Whether it can be had now. */
  async take(): Promise<boolean> {
    if (await this.#request({ ifAvailable: true })) return true;
    // An editor that has just left the page gives up its lock in the task after, and WebKit frees it a moment later still.
    await new Promise((resolve) => setTimeout(resolve));
    await leaving.get(this.name);
    return this.#request({ ifAvailable: true });
  }

  /** Resolves with true once whoever has it is gone; false when this stopped waiting before. */
  async wait(): Promise<boolean> {
    this.#waiting?.abort();
    this.#waiting = new AbortController();
    return this.#request({ signal: this.#waiting.signal });
  }

  /** Takes it from whoever has it, who saves first if it still can. */
  async takeOver(): Promise<void> {
    this.#waiting?.abort();
    if (!this.platform.locks || this.held) return;
    await this.#askToStepDown();
    await this.#request({ steal: true });
  }

  close(): void {
    this.free();
    this.#channel?.close();
  }

  /** Gives it up, and waits for it no longer. */
  free(): void {
    this.#waiting?.abort();
    const release = this.#release;
    this.#release = undefined;
    release?.();
  }

  /** Gives it up once the last words are saved; an editor of this page that wants it meanwhile waits for that. */
  async freeAfter(saved: Promise<unknown>): Promise<void> {
    const gone = saved.then(() => {
      this.free();
      return this.#gone;
    });
    leaving.set(this.name, gone);
    await gone;
    if (leaving.get(this.name) === gone) leaving.delete(this.name);
  }

  #request(options: LockOptions): Promise<boolean> {
    const { locks } = this.platform;
    if (!locks || this.held) return Promise.resolve(true);
    return new Promise((resolve) => {
      this.#gone = locks
        .request(this.name, options, (lock) => {
          if (!lock) {
            resolve(false);
            return undefined;
          }
          return new Promise<void>((release) => {
            this.#release = release;
            resolve(true);
          });
        })
        .catch((error: unknown) => {
          // Taken by another writer, or not waited for any more.
          const held = this.held;
          this.#release = undefined;
          resolve(isForbidden(error));
          if (held) this.hooks.lost();
        });
    });
  }

  #askToStepDown(): Promise<void> {
    const channel = this.#channel;
    if (!channel) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, STEP_DOWN_MS);
      channel.addEventListener('message', ({ data }: MessageEvent) => {
        if (data !== 'stepped-down') return;
        clearTimeout(timer);
        resolve();
      });
      channel.postMessage('step-down');
    });
  }
}
