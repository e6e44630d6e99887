import { weekdayOf } from '../calendar/day-number.ts';
import { type ZoneClock, zoneClock } from '../calendar/zone.ts';
import { type BusinessHours, holidayTest, type Shift, shiftsOf } from '../measure/business-hours.ts';

/** How near a task is; in this order. */
export const DUES = ['overdue', 'today', 'later', 'some-day'] as const;
export type Due = (typeof DUES)[number];

/** `clock`: the brand's zone decides what "today" is, never the browser's. Instants in UTC milliseconds. */
export function dueOf(dueAt: number | null, now: number, clock: Pick<ZoneClock, 'dayAt'>): Due {
  if (dueAt === null) return 'some-day';
  if (dueAt < now) return 'overdue';
  return clock.dayAt(dueAt) === clock.dayAt(now) ? 'today' : 'later';
}

/** When customer service is chased, in minutes after midnight: its mail is read by then. */
const MORNING = 10 * 60;

const ORDINARY: readonly Shift[][] = Array.from({ length: 7 }, (_, day) =>
  day < 5 ? [{ from: 9 * 60, until: 18 * 60 }] : [],
);

/** Monday to Friday where a brand has no hours, or none that can be read. */
function weekOf({ hours, holidays }: BusinessHours): {
  shifts: readonly Shift[][];
  isHoliday: (day: number) => boolean;
} {
  try {
    const shifts = shiftsOf(hours);
    const isOpen = shifts.some((day) => day.length > 0);
    return { shifts: isOpen ? shifts : ORDINARY, isHoliday: holidayTest(holidays) };
  } catch {
    return { shifts: ORDINARY, isHoliday: () => false };
  }
}

const FAR = 366;

/**
 * Ten o'clock of the next business day after today's date, or its opening when ten is outside its hours. UTC milliseconds;
 * tomorrow at ten when a year has no business day.
 */
export function nextBusinessMorning(now: number, hours: BusinessHours): number {
  const clock = zoneClock(hours.zone);
  const { shifts, isHoliday } = weekOf(hours);
  const tomorrow = clock.dayAt(now) + 1;
  for (let day = tomorrow; day < tomorrow + FAR; day += 1) {
    const open = isHoliday(day) ? [] : (shifts[weekdayOf(day)] ?? []);
    if (open.length === 0) continue;
    const isAtTen = open.some(({ from, until }) => from <= MORNING && MORNING < until);
    return clock.instantOf(day, isAtTen ? MORNING : Math.min(...open.map(({ from }) => from)));
  }
  return clock.instantOf(tomorrow, MORNING);
}
