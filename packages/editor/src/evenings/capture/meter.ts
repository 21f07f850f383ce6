import { CUTOFFS, type Cutoff } from '../records/index.js';

/** A moment on two clocks, in milliseconds. */
export interface Moment {
  /** What the clock on the wall says; it can be set, and jumps. */
  readonly wall: number;
  /** What passed since some start; it never goes back. */
  readonly steady: number;
}

/** A stretch of activity: seconds after `start` under each idle cut-off, as in an `Activity` record. */
export interface Stretch {
  readonly start: number;
  readonly spans: Readonly<Record<Cutoff, readonly (readonly [number, number])[]>>;
}

/** Milliseconds by which the two clocks may drift apart in one stretch before it is ended. */
const DRIFT = 2_000;
/** Seconds of the longest idle cut-off: a longer gap ends a stretch. */
const LONGEST = Math.max(...CUTOFFS);
/** Milliseconds after which a stretch is ended though it goes on, so that telling it again stays cheap. */
const LIMIT = 60 * 60_000;
/** Milliseconds between two tellings of a stretch that goes on: what a crash may cost. */
const PULSE = 15_000;

/**
 * Active time at a note, from the moments of input. Between two inputs a person was active if they are no further
 * apart than the idle cut-off; a longer gap does not count at all, nor does what follows the last input. That is
 * the idle rule of EHR audit logs (gaps above a limit excluded), and the cautious way of counting.
 *
 * How long something took is told by the steady clock, when it was by the other. Where the two drift apart (the clock
 * was set, the machine slept) the gap in between is not counted and a new stretch begins: nothing is counted twice,
 * and never more than passed.
 *
 * Nothing is kept of the inputs themselves, and times are told in whole seconds: the rhythm of typing is a fingerprint.
 */
export class ActivityMeter {
  #start: Moment | undefined;
  #last: Moment | undefined;
  #told = 0;
  #isFirst = true;
  #spans: Record<Cutoff, [number, number][]> = none();

  /** @param tell gets a stretch when it has ended, and before that now and then as far as it got; `first` is true once for each. */
  constructor(private readonly tell: (stretch: Stretch, first: boolean) => void) {}

  /** The person did something. Meant to be called for every input event. */
  input(now: Moment): void {
    const last = this.#last;
    const start = this.#start;
    if (!last || !start) {
      this.#begin(now);
      return;
    }
    const gap = now.steady - last.steady;
    if (gap < 0) return;
    const drift = Math.abs(now.wall - start.wall - (now.steady - start.steady));
    if (gap > LONGEST * 1000 || drift > DRIFT) {
      this.#end();
      this.#begin(now);
      return;
    }
    this.#extend(gap, now);
    if (now.steady - start.steady > LIMIT) {
      this.#end();
      this.#begin(now);
    } else if (now.steady - this.#told > PULSE) this.flush();
  }

  /** The person went elsewhere: another window, another field. What passed until now counts, what follows does not. */
  leave(now: Moment): void {
    if (this.#last) this.input(now);
    this.#end();
  }

  /** Tells the stretch as far as it got. */
  flush(): void {
    const start = this.#start;
    if (!start || !this.#last) return;
    this.#told = this.#last.steady;
    const spans = rounded(this.#spans);
    if (spans[LONGEST as Cutoff].length === 0) return;
    this.tell({ start: Math.round(start.wall / 1000) * 1000, spans }, this.#isFirst);
    this.#isFirst = false;
  }

  #begin(now: Moment): void {
    this.#start = now;
    this.#last = now;
    this.#told = now.steady;
    this.#spans = none();
    this.#isFirst = true;
  }

  #end(): void {
    this.flush();
    this.#start = undefined;
    this.#last = undefined;
  }

  #extend(gap: number, now: Moment): void {
    const origin = (this.#start as Moment).steady;
    const from = (this.#last as Moment).steady - origin;
    const to = now.steady - origin;
    for (const cutoff of CUTOFFS) {
      if (gap > cutoff * 1000) continue;
      const spans = this.#spans[cutoff];
      const open = spans[spans.length - 1];
      if (open && open[1] === from) open[1] = to;
      else spans.push([from, to]);
    }
    this.#last = now;
  }
}

const none = (): Record<Cutoff, [number, number][]> => ({ 5: [], 30: [], 60: [] });

/** In whole seconds. What was shorter than half of one is gone; order, and which span lies in which, stays. */
function rounded(spans: Record<Cutoff, [number, number][]>): Record<Cutoff, [number, number][]> {
  const result = none();
  for (const cutoff of CUTOFFS) {
    for (const [from, to] of spans[cutoff]) {
      const pair: [number, number] = [Math.round(from / 1000), Math.round(to / 1000)];
      if (pair[1] > pair[0]) result[cutoff].push(pair);
    }
  }
  return result;
}
