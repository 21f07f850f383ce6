/*
 * Invented clinicians whose evenings are known: they sit down, type and sign, and the meter of the library counts. What
 * is then read out of the records can be held against what they were told to do.
 */
import {
  ActivityMeter,
  mergeAll,
  type NoteFacts,
  type Phase,
  type Stretch,
  type TimeRecord,
  type WorkSchedule,
} from '@evenfall/editor/evenings';

export interface Period {
  phase: Phase;
  weeks: number;
  /** The chance that the notes of a working day are left for the evening. */
  evening: number;
  /** The chance that a day of the weekend is worked on. */
  weekend: number;
  /** Active minutes at a note, on average. */
  minutes: number;
  /** Share of elements documented at signing. */
  complete: number;
  /** Share of drafted words kept, at the beginning and at the end. */
  kept?: readonly [number, number];
}

export interface Clinician {
  seed: number;
  /** First day, a Monday. */
  start: string;
  zone: string;
  schedule: WorkSchedule;
  /** Working weekdays, in the order of ISO. */
  weekdays: readonly number[];
  /** Hour of the day, possibly over 24, at which sessions begin, at which notes of the day are written, and at which evening ones are. */
  clock: { sessions: number; notes: number; evening: number };
  sessions: number;
  periods: readonly Period[];
  /** The chance that nothing of a day is recorded. */
  missing: number;
  /** By how much good and bad weeks differ: added to the chance of an evening, evenly from minus this to plus this. */
  mood: number;
  /** By how much notes of a bad week are longer, and of a good one shorter: a share of their length. */
  pace: number;
  /** Days from the start on which the clinician is in another zone. */
  journeys: readonly { from: number; to: number; zone: string }[];
  /** Evening notes are written on a second device. */
  devices: 1 | 2;
}

export interface Simulated {
  /** Of each device. */
  devices: TimeRecord[][];
  records: TimeRecord[];
  /** True evenings worked per 20 sessions, by period. */
  truth: number[];
}

const DAY = 86_400_000;

