import type { Weekday } from '../../brands/brand.ts';

export const WEEKDAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const DAY = 86_400_000;

const instant = (day: string): number => Date.parse(`${day}T00:00:00Z`);

export const isDay = (day: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(instant(day));

/** `days` after a day, `YYYY-MM-DD` in and out. */
export const addDays = (day: string, days: number): string =>
  new Date(instant(day) + days * DAY).toISOString().slice(0, 10);

/** 0 is Monday. */
export const weekdayOf = (day: string): number => (new Date(instant(day)).getUTCDay() + 6) % 7;

export const daysBetween = (from: string, to: string): number => Math.round((instant(to) - instant(from)) / DAY);

/** `YYYY-MM-DD` of a day that exists, else null. */
export function dayOf(year: number, month: number, day: number): string | null {
  const iso = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDay(iso) && new Date(instant(iso)).getUTCDate() === day ? iso : null;
}

/** The next such weekday, today included. */
export const nextWeekday = (today: string, weekday: number): string =>
  addDays(today, (weekday - weekdayOf(today) + 7) % 7);
