import type { EncounterContext } from '../note/index.js';
import { codeMatchesMinutes, minutesBetween, minutesForCode } from '../profiles/index.js';
import type { ElementStatus } from './result.js';

/** Minutes from start to stop; undefined where one is not known. */
const elapsed = ({ start, stop }: EncounterContext): number | undefined =>
  start && stop ? minutesBetween(start, stop) : undefined;

/** Minutes of the session, as given or from the clock; undefined where neither is known. */
export const sessionMinutes = (context: EncounterContext): number | undefined =>
  context.sessionMinutes ?? elapsed(context);

/** Did the session last as long as the codes whose length needs a reason? */
export const isExtended = (context: EncounterContext): boolean =>
  context.cpt === '90837' ||
  context.cpt === '90838' ||
  ((sessionMinutes(context) ?? 0) >= 53 && !/^(?:90839|9084\d|90853|9079[12])$/.test(context.cpt ?? ''));

/** Encounter elements that apply, with what the context says of each. */
export function encounterStatuses(
  context: EncounterContext,
): Map<string, { status: ElementStatus; question?: string }> {
  const minutes = sessionMinutes(context);
  const clocked = elapsed(context);
  const statuses = new Map<string, { status: ElementStatus; question?: string }>();
  statuses.set('dos', { status: context.date ? 'documented' : 'missing' });
  if (clocked !== undefined && context.sessionMinutes !== undefined && Math.abs(clocked - context.sessionMinutes) > 1) {
    statuses.set('time_start_stop', {
      status: 'contradicted',
      question: `Start and stop are ${clocked} minutes apart, the session is given as ${context.sessionMinutes}: which is right?`,
    });
  } else if (minutes !== undefined) statuses.set('time_start_stop', { status: 'documented' });
  else if (context.start || context.stop) {
    statuses.set('time_start_stop', {
      status: 'partial',
      question: context.start ? 'When did face-to-face time stop?' : 'When did face-to-face time start?',
    });
  } else statuses.set('time_start_stop', { status: 'missing' });
  statuses.set('service_code', { status: context.cpt ? 'documented' : 'missing' });
  const range = context.cpt ? minutesForCode(context.cpt) : undefined;
  if (context.cpt && range && minutes !== undefined) {
    const fits = codeMatchesMinutes(context.cpt, minutes);
    const wanted = Number.isFinite(range.max) ? `${range.min} to ${range.max}` : `at least ${range.min}`;
    statuses.set(
      'code_time_match',
      fits
        ? { status: 'documented' }
        : {
            status: 'contradicted',
            question: `${context.cpt} stands for ${wanted} minutes and the session is given as ${minutes}: which is right?`,
          },
    );
  }
  if (context.telehealth)
    statuses.set('telehealth_modality', { status: context.telehealth.modality ? 'documented' : 'missing' });
  return statuses;
}

/** Does the host tell anything of the encounter's header? Where it does not, the header is kept elsewhere and nothing is blocked. */
export const keepsHeader = ({ date, start, stop, sessionMinutes, cpt }: EncounterContext): boolean =>
  [date, start, stop, sessionMinutes, cpt].some((field) => field !== undefined);
