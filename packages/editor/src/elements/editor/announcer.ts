import { msg } from '../../localization/index.js';
import { type Clock, systemClock } from '../../review/index.js';

/** Milliseconds without a new reading until the number of open questions is told. */
export const PAUSE_MS = 1500;

/** What people who listen are told: after a pause, and only what is new. */
export class Announcer {
  #cancel = () => {};
  #told: number | undefined;

  constructor(
    private readonly say: (text: string) => void,
    private readonly clock: Clock = systemClock,
  ) {}

  /** How many questions are open: told at most when it changes, after a pause. */
  open(count: number): void {
    this.#cancel();
    if (count === this.#told) return;
    this.#cancel = this.clock.after(PAUSE_MS, () => {
      this.#told = count;
      this.say(count ? msg('announce.open', { count }) : msg('announce.complete'));
    });
  }

  /** @param unwanted sentences not offered again, because they were rejected before */
  drafted(count: number, unwanted = 0): void {
    const empty = unwanted ? 'announce.draft-unwanted' : 'announce.draft-empty';
    this.now(count ? msg('announce.drafted', { count }) : msg(empty));
  }

  now(text: string): void {
    this.#cancel();
    this.say(text);
  }

  stop(): void {
    this.#cancel();
  }
}
