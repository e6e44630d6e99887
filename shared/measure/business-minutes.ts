import { weekdayOf } from '../calendar/day-number.ts';
import { DAY, MINUTE, type ZoneClock, zoneClock } from '../calendar/zone.ts';
import { type BusinessHours, holidayTest, type Shift, shiftsOf } from './business-hours.ts';

/** From, until (not included). */
type Span = [number, number];

export interface BusinessClock {
  /** False when no day has hours: nothing can be measured, and 0 would read as "at once". */
  hasHours: boolean;
  /**
   * Whole minutes, rounded down once at the end, of real time inside the open hours from `asked` to `answered` (UTC
   * milliseconds). Throws when `answered` is before `asked`.
   */
  minutes(asked: number, answered: number): number;
  /** Whether this moment lies inside the open hours. */
  isOpen(instant: number): boolean;
}

const WEEK_MINUTES = 7 * 24 * 60;
const WEEKS_KEPT = 2_000;

/** In order, each moment once, cut to `[from, until)`. */
function union(spans: readonly Span[], from: number, until: number): Span[] {
  const merged: Span[] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const span: Span = [Math.max(start, from), Math.min(end, until)];
    if (span[0] >= span[1]) continue;
    const last = merged.at(-1);
    if (last !== undefined && span[0] <= last[1]) last[1] = Math.max(last[1], span[1]);
    else merged.push(span);
  }
  return merged;
}

const length = (spans: readonly Span[]): number => spans.reduce((sum, [from, until]) => sum + until - from, 0);

/** Weeks are counted from the one of 1970-01-01 and start on Monday; a shift may reach two midnights into the next one. */
const mondayOf = (week: number): number => week * 7 - 3;
const daysInto = (week: number): number[] => Array.from({ length: 9 }, (_, index) => mondayOf(week) - 2 + index);

/** The open time of a week without holidays and clock changes, in milliseconds. */
function plainWeek(shifts: readonly Shift[][]): number {
  const spans = daysInto(0).flatMap((day) =>
    (shifts[weekdayOf(day)] ?? []).map(({ from, until }): Span => {
      const midnight = (day - mondayOf(0)) * 24 * 60;
      return [midnight + from, midnight + until];
    }),
  );
  return length(union(spans, 0, WEEK_MINUTES)) * MINUTE;
}

/** Weeks part the time line: each has its open spans, shifts begun the week before included. */
function weeksOf(clock: ZoneClock, shifts: readonly Shift[][], isHoliday: (day: number) => boolean) {
  const plain = plainWeek(shifts);
  const kept = new Map<number, Span[]>();
  const start = (week: number): number => clock.instantOf(mondayOf(week), 0);
  /** Samoa had no 30 December 2011: no shift starts on a date that never was. */
  const exists = (day: number): boolean => clock.dayAt(clock.instantOf(day, 12 * 60)) === day;

  function openIn(week: number): Span[] {
    const known = kept.get(week);
    if (known !== undefined) return known;
    const days = daysInto(week).filter((day) => !isHoliday(day) && exists(day));
    const spans = days.flatMap((day) =>
      (shifts[weekdayOf(day)] ?? []).map(
        ({ from, until }): Span => [clock.instantOf(day, from), clock.instantOf(day, until)],
      ),
    );
    const open = union(spans, start(week), start(week + 1));
    if (kept.size >= WEEKS_KEPT) kept.clear();
    kept.set(week, open);
    return open;
  }

  /** One offset a week before and a week after: so far apart, each week asks for one more edge only. */
  function isPlain(week: number): boolean {
    const before = clock.offsetAt((mondayOf(week) - 7) * DAY);
    return before === clock.offsetAt((mondayOf(week) + 14) * DAY) && !daysInto(week).some(isHoliday);
  }

  return {
    openIn,
    totalOf: (week: number): number => (isPlain(week) ? plain : length(openIn(week))),
    /** By the date alone: since 1901 one clock only was moved across a Monday's midnight (Toronto, 1919). */
    weekAt: (instant: number): number => Math.floor((clock.dayAt(instant) + 3) / 7),
  };
}

/**
 * A brand's business time (measure.md §5): its zone's wall clock decides, never the browser's. A holiday takes away the
 * shifts that start on it, not the end of the night before. Open one for many questions: it keeps the weeks it has
 * worked out. Throws for an unknown zone, day, span or holiday.
 */
export function businessClock({ zone, hours, holidays }: BusinessHours): BusinessClock {
  const shifts = shiftsOf(hours);
  const weeks = weeksOf(zoneClock(zone), shifts, holidayTest(holidays));
  const hasHours = shifts.some((day) => day.length > 0);
  const openBetween = (week: number, from: number, until: number) => length(union(weeks.openIn(week), from, until));
  return {
    hasHours,
    isOpen: (instant) =>
      weeks.openIn(weeks.weekAt(instant)).some(([from, until]) => from <= instant && instant < until),
    minutes(asked, answered) {
      if (answered < asked) throw new Error('answered before asked');
      if (!hasHours) return 0;
      const [first, last] = [weeks.weekAt(asked), weeks.weekAt(answered)];
      let open = openBetween(first, asked, answered);
      for (let week = first + 1; week < last; week += 1) open += weeks.totalOf(week);
      if (last > first) open += openBetween(last, asked, answered);
      return Math.floor(open / MINUTE);
    },
  };
}
