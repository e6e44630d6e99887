import { parseDay } from '../calendar/day-number.ts';
import { zoneClock } from '../calendar/zone.ts';

/** What a `datetime-local` field shows for an instant, on the wall of a zone: `2026-11-30T10:00`; empty without a date. */
export function instantToField(at: number | null, zone: string): string {
  return at === null ? '' : new Date(at + zoneClock(zone).offsetAt(at)).toISOString().slice(0, 16);
}

/** The instant that is meant, in UTC milliseconds; null for an empty or unfinished field. */
export function fieldToInstant(field: string, zone: string): number | null {
  const [, day = '', hours = '', minutes = ''] = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})/.exec(field) ?? [];
  const date = parseDay(day);
  return date === null ? null : zoneClock(zone).instantOf(date, Number(hours) * 60 + Number(minutes));
}
