import { parseDay } from './day-number.ts';
import { DAY, MINUTE } from './zone.ts';

const INSTANT =
  /^(\d{4}-\d{2}-\d{2})[Tt ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:[.,](\d{1,9}))?)?(?:[Zz]|([+-])([01]\d|2[0-3]):?([0-5]\d)?)(?:\[[^\]]*\])*$/;

/**
 * UTC milliseconds of an ISO time with `Z` or an offset; null for anything else, a local time included: its zone would be a
 * guess. `Date.parse` takes too much: it reads 30 February as 2 March and a time without zone as the browser's.
 */
export function parseInstant(text: string): number | null {
  const [, date, hours, minutes, seconds = '0', fraction = '', sign, offsetHours = '0', offsetMinutes = '0'] =
    INSTANT.exec(text) ?? [];
  const day = date === undefined ? null : parseDay(date);
  if (day === null) return null;
  const milliseconds = Number(fraction.slice(0, 3).padEnd(3, '0'));
  const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * (sign === '-' ? -MINUTE : MINUTE);
  return day * DAY + (Number(hours) * 60 + Number(minutes)) * MINUTE + Number(seconds) * 1000 + milliseconds - offset;
}
