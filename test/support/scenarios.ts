import { OFFICE_HOURS, type WorkSchedule } from '@evenfall/editor/evenings';
import type { Clinician, Period } from './clinician.js';

const NIGHTS: WorkSchedule = {
  evening: ['08:00', '18:00'],
  hours: { 1: [['19:00', '03:00']], 2: [['19:00', '03:00']], 3: [['19:00', '03:00']], 4: [['19:00', '03:00']] },
};

const before: Period = { phase: 'baseline', weeks: 6, evening: 0.6, weekend: 0.15, minutes: 9, complete: 0.7 };

const usual: Clinician = {
  seed: 0,
  start: '2026-04-06',
  zone: 'America/Chicago',
  schedule: OFFICE_HOURS,
  weekdays: [1, 2, 3, 4, 5],
  clock: { sessions: 9, notes: 15, evening: 20.5 },
  sessions: 5,
  periods: [before, { ...before, phase: 'all', evening: 0.25, minutes: 7, complete: 0.85 }],
  missing: 0,
  mood: 0,
  pace: 0,
  journeys: [],
  devices: 1,
};

const periods = (...changes: [Partial<Period>, Partial<Period>]): Period[] => [
  { ...before, ...changes[0] },
  { ...before, phase: 'all', ...changes[1] },
];

/** Invented clinicians, each with a name that says what is peculiar. All are known to the last evening. */
export const scenarios: Record<string, Omit<Clinician, 'seed'>> = {
  'known effect': usual,
  'no effect': { ...usual, periods: periods({}, {}) },
  harm: { ...usual, periods: periods({ evening: 0.3 }, { evening: 0.65, minutes: 12 }) },
  'every evening, then none': {
    ...usual,
    periods: periods({ evening: 1, weekend: 0.5 }, { evening: 0, weekend: 0 }),
  },
  'ten working days a phase': { ...usual, periods: periods({ weeks: 2 }, { weeks: 2, evening: 0.25 }) },
  'ten working days, no effect': { ...usual, periods: periods({ weeks: 2 }, { weeks: 2 }) },
  'one day in three missing': { ...usual, missing: 1 / 3 },
  'a week in Tokyo and one in London': {
    ...usual,
    journeys: [
      { from: 14, to: 21, zone: 'Asia/Tokyo' },
      { from: 56, to: 63, zone: 'Europe/London' },
    ],
  },
  'clocks go back in the middle': { ...usual, start: '2026-09-21' },
  'clocks go forward in the middle': { ...usual, start: '2026-02-02' },
  'night shift': {
    ...usual,
    schedule: NIGHTS,
    weekdays: [1, 2, 3, 4],
    clock: { sessions: 19.5, notes: 26, evening: 34 },
  },
  'two devices': { ...usual, devices: 2 },
  'good and bad weeks': { ...usual, mood: 0.25, pace: 0.25 },
  'good and bad weeks, no effect': { ...usual, mood: 0.25, pace: 0.25, periods: periods({}, {}) },
  'good and bad weeks, four a phase': {
    ...usual,
    mood: 0.25,
    pace: 0.25,
    periods: periods({ weeks: 4 }, { weeks: 4, evening: 0.25, minutes: 7 }),
  },
  'good and bad weeks, ten days a phase': {
    ...usual,
    mood: 0.25,
    pace: 0.25,
    periods: periods({ weeks: 2 }, { weeks: 2, evening: 0.25, minutes: 7 }),
  },
  'good and bad weeks, half a year': {
    ...usual,
    mood: 0.25,
    pace: 0.25,
    periods: periods({ weeks: 13 }, { weeks: 13, evening: 0.25, minutes: 7 }),
  },
};
