import { msg } from '../../localization/index.js';

/** Milliseconds without a new reading until the number of open questions is told. */
const PAUSE_MS = 1500;

/** What people who listen are told: after a pause, and only what is new. */
export class Announcer {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #told: number | undefined;

  constructor(private readonly say: (text: string) => void) {}

  /** How many questions are open: told at most when it changes, after a pause. */
  open(count: number): void {
    clearTimeout(this.#timer);
    if (count === this.#told) return;
    this.#timer = setTimeout(() => {
      this.#told = count;
      this.say(count ? msg('announce.open', { count }) : msg('announce.complete'));
    }, PAUSE_MS);
  }

  drafted(count: number): void {
    this.now(count ? msg('announce.drafted', { count }) : msg('announce.draft-empty'));
  }

  now(text: string): void {
    clearTimeout(this.#timer);
    this.say(text);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
