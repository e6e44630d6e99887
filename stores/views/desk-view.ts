import { dayText } from '../../shared/calendar/day-number.ts';
import { zoneClock } from '../../shared/calendar/zone.ts';
import type { BrandRow } from '../../shared/storage/rows.ts';
import { type DaySpan, type DeskRows, readDesk } from '../tables/desk.ts';

/** Reply times are told of so many days, today included: one day is too few answers to say anything. */
export const GLANCE_DAYS = 7;

/** As many rows of a list as the popup may come to show. */
const LIMIT = 30;

const FALLBACK_ZONE = 'Europe/Paris';

export interface Desk extends DeskRows {
  brands: BrandRow[];
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

/** Everything that waits and that happened lately, of all brands, in one small read. */
export async function readDeskNow(now: number): Promise<Desk> {
  const spansOf = (brands: readonly BrandRow[]) => brands.map((brand) => lastDays(brand, now, GLANCE_DAYS));
  const rows = await readDesk((brands) => ({
    spans: spansOf(brands),
    alertsFrom: yesterdayOf(brands[0]?.zone ?? FALLBACK_ZONE, now),
    limit: LIMIT,
  }));
  return { ...rows, today: new Map(spansOf(rows.brands).map(({ brand, until }) => [brand, until])) };
}
