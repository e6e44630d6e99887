import type { Week, Weekday } from '../../../shared/brands/brand.ts';

/**
 * The slow truth that business minutes are held against: it looks at the wall of the zone every minute, and never
 * reckons with an offset. For hours and zones whose clocks change by whole minutes.
 */
const MINUTE = 60_000;
const DAY = 86_400_000;
const WEEKDAYS: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** Zone and UTC day → the wall ("2026-03-29 02:30") at each of its 1,440 minutes. */
const walls = new Map<string, string[]>();

function wallsOf(zone: string, utcDay: number): string[] {
  const key = `${zone} ${utcDay}`;
  const known = walls.get(key);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  const seen = Array.from({ length: 1440 }, (_, minute) => format.format(utcDay * DAY + minute * MINUTE));
  walls.set(key, seen);
  return seen;
}

/** The first minute at which the wall shows each time, from two days before `from` to three after `until`. */
function firstSeen(zone: string, from: number, until: number): Map<string, number> {
  const first = new Map<string, number>();
  for (let day = Math.floor(from / DAY) - 3; day <= Math.floor(until / DAY) + 3; day += 1) {
    wallsOf(zone, day).forEach((wall, minute) => {
      if (!first.has(wall)) first.set(wall, day * DAY + minute * MINUTE);
    });
  }
  return first;
}

/** A wall time as text, `minutes` after the midnight of a date (UTC midnight stands for the date). */
const wallText = (date: number, minutes: number): string =>
  new Date(date + minutes * MINUTE).toISOString().slice(0, 16).replace('T', ' ');

/** A time that was skipped is as long after the last time before the gap as the walls say. */
function find(first: Map<string, number>, date: number, minutes: number): number {
  for (let back = 0; back <= 120; back += 1) {
    const seen = first.get(wallText(date, minutes - back));
    if (seen !== undefined) return seen + back * MINUTE;
  }
  throw new Error(`no ${wallText(date, minutes)} in the window`);
}

const minutesOf = (clock: string): number => {
  const [hours, minutes] = clock.split(':').map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
};

/** `asked` and `answered` on whole minutes; a few weeks apart at most. */
export function slowMinutes(zone: string, week: Week, holidays: readonly string[], asked: number, answered: number) {
  const first = firstSeen(zone, asked, answered);
  const shifts: [number, number][] = [];
  for (let date = (Math.floor(asked / DAY) - 2) * DAY; date <= answered + DAY; date += DAY) {
    if (holidays.includes(wallText(date, 0).slice(0, 10))) continue;
    for (const span of week[WEEKDAYS[new Date(date).getUTCDay()] ?? 'sun'] ?? []) {
      const [from = 0, until = 0] = span.split('-').map(minutesOf);
      shifts.push([find(first, date, from), find(first, date, until <= from ? until + 1440 : until)]);
    }
  }
  let open = 0;
  for (let minute = asked; minute < answered; minute += MINUTE) {
    if (shifts.some(([from, until]) => from <= minute && minute < until)) open += 1;
  }
  return open;
}
