import type { Comparison, Shown } from '../../evenings/index.js';
import { eveningsLanguage, eveningsMsg } from '../../localization/index.js';
import { localeOf } from '../leaf/index.js';

/** The measures that have a card of their own. */
export type CardId = Exclude<Shown, 'evenings'>;

/** Numbers, times and dates in the language of the page. */
export class Say {
  readonly #formats = new Map<string, Intl.NumberFormat>();

  readonly lang: string;

  /** @param element where it is said */
  constructor(element: Element) {
    this.lang = localeOf(element, eveningsLanguage());
  }

  number(value: number, digits = 0): string {
    return this.#format({ maximumFractionDigits: digits }).format(value);
  }

  percent(share: number): string {
    return this.#format({ style: 'percent', maximumFractionDigits: 0 }).format(share);
  }

  /** `1 hr 20 min`; below ten minutes with a decimal. */
  minutes(value: number): string {
    if (value < 10) return this.#unit('minute', value, 1);
    const whole = Math.round(value);
    const [hours, minutes] = [Math.floor(whole / 60), whole % 60];
    const parts = [hours && this.#unit('hour', hours), (minutes || !hours) && this.#unit('minute', minutes)];
    return parts.filter(Boolean).join(' ');
  }

  /** Hours, in minutes below one and in days where they are many. */
  hours(value: number): string {
    if (value > 0 && value < 1) return this.minutes(value * 60);
    return value < 48 ? this.#unit('hour', value, 1) : this.#unit('day', value / 24, 1);
  }

  /** A time of day, from minutes after midnight. */
  time(minutes: number): string {
    const options = { timeStyle: 'short', timeZone: 'UTC' } as const;
    return new Intl.DateTimeFormat(this.lang, options).format(Math.round(minutes) * 60_000);
  }

  /** A date from `2026-11-23`, or from an instant in the time zone of the page. */
  date(iso: string, options: Intl.DateTimeFormatOptions = { month: 'short', day: 'numeric' }): string {
    const zone = iso.length === 10 ? { timeZone: 'UTC' } : {};
    return new Intl.DateTimeFormat(this.lang, { ...options, ...zone }).format(new Date(iso));
  }

  list(items: readonly string[]): string {
    return new Intl.ListFormat(this.lang).format(items);
  }

  /** The value of a measure as it is shown. */
  value(id: CardId, value: number | undefined): string {
    if (value === undefined) return eveningsMsg('measure.none');
    if (id === 'closing') return this.time(value);
    if (id === 'minutes') return this.minutes(value);
    return id === 'lag' ? this.hours(value) : this.percent(value);
  }

  /** A difference of a measure, without its direction. */
  amount(id: CardId, difference: number): string {
    const size = Math.abs(difference);
    if (id === 'lag') return this.hours(size);
    return id === 'completeness'
      ? eveningsMsg('completeness.points', { count: Math.round(size * 100) })
      : this.minutes(size);
  }

  /** What a comparison says, in one plain sentence. */
  sentence(id: CardId, { verdict, change, interval }: Comparison): string {
    if (verdict === 'not-enough' || !interval || change === undefined) return eveningsMsg('measure.not-enough');
    const [low, high] = interval;
    if (verdict === 'no-change') {
      const [lower, higher] = [this.amount(id, Math.min(0, low)), this.amount(id, Math.max(0, high))];
      const upward = id === 'completeness';
      return eveningsMsg(`${id}.no-change`, { better: upward ? higher : lower, worse: upward ? lower : higher });
    }
    const [least, most] = [Math.min(Math.abs(low), Math.abs(high)), Math.max(Math.abs(low), Math.abs(high))];
    return eveningsMsg(`${id}.${verdict}`, {
      amount: this.amount(id, change),
      low: this.amount(id, least),
      high: this.amount(id, most),
    });
  }

  #unit(unit: 'minute' | 'hour' | 'day', value: number, digits = 0): string {
    return this.#format({ style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: digits }).format(value);
  }

  #format(options: Intl.NumberFormatOptions): Intl.NumberFormat {
    const key = JSON.stringify(options);
    const known = this.#formats.get(key) ?? new Intl.NumberFormat(this.lang, options);
    this.#formats.set(key, known);
    return known;
  }
}
