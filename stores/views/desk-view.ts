import { dayText } from '../../shared/calendar/day-number.ts';
import { zoneClock } from '../../shared/calendar/zone.ts';
import type { BrandRow } from '../../shared/storage/rows.ts';
import type { AskDesk, DaySpan, DeskRows } from '../tables/desk-reading.ts';

/** Reply times are told of so many days, today included: one day is too few answers to say anything. */
export const GLANCE_DAYS = 7;

/** As many rows of a list as the popup may come to show. */
const LIMIT = 30;

const FALLBACK_ZONE = 'Europe/Paris';

export interface Desk extends DeskRows {
  /** Today, `YYYY-MM-DD`, by brand. */
  today: Map<string, string>;
}

/** The last `days` days of a brand, today included, in its own zone. */
export function lastDays({ id, zone }: Pick<BrandRow, 'id' | 'zone'>, now: number, days: number): DaySpan {
  const today = zoneClock(zone).dayAt(now);
  return { brand: id, from: dayText(today - days + 1), until: dayText(today) };
}

/** The midnight that began yesterday where the brand is. */
function yesterdayOf(zone: string, now: number): number {
  const clock = zoneClock(zone);
  return clock.instantOf(clock.dayAt(now) - 1, 0);
}

/** What the popup asks of all brands: everything that waits and that happened lately. */
export const askDesk =
  (now: number): AskDesk =>
  (brands) => ({
    spans: brands.map((brand) => lastDays(brand, now, GLANCE_DAYS)),
    alertsFrom: yesterdayOf(brands[0]?.zone ?? FALLBACK_ZONE, now),
    limit: LIMIT,
  });

export const deskOf = (rows: DeskRows, now: number): Desk => ({
  ...rows,
  today: new Map(rows.brands.map((brand) => [brand.id, lastDays(brand, now, 1).until])),
});
