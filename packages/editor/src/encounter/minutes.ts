import type { EncounterContext } from '@evenfall/templates';

/** Minutes from start to stop, also over midnight; undefined where one is not known. */
export function minutesOf({ start, stop, sessionMinutes }: EncounterContext): number | undefined {
  if (!start || !stop) return sessionMinutes;
  const at = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
  return (at(stop) - at(start) + 1440) % 1440;
}
