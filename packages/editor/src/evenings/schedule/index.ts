export { Calendar, type Interval, type ScheduledDay } from './calendar.js';
export { type ClockTime, type Hours, OFFICE_HOURS, ScheduleError, type WorkSchedule } from './schedule.js';
export {
  type DayNumber,
  dateAt,
  dayNumber,
  deviceZone,
  instantOf,
  isoDate,
  isZone,
  minuteOfDay,
  weekday,
} from './zone.js';
