import type { Week, Weekday } from './brand.ts';

export const WEEKDAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** The same hours on some days: as much as one line of a form asks. */
export interface SimpleWeek {
  days: Weekday[];
  /** `HH:MM`. */
  from: string;
  until: string;
}

const OFFICE: SimpleWeek = { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', until: '18:00' };

const padded = (time: string): string => time.trim().padStart(5, '0');

/** From the first opening to the last closing of any day; office hours where there are none. */
export function simpleWeek(week: Week | null | undefined): SimpleWeek {
  const days = WEEKDAYS.filter((day) => (week?.[day] ?? []).length > 0);
  const spans = days.flatMap((day) => week?.[day] ?? []).map((span) => span.split(/[-–]/).map(padded));
  const from = spans.map(([start = '']) => start).sort()[0];
  const until = spans
    .map(([, end = '']) => end)
    .sort()
    .at(-1);
  return from === undefined || until === undefined ? OFFICE : { days, from, until };
}

export const weekFrom = ({ days, from, until }: SimpleWeek): Week =>
  Object.fromEntries(WEEKDAYS.filter((day) => days.includes(day)).map((day) => [day, [`${from}-${until}`]]));