export function randomOf(seed: number): () => number {
  let state = (seed * 2_654_435_761) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    // The low bits of such a generator repeat soon.
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x45d9f3b) >>> 0;
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 4_294_967_296;
  };
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Minutes by which a zone is ahead of UTC at an instant, read from Intl: nothing of the library's own reckoning. */
function offsetMinutes(instant: number, zone: string): number {
  const format = formats.get(zone) ?? new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  formats.set(zone, format);
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(format.format(instant)) ?? [];
  return hours === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** The instant of a local time, given as hours after midnight of a date. */
function at(day: number, hours: number, zone: string): number {
  const utc = day * DAY + hours * 3_600_000;
  return utc - offsetMinutes(utc - offsetMinutes(utc, zone) * 60_000, zone) * 60_000;
}

export function simulate(clinician: Clinician): Simulated {
  const random = randomOf(clinician.seed);
  const hex = () => Array.from({ length: 16 }, () => Math.floor(random() * 16).toString(16)).join('');
  const devices: TimeRecord[][] = Array.from({ length: clinician.devices }, () => []);
  const start = Date.parse(`${clinician.start}T00:00:00Z`) / DAY;
  let index = 0;
  for (const period of clinician.periods) {
    let [mood, pace] = [0, 1];
    const [first, last] = [index, index + period.weeks * 7];
    for (; index < last; index += 1) {
      const weekday = (index % 7) + 1;
      if (weekday === 1) {
        const week = random() * 2 - 1;
        [mood, pace] = [week * clinician.mood, 1 + week * clinician.pace];
      }
      const day = start + index;
      const zone = clinician.journeys.find(({ from, to }) => index >= from && index < to)?.zone ?? clinician.zone;
      const recorded = random() >= clinician.missing;
      const write = writer(
        random,
        hex,
        zone,
        { ...period, minutes: period.minutes * pace },
        recorded,
        (index - first) / (last - first),
      );
      if (clinician.weekdays.includes(weekday)) {
        const count = clinician.sessions + Math.floor(random() * 3) - 1;
        const evening = random() < period.evening + mood;
        const from = at(day, evening ? clinician.clock.evening : clinician.clock.notes, zone);
        let now = from + random() * 20 * 60_000;
        for (let nth = 0; nth < count; nth += 1) {
          const end = at(day, clinician.clock.sessions + nth + 53 / 60, zone);
          now = write(devices[evening ? devices.length - 1 : 0] as TimeRecord[], now, end) + 30_000;
        }
      } else if (random() < period.weekend) {
        // A while with a note that was signed on Friday all the same: time, and no session.
        let now = at(day, clinician.clock.notes - 4 + random() * 3, zone);
        for (let nth = 0; nth < 2; nth += 1) now = write(devices[0] as TimeRecord[], now, undefined) + 30_000;
      }
    }
  }
  const working = clinician.weekdays.length;
  return {
    devices,
    records: mergeAll(...devices),
    truth: clinician.periods.map(
      ({ evening, weekend }) => ((working * evening + (7 - working) * weekend) / (working * clinician.sessions)) * 20,
    ),
  };
}

/** Writes one note from `begin`; returns when it was put down. */
function writer(
  random: () => number,
  hex: () => string,
  zone: string,
  period: Period,
  recorded: boolean,
  progress: number,
) {
  return (into: TimeRecord[], begin: number, sessionEnd: number | undefined): number => {
    const note = hex();
    const { phase } = period;
    /** The last telling of each stretch. */
    const stretches: Stretch[] = [];
    const meter = new ActivityMeter((stretch, first) => {
      stretches[first ? stretches.length : stretches.length - 1] = stretch;
    });
    const length = period.minutes * (0.7 + random() * 0.6) * 60_000;
    let [now, active] = [begin, 0];
    meter.input({ wall: now, steady: now });
    while (active < length) {
      // Mostly the next words; now and then a look at the notes, and sometimes the kettle.
      const chance = random();
      const gap = (chance < 0.9 ? 2 + random() * 3 : chance < 0.998 ? 8 + random() * 20 : 90 + random() * 200) * 1000;
      now += gap;
      if (gap < 30_000) active += gap;
      meter.input({ wall: now, steady: now });
    }
    meter.leave({ wall: now, steady: now });
    const kept: TimeRecord[] = stretches.map(({ start, spans }) => ({
      kind: 'activity',
      id: hex(),
      note,
      phase,
      zone,
      start: new Date(start).toISOString(),
      spans: spans as Extract<TimeRecord, { kind: 'activity' }>['spans'],
    }));
    if (sessionEnd !== undefined) kept.push(factsOf(random, period, progress, { note, zone, begin, now, sessionEnd }));
    if (recorded) into.push(...kept);
    return now;
  };
}

function factsOf(
  random: () => number,
  { phase, complete, kept = [0.92, 0.92] }: Period,
  progress: number,
  {
    note,
    zone,
    begin,
    now,
    sessionEnd,
  }: { note: string; zone: string; begin: number; now: number; sessionEnd: number },
): NoteFacts {
  const iso = (instant: number) => new Date(Math.round(instant / 1000) * 1000).toISOString();
  const applicable = 18 + Math.floor(random() * 5);
  const share = (of: number) =>
    Math.min(applicable, Math.max(0, Math.round((of + (random() - 0.5) * 0.16) * applicable)));
  const facts: NoteFacts = {
    kind: 'note',
    id: note,
    phase,
    zone,
    sessionEnd: iso(sessionEnd),
    opened: iso(begin),
    signed: iso(now),
    atSigning: { documented: share(complete), applicable },
  };
  if (phase === 'baseline') return facts;
  const sentences = 8 + Math.floor(random() * 6);
  const [edited, rejected] = [Math.floor(random() * 3), Math.floor(random() * 2)];
  return {
    ...facts,
    firstDraft: iso(begin + 20_000),
    atDraft: { documented: share(complete - 0.2), applicable },
    sentences: { kept: sentences - edited - rejected, edited, rejected },
    keptShare: Math.round(Math.min(1, kept[0] + (kept[1] - kept[0]) * progress + (random() - 0.5) * 0.1) * 1000) / 1000,
  };
}
