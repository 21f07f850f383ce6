/** What is read of an event of a trace; times in microseconds, `tdur` that of the thread. */
export interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

/**
 * Milliseconds of CPU of the tasks of a thread from the one in which `from` was marked to the one in which `to` was marked next.
 * To ask the page at that moment would be to wait for it, and what it does meanwhile would be counted.
 */
export function cpuOfTasks(events: readonly TraceEvent[], from: string, to: string): number {
  const marks = events.filter(({ cat }) => cat.includes('blink.user_timing'));
  const start = marks.find(({ name }) => name === from);
  const end = marks.find(({ name, ts }) => name === to && start && ts >= start.ts);
  if (!start || !end) throw new Error(`the trace has no ${from} before a ${to}`);
  const tasks = events.filter(
    ({ name, pid, tid, ts, dur = 0 }) =>
      name === 'RunTask' && pid === start.pid && tid === start.tid && ts + dur >= start.ts && ts <= end.ts,
  );
  return tasks.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
}
