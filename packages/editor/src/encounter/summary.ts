import type { EncounterContext } from '@evenfall/templates';
import { msg } from '../localization/index.js';
import { minutesOf } from './minutes.js';

/** The encounter in a few words, in the order of a note's header; empty where nothing is known. */
export function summaryOf(context: EncounterContext, locale: string): string[] {
  const { date, start, stop, cpt, telehealth, participants = [], diagnoses = [], goals = [] } = context;
  const minutes = minutesOf(context);
  return [
    date && day(date, locale),
    start && (stop ? `${clock(start, locale)}–${clock(stop, locale)}` : clock(start, locale)),
    minutes !== undefined && duration(minutes, locale),
    cpt,
    telehealth && msg(`encounter.modality.${telehealth.modality ?? 'telehealth'}`),
    participants.length > 0 && new Intl.ListFormat(locale, { style: 'short', type: 'unit' }).format(participants),
    diagnoses.length > 0 && diagnoses.map(({ code, name }) => code ?? name).join(', '),
    goals.length > 0 && msg('encounter.goals.count', { count: goals.length }),
  ].filter((part): part is string => Boolean(part));
}

// The clinician's calendar and clock, not the reader's time zone: the values have none.
const utc = (date: string, time = '00:00') => new Date(`${date}T${time}Z`);

const day = (date: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(utc(date));

const clock = (time: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' }).format(utc('2000-01-01', time));

const duration = (minutes: number, locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute', unitDisplay: 'short' }).format(minutes);
