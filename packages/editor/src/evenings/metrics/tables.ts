import { type Cell, toCsv } from '../store/index.js';
import type { DayTime } from './days.js';
import { completenessShare, eveningWorked, mean } from './measures.js';

const minutes = (milliseconds: number): number => Math.round(milliseconds / 6_000) / 10;
const rounded = (value: number | undefined): number | undefined =>
  value === undefined ? undefined : Math.round(value * 1000) / 1000;

/** One line for each observed day, for a spreadsheet. Names and units stand in the head; nothing names a note. */
export function daysCsv(days: readonly DayTime[]): string {
  const head = [
    'date',
    'phase',
    'working_day',
    'sessions',
    'active_min',
    'own_time_min',
    'outside_scheduled_min',
    'outside_scheduled_buffered_min',
    'scheduled_min',
    'evening_worked',
    'closing_min_after_midnight',
    'notes_signed',
    'completeness_at_signing',
  ];
  const rows = days.map((day): Cell[] => [
    day.date,
    day.phase,
    day.working ? 1 : 0,
    day.sessions,
    minutes(day.active),
    minutes(day.own),
    minutes(day.outside),
    minutes(day.outsideBuffered),
    minutes(day.scheduled),
    eveningWorked(day) ? 1 : 0,
    day.closing,
    day.notes.filter(({ signed }) => signed !== undefined).length,
    rounded(mean(day.notes.flatMap(({ atSigning }) => completenessShare(atSigning) ?? []))),
  ]);
  return toCsv(head, rows);
}
