/** Days as `2026-11-23`, on the practice's own clock. */

const iso = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

const at = (day: string): Date => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
};

export const today = (): string => iso(new Date());

export function mondayOf(date: Date): string {
  return iso(new Date(date.getFullYear(), date.getMonth(), date.getDate() - ((date.getDay() + 6) % 7)));
}

export function plusDays(day: string, days: number): string {
  const date = at(day);
  return iso(new Date(date.getFullYear(), date.getMonth(), date.getDate() + days));
}

/** The Monday that a query names, or this week's. */
export const weekOf = (asked: string | undefined): string =>
  mondayOf(asked && /^\d{4}-\d{2}-\d{2}$/.test(asked) ? at(asked) : new Date());

export const longDay = (day: string): string =>
  at(day).toLocaleDateString('en-US', { weekday: 'long', month: 'short', day: 'numeric' });

export const shortDay = (day: string): string =>
  at(day).toLocaleDateString('en-US', { month: 'short', day: 'numeric', year: 'numeric' });
