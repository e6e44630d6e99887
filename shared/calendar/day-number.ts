import { DAY } from './zone.ts';

/** Days from 1970-01-01 (0) to a date; `month` from 1. Any year, also those that `Date.UTC` takes for 19xx. */
export const dayNumber = (year: number, month: number, day: number): number =>
  new Date(0).setUTCFullYear(year, month - 1, day) / DAY;

/** A day number as `YYYY-MM-DD`. */
export const dayText = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

export const yearOf = (day: number): number => new Date(day * DAY).getUTCFullYear();

/** 0 is Monday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** A date as `YYYY-MM-DD`, else null: also for one that no calendar has (`2026-02-30`). */
export function parseDay(text: string): number | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (year === undefined) return null;
  const number = dayNumber(Number(year), Number(month), Number(day));
  return new Date(number * DAY).toISOString().startsWith(text) ? number : null;
}
