import type { Brand, Week } from '../brands/brand.ts';
import { weekdayOf } from '../calendar/day-number.ts';
import { type ZoneClock, zoneClock } from '../calendar/zone.ts';
import { holidayTest, shiftsOf } from '../measure/business-hours.ts';
import { businessClock } from '../measure/business-minutes.ts';
import type { NotifySettings } from '../storage/settings.ts';

/** When the person is at work, by their own hours or the brand's; and when the next digest is due. */
export interface QuietClock {
  /** True in the hours in which Tact may ring. Without any hours at all nothing is quiet. */
  mayRing(instant: number): boolean;
  /** The first digest time after this instant, UTC milliseconds: a morning of a day that is worked on. */
  digestAfter(instant: number): number;
}

/** Ten years without a working day: then every morning will do. */
const FAR = 366 * 10;
const FALLBACK_ZONE = 'Europe/Paris';
const MORNING = 8 * 60 + 30;

/** Minutes after midnight of `HH:MM`; half past eight for anything that is no time. */
function minutesOf(time: string): number {
  const [, hours, minutes] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(time.trim()) ?? [];
  return hours === undefined ? MORNING : Number(hours) * 60 + Number(minutes);
}

interface Desk {
  zone: string;
  hours: Week | null;
  holidays: string | null;
}

/** The person's own choice, else the brand's. */
function deskOf(settings: NotifySettings, brand: Brand | null): Desk {
  return {
    zone: settings.zone ?? brand?.zone ?? FALLBACK_ZONE,
    hours: settings.hours ?? brand?.hours ?? null,
    holidays: settings.daysOff ?? brand?.holidays ?? null,
  };
}

function workedDays({ hours, holidays }: Desk): (day: number) => boolean {
  const shifts = shiftsOf(hours);
  const isHoliday = holidayTest(holidays);
  const worksAtAll = shifts.some((day) => day.length > 0);
  return (day) => !isHoliday(day) && (!worksAtAll || (shifts[weekdayOf(day)] ?? []).length > 0);
}

function digestAfter(clock: ZoneClock, minutes: number, isWorked: (day: number) => boolean, instant: number): number {
  const today = clock.dayAt(instant);
  for (let day = today; day < today + FAR; day += 1) {
    const at = clock.instantOf(day, minutes);
    if (at > instant && isWorked(day)) return at;
  }
  return clock.instantOf(today + 1, minutes);
}

/**
 * The quiet of one person. The zone is the person's, else the brand's, never the browser's: a journey does not move
 * anybody's nights. Hours, days off or a zone that can't be read count as none: a fault must not silence Tact for ever.
 */
export function quietClock(settings: NotifySettings, brand: Brand | null): QuietClock {
  try {
    return openQuietClock(deskOf(settings, brand), settings.digestAt);
  } catch {
    return openQuietClock({ zone: FALLBACK_ZONE, hours: null, holidays: null }, settings.digestAt);
  }
}

function openQuietClock(desk: Desk, digestAt: string): QuietClock {
  const clock = zoneClock(desk.zone);
  const business = businessClock(desk);
  const isWorked = workedDays(desk);
  const minutes = minutesOf(digestAt);
  return {
    mayRing: (instant) => !business.hasHours || business.isOpen(instant),
    digestAfter: (instant) => digestAfter(clock, minutes, isWorked, instant),
  };
}
