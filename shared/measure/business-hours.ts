import type { Week, Weekday } from '../brands/brand.ts';
import { parseDay, yearOf } from '../calendar/day-number.ts';
import { knowsHolidays, publicHolidays } from '../calendar/public-holidays.ts';

/** A brand's own: zone, week and closed days. */
export interface BusinessHours {
  /** IANA time zone. */
  zone: string;
  hours?: Week | null | undefined;
  /** Codes of countries (`FR`) and dates (`2026-05-15`), as a list or in one text set apart by commas. */
  holidays?: string | readonly string[] | null | undefined;
}

/** Minutes after the midnight that starts its day; `until` up to 48 hours, when it runs into the next day. */
export interface Shift {
  from: number;
  until: number;
}

const DAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const SPAN = /^\s*(\d{1,2}):(\d{2})\s*[-–]\s*(\d{1,2}):(\d{2})\s*$/;
const DAY_END = 24 * 60;

function minutesOf(hours: string, minutes: string): number | null {
  const sum = Number(hours) * 60 + Number(minutes);
  return Number(minutes) < 60 && sum <= DAY_END ? sum : null;
}

/** `"09:00-12:30"`; an end at or before the start is the next day's; `24:00` is the midnight that ends the day. */
function shiftOf(span: unknown, day: string): Shift {
  const [, hour = '', minute = '', endHour = '', endMinute = ''] = (typeof span === 'string' && SPAN.exec(span)) || [];
  const from = hour === '' ? null : minutesOf(hour, minute);
  const until = hour === '' ? null : minutesOf(endHour, endMinute);
  if (from === null || until === null) {
    throw new Error(`hours.${day}: ${JSON.stringify(span)} is not a span such as "09:00-12:30"`);
  }
  return { from, until: until <= from ? until + DAY_END : until };
}

/** Shifts by weekday, Monday first. A day that is not listed is closed. Throws for a day or a span that cannot be read. */
export function shiftsOf(week: Week | null | undefined): Shift[][] {
  for (const day of Object.keys(week ?? {})) {
    if (!DAYS.some((known) => known === day)) throw new Error(`hours: "${day}" is not a day (${DAYS.join(', ')})`);
  }
  return DAYS.map((day) => {
    const spans: unknown = week?.[day] ?? [];
    if (!Array.isArray(spans)) throw new Error(`hours.${day}: not a list of spans`);
    return spans.map((span) => shiftOf(span, day));
  });
}

/** Whether a local date (day number) is a holiday. Throws for an entry that is neither a known code nor a date. */
export function holidayTest(holidays: BusinessHours['holidays']): (day: number) => boolean {
  const entries = typeof holidays === 'string' ? holidays.split(/[\s,;]+/).filter((entry) => entry !== '') : holidays;
  const codes: string[] = [];
  const dates = new Set<number>();
  for (const entry of entries ?? []) {
    const day = parseDay(entry);
    if (day !== null) dates.add(day);
    else if (knowsHolidays(entry)) codes.push(entry);
    else
      throw new Error(
        `holidays: "${entry}" is neither a date (2026-05-15) nor a country whose holidays are known (FR)`,
      );
  }
  const years = new Map<number, ReadonlySet<number>>();
  const ofYear = (year: number): ReadonlySet<number> => {
    const kept = years.get(year) ?? new Set(codes.flatMap((code) => [...publicHolidays(code, year)]));
    years.set(year, kept);
    return kept;
  };
  return (day) => dates.has(day) || (codes.length > 0 && ofYear(yearOf(day)).has(day));
}
